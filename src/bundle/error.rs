//! What can be wrong with articles that are read in.

use std::fmt;

/// Why articles could not be read. Its message is lower-case and says what was found and what was
/// expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
}

/// What is wrong, for whoever says it in other words than the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no article, or none with a text.
    Empty,
    /// It is no text in UTF-8.
    Encoding,
    /// It is a page of the web without articles in it.
    WebPage,
    /// It is no JSON of the expected shape; the line is counted from one.
    Json {
        /// Where.
        line: usize,
    },
    /// A field of an article is not as it should be, counted from one.
    Field {
        /// Of which article.
        article: usize,
    },
    /// A day is no day; the line is counted from one.
    FrontMatter {
        /// Where.
        line: usize,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    NoArticles,
    SameId { id: String, first: usize, second: usize },
    Json { line: usize, column: usize, problem: String },
    Field { article: usize, field: &'static str, problem: String },
    FrontMatter { line: usize, problem: String },
    Empty,
    Encoding { line: usize, byte: usize },
    WebPage,
}

impl Error {
    pub(super) fn no_articles() -> Self {
        Self { kind: Kind::NoArticles }
    }

    pub(super) fn same_id(id: &str, first: usize, second: usize) -> Self {
        Self { kind: Kind::SameId { id: id.to_owned(), first, second } }
    }

    pub(super) fn json(error: &serde_json::Error) -> Self {
        let message = error.to_string();
        // The place is said apart, in the same form as everywhere else.
        let problem = message.split(" at line ").next().unwrap_or_default().to_owned();
        Self { kind: Kind::Json { line: error.line(), column: error.column(), problem } }
    }

    pub(super) fn field(article: usize, field: &'static str, problem: impl Into<String>) -> Self {
        Self { kind: Kind::Field { article, field, problem: problem.into() } }
    }

    pub(super) fn front_matter(line: usize, problem: impl Into<String>) -> Self {
        Self { kind: Kind::FrontMatter { line, problem: problem.into() } }
    }

    pub(super) fn empty() -> Self {
        Self { kind: Kind::Empty }
    }

    pub(super) fn encoding(line: usize, byte: usize) -> Self {
        Self { kind: Kind::Encoding { line, byte } }
    }

    pub(super) fn web_page() -> Self {
        Self { kind: Kind::WebPage }
    }

    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self.kind {
            Kind::NoArticles | Kind::Empty => Problem::Empty,
            Kind::SameId { second, .. } => Problem::Field { article: second + 1 },
            Kind::Json { line, .. } => Problem::Json { line },
            Kind::Field { article, .. } => Problem::Field { article: article + 1 },
            Kind::FrontMatter { line, .. } => Problem::FrontMatter { line },
            Kind::Encoding { .. } => Problem::Encoding,
            Kind::WebPage => Problem::WebPage,
        }
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::NoArticles => f.write_str("no articles: expected at least one"),
            Kind::SameId { id, first, second } => write!(
                f,
                "articles {} and {} have the same id {id:?}: expected an id for each",
                first + 1,
                second + 1
            ),
            Kind::Json { line, column, problem } => write!(
                f,
                "line {line}, column {column}: {problem}; expected {{\"articles\": [{{\"id\", \"text\", …}}]}}"
            ),
            Kind::Field { article, field, problem } => {
                write!(f, "article {}, field {field:?}: {problem}", article + 1)
            }
            Kind::FrontMatter { line, problem } => write!(f, "line {line}: {problem}"),
            Kind::Empty => f.write_str("the file is empty: expected the text of an article"),
            Kind::Encoding { line, byte } => {
                write!(f, "line {line}, byte {byte}: not UTF-8; expected text in UTF-8")
            }
            Kind::WebPage => f.write_str(
                "a web page without articles of ours: expected plain text, JSON or a page of Riscontro",
            ),
        }
    }
}
