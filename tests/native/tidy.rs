//! The order of the house, read from the source files: layers stay apart, files begin with what
//! they are for, nothing is left half done.

use std::fs;
use std::path::{Path, PathBuf};

use super::support::{files, root};

/// A file's path from the root, with `/`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// The text without the unit tests at its end, comments and doc comments.
    fn code(&self) -> String {
        let code = self.text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines
            .map(|line| line.split(" // ").next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn sources(folders: &[&str], extensions: &[&str]) -> Vec<Source> {
    let under = |folder: &&str| files(&root().join(folder));
    let wanted = |path: &PathBuf| {
        let extension = path.extension().and_then(|it| it.to_str());
        path.is_file() && extension.is_some_and(|it| extensions.contains(&it))
    };
    let read =
        |path: PathBuf| Source { text: fs::read_to_string(&path).unwrap(), path: name(&path) };
    folders.iter().flat_map(under).filter(wanted).map(read).collect()
}

fn name(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The Rust of the product; test modules in files of their own are left out.
fn product() -> Vec<Source> {
    let mut rust = sources(&["src"], &["rs"]);
    rust.retain(|file| !file.path.contains("/tests/") && !file.path.ends_with("/tests.rs"));
    rust
}

/// Whether a word occurs in code as a whole.
fn mentions(code: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let whole = |at: usize| {
        let (before, after) = (&code[..at], &code[at + word.len()..]);
        let goes_on_before = word.starts_with(part_of_name) && before.ends_with(part_of_name);
        let goes_on_after = word.ends_with(part_of_name) && after.starts_with(part_of_name);
        !goes_on_before && !goes_on_after
    };
    code.match_indices(word).any(|(at, _)| whole(at))
}

/// Fails with the files under `folder` whose code mentions one of the words.
#[track_caller]
fn never(folder: &str, words: &[&str]) {
    let mut found = Vec::new();
    for file in product().into_iter().filter(|file| file.is_in(folder)) {
        let code = file.code();
        let words = words.iter().filter(|word| mentions(&code, word));
        found.extend(words.map(|word| format!("{} mentions {word}", file.path)));
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn words_are_found_whole() {
    assert!(mentions("let x: f64 = 1.0;", "f64"));
    assert!(!mentions("let buf64 = 1;", "f64"));
    assert!(mentions("a.unwrap()", ".unwrap()"));
    assert!(!mentions("a.unwrap_or(1)", ".unwrap()"));
}

#[test]
fn the_engine_is_pure() {
    never(
        "src/engine/",
        &[
            "serde",
            "serde_json",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "yew",
            "std::time",
            "std::env",
            "std::fs",
            "std::io",
            "std::net",
            "std::process",
            "std::thread",
            "f32",
            "f64",
            "HashMap",
            "HashSet",
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "dbg!",
            ".unwrap()",
            ".expect(",
            "panic!",
            "unsafe",
            "static mut",
            "thread_local!",
            "target_arch",
        ],
    );
    // It knows nothing of the layers above it.
    let above = ["bundle", "present", "ui", "host", "platform", "page", "report"];
    let above: Vec<_> = above.iter().map(|layer| format!("crate::{layer}")).collect();
    never("src/engine/", &above.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn layers_stay_apart() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen"];
    never("src/bundle/", &[&browser[..], &["yew"]].concat());
    never("src/present/", &[&browser[..], &["yew", "crate::ui"]].concat());
    never("src/host/", &[&browser[..], &["yew", "crate::ui", "crate::engine"]].concat());
    never("src/page/", &browser);
    never("src/ui/", &browser);
    never("src/bin/", &browser);
    never("src/ui/", &["std::time", "std::env", "std::fs", "from_html_unchecked"]);
}

#[test]
fn code_for_the_browser_stands_in_one_place() {
    let allowed = ["src/lib.rs", "src/bin/reader.rs", "src/page/mod.rs", "src/platform/mod.rs"];
    for file in product() {
        if !file.is_in("src/platform/web/") && !allowed.contains(&file.path.as_str()) {
            assert!(!mentions(&file.code(), "target_arch"), "{} asks for the target", file.path);
        }
    }
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let browser_only = "target_arch = \"wasm32\")]";
    let for_browser = library.lines().filter(|line| line.contains(browser_only));
    assert!(for_browser.into_iter().all(|line| line.contains("not(")), "{library}");
}

/// The string literals of code that hold letters.
fn words_in_literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("#[")) {
        let line = line.replace("\\\"", "").replace("'\"'", "");
        let literals = line.split('"').skip(1).step_by(2);
        found.extend(literals.filter(|it| it.contains(char::is_alphabetic)).map(str::to_owned));
    }
    found
}

#[test]
fn rules_that_compare_see_no_language() {
    for file in product().into_iter().filter(|file| file.is_in("src/engine/comparisons/")) {
        let words = words_in_literals(&file.code());
        assert!(words.is_empty(), "{} holds the words {words:?}", file.path);
        assert!(!mentions(&file.code(), "lang"), "{} reaches for a language", file.path);
    }
    assert_eq!(
        words_in_literals("#[a = \"x\"]\nf(\"due\", \"; \", '\"', \"t\\\"re\")"),
        ["due", "tre"]
    );
}

#[test]
fn languages_have_the_same_files() {
    let names = |language: &str| {
        let folder = root().join("src/engine/lang").join(language);
        files(&folder)
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect::<Vec<_>>()
    };
    let languages: Vec<_> = fs::read_dir(root().join("src/engine/lang"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    for language in &languages {
        assert_eq!(names(language), names("it"), "{language}");
    }
}

#[test]
fn files_say_what_they_are_for() {
    for file in sources(&["src", "tests", "xtask/src"], &["rs"]) {
        assert!(file.text.starts_with("//! "), "{} begins with //!", file.path);
    }
}

#[test]
fn files_are_whole_and_clean() {
    // Written so that this file does not find itself.
    let unfinished = ["TO", "FIX", "XX"].map(|start| match start {
        "TO" => "TODO".to_owned(),
        "FIX" => format!("{start}ME"),
        _ => format!("{start}X"),
    });
    let left_over = ["dbg", "todo", "unimplemented"].map(|name| format!("{name}!("));
    let own_name = "tests/native/tidy.rs";
    for file in sources(
        &[
            "src",
            "tests/native",
            "tests/browser/cases",
            "tests/browser/browsers",
            "xtask/src",
            "static",
        ],
        &["rs", "css", "js", "mjs", "svg"],
    ) {
        let path = &file.path;
        for word in unfinished.iter().filter(|_| path != own_name) {
            assert!(!mentions(&file.text, word), "{path} holds a {word}");
        }
        for word in &left_over {
            assert!(!mentions(&file.text, word), "{path} holds a {word}");
        }
        assert!(!file.text.contains('\r'), "{path}: lines end in a line feed");
        assert!(!file.text.contains('\t'), "{path}: no tabs");
        assert!(
            file.text.ends_with('\n') && !file.text.ends_with("\n\n"),
            "{path}: one line feed at its end"
        );
        for (idx, line) in file.text.lines().enumerate() {
            assert_eq!(line, line.trim_end(), "{path}:{}: blanks at the end", idx + 1);
        }
    }
}

#[test]
fn no_test_is_switched_off() {
    let ignore = concat!("#[ig", "nore");
    for file in sources(&["src", "tests/native", "xtask/src"], &["rs"]) {
        assert!(!file.text.contains(ignore), "{} ignores a test", file.path);
    }
}

/// The names of the style sheets that stand for a word of the markup and not for a component.
const SHARED_STYLES: [&str; 2] = ["agenda", "heading"];

#[test]
fn style_sheets_belong_to_components_and_are_in_the_page() {
    let listed = fs::read_to_string(root().join("src/page/styles.rs")).unwrap();
    for path in files(&root().join("static/css")) {
        if path.is_dir() {
            continue;
        }
        let css = name(&path);
        let sheet = css.strip_prefix("static/css/").and_then(|it| it.strip_suffix(".css"));
        let sheet = sheet.unwrap_or_else(|| panic!("{css} is no style sheet"));
        let is_listed =
            listed.contains(&format!("\"{sheet}\"")) || listed.contains(&format!("/{sheet}.css\""));
        assert!(is_listed, "{css} is not in src/page/styles.rs");
        if let Some(component) = sheet.strip_prefix("components/") {
            let rust = root().join(format!("src/ui/components/{component}.rs"));
            let is_known = rust.is_file() || SHARED_STYLES.contains(&component);
            assert!(is_known, "{css} has no component of its name");
        }
    }
    // The page for development loads the same files in the same order.
    let names = |text: &str, before: &str, after: &str| {
        let pieces = text.split(before).skip(1).filter_map(|rest| rest.split(after).next());
        pieces.map(str::to_owned).collect::<Vec<_>>()
    };
    let (_, list) = listed.split_once("= css![").unwrap();
    let in_page = names(list.split(']').next().unwrap(), "    \"", "\"");
    let development = fs::read_to_string(root().join("index.html")).unwrap();
    let mut loaded = names(&development, "rel=\"css\" href=\"static/css/", ".css\"");
    assert_eq!(loaded.remove(0), "layers");
    assert_eq!(loaded, in_page);
    let page = riscontro::page::stylesheet();
    assert!(page.starts_with("@layer") && !page.contains("/*"));
}

#[test]
fn the_protocol_is_documented() {
    let wire = fs::read_to_string(root().join("src/host/wire.rs")).unwrap();
    let document = fs::read_to_string(root().join("docs/protocol.md")).unwrap();
    let names: Vec<_> = wire
        .split("rename = \"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(document.contains(name), "docs/protocol.md does not say what {name} is");
    }
}
