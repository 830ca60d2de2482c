//! What is open, and what is being opened: a part of the application's state.

use std::rc::Rc;

use super::drawn::Edition;
use super::shared::Shared;
use crate::present::{Refusal, Story};

/// The articles as the reader handles them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// What the reader opened, in place of the story that the page was packed with.
    pub own: Option<Own>,
    /// Whether the panel for opening is shown.
    pub shown: bool,
    /// Whether files are held over the page.
    pub over: bool,
    /// Whether what arrives takes the place of what is open, if the reader chose.
    pub replaces: Option<bool>,
    /// How far the reading of articles has come.
    pub progress: Option<Progress>,
    /// What could not be opened.
    pub refusals: Vec<Refusal>,
    /// What came of saving the page.
    pub saved: Option<Saved>,
}

/// A story that the reader opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// The articles, with what was found in them.
    pub story: Shared<Story>,
    /// What is shown, in the languages in which it was worked out already.
    pub ready: Vec<Edition>,
}

impl Own {
    /// A story with what was worked out of it.
    #[must_use]
    pub fn new(story: Rc<Story>, ready: Vec<Edition>) -> Self {
        Self { story: story.into(), ready }
    }
}

/// How far the reading of articles has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// So many articles are read.
    pub n_read: usize,
    /// Of so many.
    pub n_articles: usize,
}

/// What came of saving the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is being written.
    Writing,
    /// It was given to the browser under a name.
    As(String),
    /// The page is not one file, and has nothing to write another from.
    Impossible,
}

/// What can happen to the articles.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Show the panel for opening, or hide it.
    Show(bool),
    /// Files are held over the page, or no longer.
    Over(bool),
    /// What arrives takes the place of what is open, or joins it.
    Replace(bool),
    /// So much is read, or nothing is being read any more.
    Read(Option<Progress>),
    /// Something could not be opened.
    Refuse(Vec<Refusal>),
    /// The reader has seen a refusal.
    Forget(usize),
    /// Another story is open; `None` for the one that the page was packed with.
    Open(Option<Own>),
    /// The page was saved, or the reader has seen that it was.
    Save(Option<Saved>),
}

impl Desk {
    /// The state after a change.
    #[must_use]
    pub fn after(&self, change: Change) -> Self {
        let mut desk = self.clone();
        match change {
            Change::Show(shown) => desk.shown = shown,
            Change::Over(over) => desk.over = over,
            Change::Replace(replaces) => desk.replaces = Some(replaces),
            Change::Read(progress) => desk.progress = progress,
            Change::Refuse(refusals) => {
                desk.shown |= !refusals.is_empty();
                desk.refusals = refusals;
            }
            Change::Forget(refusal) => {
                if refusal < desk.refusals.len() {
                    desk.refusals.remove(refusal);
                }
            }
            Change::Open(own) => {
                // What was refused stays to be read.
                desk.shown = !desk.refusals.is_empty();
                (desk.own, desk.replaces, desk.progress, desk.saved) = (own, None, None, None);
            }
            Change::Save(saved) => desk.saved = saved,
        }
        desk
    }

    /// Whether what arrives takes the place of what is open: one's own articles are added to, those
    /// of the page give way.
    #[must_use]
    pub fn replaces(&self) -> bool {
        self.replaces.unwrap_or(self.own.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::{Bundle, Problem};
    use crate::present::Why;

    fn story() -> Own {
        Own::new(Rc::new(Story::new(&Bundle::default())), Vec::new())
    }

    fn refusal() -> Refusal {
        Refusal { name: "a.txt".into(), why: Why::Problem(Problem::Empty) }
    }

    #[test]
    fn the_panel_goes_when_all_is_open_and_stays_while_something_is_refused() {
        let desk = Desk::default().after(Change::Show(true));
        assert!(!desk.after(Change::Open(Some(story()))).shown);
        let refused = desk.after(Change::Refuse(vec![refusal()]));
        let open = refused.after(Change::Open(Some(story())));
        assert!(open.shown && open.own.is_some());
        assert_eq!(open.after(Change::Forget(0)).refusals, []);
        assert_eq!(open.after(Change::Forget(7)).refusals, [refusal()]);
    }

    #[test]
    fn the_packed_story_gives_way_and_ones_own_is_added_to() {
        let desk = Desk::default();
        assert!(desk.replaces());
        let own = desk.after(Change::Open(Some(story())));
        assert!(!own.replaces());
        assert!(own.after(Change::Replace(true)).replaces());
        assert!(!desk.after(Change::Replace(false)).replaces());
    }

    #[test]
    fn stopping_keeps_what_was_open() {
        let own = Desk::default().after(Change::Open(Some(story())));
        let reading = own.after(Change::Read(Some(Progress { n_read: 2, n_articles: 9 })));
        assert_eq!(reading.after(Change::Read(None)), own);
    }
}
