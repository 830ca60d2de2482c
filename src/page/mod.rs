//! One HTML file out of parts: prerendered markup, styles, scripts, wasm and the articles.
//!
//! Everything but the data block, the prerendered markup and the title is the same bytes for
//! every bundle, so the code, and the hashes that the policy gives for it, can be verified apart
//! from what it shows. A page that is open has the parts in it, and writes others of them.

#[cfg(not(target_arch = "wasm32"))]
mod code;
mod escape;
#[cfg(not(target_arch = "wasm32"))]
mod policy;
mod render;
#[cfg(not(target_arch = "wasm32"))]
mod styles;

#[cfg(not(target_arch = "wasm32"))]
pub use code::{Code, assemble};
pub use render::application;
#[cfg(not(target_arch = "wasm32"))]
pub use styles::stylesheet;

use crate::bundle::encode;
use crate::present::{Locale, Story};

/// Whose work is in the application, for whoever reads the source of the page.
const CREDITS: &str = "Riscontro. Place names: ISTAT (CC BY 3.0 or later) and GeoNames (CC BY 4.0). Names \
    of people: Faker (MIT, © 2012 Daniele Faraglia). Learnt on texts of Wikinotizie (CC BY 2.5), via \
    KIND (FBK). Units: Unicode CLDR.";

/// What is the same in every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// What the page forbids itself.
    pub policy: String,
    /// The style sheet.
    pub styles: String,
    /// The script that runs before the first paint.
    pub head: String,
    /// The module, compressed, in base 64.
    pub wasm: String,
    /// The script that connects the module with the browser.
    pub glue: String,
    /// The script that starts it.
    pub start: String,
}

/// Writes the page of a story: its markup, as [`application`] gives it, with the parts around it.
///
/// The same story and parts give the same bytes.
#[must_use]
pub fn write(parts: &Parts, story: &Story, locale: Locale, application: &str) -> String {
    let Parts { policy, styles, head, wasm, glue, start } = parts;
    let messages = locale.messages();
    let title = escape::text(&format!("{} · Riscontro", story.title(locale)));
    let is_empty = story.bundle.articles().is_empty();
    format!(
        r#"<!doctype html>
<html lang="{lang}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="{CREDITS}">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{styles}</style>
<script>{head}</script>
</head>
<body>
<div id="trouble" role="alert" hidden>{trouble}</div>
<p class="scriptless">{scriptless}</p>
<div id="app">{application}</div>
<script type="application/json" id="bundle">{data}</script>
<script type="application/octet-stream" id="wasm">{wasm}</script>
<script>{glue}</script>
<script>{start}</script>
</body>
</html>
"#,
        lang = locale.tag(),
        scriptless =
            escape::text(if is_empty { messages.scriptless_empty } else { messages.scriptless }),
        trouble = render::trouble(messages),
        data = escape::json(&encode(&story.bundle)),
    )
}
