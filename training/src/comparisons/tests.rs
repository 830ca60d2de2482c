//! How good the engine is on the annotated stories: with its own weights, and on each story with
//! those that the other stories teach, which is what to expect of news that nobody has marked. The
//! table that is printed stands in the README.

use std::fmt::Write as _;
use std::fs;

use super::{Known, annotated, by_the_others, root};
use crate::score::{Count, Score};
use crate::stories::Story;

/// How far a figure of the README may be from what is measured.
const ROUNDING: f64 = 1.0;

/// What some stories score together.
#[derive(Clone, Copy, Default)]
struct Total {
    claims: Count,
    links: Count,
    alarms: Count,
    updates: Count,
    noise: Count,
    apart: Count,
    alarms_apart: usize,
}

impl Total {
    fn of(scores: &[Score]) -> Self {
        let sum = |count: fn(&Score) -> Count| {
            scores.iter().map(count).fold(Count::default(), |sum, one| Count {
                right: sum.right + one.right,
                wrong: sum.wrong + one.wrong,
                missed: sum.missed + one.missed,
            })
        };
        Self {
            claims: sum(|score| score.claims),
            links: sum(|score| score.links),
            alarms: sum(|score| score.alarms),
            updates: sum(|score| score.updates),
            noise: sum(|score| score.noise),
            apart: sum(|score| score.apart),
            alarms_apart: scores.iter().map(|score| score.alarms_apart).sum(),
        }
    }

    /// The cells of its column, from the top.
    fn cells(&self) -> [String; 7] {
        let triple = |count: Count| {
            let [precision, recall, f1] =
                [count.precision(), count.recall(), count.f1()].map(|share| 100.0 * share);
            format!("{precision:.1}, {recall:.1}, {f1:.1}")
        };
        let of = |part: usize, whole: usize| format!("{part} of {whole}");
        [
            format!("{:.1}", 100.0 * self.claims.recall()),
            triple(self.links),
            triple(self.alarms),
            triple(self.updates),
            of(self.noise.wrong, self.noise.right + self.noise.wrong),
            of(self.apart.wrong, self.apart.right + self.apart.wrong),
            of(self.alarms_apart, self.apart.right + self.apart.wrong),
        ]
    }
}

const ROWS: [&str; 7] = [
    "claims found",
    "pairs joined: precision, recall, F1",
    "conflicts: precision, recall, F1",
    "changes over time: precision, recall, F1",
    "figures that claim nothing, compared",
    "pairs that people keep apart, joined",
    "the same, reported as conflicts",
];

fn table(columns: &[Total]) -> String {
    let mut text = String::new();
    let cells: Vec<_> = columns.iter().map(Total::cells).collect();
    for (row, name) in ROWS.iter().enumerate() {
        let _ = write!(text, "| {name} |");
        for column in &cells {
            let _ = write!(text, " {} |", column[row]);
        }
        text.push('\n');
    }
    text
}

/// The numbers of a row's cells.
fn numbers(row: &str) -> Vec<f64> {
    let cells = row.split('|').skip(2).collect::<String>();
    cells.split([' ', ',']).filter_map(|word| word.parse().ok()).collect()
}

/// The rows whose figures in the README are not those that were measured.
fn outdated(readme: &str, measured: &str) -> Vec<String> {
    let differs = |row: &&str| {
        let name = row.split_inclusive('|').take(2).collect::<String>();
        let (now, said) = (numbers(row), readme.lines().find(|line| line.starts_with(&name)));
        said.map(numbers).is_none_or(|said| {
            let near = |(said, now): (&f64, &f64)| (said - now).abs() <= ROUNDING;
            said.len() != now.len() || !said.iter().zip(&now).all(near)
        })
    };
    measured.lines().filter(differs).map(str::to_owned).collect()
}

#[test]
fn a_figure_that_is_not_measured_is_found() {
    let readme = "| claims found | 96.5 | 97.0 |\n| other | 1 of 20 | 2 of 30 |\n";
    assert!(outdated(readme, "| claims found | 96.9 | 97.1 |\n").is_empty());
    assert_eq!(outdated(readme, "| claims found | 94.9 | 97.1 |\n").len(), 1);
    assert_eq!(outdated(readme, "| other | 4 of 20 | 2 of 30 |\n").len(), 1);
    assert_eq!(outdated(readme, "| another | 1 of 20 |\n").len(), 1);
}

#[test]
fn the_stories_are_compared_by_what_the_others_teach() {
    let stories = annotated();
    let all: Vec<&Story> = stories.iter().collect();
    let known: Vec<_> = all.iter().map(|story| Known::of(story, &all)).collect();
    let shipped: Vec<_> = all.iter().map(|story| story.score_as_shipped()).collect();
    let taught: Vec<_> = by_the_others(&all, &known).collect();
    let is_sample = |story: &&&Story| story.name == "seeds";
    let sample = all.iter().position(|story| is_sample(&story)).expect("the sample articles");
    let columns = [Total::of(&shipped[sample..=sample]), Total::of(&shipped), Total::of(&taught)];
    let measured = table(&columns);
    println!("{} stories: the sample, all, each by what the others teach\n{measured}", all.len());
    for (story, score) in all.iter().zip(&taught) {
        println!("{:28} links {} alarms {}", story.name, score.links, score.alarms);
    }
    let [_, own, taught] = columns;
    assert!(0.96 <= own.claims.recall(), "claims: {}", own.claims);
    assert!(0.76 <= own.links.f1(), "links: {}", own.links);
    assert!(0.75 <= taught.links.f1(), "links by the others: {}", taught.links);
    assert!(taught.noise.wrong <= 12, "noise by the others: {}", taught.noise);
    assert_eq!(taught.alarms_apart, 0, "conflicts of what people keep apart, by the others");
    assert!(0.85 <= taught.alarms.precision(), "conflicts by the others: {}", taught.alarms);
    assert!(0.22 <= taught.alarms.recall(), "conflicts by the others: {}", taught.alarms);
    assert!(0.82 <= taught.updates.precision(), "changes by the others: {}", taught.updates);
    assert!(0.55 <= taught.updates.f1(), "changes by the others: {}", taught.updates);
    let n_apart = taught.apart.right + taught.apart.wrong;
    assert!(300 < n_apart, "pairs kept apart: {n_apart}");
    assert!(100 * taught.apart.wrong <= 3 * n_apart, "kept apart by the others: {}", taught.apart);
    let readme = fs::read_to_string(root().join("README.md")).expect("the README can be read");
    let outdated = outdated(&readme, &measured);
    assert!(outdated.is_empty(), "README.md should say:\n{}", outdated.join("\n"));
}
