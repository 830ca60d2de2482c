//! What is asked for on the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::failure::Failure;

/// A command with what it needs.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print how a command is used.
    Help(&'static str),
    /// Print name and version.
    Version,
    /// Build the page from the default articles.
    Build { output: PathBuf, open: bool },
    /// Build a page from other articles.
    Pack { paths: Vec<PathBuf>, output: PathBuf },
    /// Print the report.
    Analyze { paths: Vec<PathBuf> },
}

const HELP: &str = "\
Riscontro: several news articles about one story, and where their numbers disagree.

usage: riscontro [COMMAND]

  (none)                      build the page from seeds/ into dist/riscontro.html and open it
  build [-o FILE.html]        build it without opening it
  pack PATHS… -o FILE.html    build a page from your own articles
  analyze PATHS…              print what was found in them, as JSON
  help [COMMAND]              say more about a command

The page is one HTML file. It needs no server and makes no network request.
";

const HELP_BUILD: &str = "\
usage: riscontro build [-o FILE.html]

Builds the page from the articles in seeds/. The first time this compiles the reader to
WebAssembly, which takes a minute or two; the wasm target is installed if it is missing.

  -o, --output FILE.html      where to write it (default: dist/riscontro.html)
";

const HELP_PACK: &str = "\
usage: riscontro pack PATHS… -o FILE.html
       riscontro pack --empty -o FILE.html

Builds a page from your own articles about one story, or one without articles, in which
whoever gets it opens their own.

PATHS are, in any mixture:
  FILE.txt      one article: plain text in UTF-8, a paragraph a line. It may begin with
                  ---
                  title: Piena del fiume
                  source: Gazzetta di provincia
                  published: 2024-11-03
                  language: it
                  ---
  FILE.json     {\"articles\": [{\"id\", \"text\", \"title\", \"source\", \"published\", \"language\"}]};
                all but id and text may be missing
  FILE.html     a page of Riscontro, for the articles in it
  FOLDER        every .txt file in it, by name

      --empty                 no articles
  -o, --output FILE.html      where to write the page

example: riscontro pack alluvione/*.txt -o alluvione.html
";

const HELP_ANALYZE: &str = "\
usage: riscontro analyze PATHS…

Prints as JSON what was found: entities, figures, claims, and the comparisons with their
verdict and reason. Offsets count Unicode code points into the article's text, end exclusive.
PATHS are the same as those of `riscontro pack`.

example: riscontro analyze alluvione/*.txt | jq '.comparisons[] | {question, verdict}'
";

/// Reads the arguments, of which the first is the program's name.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let mut parser = lexopt::Parser::from_iter(args);
    parse_command(&mut parser)
        .map_err(|error| Failure::new(format!("{error}; see riscontro --help")))
}

fn parse_command(parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    let default_output = || PathBuf::from("dist/riscontro.html");
    let command = match parser.next()? {
        None => return Ok(Command::Build { output: default_output(), open: true }),
        Some(Short('h') | Long("help")) => return Ok(Command::Help(HELP)),
        Some(Short('V') | Long("version")) => return Ok(Command::Version),
        Some(Value(command)) => command.string()?,
        Some(arg) => return Err(arg.unexpected()),
    };
    if command == "help" {
        return match parser.next()? {
            None => Ok(Command::Help(HELP)),
            Some(Value(topic)) => help(&topic.string()?),
            Some(arg) => Err(arg.unexpected()),
        };
    }
    let mut paths = Vec::new();
    let mut output = None;
    let mut empty = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Short('h') | Long("help") => return help(&command),
            Short('o') | Long("output") if command != "analyze" => {
                output = Some(PathBuf::from(parser.value()?));
            }
            Long("empty") if command == "pack" => empty = true,
            Value(path) if command != "build" => paths.push(PathBuf::from(path)),
            arg => return Err(arg.unexpected()),
        }
    }
    let some_paths = |paths: Vec<PathBuf>| {
        if paths.is_empty() {
            Err(lexopt::Error::from("expected the paths of articles"))
        } else {
            Ok(paths)
        }
    };
    match command.as_str() {
        "build" => {
            Ok(Command::Build { output: output.unwrap_or_else(default_output), open: false })
        }
        "pack" => {
            let output = output.ok_or("expected -o FILE.html")?;
            let paths = if empty && paths.is_empty() { paths } else { some_paths(paths)? };
            Ok(Command::Pack { paths, output })
        }
        "analyze" => Ok(Command::Analyze { paths: some_paths(paths)? }),
        _ => Err(format!("there is no command {command:?}").into()),
    }
}

fn help(command: &str) -> Result<Command, lexopt::Error> {
    match command {
        "build" => Ok(Command::Help(HELP_BUILD)),
        "pack" => Ok(Command::Help(HELP_PACK)),
        "analyze" => Ok(Command::Help(HELP_ANALYZE)),
        _ => Err(format!("there is no command {command:?}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(args: &[&str], expected: Result<Command, &str>) {
        let args = ["riscontro"].iter().chain(args).map(OsString::from);
        assert_eq!(
            parse(args).map_err(|failure| failure.to_string()),
            expected.map_err(str::to_owned)
        );
    }

    #[test]
    fn commands() {
        let page = PathBuf::from("dist/riscontro.html");
        check(&[], Ok(Command::Build { output: page.clone(), open: true }));
        check(&["build"], Ok(Command::Build { output: page, open: false }));
        check(
            &["build", "-o", "x.html"],
            Ok(Command::Build { output: "x.html".into(), open: false }),
        );
        let paths = vec![PathBuf::from("a"), PathBuf::from("b")];
        check(&["analyze", "a", "b"], Ok(Command::Analyze { paths: paths.clone() }));
        check(&["pack", "a", "-o", "x", "b"], Ok(Command::Pack { paths, output: "x".into() }));
        check(
            &["pack", "--empty", "-o", "x"],
            Ok(Command::Pack { paths: vec![], output: "x".into() }),
        );
        check(&["pack", "--help"], Ok(Command::Help(HELP_PACK)));
    }

    #[test]
    fn mistakes() {
        check(&["pack", "a"], Err("expected -o FILE.html; see riscontro --help"));
        check(&["analyze"], Err("expected the paths of articles; see riscontro --help"));
        check(&["read", "a"], Err("there is no command \"read\"; see riscontro --help"));
        check(&["build", "a"], Err("unexpected argument \"a\"; see riscontro --help"));
        check(&["analyze", "-o", "x", "a"], Err("invalid option '-o'; see riscontro --help"));
    }
}
