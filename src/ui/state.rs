//! The application's state, and the one place where it changes.

use std::rc::Rc;

use yew::Reducible;

use super::desk::{Change, Desk};
use super::drawn::{Drawn, Length};
use super::route::{Anchor, View};
use super::search::{Search, Seek};
use crate::engine::model::ClaimRef;
use crate::host::wire::Theme;
use crate::present::{Kind, Locale, MentionRef, PageView, ShownMention, Sieve, Story};

/// All that can change while the page is open.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// How the story is looked at.
    pub view: View,
    /// The article that is read, counted from zero.
    pub article: usize,
    /// Where the reader is.
    pub at: Anchor,
    /// How often the reader went anywhere: going twice to one place reveals it twice.
    pub n_moves: u32,
    /// What is switched off in the legend.
    pub hidden: Vec<Kind>,
    /// The claim whose comparison lies over a narrow page.
    pub sheet: Option<ClaimRef>,
    /// The entity that was looked at last, counted from zero.
    pub entity: Option<usize>,
    /// The mention beside which it is told what it names.
    pub told: Option<Told>,
    /// Whether scripts run: what one cannot see without them need not be in the document.
    pub live: bool,
    /// The length of the story that the page was packed with.
    pub packed: Length,
    /// What of the story is drawn.
    pub drawn: Drawn,
    /// The language of the interface.
    pub locale: Locale,
    /// The language that the reader chose; none follows the system.
    pub tongue: Option<Locale>,
    /// The theme that the reader chose; none follows the system.
    pub theme: Option<Theme>,
    /// What is searched for.
    pub search: Search,
    /// Whether the help lies over the page.
    pub help: bool,
    /// Whether a single letter does anything.
    pub letter_keys: bool,
    /// What was chosen to see of the questions.
    pub sieve: Sieve,
    /// How often the reader had gone anywhere when that was chosen.
    pub n_moves_sifted: u32,
    /// The question that was copied last, and whether the browser allowed it.
    pub copied: Option<(usize, bool)>,
    /// The articles as the reader handles them.
    pub desk: Desk,
    /// What was last said to those who do not see the page change.
    pub said: Said,
}

/// Words for the live region of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The words, in the language of the interface.
    pub words: String,
    /// How often anything was said: the same words twice are to be heard twice.
    pub n_times: u32,
}

/// A mention beside which it is told what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Where it stands.
    pub at: MentionRef,
    /// What it names.
    pub entity: usize,
    /// Whether it was asked for; else the pointer only rests on it.
    pub held: bool,
}

/// What happens to a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// The pointer is on it.
    Over,
    /// It is asked what it names.
    Held,
}

/// What can happen to the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Go to a place.
    Go(Anchor),
    /// Switch a kind of mark off, or on again.
    Toggle(Kind),
    /// Lay a claim's comparison over the page, or take it away.
    Sheet(Option<ClaimRef>),
    /// Tell what a mention names.
    Tell(MentionRef, ShownMention, Touch),
    /// The pointer left all mentions.
    Leave,
    /// Tell nothing more.
    Hush,
    /// Draw another part of the lists of a view.
    Grow(View),
    /// Draw all articles, of which there are so many: the page is printed.
    DrawArticles(usize),
    /// Speak a language that the reader chose.
    Speak(Locale),
    /// Speak the language of the system.
    Follow(Locale),
    /// Be light or dark, or as the system is.
    Wear(Option<Theme>),
    /// Search.
    Seek(Seek),
    /// Lay the help over the page, or take it away.
    Help(bool),
    /// Let single letters do something, or nothing.
    LetterKeys(bool),
    /// Choose which questions are shown.
    Sift(Sieve),
    /// A question was copied, or the browser refused it.
    Copied(usize, bool),
    /// Open other articles, or do something else with them.
    Desk(Change),
    /// Say what changed, for those who do not see it.
    Say(String),
}

impl State {
    /// The state of a page that was just opened, as it was rendered when it was packed.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Self {
            view: View::Read,
            article: 0,
            at: Anchor::View(View::Read),
            n_moves: 0,
            hidden: Vec::new(),
            sheet: None,
            entity: None,
            told: None,
            live: false,
            packed: Length::Short,
            drawn: Drawn::whole(),
            locale,
            tongue: None,
            theme: None,
            search: Search::default(),
            help: false,
            letter_keys: true,
            sieve: Sieve::default(),
            n_moves_sifted: 0,
            copied: None,
            desk: Desk::default(),
            said: Said::default(),
        }
    }

    /// The state of a page of a story that scripts take over.
    #[must_use]
    pub fn live(locale: Locale, packed: &Story) -> Self {
        let packed = Length::of(packed);
        Self { live: true, packed, drawn: Drawn::begun(packed, locale), ..Self::new(locale) }
    }

    /// The story that is shown: the reader's own, or else the one that the page was packed with.
    #[must_use]
    pub fn story(&self, packed: &Rc<Story>) -> Rc<Story> {
        self.desk.own.as_ref().map_or_else(|| Rc::clone(packed), |own| own.story.value())
    }

    fn went(&self, anchor: Anchor) -> Self {
        let mut state = Self {
            at: anchor,
            n_moves: self.n_moves + 1,
            sheet: None,
            told: None,
            copied: None,
            search: self.search.after(Seek::Close),
            help: false,
            ..self.clone()
        };
        match anchor {
            // The view that reads is the article that was read last: each has an address to return to.
            Anchor::View(View::Read) => {
                state.view = View::Read;
                state.at = Anchor::Article(self.article);
            }
            Anchor::Article(article)
            | Anchor::Claim(ClaimRef { article, .. })
            | Anchor::Paragraph(article, _)
            | Anchor::Mention(MentionRef { article, .. }) => {
                state.view = View::Read;
                state.article = article;
            }
            Anchor::View(View::Compare) | Anchor::Question(_) | Anchor::Related => {
                state.view = View::Compare;
            }
            Anchor::View(View::Pair) | Anchor::Pair(_) => state.view = View::Pair,
            Anchor::View(View::Entities) => state.view = View::Entities,
            Anchor::Entity(entity) => {
                state.view = View::Entities;
                state.entity = Some(entity);
            }
        }
        state.drawn.show(state.view, state.article, state.locale);
        state
    }

    fn speaking(&self, locale: Locale, tongue: Option<Locale>) -> Self {
        let mut state = Self { locale, tongue, ..self.clone() };
        state.drawn.speak(self.locale, locale, self.view, self.article);
        state
    }

    /// The question the reader is at.
    #[must_use]
    pub const fn question(&self) -> Option<usize> {
        match self.at {
            Anchor::Question(question) => Some(question),
            _ => None,
        }
    }

    /// The questions that are shown, in their order. One that the reader went to since is among them,
    /// whatever was chosen.
    #[must_use]
    pub fn chosen(&self, page: &PageView) -> Vec<usize> {
        let also = self.question().filter(|_| self.n_moves_sifted < self.n_moves);
        self.sieve.chosen(&page.questions, also)
    }

    fn tells(&self, at: MentionRef, mention: ShownMention, touch: Touch) -> Self {
        let held = touch == Touch::Held;
        // What is asked for stays, whatever the pointer passes over.
        if self.hidden.contains(&mention.kind) || (!held && self.told.is_some_and(|it| it.held)) {
            return self.clone();
        }
        Self { told: Some(Told { at, entity: mention.entity, held }), ..self.clone() }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = match action {
            Action::Go(anchor) => self.went(anchor),
            Action::Toggle(kind) => {
                let mut hidden = self.hidden.clone();
                match hidden.iter().position(|other| *other == kind) {
                    Some(idx) => {
                        hidden.remove(idx);
                    }
                    None => hidden.push(kind),
                }
                Self { hidden, told: None, ..(*self).clone() }
            }
            Action::Sheet(sheet) => Self { sheet, ..(*self).clone() },
            Action::Speak(locale) => self.speaking(locale, Some(locale)),
            Action::Follow(locale) => self.speaking(locale, None),
            Action::Wear(theme) => Self { theme, ..(*self).clone() },
            Action::Seek(seek) => Self { search: self.search.after(seek), ..(*self).clone() },
            Action::Help(help) => Self { help, ..(*self).clone() },
            Action::LetterKeys(letter_keys) => Self { letter_keys, ..(*self).clone() },
            Action::Sift(sieve) => {
                let mut drawn = self.drawn.clone();
                drawn.sift();
                let n_moves_sifted = self.n_moves;
                Self { sieve, n_moves_sifted, copied: None, drawn, ..(*self).clone() }
            }
            Action::Copied(question, allowed) => {
                Self { copied: Some((question, allowed)), ..(*self).clone() }
            }
            Action::Desk(change) => {
                let begins = matches!(change, Change::Open(_));
                let mut state = Self { desk: self.desk.after(change), ..(*self).clone() };
                // Another story begins with its first article.
                if begins {
                    let own = state.desk.own.as_ref();
                    let length = own.map_or(state.packed, |own| Length::of(&own.story));
                    state.drawn = Drawn::begun(length, state.locale);
                    Self {
                        search: Search::default(),
                        sieve: Sieve::default(),
                        copied: None,
                        entity: None,
                        ..state.went(Anchor::Article(0))
                    }
                } else {
                    state
                }
            }
            Action::Tell(at, mention, touch) => self.tells(at, mention, touch),
            Action::Leave => Self { told: self.told.filter(|told| told.held), ..(*self).clone() },
            Action::Hush => Self { told: None, ..(*self).clone() },
            Action::Grow(view) => {
                let mut drawn = self.drawn.clone();
                drawn.grow(view);
                Self { drawn, ..(*self).clone() }
            }
            Action::DrawArticles(n_articles) => {
                let mut drawn = self.drawn.clone();
                drawn.draw_articles(n_articles, self.locale);
                Self { drawn, ..(*self).clone() }
            }
            Action::Say(words) => {
                Self { said: Said { words, n_times: self.said.n_times + 1 }, ..(*self).clone() }
            }
        };
        // The same state again is the same value, and nothing is rendered.
        if state == *self { self } else { Rc::new(state) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: &[Action]) -> Rc<State> {
        actions
            .iter()
            .fold(Rc::new(State::new(Locale::It)), |state, action| state.reduce(action.clone()))
    }

    /// Two articles that answer one question, and a third that does not.
    fn story() -> Story {
        let article = |id, text| format!(r#"{{"id": "{id}", "language": "it", "text": "{text}"}}"#);
        let articles = [
            article("uno", "Nel crollo della tribuna sono morte 12 persone."),
            article("due", "Il crollo della tribuna ha provocato 19 morti."),
            article("tre", "La tribuna era nuova."),
        ];
        let json = format!(r#"{{"articles": [{}]}}"#, articles.join(","));
        Story::new(&crate::bundle::decode(&json).unwrap())
    }

    #[test]
    fn places_choose_view_and_article() {
        let claim = ClaimRef { article: 2, claim: 0 };
        let state = after(&[Action::Go(Anchor::Question(1)), Action::Sheet(Some(claim))]);
        assert_eq!((state.view, state.article, state.sheet), (View::Compare, 0, Some(claim)));
        let state = state.reduce(Action::Go(Anchor::Claim(claim)));
        assert_eq!((state.view, state.article, state.sheet), (View::Read, 2, None));
        let state = state.reduce(Action::Go(Anchor::View(View::Compare)));
        assert_eq!((state.view, state.article), (View::Compare, 2));
    }

    #[test]
    fn a_choice_among_questions_leaves_the_one_that_was_shown() {
        let sieve = Sieve { article: Some(2), ..Sieve::default() };
        let page = PageView::new(&story(), Locale::It);
        assert_eq!(page.questions.len(), 1);
        let state = after(&[Action::Go(Anchor::Question(0)), Action::Sift(sieve)]);
        assert_eq!((state.question(), state.chosen(&page)), (Some(0), vec![]));
        let state = state.reduce(Action::Go(Anchor::Question(0)));
        assert_eq!(state.chosen(&page), [0]);
    }

    #[test]
    fn what_was_copied_is_told_until_the_reader_goes_on() {
        let state = after(&[Action::Copied(1, true)]);
        assert_eq!(state.copied, Some((1, true)));
        assert_eq!(state.reduce(Action::Go(Anchor::Article(0))).copied, None);
    }

    #[test]
    fn what_a_mention_names_is_told_until_the_pointer_leaves() {
        let at = |mention| MentionRef { article: 0, mention };
        let date = |entity| ShownMention { mention: 0, entity, kind: Kind::Date };
        let over = |mention| Action::Tell(at(mention), date(mention), Touch::Over);
        let held = |mention| Action::Tell(at(mention), date(mention), Touch::Held);
        let told = |actions: &[Action]| after(actions).told.map(|told| (told.entity, told.held));
        assert_eq!(told(&[over(1)]), Some((1, false)));
        assert_eq!(told(&[over(1), over(2)]), Some((2, false)));
        assert_eq!(told(&[over(1), Action::Leave]), None);
        // What was asked for stays until another is asked for, or it is sent away.
        assert_eq!(told(&[held(1), over(2), Action::Leave]), Some((1, true)));
        assert_eq!(told(&[held(1), held(2)]), Some((2, true)));
        assert_eq!(told(&[held(1), Action::Hush]), None);
        assert_eq!(told(&[held(1), Action::Go(Anchor::Article(1))]), None);
        // A kind that is switched off is as if it were not marked.
        assert_eq!(told(&[Action::Toggle(Kind::Date), over(1)]), None);
        assert_eq!(told(&[held(1), Action::Toggle(Kind::Date)]), None);
    }

    #[test]
    fn the_entity_looked_at_last_is_kept() {
        let state = after(&[
            Action::Go(Anchor::Entity(4)),
            Action::Go(Anchor::Mention(MentionRef { article: 3, mention: 0 })),
        ]);
        assert_eq!((state.view, state.article, state.entity), (View::Read, 3, Some(4)));
        let state = state.reduce(Action::Go(Anchor::View(View::Entities)));
        assert_eq!((state.view, state.entity), (View::Entities, Some(4)));
    }

    #[test]
    fn a_filter_switches_off_and_on() {
        let kind = Kind::Date;
        assert_eq!(after(&[Action::Toggle(kind)]).hidden, [kind]);
        assert_eq!(after(&[Action::Toggle(kind), Action::Toggle(kind)]).hidden, []);
    }

    #[test]
    fn going_anywhere_takes_away_what_lies_over_the_page() {
        let search = Action::Seek(Seek::For("kursk".to_owned()));
        let state = after(&[search, Action::Help(true), Action::Go(Anchor::Paragraph(1, 3))]);
        assert_eq!((state.view, state.article, state.help), (View::Read, 1, false));
        assert_eq!((state.search.open, state.search.query.as_str()), (false, "kursk"));
    }

    #[test]
    fn a_choice_can_be_taken_back() {
        let state = after(&[Action::Speak(Locale::En), Action::Wear(Some(Theme::Dark))]);
        assert_eq!((state.tongue, state.theme), (Some(Locale::En), Some(Theme::Dark)));
        let state = state.reduce(Action::Follow(Locale::It)).reduce(Action::Wear(None));
        assert_eq!((state.locale, state.tongue, state.theme), (Locale::It, None, None));
    }

    #[test]
    fn the_same_words_are_said_again() {
        let say = || Action::Say("2 conflitti".to_owned());
        let (once, twice) = (after(&[say()]), after(&[say(), say()]));
        assert_eq!(once.said.words, twice.said.words);
        assert_ne!(once.said, twice.said);
    }

    #[test]
    fn nothing_changed_is_the_same_value() {
        let state = after(&[Action::Speak(Locale::En)]);
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Speak(Locale::En))));
    }
}
