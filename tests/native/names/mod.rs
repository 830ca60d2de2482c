//! Names against labelled articles that nothing was learnt from.

mod joins;
#[expect(dead_code, reason = "the training uses the rest")]
mod labelled;
mod properties;

use super::support::root;
use labelled::{corpora, is_held_out};
use riscontro::engine::entities::recognise;
use riscontro::engine::entities::tagger::KINDS;
use riscontro::engine::text::Text;

/// Exact spans with their kinds: right, found, wanted, all in all and of each kind.
type Counts = [[usize; 3]; 4];

fn measure(language: usize) -> Counts {
    let corpora = corpora(root());
    let corpus = &corpora[language];
    let mut counts = Counts::default();
    for (_, piece) in corpus.pieces.iter().enumerate().filter(|(idx, _)| is_held_out(*idx)) {
        let text = Text::new(&piece.text, corpus.pack);
        let mentions = recognise(&text, corpus.pack);
        let found = mentions.iter().filter_map(|mention| {
            let kind = KINDS.iter().position(|kind| *kind == mention.kind)?;
            Some((mention.span.start()..mention.span.end(), kind))
        });
        for name in found {
            for sum in [0, name.1 + 1] {
                counts[sum][0] += usize::from(piece.names.contains(&name));
                counts[sum][1] += 1;
            }
        }
        for (_, kind) in &piece.names {
            counts[0][2] += 1;
            counts[kind + 1][2] += 1;
        }
    }
    counts
}

/// F1 in thousandths of all names, people, places and organisations must reach the floors.
#[track_caller]
fn check(language: usize, floors: [usize; 4]) {
    let counts = measure(language);
    let f1 = counts.map(|[right, found, wanted]| 2_000 * right / (found + wanted).max(1));
    assert!(f1.iter().zip(&floors).all(|(f1, floor)| floor <= f1), "{f1:?} below {floors:?}");
}

#[test]
fn italian_names() {
    check(0, [880, 910, 880, 800]);
}

#[test]
fn english_names() {
    check(1, [840, 840, 850, 810]);
}
