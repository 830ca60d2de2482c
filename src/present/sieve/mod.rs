//! Which questions are shown, and in which order.

use std::cmp::Reverse;

use super::question::QuestionView;
use super::story::Story;
use crate::engine::claims::Key;
use crate::engine::model::{Comparison, Verdict};
use crate::engine::quantity::{Dimension, Value};

use super::note::claim_of;

/// What a question asks about, as far as it helps to find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// How many human beings.
    People,
    /// How much money.
    Money,
    /// When.
    Dates,
    /// What part of a whole.
    Shares,
    /// How long, how far, how fast…
    Measures,
    /// How many of anything else.
    Counts,
}

impl Subject {
    /// All of them, in the order they are offered.
    pub const ALL: [Subject; 6] = [
        Subject::People,
        Subject::Money,
        Subject::Dates,
        Subject::Shares,
        Subject::Measures,
        Subject::Counts,
    ];

    /// Its name in attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Subject::People => "people",
            Subject::Money => "money",
            Subject::Dates => "dates",
            Subject::Shares => "shares",
            Subject::Measures => "measures",
            Subject::Counts => "counts",
        }
    }

    /// What a comparison asks about.
    pub(super) fn of(story: &Story, comparison: &Comparison) -> Self {
        let claims = || comparison.members.iter().map(|&at| claim_of(story, at));
        let unit = claims().find_map(|claim| match claim.value {
            Value::Quantity(quantity) => quantity.unit,
            _ => None,
        });
        if claims().any(|claim| !matches!(claim.value, Value::Quantity(_))) {
            return Subject::Dates;
        }
        if let Some(unit) = unit {
            return match unit.dimension() {
                Dimension::Share => Subject::Shares,
                Dimension::Money => Subject::Money,
                _ => Subject::Measures,
            };
        }
        let counts_people = claims().any(|claim| match (&claim.frame.thing, &claim.frame.event) {
            (Some(Key::Known(thing)), _) => thing.is_human(),
            (None, Some(Key::Known(event))) => event.befalls_people(),
            _ => false,
        });
        if counts_people { Subject::People } else { Subject::Counts }
    }
}

/// In which order questions stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By verdict, then by how far apart the answers are and how many articles give them.
    #[default]
    Importance,
    /// As they come up when the articles are read.
    Reading,
}

impl Order {
    /// Both, in the order they are offered.
    pub const ALL: [Order; 2] = [Order::Importance, Order::Reading];

    /// Its name in attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Order::Importance => "importance",
            Order::Reading => "reading",
        }
    }
}

/// What the reader chose to see of the questions. Nothing chosen lets all through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// Only those with this verdict.
    pub verdict: Option<Verdict>,
    /// Only those that this article answers, counted from zero.
    pub article: Option<usize>,
    /// Only those about this.
    pub subject: Option<Subject>,
    /// In which order.
    pub order: Order,
}

impl Sieve {
    /// The questions that are shown, in their order. `also` is shown whatever was chosen: the reader
    /// went there by a link.
    #[must_use]
    pub fn chosen(&self, questions: &[QuestionView], also: Option<usize>) -> Vec<usize> {
        let mut chosen: Vec<_> = (0..questions.len())
            .filter(|&idx| Some(idx) == also || self.lets(&questions[idx]))
            .collect();
        match self.order {
            Order::Importance => chosen.sort_by_key(|&idx| {
                let question = &questions[idx];
                (question.verdict, Reverse(question.importance))
            }),
            Order::Reading => chosen.sort_by_key(|&idx| questions[idx].first),
        }
        chosen
    }

    /// How many questions it lets through.
    #[must_use]
    pub fn count(&self, questions: &[QuestionView]) -> usize {
        questions.iter().filter(|question| self.lets(question)).count()
    }

    /// Whether it lets all questions through.
    #[must_use]
    pub fn is_open(&self) -> bool {
        Self { order: Order::default(), ..*self } == Self::default()
    }

    fn lets(&self, question: &QuestionView) -> bool {
        let answers = |article| question.quotes.iter().any(|quote| quote.claim.article == article);
        self.verdict.is_none_or(|verdict| question.verdict == verdict)
            && self.article.is_none_or(answers)
            && self.subject.is_none_or(|subject| question.subject == subject)
    }
}

#[cfg(test)]
mod tests;
