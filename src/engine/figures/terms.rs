//! The words of the calendar, by what they do in a date.
//!
//! A language lists them under what they do, its [`Term`]; the rules ask for terms and see no words.

use std::ops::Range;

use super::cursor::Ctx;

/// A stretch of time that comes again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cycle {
    /// 24 hours of a day make it; a date so many hours ago is the day of publication.
    Hour,
    /// From midnight to midnight.
    Day,
    /// A day from Monday to Friday.
    Workday,
    /// Saturday and Sunday.
    Weekend,
    /// From Monday to Sunday.
    Week,
    /// Two weeks from any day.
    Fortnight,
    /// So many months, counted from the beginning of our era: 1 is a month, 3 a quarter, 12 a year,
    /// 120 a decade ("the 1990s"), 1200 a century ("the 20th century" ends with 2000).
    Months(u16),
}

/// Which of the cycles a word points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// The one that holds the day of publication.
    This,
    /// The one after it.
    Next,
    /// The one before it.
    Last,
    /// The time up to the day of publication; of a period, its end: `gli ultimi tre giorni`,
    /// `l'ultima settimana di luglio`.
    Final,
    /// The one after the date that was spoken of: `il giorno seguente`.
    Following,
    /// The one before the date that was spoken of.
    Preceding,
    /// The one after the next: `the week after next`.
    AfterNext,
    /// The one before the last.
    BeforeLast,
}

/// Which part of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// Its beginning.
    Early,
    /// Its middle.
    Mid,
    /// Its end.
    Late,
    /// From the day of publication on.
    Rest,
    /// Up to the day of publication: `earlier this month`.
    Sooner,
}

/// What a word or phrase does in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// A month, from 1.
    Month(u8),
    /// The same, cut short.
    ShortMonth(u8),
    /// A day of the week, from Monday as 0.
    Weekday(u8),
    /// The same, cut short.
    ShortWeekday(u8),
    /// Days of the week in the plural: `two Sundays from now`.
    Weekdays(u8),
    /// A season, from spring as 0.
    Season(u8),
    /// A stretch of time, in the singular.
    Cycle(Cycle),
    /// The same in the plural.
    Cycles(Cycle),
    /// A mark before or after a number: `Q1` is the first quarter.
    Mark(Cycle),
    /// The ten years of a century from such a year on: `seventies`.
    Tens(u16),
    /// Before the number of ten years: `anni Settanta`.
    TensAfter,
    /// A century by its first year: `Ottocento`.
    Century(i32),
    /// So many days after the day of publication.
    Day(i64),
    /// The moment of publication: `now`.
    Now,
    /// Which of the cycles.
    Point(Pointer),
    /// Which part of a period.
    Portion(Portion),
    /// So many, not counted: `a few`.
    Few(u8),
    /// So long ago: after an amount.
    Ago,
    /// So long from the day of publication on: after an amount.
    Hence,
    /// So long after the date that was spoken of: after an amount.
    Later,
    /// So long before it: after an amount.
    Earlier,
    /// Before an amount: that long from the day of publication on.
    InTime,
    /// Before an amount: at most that long from the day of publication on.
    Within,
    /// From a date on.
    Since,
    /// From that date on, after one that a word such as "from" opens: `from 2025 on`.
    Onward,
    /// Up to a date, which is inside.
    Until,
    /// Up to a date that is to come.
    By,
    /// Up to a date, which is outside.
    Before,
    /// From after a date on.
    After,
    /// After a date: and what comes later.
    OrLater,
    /// After a date: and what came earlier.
    OrEarlier,
    /// Opens a range: `from`.
    From,
    /// Joins its ends: `to`.
    To,
    /// Opens a range whose ends [`Term::And`] joins: `between`.
    Between,
    /// Joins the ends of a range after [`Term::Between`].
    And,
    /// Up to the day of publication, after a cycle: `year to date`.
    ToDate,
    /// Links a part to its whole: `of`.
    Of,
    /// Says inside of what: `in`.
    In,
    /// A noun after which two years with a mark between are from one to the other: `triennio 2016-18`.
    Span,
    /// Half of a period, after its place: `the first half of 2019`.
    Half,
    /// An article, or what stands in its place.
    The,
    /// Before a day of the week, after a week.
    On,
    /// Before how long something lasts: `for two weeks from May 20`.
    Lasting,
    /// May stand before a date, and then belongs to it.
    Lead,
    /// Makes a month of a word that may be something else: `in May`.
    MonthLead,
    /// Makes a year of a bare number.
    YearLead,
    /// Makes a day of a month of a bare number or ordinal: `on the 27th`.
    DayLead,
    /// Makes any such day of a day of the week: `ogni martedì`.
    Habit,
}

impl Term {
    /// Whether a date may start with it, of which no other is a part.
    pub(super) fn names(self) -> bool {
        matches!(
            self,
            Self::Month(_)
                | Self::ShortMonth(_)
                | Self::Weekday(_)
                | Self::ShortWeekday(_)
                | Self::Season(_)
                | Self::Cycle(_)
                | Self::Mark(_)
                | Self::Tens(_)
                | Self::TensAfter
                | Self::Century(_)
                | Self::Day(_)
                | Self::Point(_)
                | Self::Portion(_)
                | Self::Few(_)
                | Self::InTime
                | Self::Within
        )
    }

    /// Whether it opens a range, or leaves one end open.
    pub(super) fn opens(self) -> bool {
        matches!(
            self,
            Self::Since
                | Self::Until
                | Self::By
                | Self::Before
                | Self::After
                | Self::From
                | Self::Between
        )
    }
}

/// How dates are said in a language.
#[derive(Debug)]
pub struct CalendarWords {
    /// What words and phrases do; who does several things is there several times.
    pub terms: &'static [(Term, &'static [&'static str])],
    /// Whether the names of months and days of the week have a capital.
    pub capitals: bool,
    /// Whether the month stands before the day: `June 19`, `06/19/2024`.
    pub month_first: bool,
    /// Names of months that are other words too: after a number they need a capital or a year, and
    /// alone a word that makes them a month.
    pub doubtful_months: &'static [&'static str],
    /// Names of days of the week that are other words too.
    pub doubtful_weekdays: &'static [&'static str],
    /// Seasons that are other words too: they need a year or a word that points.
    pub doubtful_seasons: &'static [&'static str],
    /// Words that make two numbers of a year: the zero of `nineteen oh one`. Empty where years are
    /// not said in two halves.
    pub year_zeros: &'static [&'static str],
    /// Phrases that begin with a season and name something else: `primavera di Praga`.
    pub never_seasons: &'static [&'static str],
    /// Whether an ordinal alone may be the day of a month: `on the third`.
    pub ordinal_days: bool,
    /// Phrases that end with a day counted from today and mean none: `un domani`.
    pub never_days: &'static [&'static str],
    /// Words that open what happened in the year before them: "last year, when on 3 May".
    pub when: &'static [&'static str],
    /// Words that tell of what is to come.
    pub future_words: &'static [&'static str],
    /// Words after which a word that points, before a number, is a verb: "to last three weeks".
    pub auxiliaries: &'static [&'static str],
    /// Endings of verbs that tell of what is to come.
    pub future_endings: &'static [&'static str],
    /// Words of which so many tens are an age: `in his 70s`.
    pub owners: &'static [&'static str],
    /// Words that count nothing, so that an hour may stand before them.
    pub function_words: &'static [&'static str],
}

/// The first word of a phrase. Tables are searched by it at every token, so it is found byte by byte.
pub(super) fn first_word(phrase: &str) -> &str {
    let end = phrase.bytes().position(|byte| byte == b' ');
    end.and_then(|end| phrase.get(..end)).unwrap_or(phrase)
}

/// The phrases of a language in order, so that those that begin with a word are found at once.
#[derive(Debug)]
pub(super) struct Phrases(Vec<(&'static str, Term)>);

impl Phrases {
    pub fn new(words: &CalendarWords) -> Self {
        let of = |&(term, phrases): &(Term, &'static [&'static str])| {
            phrases.iter().map(move |&phrase| (phrase, term))
        };
        let mut phrases: Vec<_> = words.terms.iter().flat_map(of).collect();
        // A space comes before any letter, so phrases with one first word stand together.
        phrases.sort_by_key(|(phrase, _)| *phrase);
        Self(phrases)
    }

    /// Where those are whose first word is `word`.
    pub fn of(&self, word: &str) -> Range<usize> {
        let first = |entry: &(&'static str, Term)| first_word(entry.0);
        let start = self.0.partition_point(|entry| first(entry) < word);
        let rest = self.0.get(start..).unwrap_or_default();
        start..start + rest.partition_point(|entry| first(entry) == word)
    }
}

impl Ctx<'_> {
    /// The phrases that begin with a word, with what they do.
    pub fn terms(&self, at: usize) -> &[(&'static str, Term)] {
        let range = self.toks.get(at).map_or(0..0, |tok| tok.terms.clone());
        self.phrases.0.get(range).unwrap_or_default()
    }

    /// What the longest phrase at an index says of what is asked, and the index past it.
    pub fn term<T>(&self, at: usize, pick: impl Fn(Term) -> Option<T>) -> Option<(T, usize)> {
        self.terms(at)
            .iter()
            .filter_map(|&(phrase, term)| Some((pick(term)?, self.phrase_at(at, phrase)?)))
            .max_by_key(|&(_, end)| end)
    }

    /// The index past the longest phrase that does this.
    pub fn past(&self, at: usize, term: Term) -> Option<usize> {
        self.term(at, |found| (found == term).then_some(())).map(|((), end)| end)
    }

    /// Whether the full name of a month stands here.
    pub fn is_month(&self, at: usize) -> bool {
        self.terms(at).iter().any(|(_, term)| matches!(term, Term::Month(_)))
    }

    /// Whether the full name of a day of the week stands here.
    pub fn is_weekday(&self, at: usize) -> bool {
        self.terms(at).iter().any(|(_, term)| matches!(term, Term::Weekday(_)))
    }

    /// The index past a word that links a part to its whole, or says inside of what it is.
    pub fn past_link(&self, at: usize) -> Option<usize> {
        self.past(at, Term::Of).or_else(|| self.past(at, Term::In))
    }

    /// The same, or the index itself where there is none.
    pub fn skip(&self, at: usize, term: Term) -> usize {
        self.past(at, term).unwrap_or(at)
    }

    /// Whether a phrase of up to three words that does this ends before an index.
    pub fn after_term(&self, at: usize, term: Term) -> bool {
        (1..=3).any(|back| {
            at.checked_sub(back).is_some_and(|at_phrase| self.past(at_phrase, term) == Some(at))
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::lang::PACKS;
    use crate::engine::text::fold;

    #[test]
    fn phrases_are_folded() {
        for pack in PACKS {
            for phrase in pack.figures.calendar.terms.iter().flat_map(|(_, phrases)| *phrases) {
                assert_eq!(fold(phrase), *phrase);
            }
        }
    }
}
