//! What a language brings so that lengths of time without a number can be read.

/// Lengths of time that are not counted.
#[derive(Debug)]
pub struct SpanWords {
    /// Phrases before a unit of time that is meant whole: `tutta la`, `the entire`.
    pub whole: &'static [&'static str],
    /// Phrases before units of time of which there are two or more: `several`.
    pub some: &'static [&'static str],
    /// Verbs of lasting, after which units in the plural are two or more: `took years`.
    pub lasting: &'static [&'static str],
    /// Units after the phrases for the whole that mean no length: `all the time`. Empty where
    /// those phrases stand before units alone.
    pub never_whole: &'static [&'static str],
}
