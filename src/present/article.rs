//! One article as it is read: paragraphs, marks, notes.

use std::collections::BTreeSet;

use super::Kind;
use super::locale::Locale;
use super::named::Naming;
use super::note::{NoteView, note_of};
use super::segments::{Marking, Piece, flatten};
use super::story::Story;
use super::wording::{spoken, verdict_of};
use crate::engine::model::{BlockKind, Claim, ClaimRef, Language, Verdict};
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// An article with its marks and notes.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleView {
    /// Counted from zero.
    pub index: usize,
    /// Its own title, or else its first sentence cut at a clause.
    pub title: String,
    /// A title that was given apart from the text, which has to be shown above it.
    pub given_title: Option<String>,
    /// Who published it and when, as far as is known.
    pub source: Option<String>,
    /// The language it is in.
    pub language: Option<&'static str>,
    /// Its paragraphs.
    pub blocks: Vec<BlockView>,
    /// Its claims.
    pub claims: Vec<ClaimView>,
    /// The mentions that are marked, in reading order.
    pub mentions: Vec<ShownMention>,
    /// Where in the article its compared claims stand.
    pub ticks: Vec<Tick>,
    /// The comparisons in which it conflicts, each with its first claim here.
    pub conflicts: Vec<(usize, ClaimRef)>,
    /// How many of the other questions it answers, by verdict.
    pub others: Vec<(Verdict, usize)>,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// Whether it opens an article that has no title, and is set large.
    pub opening: bool,
    /// Its words and marks.
    pub pieces: Vec<Piece>,
}

/// A claim as it is marked.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimView {
    /// How it compares; `None` if with nothing.
    pub verdict: Option<Verdict>,
    /// The comparison it belongs to, counted from zero.
    pub comparison: Option<usize>,
    /// The answers to the question, this one among them, that are worth reading side by side first.
    pub pair: Option<(usize, usize)>,
    /// Its words.
    pub words: String,
    /// The number of its note on paper, one a question of the article; `None` without a note.
    pub number: Option<usize>,
    /// What is said after it to those who do not see its mark; nothing where it is not compared.
    pub spoken: Option<String>,
    /// What the others say.
    pub note: Option<NoteView>,
}

/// A mention that is marked in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownMention {
    /// Which of the article's mentions.
    pub mention: usize,
    /// Which entity, day or period of the bundle it names.
    pub entity: usize,
    /// What kind of thing that is.
    pub kind: Kind,
}

/// A compared claim on the strip that stands for an article's length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where, in hundredths of the article.
    pub at: f64,
    /// How it compares.
    pub verdict: Verdict,
}

/// The view of one article, counted from zero; `mentions` are those of the article.
pub fn article_view(
    story: &Story,
    index: usize,
    mentions: &[Naming],
    locale: Locale,
) -> ArticleView {
    let article = story.article(index);
    let reading = &story.analysis.readings[index];
    let mut claims: Vec<_> = (0..reading.claims.len())
        .map(|claim| claim_view(story, ClaimRef { article: index, claim }, locale))
        .collect();
    number_notes(&mut claims);
    let given_title = article.title.clone();
    let titled =
        given_title.is_some() || reading.blocks.iter().any(|block| block.kind == BlockKind::Title);
    let markings = markings(story, index, &claims, mentions);
    let blocks: Vec<_> = reading
        .blocks
        .iter()
        .enumerate()
        .map(|(idx, block)| BlockView {
            kind: block.kind,
            opening: idx == 0 && !titled && block.kind == BlockKind::Body,
            pieces: flatten(&article.text, block.span, &markings),
        })
        .collect();
    let length = article.text.len().max(1) as f64;
    let ticks = reading
        .claims
        .iter()
        .zip(&claims)
        .filter_map(|(claim, view)| {
            let at = (claim.span.start() as f64 / length * 1000.0).round() / 10.0;
            Some(Tick { at, verdict: view.verdict? })
        })
        .collect();
    let (conflicts, others) = tally(story, index, &claims);
    ArticleView {
        index,
        title: title(story, index),
        given_title,
        source: source(story, index, locale),
        language: reading.language.map(Language::tag),
        mentions: shown_mentions(&blocks),
        blocks,
        claims,
        ticks,
        conflicts,
        others,
    }
}

fn claim_view(story: &Story, at: ClaimRef, locale: Locale) -> ClaimView {
    let claim = super::note::claim_of(story, at);
    let comparison = story.comparison_of(at);
    let compared = comparison.map(|comparison| &story.analysis.comparisons[comparison]);
    let verdict = compared.map(|compared| verdict_of(story, compared, at));
    let note = compared.and_then(|compared| note_of(story, compared, at, locale));
    ClaimView {
        verdict,
        comparison,
        // Known once the questions are.
        pair: None,
        words: story.words(at.article, claim.span).to_owned(),
        number: None,
        spoken: verdict.map(|verdict| spoken(verdict, note.as_ref(), locale)),
        note,
    }
}

/// Numbers the notes as they come; a question that comes again keeps its number.
fn number_notes(claims: &mut [ClaimView]) {
    let mut numbered: Vec<usize> = Vec::new();
    for claim in claims.iter_mut().filter(|claim| claim.note.is_some()) {
        let Some(comparison) = claim.comparison else { continue };
        let known = numbered.iter().position(|other| *other == comparison);
        claim.number = Some(
            1 + known.unwrap_or_else(|| {
                numbered.push(comparison);
                numbered.len() - 1
            }),
        );
    }
}

fn markings(
    story: &Story,
    index: usize,
    views: &[ClaimView],
    mentions: &[Naming],
) -> Vec<(Span, Marking)> {
    let reading = &story.analysis.readings[index];
    let names = mentions.iter().enumerate().filter_map(|(mention, naming)| {
        let marking = match naming.kind {
            Kind::Entity(kind) => Marking::Name(kind, naming.entity, mention),
            Kind::Date => Marking::Date(naming.entity, mention),
            Kind::Claim(_) => return None,
        };
        Some((naming.span, marking))
    });
    // A date that is compared with nothing is a date like any other, but for a place to go to.
    let shown = |(claim, found): &(usize, &Claim)| {
        views[*claim].comparison.is_some()
            || matches!(found.value, Value::Quantity(_))
            || story.is_related(ClaimRef { article: index, claim: *claim })
    };
    let claims = reading.claims.iter().enumerate().filter(shown);
    let claims = claims.map(|(claim, found)| (found.span, Marking::Claim(claim)));
    claims.chain(names).collect()
}

fn shown_mentions(blocks: &[BlockView]) -> Vec<ShownMention> {
    fn collect(pieces: &[Piece], shown: &mut Vec<ShownMention>) {
        for piece in pieces {
            match *piece {
                Piece::Plain(_) => {}
                Piece::Name { kind, entity, mention, .. } => {
                    shown.push(ShownMention { mention, entity, kind: Kind::Entity(kind) });
                }
                Piece::Date { entity, mention, .. } => {
                    shown.push(ShownMention { mention, entity, kind: Kind::Date });
                }
                Piece::Claim { ref pieces, .. } => collect(pieces, shown),
            }
        }
    }
    let mut shown = Vec::new();
    for block in blocks {
        collect(&block.pieces, &mut shown);
    }
    shown
}

/// As in [`ArticleView::conflicts`] and [`ArticleView::others`].
type Tally = (Vec<(usize, ClaimRef)>, Vec<(Verdict, usize)>);

/// The conflicts of an article, and how many of the other questions it answers.
fn tally(story: &Story, index: usize, claims: &[ClaimView]) -> Tally {
    let mut conflicts = Vec::new();
    let mut others = Vec::new();
    let answered: BTreeSet<_> = claims.iter().filter_map(|claim| claim.comparison).collect();
    for idx in answered {
        let comparison = &story.analysis.comparisons[idx];
        let here = |verdict: Option<Verdict>| {
            let mut mine = comparison.members.iter().copied().filter(|at| at.article == index);
            mine.find(|at| verdict.is_none() || claims[at.claim].verdict == verdict)
        };
        if let Some(at) = here(Some(Verdict::Conflict)) {
            conflicts.push((idx, at));
        } else if here(None).is_some() {
            match others.iter_mut().find(|(verdict, _)| *verdict == comparison.verdict) {
                Some((_, n_questions)) => *n_questions += 1,
                None => others.push((comparison.verdict, 1)),
            }
        }
    }
    conflicts.sort_by_key(|&(_, at)| at);
    others.sort_unstable();
    (conflicts, others)
}

/// How many letters of a first sentence make a title.
const TITLE_LENGTH: usize = 90;

fn title(story: &Story, index: usize) -> String {
    let article = story.article(index);
    if let Some(title) = &article.title {
        return title.clone();
    }
    let blocks = &story.analysis.readings[index].blocks;
    let title = blocks.iter().find(|block| block.kind == BlockKind::Title);
    let first = title
        .or_else(|| blocks.iter().find(|block| block.kind == BlockKind::Body))
        .or(blocks.first());
    let words = first.map_or("", |block| block.span.of(&article.text));
    if title.is_some() { words.to_owned() } else { cut_at_clause(words) }
}

/// The first words of a sentence, cut at the end of a clause or else of a word.
fn cut_at_clause(words: &str) -> String {
    let mut last_space = 0;
    for (n_letters, (at, c)) in words.char_indices().enumerate() {
        let ends = matches!(c, '.' | ',' | ';' | ':')
            && words[at + c.len_utf8()..].starts_with(char::is_whitespace);
        if ends && 40 < n_letters {
            return format!("{}…", &words[..at]);
        }
        if TITLE_LENGTH < n_letters {
            return format!("{}…", &words[..last_space]);
        }
        if c.is_whitespace() {
            last_space = at;
        }
    }
    words.to_owned()
}

fn source(story: &Story, index: usize, locale: Locale) -> Option<String> {
    let article = story.article(index);
    let date = article.published.map(|date| {
        let date = crate::engine::quantity::PartialDate::from(date);
        super::numbers::format_date(date, locale)
    });
    let parts: Vec<_> = article.source.iter().cloned().chain(date).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
