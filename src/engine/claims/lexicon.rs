//! What words mean, whatever their language.

/// Words with the concepts they name. A concept is a short English word that stands for itself in
/// every language: "terremoti" and "quakes" both name `earthquake`. Only words that count the same
/// share one: those who voted are no voters, and what was earned is no profit.
#[derive(Debug)]
pub struct Lexicon {
    /// Rows of entries with single spaces between them, all in the order of their words.
    ///
    /// An entry is a folded word. `+` after it stands for an inflection, `*` for any ending; of
    /// several words that begin a text's word, the longest counts. The concept comes behind `=`,
    /// and is the word itself where nothing follows; an entry without `=` shares the concept of
    /// the next one in its row.
    pub rows: &'static [&'static str],
    /// The endings that `+` stands for, the empty one among them.
    pub inflections: &'static [&'static str],
}

/// A word of a lexicon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The word, or what it begins with.
    pub word: &'static str,
    /// The endings it may have.
    pub endings: Endings,
    /// What it means.
    pub concept: &'static str,
}

/// Which endings a word may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Endings {
    /// None.
    None,
    /// Those of [`Lexicon::inflections`].
    Inflections,
    /// Any.
    Any,
}

impl Lexicon {
    /// The concept that a folded word names. Takes time in the logarithm of the lexicon.
    #[must_use]
    pub fn concept(&self, word: &str) -> Option<&'static str> {
        // In the order of the words, what begins a word stands before it, and so do all between
        // them that begin alike: what is sought begins the entry found as well, or is it.
        let mut beginning = word;
        while !beginning.is_empty() {
            let entry = self.last_until(beginning)?;
            beginning = match word.strip_prefix(entry.word) {
                Some(ending) if self.allows(entry.endings, ending) => return Some(entry.concept),
                Some(_) => without_last(entry.word),
                None => common(entry.word, beginning),
            };
        }
        None
    }

    fn allows(&self, endings: Endings, ending: &str) -> bool {
        match endings {
            Endings::None => ending.is_empty(),
            Endings::Inflections => self.inflections.contains(&ending),
            Endings::Any => true,
        }
    }

    /// The last entry that does not come after a word.
    fn last_until(&self, word: &str) -> Option<Entry> {
        let row = self.rows.partition_point(|row| word_of(row) <= word).checked_sub(1)?;
        let entries = rests(self.rows.get(row)?);
        entry_of(entries.take_while(|rest| word_of(rest) <= word).last()?)
    }
}

/// A row from each of its entries on.
pub(super) fn rests(row: &'static str) -> impl Iterator<Item = &'static str> {
    std::iter::successors(Some(row), |rest| rest.split_once(' ').map(|(_, rest)| rest))
}

/// The word of the entry that a row's rest begins with.
fn word_of(rest: &str) -> &str {
    let end = rest.bytes().position(|byte| matches!(byte, b' ' | b'+' | b'*' | b'='));
    end.and_then(|end| rest.get(..end)).unwrap_or(rest)
}

/// The entry that a row's rest begins with. Its concept stands behind the next `=`, which may be
/// that of an entry further on.
pub(super) fn entry_of(rest: &'static str) -> Option<Entry> {
    let (until, behind) = rest.split_once('=')?;
    let (word, endings) = pattern(until.split(' ').next()?);
    let named = behind.split(' ').next()?;
    let concept = if named.is_empty() { pattern(until.rsplit(' ').next()?).0 } else { named };
    Some(Entry { word, endings, concept })
}

/// A word without its mark, and what the mark stands for.
fn pattern(marked: &str) -> (&str, Endings) {
    if let Some(word) = marked.strip_suffix('+') {
        (word, Endings::Inflections)
    } else if let Some(word) = marked.strip_suffix('*') {
        (word, Endings::Any)
    } else {
        (marked, Endings::None)
    }
}

/// A word without its last letter.
fn without_last(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next_back();
    letters.as_str()
}

/// What two words both begin with.
fn common<'a>(a: &'a str, b: &str) -> &'a str {
    let differ = a.char_indices().zip(b.chars()).find(|((_, x), y)| x != y);
    let end = differ.map_or(a.len().min(b.len()), |((at, _), _)| at);
    a.get(..end).unwrap_or_default()
}
