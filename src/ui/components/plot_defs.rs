//! Patterns that the plots fill their shapes with.

use yew::{Html, component, html};

/// The hatch between values that exclude each other, and the wave of "about".
#[component]
pub fn PlotDefs() -> Html {
    html! {
        <svg class="plot-defs" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
                    <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />
                </pattern>
                <pattern id="wave" width="8" height="6" patternUnits="userSpaceOnUse">
                    <path d="M-2 3Q0 .2 2 3T6 3T10 3" />
                </pattern>
            </defs>
        </svg>
    }
}
