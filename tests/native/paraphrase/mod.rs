//! An article and the same said again in other words and spellings contradict each other nowhere.

mod numerals;
mod rewrite;

use std::collections::BTreeMap;

use riscontro::engine::model::{Article, ClaimRef};
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
            let pairs = analysis.comparisons.iter().flat_map(|it| &it.conflicting);
            alarms.extend(
                pairs.map(|(a, b)| format!("{}:\n  {}\n  {}", article.id, said(a), said(b))),
            );
        }
    }
    println!("{n_articles} articles said again, {n_rewritten} of {n_figures} figures otherwise");
    println!("{} are read as something else:\n{}", lost.len(), lost.join("\n"));
    assert!(2 * n_figures < 5 * n_rewritten, "{n_rewritten} of {n_figures} figures");
    assert!(alarms.is_empty(), "{} contradictions:\n{}", alarms.len(), alarms.join("\n"));
    assert!(100 * lost.len() <= n_rewritten, "{} read as something else", lost.len());
}
