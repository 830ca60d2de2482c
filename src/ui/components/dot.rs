//! A dot for an article: its area is how often something is named there.

use yew::{Html, html};

/// A dot with a radius in pixels. The number stands beside it, or for those who do not see it.
pub fn dot(radius: f64) -> Html {
    html! {
        <svg class="dot" viewBox="-9 -9 18 18" aria-hidden="true"><circle r={radius.to_string()} /></svg>
    }
}
