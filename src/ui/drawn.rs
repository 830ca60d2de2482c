//! How much of a long story the application draws.
//!
//! A short story is drawn whole. Of a long one, an article gets its marks when it is opened, a view
//! that was never shown is empty, and long lists grow part by part while the reader looks at them.
//! A change of language does the same once more: what is seen first, then part after part.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::route::View;
use super::shared::Shared;
use crate::present::{Locale, PageView, Paging, Story};

/// With more articles or questions than these, a story is drawn part by part.
const MANY_ARTICLES: usize = 24;
const MANY_QUESTIONS: usize = 96;

/// How many lines of a list make a part.
pub const LINES: usize = 40;

/// How many questions make a part.
pub const QUESTIONS: usize = 8;

/// Whether a story is drawn part by part.
#[must_use]
pub fn is_long(story: &Story) -> bool {
    MANY_ARTICLES < story.bundle.articles().len()
        || MANY_QUESTIONS < story.analysis.comparisons.len()
}

/// Whether a story is drawn whole or part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Whole.
    Short,
    /// Part by part.
    Long,
}

impl Length {
    /// That of a story.
    #[must_use]
    pub fn of(story: &Story) -> Self {
        if is_long(story) { Self::Long } else { Self::Short }
    }
}

/// The items of each part of a list.
pub fn parts(n_items: usize, size: usize) -> impl Iterator<Item = Range<usize>> {
    (0..n_items.div_ceil(size)).map(move |part| part * size..n_items.min((part + 1) * size))
}

/// What is shown, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
}

impl Edition {
    /// What is shown of a story, as it was worked out in a language.
    #[must_use]
    pub fn new(page: PageView, locale: Locale) -> Self {
        Self { page: Shared::from(Rc::new(page)), locale }
    }
}

/// What is shown of a story that is not open yet, worked out in steps, so that nothing freezes. A long
/// one is worked out in every language, so that another one freezes nothing later.
#[derive(Debug)]
pub struct Preparing {
    story: Rc<Story>,
    /// The languages that are left.
    locales: Vec<Locale>,
    begun: Option<(Locale, Paging)>,
    ready: Vec<Edition>,
}

impl Preparing {
    /// Begins with a story, and the language that is spoken.
    #[must_use]
    pub fn new(story: Rc<Story>, spoken: Locale) -> Self {
        let is_wanted = |it: &Locale| *it == spoken || is_long(&story);
        let locales = Locale::ALL.into_iter().filter(is_wanted).collect();
        Self { story, locales, begun: None, ready: Vec::new() }
    }

    /// Takes one step; `false` if there is none left.
    pub fn step(&mut self) -> bool {
        if let Some((locale, mut paging)) = self.begun.take() {
            if paging.step(&self.story) {
                self.begun = Some((locale, paging));
            } else {
                self.ready.push(Edition::new(paging.finish(&self.story), locale));
            }
            return true;
        }
        let Some(locale) = self.locales.pop() else { return false };
        self.begun = Some((locale, Paging::new(&self.story, locale)));
        true
    }

    /// What was worked out, after whatever steps are left.
    #[must_use]
    pub fn finish(mut self) -> Vec<Edition> {
        while self.step() {}
        self.ready
    }
}

/// How far the lists of one view are drawn, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// So many parts are drawn as they should be.
    fresh: usize,
    /// Those up to here are drawn in the language that was spoken before, if they are more.
    stale: usize,
}

impl Extent {
    const WHOLE: Self = Self { fresh: usize::MAX, stale: 0 };
    const NONE: Self = Self { fresh: 0, stale: 0 };
    const BEGUN: Self = Self { fresh: 1, stale: 0 };

    /// Whether anything is drawn.
    #[must_use]
    pub const fn is_begun(self) -> bool {
        0 < self.fresh || 0 < self.stale
    }

    /// Whether all of so many parts are drawn as they should be.
    #[must_use]
    pub const fn is_whole(self, n_parts: usize) -> bool {
        n_parts <= self.fresh
    }

    const fn begun(self) -> Self {
        if self.fresh == 0 { Self { fresh: 1, ..self } } else { self }
    }

    /// After another language is spoken, one of two.
    fn turned(self, is_seen: bool) -> Self {
        if self.fresh < self.stale {
            // It was not done with turning the other way: what is stale speaks this language still.
            Self { fresh: self.stale, stale: 0 }
        } else {
            Self { fresh: self.fresh.min(usize::from(is_seen)), stale: self.fresh }
        }
    }
}

/// What of the story is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    read: Extent,
    compare: Extent,
    entities: Extent,
    /// The articles that have their marks, with the language of their notes; none for all of them.
    articles: Option<BTreeMap<usize, Locale>>,
    /// The language that was spoken before.
    before: Option<Locale>,
}

impl Drawn {
    /// All of it.
    #[must_use]
    pub const fn whole() -> Self {
        let whole = Extent::WHOLE;
        Self { read: whole, compare: whole, entities: whole, articles: None, before: None }
    }

    /// The beginning of a story. Of a long one, that is its first article, and the first part of the
    /// lists beside it.
    #[must_use]
    pub fn begun(length: Length, locale: Locale) -> Self {
        if length == Length::Short {
            return Self::whole();
        }
        Self {
            read: Extent::BEGUN,
            compare: Extent::NONE,
            entities: Extent::NONE,
            articles: Some(BTreeMap::from([(0, locale)])),
            before: None,
        }
    }

    /// Whether all of the story is drawn at once.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.articles.is_none()
    }

    /// How far the lists of a view are drawn; those of the reading view stand beside all others.
    #[must_use]
    pub const fn extent(&self, view: View) -> Extent {
        match view {
            View::Read | View::Pair => self.read,
            View::Compare => self.compare,
            View::Entities => self.entities,
        }
    }

    const fn extent_mut(&mut self, view: View) -> &mut Extent {
        match view {
            View::Read | View::Pair => &mut self.read,
            View::Compare => &mut self.compare,
            View::Entities => &mut self.entities,
        }
    }

    /// The language of an article's notes, if the article has its marks.
    #[must_use]
    pub fn article(&self, article: usize) -> Option<Locale> {
        self.articles.as_ref()?.get(&article).copied()
    }

    /// After the reader came to a view and an article.
    pub fn show(&mut self, view: View, article: usize, locale: Locale) {
        if let Some(articles) = &mut self.articles {
            articles.insert(article, locale);
            *self.extent_mut(view) = self.extent(view).begun();
        }
    }

    /// After the lists of a view grew by a part.
    pub fn grow(&mut self, view: View) {
        let Extent { fresh, stale } = self.extent(view);
        let fresh = fresh.saturating_add(1);
        *self.extent_mut(view) = Extent { fresh, stale: if fresh < stale { stale } else { 0 } };
    }

    /// After other questions were chosen.
    pub fn sift(&mut self) {
        if !self.is_whole() {
            self.compare = Extent::BEGUN;
        }
    }

    /// After all articles were asked for, as they are on paper.
    pub fn draw_articles(&mut self, n_articles: usize, locale: Locale) {
        if let Some(articles) = &mut self.articles {
            articles.extend((0..n_articles).map(|article| (article, locale)));
        }
    }

    /// After another language is spoken by the reader of a view and an article.
    pub fn speak(&mut self, from: Locale, to: Locale, view: View, article: usize) {
        if self.is_whole() || from == to {
            return;
        }
        self.before = Some(from);
        self.read = self.read.turned(true);
        self.compare = self.compare.turned(view == View::Compare);
        self.entities = self.entities.turned(view == View::Entities);
        self.show(view, article, to);
    }
}

/// What the lists of a view show, part by part.
#[derive(Clone, PartialEq)]
pub struct Reach {
    /// What is shown now.
    pub now: Edition,
    /// What was shown before another language was spoken.
    before: Option<Edition>,
    /// How far.
    pub extent: Extent,
    /// Whether the story is drawn part by part.
    pub is_long: bool,
}

impl Reach {
    /// What the lists of a view show; `editions` are this one, and the one before.
    #[must_use]
    pub fn new(drawn: &Drawn, view: View, editions: &Editions, is_long: bool) -> Self {
        let Editions { now, before } = editions.clone();
        Self { now, before, extent: drawn.extent(view), is_long }
    }

    /// What a part shows, if it is drawn. One that the reader is at always is.
    #[must_use]
    pub fn of(&self, part: usize, is_near: bool) -> Option<Edition> {
        if part < self.extent.fresh || is_near {
            Some(self.now.clone())
        } else if part < self.extent.stale {
            self.before.clone()
        } else {
            None
        }
    }
}

/// What is shown now, and what was before another language was spoken.
#[derive(Clone, PartialEq)]
pub struct Editions {
    /// Now.
    pub now: Edition,
    /// Before.
    pub before: Option<Edition>,
}

impl Editions {
    /// The one in a language.
    #[must_use]
    pub fn of(&self, locale: Locale) -> Edition {
        let before = self.before.as_ref().filter(|it| it.locale == locale);
        before.unwrap_or(&self.now).clone()
    }
}

impl Drawn {
    /// The language that stale parts speak.
    #[must_use]
    pub const fn before(&self) -> Option<Locale> {
        self.before
    }
}

/// How many parts the longest list of a view has.
#[must_use]
pub fn n_parts(page: &PageView, view: View) -> usize {
    match view {
        View::Read | View::Pair => page.articles.len().div_ceil(LINES),
        View::Compare => {
            page.questions.len().div_ceil(QUESTIONS).max(page.related.len().div_ceil(QUESTIONS))
        }
        View::Entities => {
            let rows = page.index.groups.iter().map(|group| group.rows.len());
            1 + rows.max().unwrap_or_default().div_ceil(LINES)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(fresh: usize, stale: usize) -> Extent {
        Extent { fresh, stale }
    }

    #[test]
    fn a_list_is_parted_without_loss() {
        let found: Vec<_> = parts(90, LINES).collect();
        assert_eq!(found, [0..40, 40..80, 80..90]);
        assert_eq!(parts(0, LINES).count(), 0);
        assert_eq!(parts(80, LINES).last(), Some(40..80));
    }

    #[test]
    fn a_view_is_empty_until_it_is_shown() {
        let mut drawn = Drawn::begun(Length::Long, Locale::It);
        assert!(!drawn.extent(View::Compare).is_begun());
        drawn.show(View::Compare, 0, Locale::It);
        drawn.grow(View::Compare);
        assert_eq!(drawn.extent(View::Compare), extent(2, 0));
        drawn.sift();
        assert_eq!(drawn.extent(View::Compare), extent(1, 0));
    }

    #[test]
    fn an_article_has_its_marks_once_it_was_opened() {
        let mut drawn = Drawn::begun(Length::Long, Locale::It);
        drawn.show(View::Read, 7, Locale::It);
        assert_eq!((drawn.article(7), drawn.article(8)), (Some(Locale::It), None));
        drawn.speak(Locale::It, Locale::En, View::Read, 7);
        assert_eq!((drawn.article(0), drawn.article(7)), (Some(Locale::It), Some(Locale::En)));
        drawn.draw_articles(9, Locale::En);
        assert_eq!((drawn.article(0), drawn.article(8)), (Some(Locale::En), Some(Locale::En)));
    }

    #[test]
    fn another_language_begins_with_what_is_seen() {
        let mut drawn = Drawn::begun(Length::Long, Locale::It);
        drawn.show(View::Compare, 0, Locale::It);
        for _ in 0..4 {
            drawn.grow(View::Compare);
        }
        let mut hidden = drawn.clone();
        drawn.speak(Locale::It, Locale::En, View::Compare, 0);
        assert_eq!(drawn.extent(View::Compare), extent(1, 5));
        drawn.grow(View::Compare);
        // Taken back before it was through: the rest never spoke the other language.
        drawn.speak(Locale::En, Locale::It, View::Compare, 0);
        assert_eq!(drawn.extent(View::Compare), extent(5, 0));
        hidden.speak(Locale::It, Locale::En, View::Read, 0);
        assert_eq!(hidden.extent(View::Compare), extent(0, 5));
        hidden.show(View::Compare, 0, Locale::En);
        assert_eq!(hidden.extent(View::Compare), extent(1, 5));
        for _ in 0..4 {
            hidden.grow(View::Compare);
        }
        assert_eq!(hidden.extent(View::Compare), extent(5, 0));
    }

    #[test]
    fn a_short_story_is_always_whole() {
        let mut drawn = Drawn::begun(Length::Short, Locale::It);
        drawn.show(View::Compare, 3, Locale::It);
        drawn.speak(Locale::It, Locale::En, View::Read, 3);
        drawn.sift();
        assert_eq!(drawn, Drawn::whole());
    }
}
