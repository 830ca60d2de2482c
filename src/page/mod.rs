//! One HTML file out of parts: prerendered markup, styles, scripts, wasm and the articles.
//!
//! Everything but the data block, the prerendered markup and the title is the same bytes for
//! every bundle, so the code, and the hashes that the policy gives for it, can be verified apart
//! from what it shows.

mod code;
mod escape;
mod policy;
mod render;
mod styles;

pub use code::Code;
pub use styles::stylesheet;

use crate::bundle::{Bundle, encode};
use crate::present::{Locale, Story};

const HEAD_SCRIPT: &str = include_str!("../../static/boot/head.js");
const START_SCRIPT: &str = include_str!("../../static/boot/start.js");

/// Whose work is in the application, for whoever reads the source of the page.
const CREDITS: &str = "Riscontro. Place names: ISTAT and GeoNames (CC BY 4.0). Names of people: Faker \
    (MIT, © 2012 Daniele Faraglia). Learnt on texts of Wikinotizie (CC BY 2.5), via KIND (FBK). Units: \
    Unicode CLDR.";

/// Writes the page: the application's code with one bundle in it, ready to be opened from
/// anywhere. The interface starts in the language of the first article that has one.
///
/// The same bundle and code give the same bytes.
#[must_use]
pub fn assemble(bundle: &Bundle, code: &Code) -> String {
    let story = Story::new(bundle);
    let locale = Locale::of_story(&story);
    let messages = locale.messages();
    let title = escape::text(&format!("{} · Riscontro", story.title(locale)));
    let styles = stylesheet();
    let policy =
        policy::content_security_policy(&[HEAD_SCRIPT, code.glue(), START_SCRIPT], &styles);
    let application = render::application(bundle.clone(), locale);
    format!(
        r#"<!doctype html>
<html lang="{lang}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="{CREDITS}">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{styles}</style>
<script>{HEAD_SCRIPT}</script>
</head>
<body>
<div id="trouble" role="alert" hidden>{trouble}</div>
<p class="scriptless">{scriptless}</p>
<div id="app">{application}</div>
<script type="application/json" id="bundle">{data}</script>
<script type="application/octet-stream" id="wasm">{wasm}</script>
<script>{glue}</script>
<script>{START_SCRIPT}</script>
</body>
</html>
"#,
        lang = locale.tag(),
        scriptless = escape::text(messages.scriptless),
        trouble = render::trouble(messages),
        data = escape::json(&encode(bundle)),
        wasm = code.wasm(),
        glue = code.glue(),
    )
}
