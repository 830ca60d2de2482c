//! The labelled sentences of `training/data`, as articles in ordinary text. Shared with the training.

use std::fs;
use std::ops::Range;
use std::path::Path;

use riscontro::engine::lang::{Pack, en, it};

/// The kinds of names in the order of their marks, as `tagger::KINDS` has them.
const MARKS: [&str; 3] = ["[PER ", "[LOC ", "[ORG "];

/// Some sentences that follow one another, written as a newspaper would.
#[derive(Clone, Default)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Where the names stand, in bytes, and which kind each is: the place in `KINDS`.
    pub names: Vec<(Range<usize>, usize)>,
    /// Where its lines stand, and the number each has in its file.
    pub lines: Vec<(Range<usize>, usize)>,
}

/// Articles that are never learnt from: one in twenty, so that all blocks of the labelling take part.
pub fn is_held_out(piece: usize) -> bool {
    piece % 20 == 7
}

/// The labelled sentences of one language.
pub struct Corpus {
    /// What it is called where it is printed.
    pub name: &'static str,
    /// Its words.
    pub pack: &'static Pack,
    /// Its articles.
    pub pieces: Vec<Piece>,
}

/// Reads both languages.
pub fn corpora(root: &Path) -> [Corpus; 2] {
    let data = root.join("training/data");
    let read = |file: &str| fs::read_to_string(data.join(file)).expect("labelled sentences");
    let italian = read("entities-it/sentences.txt");
    let english: Vec<String> =
        ["a", "b"].iter().map(|name| read(&format!("entities-en/{name}.txt"))).collect();
    let english: Vec<&str> = english.iter().map(String::as_str).collect();
    [
        Corpus { name: "Italian", pack: &it::PACK, pieces: pieces(&italian, true) },
        Corpus { name: "English", pack: &en::PACK, pieces: pieces(&english.join("\n\n"), false) },
    ]
}

/// Cuts a file into articles. English ones are parted by empty lines; the Italian file says nothing
/// of them, and an article is taken to begin with a headline.
fn pieces(file: &str, is_tokenised: bool) -> Vec<Piece> {
    let mut found: Vec<Piece> = vec![Piece::default()];
    let mut after_headline = true;
    for line in file.lines() {
        let Some((number, marked)) = line.split_once('\t') else {
            found.push(Piece::default());
            continue;
        };
        let line = Line::read(marked, is_tokenised);
        let is_headline = !line.text.ends_with(['.', '!', '?', '…', ';', ':', '»', '"', '”', ')'])
            && line.text.len() < 140;
        if is_tokenised && is_headline && !after_headline {
            found.push(Piece::default());
        }
        let piece = found.last_mut().expect("there is one");
        piece.push(line, number.parse().expect("a number"), is_headline || after_headline);
        after_headline = is_headline;
    }
    found.retain(|piece| !piece.lines.is_empty());
    found
}

impl Piece {
    fn push(&mut self, line: Line, number: usize, apart: bool) {
        if !self.text.is_empty() {
            self.text.push(if apart { '\n' } else { ' ' });
        }
        let start = self.text.len();
        self.text.push_str(&line.text);
        self.names.extend(
            line.names.into_iter().map(|(span, kind)| (span.start + start..span.end + start, kind)),
        );
        self.lines.push((start..self.text.len(), number));
    }

    /// Each of its lines as a piece of its own.
    pub fn alone(&self) -> Vec<Self> {
        let alone = |(span, number): &(Range<usize>, usize)| {
            let inside = self
                .names
                .iter()
                .filter(|(name, _)| span.start <= name.start && name.end <= span.end);
            Self {
                text: self.text[span.clone()].to_owned(),
                names: inside
                    .map(|(name, kind)| (name.start - span.start..name.end - span.start, *kind))
                    .collect(),
                lines: vec![(0..span.len(), *number)],
            }
        };
        self.lines.iter().map(alone).collect()
    }
}

/// One sentence.
#[derive(Default)]
struct Line {
    text: String,
    names: Vec<(Range<usize>, usize)>,
    /// Whether the next quotation mark closes a quotation.
    is_quoting: bool,
    /// Whether the next token is written without a space before it.
    is_glued: bool,
}

impl Line {
    fn read(marked: &str, is_tokenised: bool) -> Self {
        let mut line = Self::default();
        let mut rest = marked;
        let mut open: Option<(usize, usize)> = None;
        // A name begins where its first token does, after the space before it.
        let mut pending: Option<usize> = None;
        while !rest.is_empty() {
            let kind = MARKS.iter().position(|mark| rest.starts_with(mark));
            if let Some(kind) = kind {
                pending = Some(kind);
                rest = &rest[5..];
            } else if let (Some(tail), Some((start, kind))) = (rest.strip_prefix(']'), open) {
                line.names.push((start..line.text.len(), kind));
                open = None;
                rest = tail;
            } else if is_tokenised {
                let rest_of = rest.trim_start();
                let end = rest_of
                    .char_indices()
                    .find(|&(at, c)| {
                        c == ' '
                            || c == ']' && (open.is_some() || pending.is_some()) && 0 < at
                            || c == '[' && MARKS.iter().any(|mark| rest_of[at..].starts_with(mark))
                    })
                    .map_or(rest_of.len(), |(at, _)| at);
                let is_new =
                    rest.len() != rest_of.len() || rest.len() == marked.len() || pending.is_some();
                if end != 0 {
                    let start = line.join(&rest_of[..end], is_new && !line.text.is_empty());
                    open = open.or(pending.take().map(|kind| (start, kind)));
                }
                rest = &rest_of[end..];
            } else {
                let c = rest.chars().next().expect("not empty");
                open = open.or(pending.take().map(|kind| (line.text.len(), kind)));
                line.text.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        assert!(open.is_none(), "a mark stays open: {marked}");
        line
    }

    /// Adds a token as Italian is written: past which byte it stands.
    fn join(&mut self, token: &str, is_new: bool) -> usize {
        let closes = match token {
            "\"" => self.is_quoting,
            _ => matches!(
                token,
                "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "}" | "»" | "”" | "%" | "…" | "..."
            ),
        };
        if is_new && !closes && !self.is_glued {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(token);
        let elides = token.ends_with(['\'', '’'])
            && 1 < token.chars().count()
            && !matches!(token, "po'" | "Po'" | "di'" | "fa'" | "va'" | "sta'" | "mo'");
        self.is_glued = match token {
            "\"" => !self.is_quoting,
            "(" | "[" | "«" | "“" | "{" => true,
            _ => elides,
        };
        if token == "\"" {
            self.is_quoting = !self.is_quoting;
        }
        start
    }
}
