//! The names of units and currencies, out of the Unicode Common Locale Data Repository.
//!
//! What this writes is committed, so that a build needs neither npm nor a network; whoever takes up
//! a newer CLDR changes [`VERSION`], runs `cargo xtask cldr` and reads the difference.

mod currencies;
mod phrases;
mod selection;
mod units;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::shell::{check, command, has, read, root};
use crate::steps::{Done, Steps};

/// The release that the tables are made from.
const VERSION: &str = "48.2.0";

/// The npm packages of that release that hold what is needed.
const PACKAGES: [&str; 3] = ["cldr-core", "cldr-numbers-full", "cldr-units-full"];

/// The languages, each with the locales whose spellings it takes.
const LANGUAGES: [(&str, &[&str]); 2] = [("en", &["en", "en-GB"]), ("it", &["it"])];

/// Phrases with the symbol of their unit. Sorted by phrase.
type Names = BTreeMap<String, String>;

/// Makes the tables anew.
pub fn run(steps: &mut Steps) {
    let fetched = steps.run("CLDR, as npm packages", fetch);
    steps.run_after(fetched, "names of units and currencies", write_all);
}

fn folder() -> PathBuf {
    root().join("target/cldr")
}

fn fetch() -> Done {
    let is_there = |package: &&str| {
        json(&format!("{package}/package.json")).is_ok_and(|it| it["version"] == VERSION)
    };
    if PACKAGES.iter().all(is_there) {
        return Ok(());
    }
    let wanted = PACKAGES.map(|package| format!("{package}@{VERSION}"));
    let advice = format!("needed in {}: {}", folder().display(), wanted.join(" "));
    if !has("npm") {
        return Err(format!("npm is missing; {advice}"));
    }
    std::fs::create_dir_all(folder()).map_err(|error| format!("{advice}\n{error}"))?;
    let mut npm = command("npm", &["install", "--no-save", "--ignore-scripts", "--prefix"]);
    check(npm.arg(folder()).args(wanted)).map_err(|why| format!("{advice}\n{why}"))
}

fn json(path: &str) -> Result<Value, String> {
    let path = folder().join("node_modules").join(path);
    serde_json::from_slice(&read(&path)?)
        .map_err(|error| format!("{} is no JSON: {error}", path.display()))
}

fn write_all() -> Done {
    let current = currencies::current(&json("cldr-core/supplemental/currencyData.json")?);
    let mut written = vec![root().join("src/engine/quantity/currencies.rs")];
    write(&written[0], &codes(&current))?;
    for (language, locales) in LANGUAGES {
        let mut names = Names::new();
        for locale in locales {
            let data = json(&format!("cldr-units-full/main/{locale}/units.json"))?;
            units::names(language, &data["main"][locale]["units"], &mut names);
        }
        for locale in locales {
            let data = json(&format!("cldr-numbers-full/main/{locale}/currencies.json"))?;
            let data = &data["main"][locale]["numbers"]["currencies"];
            currencies::names(language, data, &current, &mut names);
        }
        if names.is_empty() {
            return Err(format!("no names in {language}: CLDR has another shape than expected"));
        }
        let path = root().join(format!("src/engine/lang/{language}/cldr.rs"));
        write(&path, &table(&names))?;
        written.push(path);
    }
    check(command("rustfmt", &["--edition", "2024"]).args(&written))?;
    let licence = read(&folder().join("node_modules/cldr-units-full/LICENSE"))?;
    write(&root().join("LICENSE-UNICODE"), &String::from_utf8_lossy(&licence))
}

fn write(path: &Path, text: &str) -> Done {
    std::fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn header(title: &str) -> String {
    format!(
        "//! {title}\n//!\n\
         //! Made by `cargo xtask cldr` from the Unicode Common Locale Data Repository {VERSION};\n\
         //! what is wrong here is mended there, or in the tables by hand.\n//!\n\
         //! Copyright © Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (LICENSE-UNICODE).\n\n"
    )
}

fn table(names: &Names) -> String {
    let mut text = header("Names of units and currencies.");
    text.push_str(
        "/// Phrases after a number with the symbol of their unit. Sorted by phrase; folded.\n\
         pub const NAMES: &[(&str, &str)] = &[\n",
    );
    for (phrase, symbol) in names {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "({phrase:?}, {symbol:?}),");
    }
    text.push_str("];\n");
    text
}

fn codes(current: &[String]) -> String {
    let mut text = header("The codes of currencies (ISO 4217).");
    text.push_str("/// Every code, sorted.\npub const CODES: &[&str] = &[\n");
    for code in current {
        let _ = write!(text, "{code:?}, ");
    }
    text.push_str("];\n");
    text
}
