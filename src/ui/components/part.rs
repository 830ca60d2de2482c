//! What a part of a list of articles needs, whichever list it is.

use std::ops::Range;

use yew::{Callback, Properties};

use crate::ui::drawn::Edition;
use crate::ui::route::Anchor;

/// Properties for a part of a list of articles.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// What is shown, if it is.
    pub edition: Option<Edition>,
    /// Whether it is drawn after the page was taken over.
    pub later: bool,
    /// Which articles.
    pub range: Range<usize>,
    /// The article that is read, if it is one of them.
    pub article: Option<usize>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}
