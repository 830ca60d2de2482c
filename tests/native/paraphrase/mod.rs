//! An article and the same said again in other words and spellings contradict each other nowhere.

mod days;
mod numerals;
mod rewrite;

use std::collections::BTreeMap;

use riscontro::engine::model::{Analysis, Article, ClaimRef};
use riscontro::engine::quantity::Value;
use riscontro::engine::{analyze, read_article};

use super::annotated::annotated;
use super::support::seeds;
use rewrite::rewritten;

/// How often each quantity is read in an article.
fn quantities(article: &Article) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for figure in read_article(article).figures {
        if let Value::Quantity(quantity) = figure.value {
            *found.entry(format!("{quantity:?}")).or_default() += 1;
        }
    }
    found
}

#[test]
fn what_is_said_again_is_no_contradiction() {
    let mut stories = annotated();
    stories.push(seeds().articles().to_vec());
    let (mut n_articles, mut n_figures, mut n_rewritten) = (0, 0, 0);
    let (mut n_claims, mut n_joined) = (0, 0);
    let (mut alarms, mut lost) = (Vec::new(), Vec::new());
    for article in stories.iter().flatten() {
        let language = read_article(article).language.unwrap();
        for turn in 0..3 {
            let again = rewritten(article, language, turn);
            n_articles += 1;
            n_figures += again.n_figures;
            n_rewritten += again.n_otherwise;
            let again = Article { id: "again".into(), text: again.text, ..article.clone() };
            let (before, mut after) = (quantities(article), quantities(&again));
            for (quantity, n_before) in before {
                let n_after = after.remove(&quantity).unwrap_or(0);
                lost.extend((n_after < n_before).then(|| format!("{}: {quantity}", article.id)));
            }
            let articles = [article.clone(), again];
            let analysis = analyze(&articles);
            let said = |at: &ClaimRef| {
                let claim = &analysis.readings[at.article].claims[at.claim];
                claim.sentence.of(&articles[at.article].text).trim().to_owned()
            };
            let disputed = contradictions(&analyze(&articles[..1]));
            let new = contradictions(&analysis).into_iter().filter(|(_, values)| {
                // An article in which people dispute each other's numbers does so said again, too.
                !disputed.iter().any(|(_, (x, y))| values == &(*x, *y) || values == &(*y, *x))
            });
            alarms.extend(
                new.map(|((a, b), _)| format!("{}:\n  {}\n  {}", article.id, said(&a), said(&b))),
            );
            n_claims += analysis.readings[0].claims.iter().filter(|claim| claim.comparable).count();
            n_joined += n_joined_across(&analysis);
        }
    }
    println!("{n_articles} articles said again, {n_rewritten} of {n_figures} figures otherwise");
    println!("{} are read as something else:\n{}", lost.len(), lost.join("\n"));
    println!("{n_joined} of {n_claims} claims are joined to themselves said again");
    assert!(alarms.is_empty(), "contradictions:\n{}", alarms.join("\n"));
    assert!(2 * n_figures <= 5 * n_rewritten, "said otherwise: {n_rewritten} of {n_figures}");
    assert!(500 * lost.len() <= 2 * n_figures, "read otherwise: {} of {n_figures}", lost.len());
    assert!(2 * n_claims <= 3 * n_joined, "joined: {n_joined} of {n_claims}");
}

/// The pairs of claims that rule each other out or follow each other, with their values.
fn contradictions(analysis: &Analysis) -> Vec<((ClaimRef, ClaimRef), (Value, Value))> {
    let value = |at: &ClaimRef| analysis.readings[at.article].claims[at.claim].value;
    let pairs = analysis.comparisons.iter().flat_map(|it| it.conflicting.iter().chain(&it.updated));
    pairs.map(|(a, b)| ((*a, *b), (value(a), value(b)))).collect()
}

/// How many claims of the first article one comparison holds with one of the second.
fn n_joined_across(analysis: &Analysis) -> usize {
    let of = |members: &[ClaimRef], article| {
        members.iter().filter(|member| member.article == article).count()
    };
    let members = analysis.comparisons.iter().map(|it| it.members.as_slice());
    members.filter(|members| 0 < of(members, 1)).map(|members| of(members, 0)).sum()
}
