//! The words around a figure with a gap where it stands: what is asked for, in the words of an
//! article.

use crate::engine::lang::{Pack, pack_of};
use crate::engine::model::{Claim, ClaimRef, Comparison, Language};
use crate::engine::text::{Span, Token, TokenKind, tokenize};
use crate::present::note::claim_of;
use crate::present::{Locale, Story};

/// Words of an article in which "…" stands for a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The words.
    pub words: String,
    /// The tag of their language.
    pub language: Option<&'static str>,
}

/// How many words are quoted before the figure, and after it.
const BEFORE: usize = 9;
const AFTER: usize = 6;

/// How many words that say something are enough.
const TELLING: usize = 4;

/// How many of them are enough after the figure alone.
const ALONE: usize = 2;

/// After how many words a comma ends what is quoted.
const CLAUSE: usize = 4;

/// The words around the figure of the member whose words say most of what the others are about, of
/// those in the language of the interface if there are any.
pub fn cloze(story: &Story, comparison: &Comparison, locale: Locale) -> Option<Quoted> {
    let quoted = comparison.members.iter().filter_map(|&at| {
        let cut = cut(story, at)?;
        let language = story.analysis.readings[at.article].language;
        let (shared, all) = n_shared(story, comparison, at, &cut);
        let own = language == Some(locale.language());
        let rank = (own, shared, all.min(TELLING), at == comparison.asked_by);
        Some((rank, std::cmp::Reverse(at), cut, language))
    });
    let (.., cut, language) = quoted.max_by_key(|(rank, at, ..)| (*rank, *at))?;
    let joined: Vec<_> = cut.split_whitespace().collect();
    Some(Quoted { words: joined.join(" "), language: language.map(Language::tag) })
}

/// How many of the quoted words' meanings stand around other members, and how many there are.
fn n_shared(story: &Story, comparison: &Comparison, at: ClaimRef, quoted: &str) -> (usize, usize) {
    let reading = &story.analysis.readings[at.article];
    let Some(pack) = reading.language.and_then(pack_of) else { return (0, 0) };
    let others: Vec<&Claim> = comparison
        .members
        .iter()
        .filter(|other| other.article != at.article)
        .map(|&other| claim_of(story, other))
        .collect();
    let mut terms: Vec<_> = tokenize(quoted)
        .iter()
        .filter(|token| is_content(token, pack))
        .map(|token| pack.claims.term(&token.folded).to_owned())
        .collect();
    terms.sort_unstable();
    terms.dedup();
    let is_shared =
        |term: &&String| others.iter().any(|other| other.frame.context.binary_search(term).is_ok());
    (terms.iter().filter(is_shared).count(), terms.len())
}

fn is_content(token: &Token, pack: &Pack) -> bool {
    token.is_word() && !pack.claims.function.contains(&token.folded.as_str())
}

/// The clause around a claim's figure, as it stands in the text, with "…" for the figure.
fn cut(story: &Story, at: ClaimRef) -> Option<String> {
    let claim = claim_of(story, at);
    let text = &story.article(at.article).text;
    let pack = story.analysis.readings[at.article].language.and_then(pack_of)?;
    let sentence = claim.sentence.cover(claim.span);
    let figures = &story.analysis.readings[at.article].figures;
    let splits =
        |at: usize| figures.iter().any(|figure| figure.span.start() < at && at < figure.span.end());
    let all = Span::new(sentence.start(), claim.figure.start()).of(text);
    let mut before = before_figure(all, pack, |at| splits(sentence.start() + at));
    let rest = Span::new(claim.figure.end(), sentence.end()).of(text);
    // Where nothing stands before the figure, what comes after says it all.
    let after = |before: &str| {
        let most = if before.is_empty() { BEFORE } else { AFTER };
        after_figure(rest, most, before.is_empty(), pack, |at| splits(claim.figure.end() + at))
    };
    // A part of what stands before a comma says nothing if what comes after can stand alone.
    if before.trim_end().ends_with(',') && before.len() < all.trim_start().len() {
        let n_telling = tokenize(after("")).iter().filter(|token| is_content(token, pack)).count();
        if ALONE <= n_telling {
            before = "";
        }
    }
    let after = after(before);
    let after = if before.is_empty() { after.trim_start_matches(',') } else { after };
    let words = format!("{before}…{after}");
    tokenize(&words).iter().any(|token| is_content(token, pack)).then_some(words)
}

/// Whether a token ends a clause wherever it stands.
fn is_stop(token: &Token) -> bool {
    match token.kind {
        TokenKind::Word | TokenKind::Number => false,
        TokenKind::Mark if token.folded == "-" => token.spaced,
        TokenKind::Mark => {
            !matches!(token.folded.as_str(), "," | "'" | "%" | "/" | "&" | "$" | "€" | "£")
        }
    }
}

/// The words before a figure, from where no other figure is cut in two: `splits` tells by the place
/// in `text`.
fn before_figure<'a>(text: &'a str, pack: &Pack, splits: impl Fn(usize) -> bool) -> &'a str {
    let tokens = tokenize(text);
    let mut start = tokens.len();
    let mut n_words = 0;
    for (idx, token) in tokens.iter().enumerate().rev() {
        let comma = token.folded == "," && CLAUSE <= n_words;
        if is_stop(token) || comma || n_words == BEFORE {
            break;
        }
        n_words += usize::from(token.is_word());
        start = idx;
    }
    // What is cut in its middle begins with a word that says something.
    let kept = tokens.get(start..).unwrap_or_default();
    let cut = n_words == BEFORE;
    let can_begin = |token: &Token| {
        (if cut { is_content(token, pack) } else { token.folded != "," })
            && !splits(token.span.start())
    };
    let first = kept.iter().position(can_begin);
    first
        .and_then(|first| kept.get(first))
        .and_then(|token| text.get(token.span.start()..))
        .unwrap_or_default()
}

/// The words after a figure, up to where no other figure is cut in two.
fn after_figure<'a>(
    text: &'a str,
    most: usize,
    alone: bool,
    pack: &Pack,
    splits: impl Fn(usize) -> bool,
) -> &'a str {
    let tokens = tokenize(text);
    let mut end = 0;
    let mut n_words = 0;
    for token in &tokens {
        let comma = token.folded == "," && (!alone || CLAUSE <= n_words);
        if is_stop(token) || comma || n_words == most {
            break;
        }
        n_words += usize::from(token.is_word());
        // Nothing ends with a preposition, an article or a comma.
        let telling = is_content(token, pack) || token.kind == TokenKind::Number;
        if (telling || token.folded == "%") && !splits(token.span.end()) {
            end = token.span.end();
        }
    }
    text.get(..end).unwrap_or_default()
}
