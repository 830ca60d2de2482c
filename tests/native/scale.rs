//! Many stories at once: each is compared as it is alone.

use std::collections::BTreeSet;

use riscontro::engine::model::{Article, ClaimRef, Comparison, Reading};
use riscontro::engine::{compare, read_article};

use super::annotated::annotated;
use super::support::{article, root};

/// Two claims of one comparison, each by its article's id and its number there.
type Link<'a> = [(&'a str, usize); 2];

fn links<'a>(articles: &'a [Article], comparisons: &[Comparison]) -> BTreeSet<Link<'a>> {
    let mut links = BTreeSet::new();
    for comparison in comparisons {
        let members = comparison.members.iter();
        let name = |at: &ClaimRef| (articles[at.article].id.as_str(), at.claim);
        let mut members: Vec<_> = members.map(name).collect();
        members.sort_unstable();
        for (idx, &one) in members.iter().enumerate() {
            links.extend(members[idx + 1..].iter().map(|&other| [one, other]));
        }
    }
    links
}

/// What a story is called in the ids of its articles.
fn story_of(id: &str) -> &str {
    id.split(':').next().unwrap_or_default()
}

/// How much of what is found in each story alone is found in all of them together with others.
fn kept(stories: &[Vec<Article>], others: Vec<Article>) -> (usize, usize, usize) {
    let mut articles: Vec<_> = stories.iter().flatten().cloned().collect();
    articles.extend(others);
    let readings: Vec<Reading> = articles.iter().map(read_article).collect();
    let together = compare(&articles, &readings);
    let together = links(&articles, &together.comparisons);
    let mut alone = BTreeSet::new();
    let mut start = 0;
    for story in stories {
        let within = start..start + story.len();
        let (story, readings) = (&articles[within.clone()], &readings[within.clone()]);
        alone.extend(links(story, &compare(story, readings).comparisons));
        start = within.end;
    }
    let n_kept = alone.intersection(&together).count();
    let known = |id: &str| story_of(id) != "other";
    let across = |[(one, _), (other, _)]: &&Link<'_>| {
        (known(one) || known(other)) && story_of(one) != story_of(other)
    };
    (n_kept, alone.len(), together.iter().filter(across).count())
}

/// Articles of ten sentences of real news each.
fn other_news(n: usize) -> Vec<Article> {
    let text = std::fs::read_to_string(root().join("tests/texts/wikinews-train.txt")).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let chunks = lines.chunks(10).take(n).enumerate();
    chunks.map(|(idx, lines)| article(&format!("other:{idx:04}"), &lines.join("\n"))).collect()
}

#[test]
fn a_story_among_a_hundred_is_compared_as_alone() {
    let (n_kept, n_alone, n_across) = kept(&annotated(), other_news(300));
    println!("kept {n_kept} of {n_alone} links, {n_across} across stories");
    assert!(1_000 < n_alone, "links: {n_alone}");
    assert!(97 * n_alone <= 100 * n_kept, "kept {n_kept} of {n_alone}");
    assert!(200 * n_across <= n_alone, "across stories: {n_across}");
}

#[test]
fn a_hundred_reports_of_one_thing() {
    let report = |idx: usize| {
        let text = format!("Nel crollo del ponte sono morte {} persone.", 12 + idx % 4);
        article(&format!("{idx:03}"), &text)
    };
    let articles: Vec<_> = (0..100).map(report).collect();
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    let compared = compare(&articles, &readings).comparisons;
    let n_compared: usize = compared.iter().map(|comparison| comparison.members.len()).sum();
    assert!(90 <= n_compared, "compared: {n_compared}");
}
