//! Several articles out of one text, cut at form feeds: the same answer on every run.

#![no_main]

use libfuzzer_sys::fuzz_target;
use riscontro::engine::analyze;
use riscontro::engine::model::Article;

#[path = "../../tests/native/sound.rs"]
#[expect(dead_code, reason = "articles have their own target")]
mod sound;

fuzz_target!(|text: &str| {
    let article = |(idx, text): (usize, &str)| Article {
        id: idx.to_string(),
        title: None,
        source: None,
        published: None,
        language: None,
        text: text.into(),
    };
    let articles: Vec<_> = text.split('\u{c}').enumerate().map(article).collect();
    let analysis = analyze(&articles);
    sound::sound_comparisons(&analysis);
    assert_eq!(analyze(&articles), analysis);
});
