//! The words around a claim by what they mean, for whoever holds it against others.

use std::ops::Range;

use crate::engine::lang::{Pack, pack_of};
use crate::engine::model::{Claim, Reading};
use crate::engine::quantity::Value;
use crate::engine::text::{Span, Text, TokenKind, fold, unaccent};

/// How many words before and after a claim are near it.
const NEAR: usize = 7;

/// How many are beside its figure.
const BESIDE: usize = 4;

/// How many words after a figure may be the next one that says something.
const NEXT: usize = 3;

/// How many sentences an article opens with.
const OPENING: usize = 2;

/// How strong a word is that simply stands there.
const WHOLE: u64 = 1_000;

/// Something said: a concept of the lexicon or else a stem, a name after `@`, a figure after `#`; and
/// how close it is, in thousandths.
pub type Term = (String, u64);

/// What stands around the claims of an article.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The terms of each sentence.
    pub sentences: Vec<Vec<Term>>,
    /// Those of the whole article.
    pub article: Vec<Term>,
    /// What stands around each claim, in their order.
    pub claims: Vec<Around>,
}

/// What stands around one claim.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Within a few words of the claim.
    pub near: Vec<Term>,
    /// Right before and after its figure.
    pub beside: Vec<Term>,
    /// What it counts.
    pub noun: Vec<Term>,
    /// After its figure alone.
    pub after: Vec<Term>,
    /// In its sentence, the closer the stronger, and fading fast.
    pub close: Vec<Term>,
    /// The same, fading slowly.
    pub wide: Vec<Term>,
    /// In its sentence.
    pub sentence: Vec<Term>,
    /// In the sentence before.
    pub before: Vec<Term>,
    /// The names in its sentence.
    pub names: Vec<Term>,
    /// The other figures in its sentence.
    pub figures: Vec<Term>,
    /// The first term after its figure.
    pub next: Vec<Term>,
    /// Whether it stands among the first sentences of its article.
    pub opening: bool,
}

/// What stands around the claims that were read in a text; nothing in a language that is not known.
#[must_use]
pub fn surroundings(text: &str, reading: &Reading) -> Surroundings {
    let Some(pack) = reading.language.and_then(pack_of) else { return Surroundings::default() };
    let text = Text::new(text, pack);
    let source = Source { text: &text, reading, terms: terms(&text, pack), pack };
    let sentences = text.sentences.iter();
    Surroundings {
        sentences: sentences.map(|one| source.plain(one.tokens.clone()).collect()).collect(),
        article: source.plain(0..text.tokens.len()).collect(),
        claims: reading.claims.iter().map(|claim| source.around(claim)).collect(),
    }
}

/// What an article is about: its words, names and figures; nothing in a language that is not known.
#[must_use]
pub fn topics(text: &str, reading: &Reading) -> Vec<Term> {
    let Some(pack) = reading.language.and_then(pack_of) else { return Vec::new() };
    let text = Text::new(text, pack);
    let words = terms(&text, pack).into_iter().flatten();
    let mentions = reading.mentions.iter();
    let names = mentions.map(|mention| name(text.words(mention.span), pack));
    let figures = reading.figures.iter().map(|figure| said(&figure.value));
    words.chain(names).chain(figures).map(|term| (term, WHOLE)).collect()
}

/// A figure as it is compared: by what it says, however it is written.
fn said(value: &Value) -> String {
    format!("#{value:?}")
}

/// What each token means, if it says something.
fn terms(text: &Text<'_>, pack: &Pack) -> Vec<Option<String>> {
    let words = pack.claims;
    let tokens = text.tokens.iter();
    tokens
        .map(|token| {
            let says = token.kind == TokenKind::Word
                && 3 <= token.folded.len()
                && !words.function.contains(&token.folded.as_str());
            says.then(|| words.term(&token.folded).to_owned())
        })
        .collect()
}

/// An article from which claims are profiled.
struct Source<'a> {
    text: &'a Text<'a>,
    reading: &'a Reading,
    terms: Vec<Option<String>>,
    pack: &'static Pack,
}

impl Source<'_> {
    /// The words of some tokens, each as strong as the next.
    fn plain(&self, tokens: impl Iterator<Item = usize>) -> impl Iterator<Item = Term> {
        tokens.filter_map(|at| Some((self.term(at)?.to_owned(), WHOLE)))
    }

    fn term(&self, at: usize) -> Option<&str> {
        self.terms.get(at)?.as_deref()
    }

    fn around(&self, claim: &Claim) -> Around {
        let text = self.text;
        let sentence = text.tokens_in(claim.sentence);
        let own = text.tokens_in(claim.span);
        let figure = text.tokens_in(claim.figure);
        let words = |tokens: Range<usize>| -> Vec<Term> {
            let within = tokens.start.max(sentence.start)..tokens.end.min(sentence.end);
            self.plain(within.filter(|at| !figure.contains(at))).collect()
        };
        let at = text.sentence_at(claim.sentence.start());
        let before = at.checked_sub(1).and_then(|at| text.sentences.get(at));
        let mentions = inside(&self.reading.mentions, |mention| mention.span, claim.sentence);
        let names = mentions.map(|mention| (name(text.words(mention.span), self.pack), WHOLE));
        let figures = inside(&self.reading.figures, |figure| figure.span, claim.sentence);
        let others = figures.filter(|figure| figure.span != claim.figure);
        let next = (figure.end..sentence.end.min(figure.end + NEXT)).find_map(|at| self.term(at));
        Around {
            near: words(own.start.saturating_sub(NEAR)..own.end + NEAR),
            beside: words(figure.start.saturating_sub(BESIDE)..figure.end + BESIDE),
            noun: words(own.clone()),
            after: words(figure.end..figure.end + BESIDE),
            close: self.fading(&sentence, &own, &figure, &FAST),
            wide: self.fading(&sentence, &own, &figure, &SLOW),
            sentence: words(sentence.clone()),
            before: before.map_or_else(Vec::new, |it| self.plain(it.tokens.clone()).collect()),
            names: names.collect(),
            figures: others.map(|figure| (said(&figure.value), WHOLE)).collect(),
            next: next.map(|word| (word.to_owned(), WHOLE)).into_iter().collect(),
            opening: at < OPENING,
        }
    }

    /// The words of a sentence, weaker with each word and mark between them and a figure. Words that
    /// the claim takes in are as near as they can be.
    fn fading(
        &self,
        sentence: &Range<usize>,
        own: &Range<usize>,
        figure: &Range<usize>,
        fade: &Fade,
    ) -> Vec<Term> {
        let mut found = Vec::new();
        let mut walk = |tokens: &mut dyn Iterator<Item = usize>| {
            let mut strength = WHOLE;
            for at in tokens {
                strength = strength * if own.contains(&at) { fade.own } else { fade.word } / WHOLE;
                if self.text.tokens.get(at).is_some_and(|token| BREAKS.contains(&&*token.folded)) {
                    strength = strength * fade.mark / WHOLE;
                }
                if let Some(term) = self.term(at) {
                    found.push((term.to_owned(), strength));
                }
            }
        };
        walk(&mut (figure.end..sentence.end));
        walk(&mut (sentence.start..figure.start).rev());
        found
    }
}

/// Marks behind which other things are said.
const BREAKS: [&str; 11] = [",", ";", ":", "(", ")", "—", "–", "-", "«", "»", "“"];

/// What is left of a word's strength, in thousandths, after each step towards it.
struct Fade {
    /// A word of the claim itself.
    own: u64,
    /// Any other word.
    word: u64,
    /// A mark.
    mark: u64,
}

const FAST: Fade = Fade { own: 846, word: 717, mark: 368 };

const SLOW: Fade = Fade { own: 939, word: 882, mark: 607 };

/// Those of some things, in order of place, that stand inside a span.
fn inside<T>(all: &[T], span_of: impl Fn(&T) -> Span, within: Span) -> impl Iterator<Item = &T> {
    let first = all.partition_point(|one| span_of(one).start() < within.start());
    all[first..].iter().take_while(move |one| span_of(one).end() <= within.end())
}

/// A name as it is compared: a country by its code, in any language; any other by its last word,
/// which for people is the surname.
fn name(words: &str, pack: &Pack) -> String {
    let folded = fold(words);
    let country = pack.names.country_by_name(&folded);
    match country.or_else(|| pack.names.country_by_capital(&folded)) {
        Some(code) => format!("@{code}"),
        None => format!("@{}", unaccent(words.rsplit(' ').next().unwrap_or(words))),
    }
}
