//! The style sheet: the files of `static/css`, in the order of the cascade's layers.

/// All styles of the page in one text, without comments and indentation.
#[must_use]
pub fn stylesheet() -> String {
    let mut sheet = String::from(include_str!("../../static/css/layers.css"));
    for file in FILES {
        sheet.push_str(file);
    }
    compact(&sheet)
}

macro_rules! css {
    ($($name:literal),* $(,)?) => {
        &[$(include_str!(concat!("../../static/css/", $name, ".css"))),*]
    };
}

const FILES: &[&str] = css![
    "tokens",
    "reset",
    "base",
    "layout",
    "components/article",
    "components/articles",
    "components/asked",
    "components/bar",
    "components/card",
    "components/chip",
    "components/colophon",
    "components/contexts",
    "components/dot",
    "components/entities",
    "components/filter",
    "components/footnotes",
    "components/grammar",
    "components/heading",
    "components/help",
    "components/index",
    "components/note",
    "components/agenda",
    "components/pair",
    "components/opener",
    "components/plot",
    "components/preferences",
    "components/progress",
    "components/popover",
    "components/question",
    "components/related",
    "components/search",
    "components/sheet",
    "components/sieve",
    "components/standing",
    "components/switcher",
    "components/table",
    "components/toc",
    "components/verdict",
    "components/why",
    "components/work",
    "marks",
    "states",
    "print",
];

/// Takes out comments, indentation and empty lines. Strings in our styles hold neither.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
