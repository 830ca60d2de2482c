//! Times of the day as news writes them: with or without seconds, from one to another, or only until.

use std::fmt;

/// A time of the day by the clock, without a time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59, where the text gives it.
    pub second: Option<u8>,
}

impl Clock {
    /// The time after so many minutes of a day, whatever the day.
    ///
    /// ```
    /// use riscontro::engine::quantity::Clock;
    ///
    /// assert_eq!(Clock::after_minutes(22 * 60 + 47).to_string(), "22:47");
    /// assert_eq!(Clock::after_minutes(-15).to_string(), "23:45");
    /// ```
    #[must_use]
    pub fn after_minutes(minutes: i32) -> Self {
        let minutes = minutes.rem_euclid(24 * 60);
        let part = |part: i32| u8::try_from(part).unwrap_or_default();
        Self { hour: part(minutes / 60), minute: part(minutes % 60), second: None }
    }

    /// The first and the last second of the day that the time may mean: a minute without seconds
    /// is a minute long.
    #[must_use]
    pub fn seconds(self) -> (u32, u32) {
        let minute = (u32::from(self.hour) * 60 + u32::from(self.minute)) * 60;
        match self.second {
            Some(second) => (minute + u32::from(second), minute + u32::from(second)),
            None => (minute, minute + 59),
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        self.second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
    }
}

/// From one time of the day to another, past midnight if the second is the smaller. A time alone
/// starts and ends with itself. One of the ends may be open: "after 6 pm" has no end, "by noon" no
/// beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeRange {
    // Invariant: one of the ends is there.
    start: Option<Clock>,
    end: Option<Clock>,
}

impl TimeRange {
    /// One time alone.
    #[must_use]
    pub const fn of(clock: Clock) -> Self {
        Self::between(clock, clock)
    }

    /// From one time to another.
    #[must_use]
    pub const fn between(start: Clock, end: Clock) -> Self {
        Self { start: Some(start), end: Some(end) }
    }

    /// From a time on.
    #[must_use]
    pub const fn since(start: Clock) -> Self {
        Self { start: Some(start), end: None }
    }

    /// Up to a time.
    #[must_use]
    pub const fn until(end: Clock) -> Self {
        Self { start: None, end: Some(end) }
    }

    /// The first time; `None` if it has no beginning.
    #[must_use]
    pub const fn start(self) -> Option<Clock> {
        self.start
    }

    /// The last time; `None` if it has no end.
    #[must_use]
    pub const fn end(self) -> Option<Clock> {
        self.end
    }

    /// The one time that it starts and ends with.
    #[must_use]
    pub fn single(self) -> Option<Clock> {
        self.start.filter(|_| self.start == self.end)
    }

    /// Whether some second of a day lies in both.
    ///
    /// ```
    /// use riscontro::engine::quantity::{Clock, TimeRange};
    ///
    /// let at = |hour: i32| Clock::after_minutes(hour * 60);
    /// let night = TimeRange::between(at(22), at(6));
    /// assert!(night.meets(TimeRange::between(at(5), at(7))));
    /// assert!(!night.meets(TimeRange::between(at(7), at(20))));
    /// assert!(night.meets(TimeRange::since(at(21))));
    /// ```
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let (own, others) = (self.pieces(), other.pieces());
        own.into_iter().any(|(a, b)| others.into_iter().any(|(c, d)| a.max(c) <= b.min(d)))
    }

    /// The seconds of one day that it holds, from and to; two pieces where midnight lies inside.
    fn pieces(self) -> [(u32, u32); 2] {
        const LAST: u32 = 24 * 60 * 60 - 1;
        let first = self.start.map_or(0, |start| start.seconds().0);
        let last = self.end.map_or(LAST, |end| end.seconds().1);
        if first <= last { [(first, last); 2] } else { [(first, LAST), (0, last)] }
    }
}
