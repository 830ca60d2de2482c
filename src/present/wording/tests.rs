//! Stories to say something of.

use crate::bundle::Bundle;
use crate::engine::model::{Article, Date};
use crate::present::Story;

/// Some articles, each with the day of May 2024 it was published on.
pub fn story(articles: &[(&str, Option<u8>)]) -> Story {
    let articles = articles.iter().enumerate().map(|(idx, (text, day))| Article {
        id: format!("a{idx}"),
        text: (*text).to_owned(),
        title: None,
        source: None,
        published: day.map(|day| Date::from_calendar_date(2024, time::Month::May, day).unwrap()),
        language: None,
    });
    Story::new(&Bundle::new(articles.collect()).unwrap())
}
