//! Opens articles, and saves the page with them.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{Callback, UseReducerDispatcher, UseReducerHandle, hook, use_effect_with, use_mut_ref};

use super::use_latest;
use crate::bundle::{Bundle, join, read_file, read_plain};
use crate::engine::Analyzing;
use crate::engine::model::{Article, Reading};
use crate::page;
use crate::platform::{Content, Handed, Handing, Platform};
use crate::present::{Locale, Refusal, Story, Why, file_name};
use crate::ui::desk::{Change, Own, Progress, Saved};
use crate::ui::drawn::Preparing;
use crate::ui::state::{Action, State};

/// The id of the field for a pasted text.
pub const PASTED_TEXT: &str = "pasted-text";

/// The id of the field for its title.
pub const PASTED_TITLE: &str = "pasted-title";

/// The id of the panel for opening.
pub const PANEL: &str = "open";

/// The id of the button that shows it.
pub const PANEL_BUTTON: &str = "open-button";

/// One page holds so many articles: all of them are in it at once.
const MOST: usize = 500;

/// What the reader asks to be done with articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Show the panel for opening, or hide it.
    Show(bool),
    /// Let what arrives take the place of what is open, or join it.
    Replace(bool),
    /// Open the text in the fields for it.
    Paste,
    /// Open two short invented articles, for who has none at hand.
    Example,
    /// Take an article away, counted from zero.
    Remove(usize),
    /// Go back to the story that the page was packed with.
    Restore,
    /// Stop reading, and keep what was open.
    Stop,
    /// A refusal was seen.
    Forget(usize),
    /// Save the page with what is open.
    Save,
    /// That it was saved was seen.
    Saved,
}

/// Opens what the reader hands over, and does what is asked with it. `packed` is the story that the
/// page was packed with.
#[hook]
pub fn use_desk(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    packed: &Rc<Story>,
) -> Callback<Ask> {
    let turn = use_mut_ref(Rc::<Cell<u32>>::default);
    let opener = Opener {
        platform: platform.clone(),
        dispatcher: state.dispatcher(),
        turn: turn.borrow().clone(),
        locale: state.locale,
        story: state.story(packed),
        replaces: state.desk.replaces(),
    };
    let on_files = {
        let opener = opener.clone();
        use_latest(Callback::from(move |handing| match handing {
            Handing::Over(over) => opener.change(Change::Over(over)),
            Handing::Arrived(files) => opener.arrived(files),
        }))
    };
    use_effect_with(platform.clone(), move |platform| {
        let subscription = platform.desk.on_files(on_files);
        move || drop(subscription)
    });
    let screen = platform.screen.clone();
    let before = use_mut_ref(|| false);
    use_effect_with(state.desk.shown, move |&shown| {
        let was_shown = before.replace(shown);
        if shown {
            screen.reveal(PANEL);
        } else if was_shown {
            screen.focus(PANEL_BUTTON);
        }
    });
    use_latest(Callback::from(move |ask| opener.asked(ask)))
}

/// Opens articles one after the other.
#[derive(Clone)]
struct Opener {
    platform: Platform,
    dispatcher: UseReducerDispatcher<State>,
    /// Counts what is asked for: work of an earlier turn is over.
    turn: Rc<Cell<u32>>,
    locale: Locale,
    /// What is open.
    story: Rc<Story>,
    /// Whether what arrives takes its place.
    replaces: bool,
}

impl Opener {
    fn change(&self, change: Change) {
        self.dispatcher.dispatch(Action::Desk(change));
    }

    /// Tells those who do not see what changed.
    fn say(&self, words: String) {
        self.dispatcher.dispatch(Action::Say(words));
    }

    fn refuse(&self, refusals: Vec<Refusal>) {
        if !refusals.is_empty() {
            let names: Vec<_> = refusals.iter().map(|refusal| refusal.name.as_str()).collect();
            self.say(format!("{}: {}", self.locale.messages().not_opened, names.join(", ")));
        }
        self.change(Change::Refuse(refusals));
    }

    fn asked(&self, ask: Ask) {
        match ask {
            Ask::Show(shown) => self.change(Change::Show(shown)),
            Ask::Replace(replaces) => self.change(Change::Replace(replaces)),
            Ask::Paste => self.pasted(),
            Ask::Example => self.example(),
            Ask::Remove(article) => self.remove(article),
            Ask::Restore => {
                self.next_turn();
                self.change(Change::Open(None));
            }
            Ask::Stop => {
                self.next_turn();
                self.change(Change::Read(None));
                self.say(self.locale.messages().stopped.to_owned());
            }
            Ask::Forget(refusal) => self.change(Change::Forget(refusal)),
            Ask::Save => self.save(),
            Ask::Saved => self.change(Change::Save(None)),
        }
    }

    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }

    fn arrived(&self, files: Vec<Handed>) {
        let (mut articles, mut refusals) = (Vec::new(), Vec::new());
        for Handed { name, content } in files {
            let read = match content {
                Content::Bytes(bytes) => {
                    read_file(&name, &bytes).map_err(|error| Why::Problem(error.problem()))
                }
                Content::TooLarge => Err(Why::TooLarge),
                Content::Unreadable => Err(Why::Unreadable),
            };
            match read {
                Ok(read) => articles.extend(read),
                Err(why) => refusals.push(Refusal { name, why }),
            }
        }
        self.add(articles, refusals);
    }

    fn pasted(&self) {
        let text = self.platform.desk.take_text(PASTED_TEXT);
        let title = self.platform.desk.take_text(PASTED_TITLE);
        let title = title.trim();
        let name = if title.is_empty() { self.locale.messages().pasted } else { title };
        match read_plain(name, &text) {
            Ok(article) => {
                let title = (!title.is_empty()).then(|| title.to_owned()).or(article.title);
                self.add(vec![Article { title, ..article }], vec![]);
            }
            Err(error) => {
                let why = Why::Problem(error.problem());
                self.refuse(vec![Refusal { name: name.to_owned(), why }]);
            }
        }
    }

    /// So short that they are read at once.
    fn example(&self) {
        let files = self.locale.messages().example.into_iter().enumerate();
        let articles =
            files.filter_map(|(idx, file)| read_plain(&(idx + 1).to_string(), file).ok());
        let Ok(bundle) = Bundle::new(articles.collect()) else { return };
        self.next_turn();
        self.change(Change::Open(Some(Own::new(Rc::new(Story::new(&bundle)), Vec::new()))));
        // One's own articles do not join what is invented.
        self.change(Change::Replace(true));
        self.say(format!("{}: {}", self.locale.messages().opened, bundle.articles().len()));
    }

    /// Opens articles beside what is open, or in its place.
    fn add(&self, arrived: Vec<Article>, mut refusals: Vec<Refusal>) {
        let (mut articles, readings) = if self.replaces {
            (vec![], vec![])
        } else {
            (self.story.bundle.articles().to_vec(), self.story.analysis.readings.clone())
        };
        let n_before = articles.len();
        for name in join(&mut articles, arrived) {
            refusals.push(Refusal { name, why: Why::Twice });
        }
        for article in articles.drain(MOST.min(articles.len())..) {
            refusals.push(Refusal { name: article.id, why: Why::TooMany });
        }
        self.refuse(refusals);
        if n_before < articles.len() {
            self.read(articles, readings);
        }
    }

    fn remove(&self, article: usize) {
        let mut articles = self.story.bundle.articles().to_vec();
        let mut readings = self.story.analysis.readings.clone();
        if article < articles.len() && article < readings.len() {
            articles.remove(article);
            readings.remove(article);
            self.read(articles, readings);
        }
    }

    /// Analyses articles, the first of which may have been read before, and opens them.
    fn read(&self, articles: Vec<Article>, readings: Vec<Reading>) {
        let n_articles = articles.len();
        let progress = move |n_read| Change::Read(Some(Progress { n_read, n_articles }));
        self.change(progress(readings.len()));
        let (opener, turn) = (self.clone(), self.next_turn());
        let mut work = Some(Analyzing::new(articles, readings));
        self.platform.tasks.run(Box::new(move || {
            if opener.turn.get() != turn {
                return false;
            }
            let Some(analyzing) = &mut work else { return false };
            let n_read = analyzing.n_read();
            if analyzing.step() {
                if n_read < analyzing.n_read() {
                    opener.change(progress(analyzing.n_read()));
                }
                return true;
            }
            if let Some(done) = work.take() {
                opener.prepare(done, turn);
            }
            false
        }));
    }

    /// Works out what is shown of analysed articles, and opens them.
    fn prepare(&self, done: Analyzing, turn: u32) {
        let (articles, analysis) = done.finish();
        let said = format!("{}: {}", self.locale.messages().opened, articles.len());
        // Ids were made to differ.
        let Ok(bundle) = Bundle::new(articles) else { return };
        let story = Rc::new(Story::of(bundle, analysis));
        let mut preparing = Some(Preparing::new(Rc::clone(&story), self.locale));
        let opener = self.clone();
        self.platform.tasks.run(Box::new(move || {
            let is_wanted = opener.turn.get() == turn;
            if is_wanted && preparing.as_mut().is_some_and(Preparing::step) {
                return true;
            }
            if let Some(done) = preparing.take().filter(|_| is_wanted) {
                opener.change(Change::Open(Some(Own::new(Rc::clone(&story), done.finish()))));
                opener.say(said.clone());
            }
            false
        }));
    }

    fn save(&self) {
        let Some(parts) = self.platform.desk.parts() else {
            self.change(Change::Save(Some(Saved::Impossible)));
            return;
        };
        self.change(Change::Save(Some(Saved::Writing)));
        let opener = self.clone();
        // That it is being written is shown first.
        self.platform.tasks.later(Box::new(|| spawn_local(opener.write(parts))));
    }

    async fn write(self, parts: page::Parts) {
        let story = &self.story;
        // As the page would be packed anew, whatever language is spoken now.
        let locale = Locale::of_story(story);
        let markup = page::application(story.clone(), locale).await;
        let name = file_name(&story.title(locale));
        self.platform.desk.give(&name, &page::write(&parts, story, locale, &markup));
        self.say(format!("{} {name}", self.locale.messages().saved_as));
        self.change(Change::Save(Some(Saved::As(name))));
    }
}
