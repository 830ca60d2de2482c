//! Text in, findings out: pure, the same on every platform, never failing.
//!
//! The façade is three functions over plain data: [`read_article`] finds what one article names
//! and claims, [`compare`] holds the claims of several against each other, [`analyze`] does both.
//!
//! ```
//! use riscontro::engine::analyze;
//! use riscontro::engine::model::{Article, Verdict};
//!
//! let article = |id: &str, text: &str| Article {
//!     id: id.into(), text: text.into(), title: None, source: None, published: None, language: None,
//! };
//! let analysis = analyze(&[
//!     article("a", "Nel crollo del ponte sono morte 12 persone, ha detto il prefetto."),
//!     article("b", "Il crollo del ponte è costato la vita a 19 persone, secondo la Protezione civile."),
//! ]);
//! assert_eq!(analysis.comparisons[0].verdict, Verdict::Conflict);
//! ```

// Values are compared exactly: no floating point.
#![deny(clippy::float_arithmetic, clippy::float_cmp, clippy::lossy_float_literal)]

mod analyzing;
pub mod claims;
pub mod comparisons;
pub mod entities;
pub mod figures;
pub mod lang;
pub mod model;
pub mod quantity;
pub mod text;

pub use analyzing::Analyzing;

use comparisons::Compared;
use model::{Analysis, Article, Note, NoteReason, Reading};
use text::{Span, Text, tokenize};

/// Finds what an article names, counts and claims. Any text is legal; what could not be read is a
/// note. The language is the article's own word for it, or else known by its frequent words.
#[must_use]
pub fn read_article(article: &Article) -> Reading {
    let source = article.text.as_str();
    let language = article.language.or_else(|| lang::detect(&tokenize(source)));
    let Some(pack) = language.and_then(lang::pack_of) else {
        return unread(source);
    };
    let text = Text::new(source, pack);
    let titled = article.title.is_some();
    let layout = text::layout(&text, titled, pack);
    let names = entities::recognise(&text, pack);
    let (figures, mut notes) = figures::read(&text, article.published, pack);
    let mut claims = claims::extract(&text, &layout, &names, &figures, pack);
    let mentions = entities::outright(&text, pack, &names, &figures);
    let adjectives = entities::adjectives(&text, pack, &mentions);
    claims.retain(|claim| !entities::is_in_name(&mentions, claim.figure));
    // A claim may begin before its figure, and so before a claim that was found earlier.
    claims.sort_by_key(|claim| claim.span);
    notes.extend(
        layout.furniture.iter().map(|&span| Note { span, reason: NoteReason::PageFurniture }),
    );
    notes.sort_by_key(|note| note.span);
    Reading { language, blocks: layout.blocks, mentions, adjectives, figures, claims, notes }
}

/// An article in a language without words: its paragraphs alone.
fn unread(source: &str) -> Reading {
    let blocks = text::paragraphs(source)
        .into_iter()
        .map(|span| model::Block { span, kind: model::BlockKind::Body })
        .collect();
    let note = Note { span: Span::new(0, source.len()), reason: NoteReason::UnknownLanguage };
    Reading {
        language: None,
        blocks,
        mentions: vec![],
        adjectives: vec![],
        figures: vec![],
        claims: vec![],
        notes: vec![note],
    }
}

/// Finds which claims of several articles answer one question, and whether their answers agree; and
/// which may, and are not compared. `readings` are those of `articles`, in the same order.
#[must_use]
pub fn compare(articles: &[Article], readings: &[Reading]) -> Compared {
    comparisons::compare(articles, readings)
}

/// Reads every article and compares what they claim.
#[must_use]
pub fn analyze(articles: &[Article]) -> Analysis {
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    let entities = analyzing::linked(articles, &readings);
    let Compared { comparisons, related } = compare(articles, &readings);
    Analysis { readings, entities, comparisons, related }
}
