//! Why claims stand together: what speaks for their answering one question and against it, and how
//! each figure was read.

pub mod en;
pub mod it;
mod read;

#[cfg(test)]
mod tests;

pub use read::{ReadView, day};

use crate::engine::comparisons::Observation;
use crate::engine::lang::pack_of;
use crate::engine::model::{Claim, ClaimRef, Comparison, Ground};
use crate::engine::text::{Span, tokenize};
use crate::present::note::claim_of;
use crate::present::{Locale, Story};

/// What is unfolded below a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyView {
    /// What speaks for one question, the strongest first.
    pub speaks_for: Vec<String>,
    /// What speaks against it.
    pub against: Vec<String>,
    /// How the figure of each claim was read.
    pub read: Vec<ReadView>,
}

/// How many words, names or figures are given as examples.
const EXAMPLES: usize = 4;

/// Why some claims stand together, or nearly do.
#[must_use]
pub fn why_view(
    story: &Story,
    members: &[ClaimRef],
    grounds: &[Ground],
    locale: Locale,
) -> WhyView {
    let told = |ground: &Ground| {
        let words = match locale {
            Locale::It => it::words(ground.observation),
            Locale::En => en::words(ground.observation),
        }?;
        let examples = examples(story, members, ground.observation);
        Some(if examples.is_empty() {
            words.to_owned()
        } else {
            format!("{words}: {}", quoted(&examples, locale))
        })
    };
    let of = |positive: bool| {
        grounds.iter().filter(|it| (0 < it.weight) == positive).filter_map(told).collect()
    };
    WhyView {
        speaks_for: of(true),
        against: of(false),
        read: members.iter().map(|&at| read::read(story, at, locale)).collect(),
    }
}

/// What speaks most for the members of a comparison answering one question, in one short sentence.
pub fn why_line(story: &Story, comparison: &Comparison, locale: Locale) -> Option<String> {
    let view = why_view(story, &comparison.members, &comparison.grounds, locale);
    let ground = view.speaks_for.first()?;
    Some(match locale {
        Locale::It => format!("Insieme perché {ground}."),
        Locale::En => format!("Together because {ground}."),
    })
}

fn quoted(words: &[String], locale: Locale) -> String {
    let quoted = words.iter().map(|word| match locale {
        Locale::It => format!("«{word}»"),
        Locale::En => format!("“{word}”"),
    });
    quoted.collect::<Vec<_>>().join(", ")
}

/// What an observation was seen in.
fn examples(story: &Story, members: &[ClaimRef], observation: Observation) -> Vec<String> {
    use Observation as O;
    match observation {
        O::SharedNear | O::NearAny | O::SharedInSentence | O::SentenceAny => words(story, members),
        O::NamesShared => names(story, members),
        O::FiguresShared => figures(story, members),
        _ => Vec::new(),
    }
}

/// The words that members of different articles share by what they mean, as the first writes them.
fn words(story: &Story, members: &[ClaimRef]) -> Vec<String> {
    let Some((&first, rest)) = members.split_first() else { return Vec::new() };
    let Some(pack) = story.analysis.readings[first.article].language.and_then(pack_of) else {
        return Vec::new();
    };
    let others: Vec<&Claim> = rest
        .iter()
        .filter(|other| other.article != first.article)
        .map(|&other| claim_of(story, other))
        .collect();
    let claim = claim_of(story, first);
    let sentence = story.words(first.article, claim.sentence);
    let mut found: Vec<String> = Vec::new();
    for token in tokenize(sentence).iter().filter(|token| token.is_word()) {
        let term = pack.claims.term(&token.folded).to_owned();
        let has = |claim: &Claim| claim.frame.context.binary_search(&term).is_ok();
        let word = token.span.of(sentence).to_owned();
        if has(claim) && others.iter().any(|other| has(other)) && !found.contains(&word) {
            found.push(word);
        }
    }
    found.truncate(EXAMPLES);
    found
}

/// The names that stand in the sentences of two members of different articles.
fn names(story: &Story, members: &[ClaimRef]) -> Vec<String> {
    let sentences: Vec<(usize, Span)> =
        members.iter().map(|&at| (at.article, claim_of(story, at).sentence)).collect();
    let named = |mentions: &[(usize, usize)]| {
        let mut articles: Vec<_> = mentions
            .iter()
            .filter(|&&(article, mention)| {
                let span = story.analysis.readings[article].mentions[mention].span;
                sentences
                    .iter()
                    .any(|&(other, sentence)| other == article && sentence.contains(span))
            })
            .map(|&(article, _)| article)
            .collect();
        articles.dedup();
        1 < articles.len()
    };
    let entities = story.analysis.entities.iter().filter(|entity| named(&entity.mentions));
    entities.map(|entity| entity.name.clone()).take(EXAMPLES).collect()
}

/// The other figures that two members' sentences share.
fn figures(story: &Story, members: &[ClaimRef]) -> Vec<String> {
    let others = |at: ClaimRef| {
        let claim = claim_of(story, at);
        let figures = story.analysis.readings[at.article].figures.iter();
        figures.filter(|figure| {
            claim.sentence.contains(figure.span) && !claim.figure.overlaps(figure.span)
        })
    };
    let mut found: Vec<String> = Vec::new();
    for (idx, &one) in members.iter().enumerate() {
        for figure in others(one) {
            let is_shared = members[idx + 1..]
                .iter()
                .filter(|other| other.article != one.article)
                .any(|&other| others(other).any(|it| it.value == figure.value));
            let words = story.words(one.article, figure.span).to_owned();
            if is_shared && !found.contains(&words) {
                found.push(words);
            }
        }
    }
    found.truncate(EXAMPLES);
    found
}
