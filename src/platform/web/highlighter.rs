//! The browser's own highlights: ranges of the document that a style sheet can tint.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, Node, Range};

use super::{document, window};
use crate::platform::highlighter::{Highlighter, Stretch};

/// Registers ranges under the name that `::highlight(found)` tints. The document stays as it is,
/// and so do selection, copying and what screen readers say.
pub struct WebHighlighter;

/// The name of the highlight in the style sheet.
const NAME: &str = "found";

/// What the page adds to the words of an article.
const ADDED: &str = ".note, .note-line, .claim__sign, .aside__tag, .vh, .popover";

impl Highlighter for WebHighlighter {
    fn tint(&self, stretches: &[Stretch]) {
        // The bindings for highlights are not stable yet: they are asked for by name.
        let Some((registry, highlight)) = registry() else { return };
        let ranges: Array = stretches.chunk_by(|a, b| a.id == b.id).flat_map(ranges).collect();
        let made = Reflect::construct(&highlight, &Array::new());
        if let (Ok(made), Some(set)) = (made, method(&registry, "set")) {
            if let Some(add) = method(&made, "add") {
                for range in ranges {
                    let _ = add.call1(&made, &range);
                }
            }
            let _ = set.call2(&registry, &NAME.into(), &made);
        }
    }
}

/// `CSS.highlights` and the class of what is put there.
fn registry() -> Option<(JsValue, Function)> {
    let window = window()?;
    let get = |from: &JsValue, name: &str| {
        Reflect::get(from, &name.into()).ok().filter(|it| !it.is_undefined())
    };
    let registry = get(&get(&window, "CSS")?, "highlights")?;
    Some((registry, get(&window, "Highlight")?.dyn_into().ok()?))
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// The ranges of stretches in one element, which are in order.
fn ranges(stretches: &[Stretch]) -> Vec<JsValue> {
    let element = stretches.first().and_then(|first| document()?.get_element_by_id(&first.id));
    let Some(element) = element else { return Vec::new() };
    let mut words = Vec::new();
    texts(&element, &mut words);
    let ranges = stretches.iter().filter_map(|stretch| {
        let range = Range::new().ok()?;
        let (node, at) = place(&words, stretch.from, false)?;
        range.set_start(node, at).ok()?;
        let (node, at) = place(&words, stretch.to, true)?;
        range.set_end(node, at).ok()?;
        Some(range.into())
    });
    ranges.collect()
}

/// The text nodes of an element with the words of the article, in order.
fn texts(element: &Element, into: &mut Vec<(Node, String)>) {
    let mut child = element.first_child();
    while let Some(node) = child {
        if node.node_type() == Node::TEXT_NODE {
            let words = node.node_value().unwrap_or_default();
            into.push((node.clone(), words));
        } else if let Some(inner) = node.dyn_ref::<Element>()
            && !inner.matches(ADDED).unwrap_or(false)
        {
            texts(inner, into);
        }
        child = node.next_sibling();
    }
}

/// The text node that holds a byte, and where in it, in the browser's units. Where one node ends
/// and another begins, the `end` of a stretch is in the first and its start in the second.
fn place(words: &[(Node, String)], byte: usize, end: bool) -> Option<(&Node, u32)> {
    let mut rest = byte;
    for (node, words) in words {
        if rest < words.len() || (end && rest == words.len()) {
            let units = words.get(..rest)?.encode_utf16().count();
            return Some((node, u32::try_from(units).ok()?));
        }
        rest -= words.len();
    }
    None
}
