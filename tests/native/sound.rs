//! What holds of every reading and every comparison, whatever the text: for the tests here and for
//! the fuzz targets.

use std::collections::BTreeSet;

use riscontro::engine::model::{Analysis, Reading, Verdict};
use riscontro::engine::text::Span;

/// What must hold of every reading.
#[track_caller]
pub fn sound(text: &str, reading: &Reading) {
    let whole = Span::new(0, text.len());
    let check = |span: Span, what: &str| {
        let on_characters =
            text.is_char_boundary(span.start()) && text.is_char_boundary(span.end());
        assert!(whole.contains(span) && on_characters, "{what} {span:?} in {text:?}");
    };
    let in_order = |spans: Vec<Span>, what: &str| {
        for &span in &spans {
            check(span, what);
        }
        assert!(spans.is_sorted_by_key(|span| span.start()), "{what} in order in {text:?}");
    };
    in_order(reading.blocks.iter().map(|block| block.span).collect(), "block");
    in_order(reading.mentions.iter().map(|mention| mention.span).collect(), "mention");
    in_order(reading.figures.iter().map(|figure| figure.span).collect(), "figure");
    in_order(reading.claims.iter().map(|claim| claim.span).collect(), "claim");
    in_order(reading.notes.iter().map(|note| note.span).collect(), "note");
    for pair in reading.blocks.windows(2) {
        assert!(!pair[0].span.overlaps(pair[1].span), "blocks apart in {text:?}");
    }
    for pair in reading.mentions.windows(2) {
        assert!(!pair[0].span.overlaps(pair[1].span), "mentions apart in {text:?}");
    }
    for mention in &reading.mentions {
        let is_inside = reading.blocks.iter().any(|block| block.span.contains(mention.span));
        assert!(is_inside, "{mention:?} in one paragraph of {text:?}");
    }
    for figure in &reading.figures {
        assert!(figure.span.contains(figure.core), "{figure:?} in {text:?}");
    }
    for claim in &reading.claims {
        check(claim.sentence, "sentence");
        assert!(claim.sentence.contains(claim.span), "{claim:?} in its sentence in {text:?}");
        assert!(claim.span.contains(claim.figure), "{claim:?} holds its figure in {text:?}");
        for part in [claim.counted, claim.attribution, claim.as_of].into_iter().flatten() {
            check(part, "part of a claim");
        }
    }
}

/// What must hold of the comparisons of an analysis.
#[track_caller]
pub fn sound_comparisons(analysis: &Analysis) {
    let mut seen = BTreeSet::new();
    for comparison in &analysis.comparisons {
        assert!(2 <= comparison.members.len() && comparison.members.is_sorted());
        assert!(comparison.members.contains(&comparison.asked_by));
        for &at in &comparison.members {
            assert!(analysis.readings[at.article].claims[at.claim].comparable);
            assert!(seen.insert(at), "{at:?} answers one question only");
        }
        for (one, other) in comparison.conflicting.iter().chain(&comparison.updated) {
            assert!(comparison.members.contains(one) && comparison.members.contains(other));
        }
        assert_eq!(comparison.verdict == Verdict::Conflict, !comparison.conflicting.is_empty());
    }
    for entity in &analysis.entities {
        assert!(!entity.mentions.is_empty() && entity.mentions.is_sorted());
    }
}
