//! The order in which articles are given changes nothing that is found, nor what questions are called.

use std::collections::BTreeSet;

use riscontro::engine::model::{Article, ClaimRef, Ground, LeftOpen, Reading, Verdict};
use riscontro::engine::text::Span;
use riscontro::engine::{compare, entities, read_article};

use super::annotated::annotated;
use super::support::{Dice, seeds};

/// A claim by its article, its number there and where it stands.
type Named = (String, usize, Span);

/// A question as it is found: who asks, what its members are and how they relate.
#[derive(Debug, PartialEq, Eq)]
struct Question {
    asked_by: Named,
    members: BTreeSet<Named>,
    verdict: Verdict,
    conflicting: BTreeSet<BTreeSet<Named>>,
    updated: BTreeSet<BTreeSet<Named>>,
    grounds: Vec<Ground>,
}

/// Two claims that were left open, and why.
type Open = (BTreeSet<Named>, LeftOpen);

/// An entity by its name and its mentions.
type Bearer = (String, BTreeSet<(String, usize)>);

/// The questions in the order that their identifiers count, what was left open, and the entities.
type Answers = (Vec<Question>, BTreeSet<Open>, BTreeSet<Bearer>);

fn answers(read: &[(Article, Reading)]) -> Answers {
    let (articles, readings): (Vec<_>, Vec<_>) = read.iter().cloned().unzip();
    let name = |at: &ClaimRef| {
        (articles[at.article].id.clone(), at.claim, readings[at.article].claims[at.claim].span)
    };
    let pairs = |pairs: &[(ClaimRef, ClaimRef)]| {
        pairs.iter().map(|(one, other)| BTreeSet::from([name(one), name(other)])).collect()
    };
    let compared = compare(&articles, &readings);
    let questions = compared
        .comparisons
        .iter()
        .map(|comparison| Question {
            asked_by: name(&comparison.asked_by),
            members: comparison.members.iter().map(name).collect(),
            verdict: comparison.verdict,
            conflicting: pairs(&comparison.conflicting),
            updated: pairs(&comparison.updated),
            grounds: comparison.grounds.clone(),
        })
        .collect();
    let open = compared.related.iter();
    let open = open.map(|it| (BTreeSet::from([name(&it.a), name(&it.b)]), it.why)).collect();
    let named: Vec<_> =
        read.iter().map(|(article, it)| (article.text.as_str(), it.mentions.as_slice())).collect();
    let entities = entities::link(&named).into_iter().map(|entity| {
        let mentions = entity.mentions.into_iter();
        (entity.name, mentions.map(|(at, mention)| (articles[at].id.clone(), mention)).collect())
    });
    (questions, open, entities.collect())
}

fn read(articles: &[Article]) -> Vec<(Article, Reading)> {
    articles.iter().map(|article| (article.clone(), read_article(article))).collect()
}

/// Compares the articles in several orders.
#[track_caller]
fn order_is_nothing(read: &[(Article, Reading)], n_orders: usize, dice: &mut Dice) {
    let expected = answers(read);
    let mut shuffled = read.to_vec();
    for _ in 0..n_orders {
        for last in (1..shuffled.len()).rev() {
            shuffled.swap(last, dice.roll(last + 1));
        }
        assert_eq!(answers(&shuffled), expected);
    }
}

#[test]
fn stories_in_any_order() {
    let mut dice = Dice(0x0bad_cafe);
    let mut stories = annotated();
    stories.push(seeds().articles().to_vec());
    for story in &stories {
        let read = read(story);
        order_is_nothing(&read, 4, &mut dice);
        for _ in 0..3 {
            let kept = |_: &&(Article, Reading)| dice.roll(3) != 0;
            let some: Vec<_> = read.iter().filter(kept).cloned().collect();
            order_is_nothing(&some, 2, &mut dice);
        }
    }
}

#[test]
fn many_stories_in_any_order() {
    let articles: Vec<_> = annotated().concat();
    order_is_nothing(&read(&articles), 2, &mut Dice(0xfeed));
}
