//! Says an article again: its figures in other spellings, a few words by others, some clauses in
//! another order. What it says stays the same.

use riscontro::engine::model::{Article, FigureKind, Language};
use riscontro::engine::{quantity::Value, read_article};

use super::days;
use super::numerals::{in_digits, in_words};

/// An article said again, and how many of its figures are written otherwise.
pub struct Rewritten {
    pub text: String,
    pub n_figures: usize,
    pub n_otherwise: usize,
}

/// Says an article again. `turn` decides which of the ways to write each figure is taken.
pub fn rewritten(article: &Article, language: Language, turn: usize) -> Rewritten {
    let reading = read_article(article);
    let mut text = String::with_capacity(article.text.len());
    let (mut from, mut n_otherwise) = (0, 0);
    for (idx, figure) in reading.figures.iter().enumerate() {
        let counts =
            !matches!(figure.kind, FigureKind::Ordinal | FigureKind::Date | FigureKind::Time);
        let core = figure.core;
        let before = &article.text[from..core.start()];
        let free = !before.ends_with(['-', '/', '–', '\'', '’', '€', '$', '£', '.', ','])
            && article.text[core.end()..].starts_with([' ', '.', ',', ';', ')', '\n']);
        text.push_str(before);
        let written = core.of(&article.text);
        let other = match (figure.kind, figure.value) {
            _ if !free => None,
            // One of the three keeps its days as they are.
            (FigureKind::Date, _) if turn != 0 => days::otherwise(written, language),
            (FigureKind::Time, _) if language == Language::Italian => days::hour(written),
            (_, Value::Quantity(_)) if counts => {
                other_spelling(written, &article.text[core.end()..], language, idx + turn)
            }
            _ => None,
        };
        n_otherwise += usize::from(other.is_some());
        // A number at the head of a sentence keeps its capital.
        let capital = written.starts_with(char::is_uppercase);
        let other = other.unwrap_or_else(|| written.to_owned());
        text.push_str(&if capital { capitalised(&other) } else { other });
        from = core.end();
    }
    text.push_str(&article.text[from..]);
    let text: Vec<_> = text.split('\n').map(|line| line_again(line, language, turn)).collect();
    Rewritten { text: text.join("\n"), n_figures: reading.figures.len(), n_otherwise }
}

/// The same number written otherwise, if one of the ways fits it.
fn other_spelling(core: &str, after: &str, language: Language, turn: usize) -> Option<String> {
    let number = whole(core, language);
    let spelled = core.to_lowercase();
    if let Some(number) = in_digits(&spelled, language) {
        return Some(number.to_string());
    }
    if let Some((count, scale)) = core.rsplit_once(' ') {
        return scaled(count, scale, after, language);
    }
    match (turn % 3, number?) {
        // "12.000" and "12 000"
        (0, number @ 10_000..) => Some(grouped(number, '\u{a0}')),
        (0, number @ 1_000..) => Some(grouped(number, mark(language))),
        // "12mila", "12 thousand"
        (1, number @ 1_000..1_000_000) if number.is_multiple_of(1_000) => Some(match language {
            Language::Italian => format!("{}mila", number / 1_000),
            Language::English => format!("{} thousand", number / 1_000),
        }),
        (_, number) => in_words(number, language),
    }
}

/// "3,5 milioni" as "3.500.000", where no "di" ties it to what follows.
fn scaled(count: &str, scale: &str, after: &str, language: Language) -> Option<String> {
    let zeros = match scale {
        "mila" | "thousand" => 3,
        "milioni" | "million" => 6,
        _ => return None,
    };
    let decimal = if language == Language::Italian { ',' } else { '.' };
    let (whole, part) = count.split_once(decimal).unwrap_or((count, ""));
    let digits = format!("{whole}{part:0<zeros$}");
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= zeros;
    let tied = after.starts_with(" di ") || after.starts_with(" d'") || after.starts_with(" d’");
    let number = digits.parse().ok().filter(|_| plain && !tied)?;
    Some(grouped(number, mark(language)))
}

/// A whole number in digits, with or without marks between its thousands; no year.
fn whole(core: &str, language: Language) -> Option<u64> {
    let groups: Vec<_> = core.split(mark(language)).collect();
    let marked = 1 < groups.len() && groups[1..].iter().all(|group| group.len() == 3);
    let number: u64 = groups.concat().parse().ok()?;
    let year = !marked && (1_900..2_100).contains(&number);
    (!core.starts_with('0') && !year && (marked || groups.len() == 1)).then_some(number)
}

fn mark(language: Language) -> char {
    if language == Language::Italian { '.' } else { ',' }
}

/// Digits with a mark between their thousands.
fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut found = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        if 0 < idx && (digits.len() - idx).is_multiple_of(3) {
            found.push(mark);
        }
        found.push(digit);
    }
    found
}

/// Words that say the same, one for the other.
const SYNONYMS: [&[(&str, &str)]; 2] = [
    &[
        (" per cento ", "% "),
        (" circa ", " all'incirca "),
        (" almeno ", " perlomeno "),
        (" oltre ", " più di "),
        (" inoltre ", " poi "),
        (" sindaco ", " primo cittadino "),
        (" abitazioni", " case"),
        (" soltanto ", " solo "),
        (" chilometri ", " km "),
        (" euro.", " €."),
        (" euro,", " €,"),
        (" milioni di euro ", " mln di euro "),
        (" millimetri ", " mm "),
        (" sono morte ", " hanno perso la vita "),
        (" sono morti ", " hanno perso la vita "),
        (" è morto ", " ha perso la vita "),
        (" morirono ", " persero la vita "),
        (" sono rimaste ferite ", " sono state ferite "),
        (" sono rimasti feriti ", " sono stati feriti "),
        (" le vittime ", " i morti "),
        (" vittime ", " morti "),
        (" ha detto ", " ha spiegato "),
        (" ha annunciato ", " ha reso noto "),
        (" mentre ", " intanto "),
        (" ieri ", " nella giornata di ieri "),
    ],
    &[
        (" percent ", "% "),
        (" per cent ", "% "),
        (" about ", " around "),
        (" for more than ", " for over "),
        (" in more than ", " in over "),
        (" needed more than ", " needed over "),
        (" of more than ", " of over "),
        (" were more than ", " were over "),
        (" at least ", " no fewer than "),
        (" also ", " moreover "),
        (" however", " yet"),
        (" residents", " inhabitants"),
        (" kilometers ", " km "),
        (" kilometres ", " km "),
        (" metres ", " meters "),
        (" tonnes", " metric tons"),
        (" people were killed", " people died"),
        (" were killed ", " lost their lives "),
        (" people died", " people lost their lives"),
        (" were injured", " were hurt"),
        (" were wounded", " were injured"),
        (" arrested ", " detained "),
        (" announced ", " made known "),
        (" told reporters ", " said "),
        (" while ", " as "),
    ],
];

/// Words with which a phrase at the head of a sentence says who says so or when.
const HEADS: [&[&str]; 2] = [
    &["Secondo ", "Nel pomeriggio", "In serata"],
    &["According to ", "On Monday", "In the evening"],
];

/// A paragraph with other words, the halves of its sentences turned round where they can be.
fn line_again(line: &str, language: Language, turn: usize) -> String {
    let at = usize::from(language == Language::English);
    let mut line = line.to_owned();
    for (one, other) in SYNONYMS[at] {
        line = line.replace(one, other);
    }
    let sentences: Vec<_> = line.split_inclusive(". ").collect();
    let again = |(idx, sentence): (usize, &&str)| {
        if (idx + turn).is_multiple_of(2) {
            (*sentence).to_owned()
        } else {
            turned(sentence, HEADS[at])
        }
    };
    sentences.iter().enumerate().map(again).collect()
}

/// "X; y." as "Y; x.", and "According to X, y." as "Y, according to X."
fn turned(sentence: &str, heads: &[&str]) -> String {
    let trimmed = sentence.trim_end();
    let space = &sentence[trimmed.len()..];
    let Some(body) = trimmed.strip_suffix('.') else { return sentence.to_owned() };
    let quoted = body.contains(['«', '»', '"', '“', '”', '(', ')', ':']);
    let head = heads.iter().any(|head| body.starts_with(head));
    let (mark, halves) =
        if head { (", ", body.split_once(", ")) } else { ("; ", body.split_once("; ")) };
    match halves.filter(|(_, rest)| !quoted && (head || !rest.contains("; "))) {
        Some((first, second)) => {
            let (first, second) = (uncapitalised(first), capitalised(second));
            format!("{second}{mark}{first}.{space}")
        }
        None => sentence.to_owned(),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// With a small letter, unless the first word may be a name.
fn uncapitalised(text: &str) -> String {
    let known =
        ["Il ", "La ", "I ", "Le ", "Gli ", "Secondo ", "Nel ", "In ", "The ", "According "];
    let mut letters = text.chars();
    match letters.next().filter(|_| known.iter().any(|word| text.starts_with(word))) {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => text.to_owned(),
    }
}
