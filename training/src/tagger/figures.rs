//! How good a tagger is, and where it is wrong.

use std::ops::Range;

use super::read::{Names, Read};
use riscontro::engine::entities::tagger::KINDS;

/// Names that are right, wrong, missed, of each kind: right only where both ends and the kind are.
#[derive(Clone, Copy, Default)]
pub struct Figures([[usize; 3]; KINDS.len()]);

impl Figures {
    pub fn add(&mut self, gold: &Names, found: &Names) {
        for name in found {
            self.0[name.1][usize::from(!gold.contains(name))] += 1;
        }
        for name in gold.iter().filter(|name| !found.contains(name)) {
            self.0[name.1][2] += 1;
        }
    }

    pub fn sum(&mut self, other: &Self) {
        for (sum, count) in self.0.iter_mut().flatten().zip(other.0.iter().flatten()) {
            *sum += count;
        }
    }

    /// Precision, recall and F1 of all, then F1 of people, places, organisations.
    pub fn line(&self) -> String {
        let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let f1 =
            |[right, wrong, missed]: [usize; 3]| percent(2 * right, 2 * right + wrong + missed);
        let all = [0, 1, 2].map(|at| self.0.iter().map(|counts| counts[at]).sum());
        format!(
            "F1 {:.2} (precision {:.2}, recall {:.2}): people {:.2}, places {:.2}, organisations {:.2}",
            f1(all),
            percent(all[0], all[0] + all[1]),
            percent(all[0], all[0] + all[2]),
            f1(self.0[0]),
            f1(self.0[1]),
            f1(self.0[2]),
        )
    }
}

/// What is missed or wrong, one a line: the number of its line, what should be, what is, and the
/// words around.
pub fn errors(read: &Read, found: &Names) -> Vec<String> {
    let piece = &read.piece;
    let text = |span: &Range<usize>| piece.text[span.clone()].replace('\n', " ");
    let named = |(span, kind): &(Range<usize>, usize)| format!("{:?} {}", KINDS[*kind], text(span));
    let overlaps = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    let line = |gold: String, instead: String, span: &Range<usize>| {
        let number = piece.lines.iter().find(|(line, _)| line.contains(&span.start));
        let mut before: Vec<char> = piece.text[..span.start].chars().rev().take(40).collect();
        before.reverse();
        let after: String = piece.text[span.end..].chars().take(30).collect();
        let before: String = before.into_iter().collect();
        let around = format!("{before}[{}]{after}", text(span)).replace('\n', "¶");
        format!("{}\t{gold}\t{instead}\t{around}", number.map_or(0, |(_, number)| *number))
    };
    let missed = piece.names.iter().filter(|name| !found.contains(name)).map(|name| {
        let instead = found.iter().filter(|other| overlaps(&other.0, &name.0)).map(named);
        line(named(name), instead.collect::<Vec<_>>().join(" | "), &name.0)
    });
    let extra = found
        .iter()
        .filter(|name| !piece.names.iter().any(|other| overlaps(&other.0, &name.0)))
        .map(|name| line(String::new(), named(name), &name.0));
    missed.chain(extra).collect()
}
