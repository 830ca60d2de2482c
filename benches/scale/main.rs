//! How time and memory grow with the number of articles: `cargo bench --bench scale`.
//!
//! Bundles of ten to ten thousand articles about many stories. Time is linear where as many articles
//! a second are read in the largest as in the smaller ones; `max alloc` is the most memory held at
//! once.

#![expect(clippy::unwrap_used, reason = "the stories are part of the repository")]

mod annotated;
mod copies;

use copies::many_stories;
use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use riscontro::engine::model::Article;
use riscontro::engine::{analyze, compare, entities, read_article};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// So many articles, all of some stories and part of the last.
fn articles(n: usize) -> Vec<Article> {
    // No story has fewer than three.
    many_stories(n / 3 + 1).into_iter().flatten().take(n).collect()
}

#[divan::bench(args = [10, 100, 1_000, 10_000], sample_count = 3, sample_size = 1)]
fn whole(bencher: Bencher<'_, '_>, n: usize) {
    let articles = articles(n);
    bencher.counter(ItemsCount::new(n)).bench(|| analyze(black_box(&articles)));
}

#[divan::bench(args = [10, 100, 1_000, 10_000], sample_count = 3, sample_size = 1)]
fn comparisons(bencher: Bencher<'_, '_>, n: usize) {
    let articles = articles(n);
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    bencher.counter(ItemsCount::new(n)).bench(|| compare(black_box(&articles), &readings));
}

#[divan::bench(args = [10, 100, 1_000, 10_000], sample_count = 3, sample_size = 1)]
fn names(bencher: Bencher<'_, '_>, n: usize) {
    let articles = articles(n);
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    let named: Vec<_> = articles
        .iter()
        .zip(&readings)
        .map(|(article, reading)| (article.text.as_str(), reading.mentions.as_slice()))
        .collect();
    bencher.counter(ItemsCount::new(n)).bench(|| entities::link(black_box(&named)));
}
