//! The list of what is not passed: `tests/recognizers/not-passed.txt`.
//!
//! The list is in blocks, one a reason: a line `= name`, lines `# why`, then the cases, one a line,
//! each with more about itself after two blanks where there is more to say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use super::case::Case;
use crate::support::root;

/// Fails unless the list has exactly the cases that fail, each under a reason. The list as it would
/// have to be, with new cases under the last reason, is written to `target/recognizers/`.
pub fn check(cases: &[Case], failing: &BTreeSet<String>) {
    let path = root().join("tests/recognizers/not-passed.txt");
    let list = fs::read_to_string(path).unwrap();
    let listed = read(&list).unwrap_or_else(|error| panic!("{error}"));
    let path = root().join("target/recognizers/not-passed.txt");
    fs::write(path, mended(&list, &listed, cases, failing)).unwrap();
    let known: BTreeSet<_> = cases.iter().map(|case| case.id.as_str()).collect();
    let mut wrong = String::new();
    for (id, reason) in &listed {
        if !known.contains(id.as_str()) {
            writeln!(wrong, "no such case, listed under {reason}: {id}").unwrap();
        } else if !failing.contains(id) {
            writeln!(wrong, "passes, to be taken off {reason}: {id}").unwrap();
        }
    }
    for id in failing.iter().filter(|id| !listed.contains_key(*id)) {
        writeln!(wrong, "fails, and is not listed: {id}").unwrap();
    }
    assert!(wrong.is_empty(), "not-passed.txt (see target/recognizers/failing.txt):\n{wrong}");
}

/// The list without what passes, and with what fails.
fn mended(
    list: &str,
    listed: &BTreeMap<String, String>,
    cases: &[Case],
    failing: &BTreeSet<String>,
) -> String {
    let id = |line: &str| line.split("  ").next().unwrap_or_default().to_owned();
    let stays = |line: &&str| !listed.contains_key(&id(line)) || failing.contains(&id(line));
    let new = cases.iter().map(|case| case.id.as_str());
    let new = new.filter(|&id| failing.contains(id) && !listed.contains_key(id));
    list.lines().filter(stays).chain(new).fold(String::new(), |list, line| list + line + "\n")
}

/// The cases of a list, each with its reason.
fn read(list: &str) -> Result<BTreeMap<String, String>, String> {
    let mut cases = BTreeMap::new();
    let mut reasons = BTreeSet::new();
    let mut reason = "";
    let mut explained = false;
    for line in list.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("= ") {
            (reason, explained) = (name, false);
            if !reasons.insert(name) {
                return Err(format!("{name} is there twice"));
            }
        } else if line.starts_with("# ") {
            explained = true;
        } else {
            let id = line.split("  ").next().unwrap_or_default();
            if !explained {
                return Err(format!("{id} has no reason"));
            }
            if cases.insert(id.to_owned(), reason.to_owned()).is_some() {
                return Err(format!("{id} is there twice"));
            }
        }
    }
    Ok(cases)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_reasons() {
        let list = "= arithmetic\n# Not a number of the text.\nit.NumberModel.1\nit.NumberModel.2  a power\n";
        let cases = read(list).unwrap();
        assert_eq!(cases.len(), 2);
        assert_eq!(cases["it.NumberModel.2"], "arithmetic");
    }

    #[test]
    fn a_list_is_mended() {
        let list = "= arithmetic\n# Why.\na  a power\nb\n\n= engine\n# Why.\nc\n";
        let case = |id: &&str| Case {
            id: (*id).to_owned(),
            model: String::new(),
            lang: String::new(),
            input: String::new(),
            reference: None,
            expect: vec![],
        };
        let cases: Vec<_> = ["a", "b", "c", "d", "e"].iter().map(case).collect();
        let failing = ["a", "d"].into_iter().map(str::to_owned).collect();
        let mended = mended(list, &read(list).unwrap(), &cases, &failing);
        assert_eq!(mended, "= arithmetic\n# Why.\na  a power\n\n= engine\n# Why.\nd\n");
    }

    #[test]
    fn mistakes_in_a_list() {
        assert!(read("it.NumberModel.1\n").is_err());
        assert!(read("= a\nit.NumberModel.1\n").is_err());
        assert!(read("= a\n# Why.\nx\nx\n").is_err());
        assert!(read("= a\n# Why.\nx\n= a\n# Why.\ny\n").is_err());
    }
}
