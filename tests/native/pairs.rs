//! Pairs of short articles, made to be hard: half of them contradict each other in one number, half
//! only seem to.
//!
//! They stand in `tests/pairs/`; those that are read otherwise than they say are listed there in
//! `not-passed.txt` with the reason, and come off that list when they pass.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;

use riscontro::engine::analyze;
use riscontro::engine::model::{Analysis, Article, ClaimRef, Date, Language, Verdict};

use super::support::root;

/// Two articles, and the phrases that contradict each other, if any may.
struct Case {
    name: String,
    articles: Vec<Article>,
    conflict: Option<[String; 2]>,
}

/// The pairs of a file: a name after `#`, two articles with day and language, and what is expected.
fn cases(file: &str) -> Vec<Case> {
    let text = fs::read_to_string(root().join("tests/pairs").join(file)).unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("# ") {
            cases.push(Case { name: name.to_owned(), articles: Vec::new(), conflict: None });
            continue;
        }
        let case = cases.last_mut().unwrap();
        let (head, rest) = line.split_once(": ").unwrap();
        match head {
            "conflict" => {
                let (one, other) = rest.split_once(" / ").unwrap();
                case.conflict = Some([one.to_owned(), other.to_owned()]);
            }
            "apart" => {}
            _ => case.articles.push(article(case.articles.len(), head, rest)),
        }
    }
    cases
}

fn article(idx: usize, head: &str, text: &str) -> Article {
    let (day, language) = head.split_once(' ').unwrap();
    let [year, month, day]: [&str; 3] = day.split('-').collect::<Vec<_>>().try_into().unwrap();
    let month: u8 = month.parse().unwrap();
    let month = month.try_into().unwrap();
    let day = Date::from_calendar_date(year.parse().unwrap(), month, day.parse().unwrap());
    Article {
        id: (idx + 1).to_string(),
        text: text.to_owned(),
        title: None,
        source: None,
        published: Some(day.unwrap()),
        language: Language::from_tag(language),
    }
}

impl Case {
    /// Where the number of a claim stands.
    fn place(analysis: &Analysis, at: ClaimRef) -> Range<usize> {
        let span = analysis.readings[at.article].claims[at.claim].figure;
        span.start()..span.end()
    }

    /// Whether a claim reads a number in the phrase.
    fn says(&self, analysis: &Analysis, at: ClaimRef, phrase: &str) -> bool {
        let text = &self.articles[at.article].text;
        let start =
            text.find(phrase).unwrap_or_else(|| panic!("{}: not said: {phrase}", self.name));
        let place = Self::place(analysis, at);
        place.start < start + phrase.len() && start < place.end
    }

    /// What is wrong with what was found, if anything.
    fn wrong(&self) -> Vec<String> {
        let analysis = analyze(&self.articles);
        let mut wrong = Vec::new();
        let mut n_expected = 0_usize;
        for comparison in &analysis.comparisons {
            for (a, b) in &comparison.conflicting {
                let [mut a, mut b] = [*a, *b];
                if b.article < a.article {
                    std::mem::swap(&mut a, &mut b);
                }
                let is_expected = self.conflict.as_ref().is_some_and(|[one, other]| {
                    self.says(&analysis, a, one) && self.says(&analysis, b, other)
                });
                if is_expected {
                    n_expected += 1;
                } else {
                    let text =
                        |at: ClaimRef| &self.articles[at.article].text[Self::place(&analysis, at)];
                    wrong.push(format!("alarm: {} | {}", text(a), text(b)));
                }
            }
            if comparison.verdict == Verdict::Updated {
                wrong.push("taken for a change over time".to_owned());
            }
        }
        if self.conflict.is_some() && n_expected == 0 {
            wrong.push("not reported".to_owned());
        }
        wrong
    }
}

/// The names in `not-passed.txt`.
fn not_passed() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("tests/pairs/not-passed.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
    lines.map(str::to_owned).collect()
}

#[test]
fn hard_pairs_are_told_apart() {
    let known = not_passed();
    let mut surprises = Vec::new();
    let mut names = BTreeSet::new();
    for (file, expected) in [("conflict.txt", 30), ("apart.txt", 30)] {
        let cases = cases(file);
        assert!(expected <= cases.len(), "{file}: {} pairs", cases.len());
        let mut n_passed = 0;
        for case in &cases {
            assert_eq!(case.articles.len(), 2, "{}", case.name);
            assert_eq!(case.conflict.is_some(), file == "conflict.txt", "{}", case.name);
            assert!(names.insert(case.name.clone()), "twice: {}", case.name);
            let wrong = case.wrong();
            n_passed += usize::from(wrong.is_empty());
            if wrong.is_empty() == known.contains(&case.name) {
                let said = if wrong.is_empty() { "passes now".into() } else { wrong.join("; ") };
                surprises.push(format!("{}: {said}", case.name));
            }
        }
        println!("{file}: {n_passed} of {} as they say", cases.len());
    }
    assert!(known.is_subset(&names), "unknown: {:?}", known.difference(&names));
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}
