//! The page as a file: what it forbids itself, what is the same in every page, and that no
//! article becomes markup.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use riscontro::bundle::{Bundle, decode};
use riscontro::page::{Code, assemble};
use sha2::{Digest, Sha256};

use super::markup::{Element, Node, parse};
use super::render::paragraphs_of;
use super::support::{article, bundle, letters, seeds};

/// Glue with the one expression that the page takes out, and a module that is none.
fn code() -> Code {
    let glue = "let wasm_bindgen = (typeof document !== 'undefined' && document.currentScript !== null) ? 1 : 2;\r\n";
    Code::new(glue, b"\0asm not really").unwrap()
}

/// The scripts that run, of the ones that carry data.
fn scripts(page: &Element) -> Vec<String> {
    page.all("script")
        .into_iter()
        .filter(|it| it.get("type").is_none())
        .map(Element::text)
        .collect()
}

#[test]
fn the_policy_allows_these_very_scripts_and_styles() {
    let page = parse(&assemble(&seeds(), &code()));
    let policy =
        page.all("meta").into_iter().find(|meta| meta.get("http-equiv").is_some()).unwrap();
    assert_eq!(policy.get("http-equiv"), Some("Content-Security-Policy"));
    let policy = policy.get("content").unwrap();
    let hash =
        |source: &String| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(source)));
    let directive = |name: &str| {
        let mut found =
            policy.split("; ").filter_map(|it| it.strip_prefix(name)?.strip_prefix(' '));
        let value = found.next().unwrap_or_else(|| panic!("{name} in {policy}"));
        assert_eq!(found.next(), None, "{name} once");
        value.split(' ').map(str::to_owned).collect::<Vec<_>>()
    };
    let mut allowed: Vec<_> = scripts(&page).iter().map(hash).collect();
    assert_eq!(allowed.len(), 3);
    allowed.push("'wasm-unsafe-eval'".to_owned());
    assert_eq!(directive("script-src"), allowed);
    let styles: Vec<_> = page.all("style").into_iter().map(Element::text).collect();
    assert_eq!(directive("style-src"), styles.iter().map(hash).collect::<Vec<_>>());
    assert_eq!(styles.len(), 1);
    assert_eq!(directive("default-src"), ["'none'"]);
    assert_eq!(directive("base-uri"), ["'none'"]);
    assert_eq!(directive("form-action"), ["'none'"]);
    assert_eq!(directive("require-trusted-types-for"), ["'script'"]);
    assert_eq!(directive("trusted-types"), ["'none'"]);
    // Attributes of style and handlers in markup would need more than the hashes.
    for element in page.inside() {
        for (name, _) in &element.attributes {
            assert!(name != "style" && !name.starts_with("on"), "{name} in {}", element.name);
        }
    }
}

#[test]
fn what_must_come_first_does() {
    let page = assemble(&seeds(), &code());
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"it\">"));
    assert!(at("<meta charset=\"utf-8\">") + 22 < 1024);
    assert!(at("<meta charset") < at("Content-Security-Policy"));
    let policy_ends = at("Content-Security-Policy");
    assert!(policy_ends < at("<style>") && policy_ends < at("<script"));
    assert!(policy_ends < at("<link"));
    // The text stands before the code, and the data before what reads it.
    assert!(at("<div id=\"app\">") < at("id=\"bundle\""));
    assert!(at("id=\"bundle\"") < at("id=\"wasm\""));
    assert!(at("id=\"wasm\"") < at("let wasm_bindgen"));
    // The parser would turn a carriage return into a line feed, and the hashes would be others.
    assert!(!page.contains('\r'));
}

#[test]
fn nothing_is_fetched() {
    let page = parse(&assemble(&seeds(), &code()));
    for element in page.inside() {
        for (name, value) in &element.attributes {
            let names_address = ["src", "srcset", "href", "xlink:href", "action", "data", "poster"]
                .contains(&name.as_str());
            let inside_page = value.is_empty() || value.starts_with('#') || value == "data:,";
            assert!(!names_address || inside_page, "{name}={value:?} in {}", element.name);
        }
        assert!(!["iframe", "object", "embed", "base", "form"].contains(&element.name.as_str()));
    }
    let styles = page.all("style")[0].text();
    assert!(!styles.contains("@import"));
    for address in styles.split("url(").skip(1) {
        let address = address.trim_start_matches(['"', '\'']);
        assert!(address.starts_with("data:") || address.starts_with('#'), "url({address:.40}");
    }
}

/// Takes out of a page what belongs to its bundle.
fn blank(element: &mut Element) {
    for child in &mut element.children {
        let Node::Element(child) = child else { continue };
        if child.name == "title" || matches!(child.get("id"), Some("app" | "bundle")) {
            child.children.clear();
        }
        blank(child);
    }
}

#[test]
fn the_code_is_the_same_whatever_it_shows() {
    let rest = |bundle: &Bundle| {
        let mut page = parse(&assemble(bundle, &code()));
        blank(&mut page);
        page
    };
    let (one, other) = (rest(&seeds()), rest(&bundle(&["Nel rogo sono morte 3 persone."])));
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
    // In another language the words around the application change, but nothing that runs.
    let mut english = article("a", "Three people died.");
    english.language = riscontro::engine::model::Language::from_tag("en");
    let english = parse(&assemble(&Bundle::new(vec![english]).unwrap(), &code()));
    assert_eq!(scripts(&english), scripts(&one));
    assert_eq!(english.by_id("wasm").unwrap().text(), one.by_id("wasm").unwrap().text());
    let policy = |page: &Element| {
        let content = page.all("meta").into_iter().filter_map(|meta| meta.get("content"));
        content.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(policy(&english), policy(&one));
}

#[test]
fn the_same_articles_give_the_same_bytes() {
    assert!(assemble(&seeds(), &code()) == assemble(&seeds(), &code()));
}

#[test]
fn glue_that_would_break_the_page_is_refused() {
    assert!(Code::new("let wasm_bindgen = 1;", b"").is_err());
    let address = "typeof document !== 'undefined' && document.currentScript !== null";
    assert!(Code::new(&format!("{address}; '</script>'"), b"").is_err());
    assert!(Code::new(&format!("{address}; '<!--'"), b"").is_err());
    assert!(Code::new(&format!("{address}; {address}"), b"").is_err());
    assert!(Code::new(address, b"").is_ok());
}

#[test]
fn every_article_is_in_the_markup_in_full() {
    let seeds = seeds();
    let page = parse(&assemble(&seeds, &code()));
    let shown = page.by_id("app").unwrap().all("article");
    assert_eq!(shown.len(), seeds.articles().len());
    for (shown, article) in shown.iter().zip(seeds.articles()) {
        assert_eq!(
            letters(&paragraphs_of(shown, article).concat()),
            letters(&article.text),
            "{}",
            article.id
        );
    }
}

/// Text that tries to be markup, or to end what it stands in.
const HOSTILE: [&str; 8] = [
    "</script><script>alert(1)</script> sono morte 12 persone",
    "<img src=x onerror=alert(1)> e <!-- sono morte 15 persone nel crollo",
    "]]> --> <!doctype html> </div></article></main></body></html> 3 feriti",
    "\"onmouseover=\"alert(1) 'onclick='alert(1)' &amp; &lt;b&gt; &#60;i&#62; &",
    "testo \u{202e}oirartnoc la\u{202c} e \u{2066}isolato\u{2069} \u{200f}\u{200e} \u{feff}",
    "riga\u{2028}nuova\u{2029}altra \u{0} \u{1} \u{1f} \u{7f} \u{85} fine",
    "</style><style>*{display:none}</style><base href=//x> {{ costruito }} ${vero} `no`",
    "javascript:alert(1) data:text/html,<b>x</b> https://x.example/?a=1&b=2#c",
];

#[test]
fn hostile_articles_stay_text() {
    let text = HOSTILE.join("\n");
    let mut hostile = article("</script><b id=\"x\">", &text);
    hostile.title = Some("</title></script><img src=x onerror=alert(1)>".to_owned());
    hostile.source = Some("\"><svg onload=alert(1)>".to_owned());
    let others = ["Nel crollo sono morte 19 persone.", "Nel crollo sono morte 12 persone."];
    let others = others.iter().enumerate().map(|(idx, text)| article(&format!("b{idx}"), text));
    let bundle = Bundle::new([hostile].into_iter().chain(others).collect()).unwrap();
    let page = assemble(&bundle, &code());
    let tree = parse(&page);

    let of = |name: &str| tree.all(name).len();
    assert_eq!((of("script"), of("style"), of("title")), (5, 1, 1));
    assert_eq!((of("img"), of("base"), of("iframe")), (0, 0, 0));
    assert!(tree.by_id("x").is_none());
    // Comments are those that Yew writes to find its components again.
    for comment in page.split("<!--").skip(1) {
        let comment = comment.split("-->").next().unwrap();
        assert!(comment.is_empty() || comment.starts_with(['<', '[', '/']), "<!--{comment:.60}");
    }
    for element in tree.inside() {
        let wrong = element.attributes.iter().find(|(name, _)| name.starts_with("on"));
        assert_eq!(wrong, None, "in {}", element.name);
    }
    let shown = tree.by_id("a1").unwrap();
    assert_eq!(letters(&paragraphs_of(shown, &bundle.articles()[0]).concat()), letters(&text));
    assert_eq!(decode(&tree.by_id("bundle").unwrap().text()), Ok(bundle));
}
