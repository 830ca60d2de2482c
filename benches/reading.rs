//! How fast text is read, and that time grows with it: `cargo bench`.
//!
//! Every group prints megabytes a second for a text and for ten and a hundred times as much of it:
//! where the middle column stays the same, time is linear. The hostile texts are those that a
//! careless rule would go through again and again. At the end stands which share of reading is that of
//! names, in either language, measured in one run.

use std::time::Instant;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use riscontro::engine::entities::{outright, recognise};
use riscontro::engine::figures;
use riscontro::engine::lang::{it, pack_of};
use riscontro::engine::model::{Article, Language};
use riscontro::engine::read_article;
use riscontro::engine::text::{Text, tokenize};

/// Sentences of real news, one a line.
const NEWS: &str = include_str!("../tests/texts/wikinews-dev.txt");

/// The same in English, with a number before each sentence and marks around names.
const NEWS_IN_ENGLISH: &str = include_str!("../training/data/entities-en/a.txt");

/// How many bytes the smallest text has; an article of a newspaper has 3 to 10 kB.
const SMALLEST: usize = 10_000;

fn main() {
    divan::main();
    let english = NEWS_IN_ENGLISH.replace(']', "");
    let english = ["[PER ", "[LOC ", "[ORG "].iter().fold(english, |text, it| text.replace(it, ""));
    // Each line begins with its number.
    let english: Vec<_> =
        english.lines().map(|line| line.split_once('\t').map_or(line, |(_, text)| text)).collect();
    share_of_names(Language::Italian, NEWS);
    share_of_names(Language::English, &english.join("\n"));
}

/// Prints how much of the time of reading goes into names, laws, events and works: each run measures
/// both, one right after the other, and the middle one of their shares is told.
#[expect(clippy::print_stdout, clippy::disallowed_methods, reason = "figures for people")]
fn share_of_names(language: Language, piece: &str) {
    const RUNS: usize = 301;
    let Some(pack) = pack_of(language) else { return };
    let article = Article { language: Some(language), ..article(grown(piece, 1)) };
    let text = Text::new(&article.text, pack);
    let (figures, _) = figures::read(&text, None, pack);
    let mut shares: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(read_article(black_box(&article)));
            let whole = start.elapsed();
            let start = Instant::now();
            let names = recognise(black_box(&text), pack);
            black_box(outright(black_box(&text), pack, &names, &figures));
            100.0 * start.elapsed().as_secs_f64() / whole.as_secs_f64()
        })
        .collect();
    shares.sort_by(f64::total_cmp);
    println!(
        "{}: names take {:.0} percent of the time of reading (from {:.0} to {:.0})",
        language.tag(),
        shares[RUNS / 2],
        shares[RUNS / 10],
        shares[RUNS - RUNS / 10]
    );
}

/// So many times [`SMALLEST`] bytes of news.
fn news(times: usize) -> String {
    grown(NEWS, times)
}

/// A piece repeated to so many times [`SMALLEST`] bytes, and cut where a line or the piece ends.
fn grown(piece: &str, times: usize) -> String {
    let mut text = String::with_capacity(SMALLEST * times + piece.len());
    while text.len() < SMALLEST * times {
        text.push_str(piece);
    }
    let mut end = SMALLEST * times;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line = text[..end].rfind('\n').filter(|&line| end / 2 < line);
    text.truncate(line.unwrap_or(end));
    text
}

fn article(text: String) -> Article {
    Article {
        id: "a".into(),
        title: None,
        source: None,
        published: None,
        language: Some(Language::Italian),
        text,
    }
}

#[divan::bench(args = [1, 10, 100])]
fn tokens(bencher: Bencher<'_, '_>, times: usize) {
    let text = news(times);
    bencher.counter(BytesCount::of_str(&text)).bench(|| tokenize(black_box(&text)));
}

#[divan::bench(args = [1, 10, 100])]
fn numbers(bencher: Bencher<'_, '_>, times: usize) {
    let source = news(times);
    let text = Text::new(&source, &it::PACK);
    bencher
        .counter(BytesCount::of_str(&source))
        .bench(|| figures::read(black_box(&text), None, &it::PACK));
}

#[divan::bench(args = [1, 10, 100])]
fn names(bencher: Bencher<'_, '_>, times: usize) {
    let source = news(times);
    let text = Text::new(&source, &it::PACK);
    bencher.counter(BytesCount::of_str(&source)).bench(|| recognise(black_box(&text), &it::PACK));
}

#[divan::bench(args = [1, 10, 100])]
fn whole(bencher: Bencher<'_, '_>, times: usize) {
    let article = article(news(times));
    bencher.counter(BytesCount::of_str(&article.text)).bench(|| read_article(black_box(&article)));
}

/// Texts that are one long sentence, or one long number.
mod hostile {
    use super::{Article, Bencher, BytesCount, article, black_box, grown, read_article};

    fn read(bencher: Bencher<'_, '_>, piece: &str, times: usize) {
        let article: Article = article(grown(piece, times));
        bencher
            .counter(BytesCount::of_str(&article.text))
            .bench(|| read_article(black_box(&article)));
    }

    #[divan::bench(args = [1, 10, 100])]
    fn digits(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "7", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn commas(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, ",", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn groups(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "1.000 ", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn ranges(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "tra 3 e tra 4 e ", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn dates(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "dal 3 al 4 maggio al ", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn number_words(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "cento", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn one_sentence(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "il comune ha speso 300 euro e sono morte 12 persone, ", times);
    }

    #[divan::bench(args = [1, 10, 100])]
    fn names(bencher: Bencher<'_, '_>, times: usize) {
        read(bencher, "Mario Rossi di Torino e ", times);
    }
}
