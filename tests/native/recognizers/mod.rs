//! Cases of the Recognizers-Text library, held against the figures that the report lists.
//!
//! The data are in `tests/recognizers/`, with what they are and what may be done with them.
//! A case passes when everything it expects is read, with the same value, and nothing of its
//! model's kind is read elsewhere. Only conventions are mapped here; what is not passed is listed,
//! with the reason, in `tests/recognizers/not-passed.txt`.
//!
//! `cargo test --release --test native recognizers -- --nocapture` prints a table and writes what
//! does not pass, with what was read instead, to `target/recognizers/failing.txt`, and the list as
//! it would have to be beside it.

mod arithmetic;
mod case;
mod clock;
mod days;
mod found;
mod moments;
mod not_passed;
mod numbers;
mod oracle;
mod score;
mod sense;
mod spans;
mod units;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use self::case::Case;
use self::found::Found;
use self::score::Table;
use super::support::root;

/// `Err` says why a case does not pass.
type Judgement = Result<(), String>;

fn judge(case: &Case, found: &[Found]) -> Judgement {
    match case.model.as_str() {
        "DateExtractor" | "DatePeriodExtractor" => spans::judge(case, found),
        "DateParser" | "DatePeriodParser" | "DateTimeModel" => moments::judge(case, found),
        _ => numbers::judge(case, found),
    }
}

#[test]
fn what_is_not_passed_is_listed() {
    let cases = case::all();
    let mut table = Table::default();
    let mut failing = BTreeSet::new();
    let mut detail = String::new();
    for case in &cases {
        let found = found::read(case);
        let judgement = judge(case, &found);
        table.count(case, judgement.is_ok());
        if let Err(why) = judgement {
            failing.insert(case.id.clone());
            describe(&mut detail, case, &found, &why);
        }
    }
    let folder = root().join("target/recognizers");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("failing.txt"), detail).unwrap();
    println!("{table}");
    not_passed::check(&cases, &failing);
    table.check_floors();
}

fn describe(detail: &mut String, case: &Case, found: &[Found], why: &str) {
    writeln!(detail, "{}: {why}\n  input    {:?}", case.id, case.input).unwrap();
    for wanted in &case.expect {
        writeln!(detail, "  expected {wanted}").unwrap();
    }
    for found in found {
        writeln!(detail, "  read     {found}").unwrap();
    }
}
