//! The command line, as a person or a script uses it.

use std::process::Output;

use super::support::{Folder, files, riscontro, root};

/// What a failed command says: one line on standard error, and nothing else anywhere.
#[track_caller]
fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.ends_with('\n'), "{said}");
    said.trim_end().to_owned()
}

/// Both commands refuse the files, and say which, where, and what was expected instead; a page
/// that was there before keeps its bytes.
#[track_caller]
fn refused(write: impl Fn(&Folder), paths: &[&str], expected: &str) {
    let folder = Folder::new();
    write(&folder);
    folder.file("old.html", "as it was");
    let before = folder.contents();
    let paths: Vec<_> = paths.iter().map(|name| folder.path(name)).collect();
    let paths: Vec<_> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let (old, new) = (folder.path("old.html"), folder.path("sub/new.html"));
    let expected =
        expected.replace("FOLDER", folder.path("").to_str().unwrap().trim_end_matches('/'));
    for arguments in [
        [&["analyze"], &paths[..]].concat(),
        [&["pack"], &paths[..], &["-o", old.to_str().unwrap()]].concat(),
        [&["pack"], &paths[..], &["-o", new.to_str().unwrap()]].concat(),
    ] {
        assert_eq!(complaint(&riscontro(&arguments)), format!("riscontro: {expected}"));
        assert_eq!(folder.contents(), before, "{arguments:?}");
    }
}

#[test]
fn a_missing_path() {
    refused(
        |_| (),
        &["gone.txt"],
        "FOLDER/gone.txt: there is no such file; expected an article, a bundle or a folder",
    );
    refused(
        |folder| drop(folder.file("a.txt", "Tre feriti.")),
        &["a.txt", "gone"],
        "FOLDER/gone: there is no such file; expected an article, a bundle or a folder",
    );
}

#[test]
fn an_empty_file() {
    let message = "FOLDER/a.txt: the file is empty: expected the text of an article";
    refused(|folder| drop(folder.file("a.txt", "")), &["a.txt"], message);
    refused(|folder| drop(folder.file("a.txt", "\u{feff} \r\n\t")), &["a.txt"], message);
    refused(|folder| drop(folder.file("a.txt", "---\ntitle: T\n---\n\n")), &["a.txt"], message);
    refused(
        |folder| drop(folder.file("a.json", "")),
        &["a.json"],
        "FOLDER/a.json: line 1, column 0: EOF while parsing a value; \
         expected {\"articles\": [{\"id\", \"text\", …}]}",
    );
}

#[test]
fn a_folder_without_articles() {
    refused(
        |folder| drop(folder.file("pictures/a.png", "")),
        &["pictures"],
        "FOLDER/pictures: no articles in this folder; expected files that end in .txt",
    );
}

#[test]
fn bytes_that_are_no_text() {
    refused(
        |folder| drop(folder.file("a.txt", b"Tre feriti.\nDue \xe8 morti.")),
        &["a.txt"],
        "FOLDER/a.txt: line 2, byte 16: not UTF-8; expected text in UTF-8",
    );
    refused(
        |folder| drop(folder.file("all/a.txt", b"\xff\xfeT\0")),
        &["all"],
        "FOLDER/all/a.txt: line 1, byte 0: not UTF-8; expected text in UTF-8",
    );
}

#[test]
fn broken_json() {
    let check = |json: &str, problem: &str| {
        refused(
            |folder| drop(folder.file("a.json", json)),
            &["a.json"],
            &format!("FOLDER/a.json: {problem}"),
        );
    };
    let expected = "expected {\"articles\": [{\"id\", \"text\", …}]}";
    check("{\"articles\": [\n{]}", &format!("line 2, column 2: key must be a string; {expected}"));
    check(
        "{\"articles\": [{\"id\": \"a\"}]}",
        &format!("line 1, column 25: missing field `text`; {expected}"),
    );
    check(
        "{\"articles\": 3}",
        &format!("line 1, column 14: invalid type: integer `3`, expected a sequence; {expected}"),
    );
    check("{\"articles\": []}", "no articles: expected at least one");
    check(
        "{\"articles\": [{\"id\": \"a\", \"text\": \"Tre.\", \"published\": \"ieri\"}]}",
        "article 1, field \"published\": \"ieri\" is no day; expected 2024-12-31",
    );
    check(
        "{\"articles\": [{\"id\": \"a\", \"text\": \"Tre.\"}, {\"id\": \"b\", \"text\": \"\"}]}",
        "article 2, field \"text\": it is empty; expected the text of the article",
    );
}

#[test]
fn two_articles_with_one_id() {
    refused(
        |folder| {
            folder.file("one/a.txt", "Tre feriti.");
            folder.file("two/a.txt", "Due feriti.");
        },
        &["one/a.txt", "two/a.txt"],
        "FOLDER/two/a.txt: its article \"a\" has the id of one in FOLDER/one/a.txt; \
         expected an id for each",
    );
    let twice =
        "{\"articles\": [{\"id\": \"a\", \"text\": \"x\"}, {\"id\": \"a\", \"text\": \"y\"}]}";
    refused(
        |folder| drop(folder.file("a.json", twice)),
        &["a.json"],
        "FOLDER/a.json: articles 1 and 2 have the same id \"a\": expected an id for each",
    );
}

#[test]
fn a_page_where_none_can_be() {
    let folder = Folder::new();
    let article = folder.file("a.txt", "Tre feriti.");
    let article = article.to_str().unwrap();
    folder.file("pages/kept.html", "as it was");
    let before = folder.contents();
    let check = |output: &str, problem: &str| {
        let output = folder.path(output);
        let output = output.to_str().unwrap();
        let said = complaint(&riscontro(&["pack", article, "-o", output]));
        assert_eq!(said, format!("riscontro: {output}: {problem}"));
        assert_eq!(folder.contents(), before);
    };
    check("pages", "this is a folder; expected the name of a file to write");
    let file = format!("{article} is a file; expected the name of a file to write");
    check("a.txt/page.html", &file);
}

#[test]
fn mistakes_in_the_command() {
    let check = |arguments: &[&str], expected: &str| {
        assert_eq!(complaint(&riscontro(arguments)), format!("riscontro: {expected}"));
    };
    check(&["analyze"], "expected the paths of articles; see riscontro --help");
    check(&["pack", "seeds"], "expected -o FILE.html; see riscontro --help");
    check(&["unpack"], "there is no command \"unpack\"; see riscontro --help");
    check(&["--loud"], "invalid option '--loud'; see riscontro --help");
}

#[test]
fn every_command_says_how_it_is_used() {
    for arguments in [
        &["--help"][..],
        &["-h"],
        &["help"],
        &["build", "--help"],
        &["pack", "--help"],
        &["analyze", "--help"],
        &["help", "build"],
        &["help", "pack"],
        &["help", "analyze"],
    ] {
        let output = riscontro(arguments);
        assert!(output.status.success(), "{arguments:?}");
        assert!(output.stderr.is_empty(), "{arguments:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        let about = arguments.iter().find(|word| ["build", "pack", "analyze"].contains(*word));
        let usage = format!("usage: riscontro {}", about.unwrap_or(&"[COMMAND]"));
        assert!(said.contains(&usage), "{arguments:?}: {said}");
        assert!(said.lines().all(|line| line.chars().count() <= 100), "{arguments:?}");
    }
    let version = riscontro(&["--version"]);
    assert_eq!(
        String::from_utf8_lossy(&version.stdout),
        concat!("riscontro ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_folder_is_its_files_by_name() {
    let whole = riscontro(&["analyze", "seeds"]);
    assert!(whole.status.success());
    let paths = files(&root().join("seeds"));
    let mut arguments = vec!["analyze"];
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    let one_by_one = riscontro(&arguments);
    assert!(one_by_one.status.success());
    assert!(whole.stderr.is_empty() && one_by_one.stderr.is_empty());
    assert!(whole.stdout == one_by_one.stdout);
}
