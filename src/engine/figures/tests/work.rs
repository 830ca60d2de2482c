//! The work grows as the text does, however it is built: tokens looked at are counted, so the
//! machine does not matter.

use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::walk;
use crate::engine::lang::{PACKS, Pack};
use crate::engine::text::Text;

/// What rules wait for: openers, links, marks and numbers of both languages.
const PIECES: &[&str] = &[
    "7",
    "1.000 ",
    "3,5 ",
    ",",
    ".",
    "-",
    "5-",
    "/",
    "1/",
    ":",
    "'",
    "° ",
    "% ",
    "$",
    "€ ",
    "(",
    "G",
    "e ",
    "and ",
    "tra ",
    "between ",
    "da ",
    "from ",
    "al ",
    "to ",
    "o ",
    "or ",
    "di ",
    "of ",
    "su ",
    "il ",
    "the ",
    "un ",
    "a ",
    "circa ",
    "about ",
    "meno di ",
    "less than ",
    "cento",
    "mila ",
    "hundred ",
    "milioni ",
    "million ",
    "decine ",
    "dozens ",
    "mezzo ",
    "half ",
    "terzo ",
    "third ",
    "primo ",
    "first ",
    "maggio ",
    "May ",
    "2024 ",
    "lunedì ",
    "Monday ",
    "ieri ",
    "yesterday ",
    "scorso ",
    "last ",
    "anni ",
    "years ",
    "fa ",
    "ago ",
    "ore ",
    "pm ",
    "alle ",
    "at ",
    "km ",
    "magnitudo ",
    "magnitude ",
    "aged ",
    "via ",
    "\n",
    "\u{301}",
    "٣",
    "x ",
];

fn looks(source: &str, pack: &'static Pack) -> usize {
    let text = Text::new(source, pack);
    let published = time::Date::from_calendar_date(2024, time::Month::May, 3).ok();
    let ctx = Ctx::new(&text, published, pack.figures);
    walk(&ctx);
    ctx.looks.get()
}

#[test]
fn work_is_linear_in_any_two_pieces_repeated() {
    for pack in PACKS {
        for first in PIECES {
            // Every third second piece: enough for each rule to meet each other one some way.
            for second in PIECES.iter().step_by(3) {
                let piece = format!("{first}{second}");
                let once = looks(&piece.repeat(5), pack);
                let more = looks(&piece.repeat(40), pack);
                // Eight times the text, and a little for the ends of the shorter one.
                assert!(more <= 10 * once + 20_000, "{piece:?}: {once}, then {more}");
            }
        }
    }
}

#[test]
fn one_look_costs_what_the_words_of_a_language_do() {
    // A bound on the words looked at for each of many plain ones: a new rule that scans the text
    // shows here.
    for pack in PACKS {
        let words = 2_000;
        let looks = looks(&"parola ".repeat(words), pack);
        assert!(looks < words * 2_000, "{:?}: {} a word", pack.language, looks / words);
    }
}
