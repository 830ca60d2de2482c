//! Names of units: in full, and their signs.

use serde_json::Value;

use super::Names;
use super::phrases::{add, phrase};
use super::selection::{SIGNS, UNITS};

/// Adds the names of the selected units in one locale.
pub fn names(language: &str, data: &Value, names: &mut Names) {
    for width in ["long", "short", "narrow"] {
        for (unit, symbol) in UNITS {
            let patterns = data[width][unit].as_object().into_iter().flatten();
            let counts = patterns.filter(|(key, _)| key.starts_with("unitPattern-count"));
            for (_, pattern) in counts {
                // "{0} ettari"; where the number does not come first, it is no name after one.
                let Some(name) = pattern.as_str().and_then(|it| it.strip_prefix("{0}")) else {
                    continue;
                };
                if width == "long" || is_sign(&phrase(name)) {
                    add(language, name, symbol, names);
                }
            }
        }
    }
}

fn is_sign(phrase: &str) -> bool {
    SIGNS.contains(&phrase) || matches!(phrase, "%" | "‰" | "‱")
}
