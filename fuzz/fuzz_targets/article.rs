//! A whole article, in each language and in none: everything found stands in order, on whole
//! characters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use riscontro::engine::model::{Article, Language};
use riscontro::engine::read_article;

#[path = "../../tests/native/sound.rs"]
#[expect(dead_code, reason = "comparisons have their own target")]
mod sound;

fuzz_target!(|text: &str| {
    for language in [None, Some(Language::Italian), Some(Language::English)] {
        let article = Article {
            id: "a".into(),
            title: None,
            source: None,
            published: None,
            language,
            text: text.into(),
        };
        sound::sound(text, &read_article(&article));
    }
});
