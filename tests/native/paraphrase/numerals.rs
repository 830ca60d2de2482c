//! Whole numbers in words, written here anew so that they owe nothing to what reads them.

use riscontro::bundle::read_plain;
use riscontro::engine::model::Language;
use riscontro::engine::quantity::{Interval, Value};
use riscontro::engine::read_article;

/// A number from two to below a million as it is said; others are not written out.
pub fn in_words(number: u64, language: Language) -> Option<String> {
    (2..1_000_000).contains(&number).then(|| match language {
        Language::Italian => italian(number),
        Language::English => english(number),
    })
}

/// The number that a word says, if it is one of those that [`in_words`] writes below a hundred.
pub fn in_digits(word: &str, language: Language) -> Option<u64> {
    (2..100).find(|&number| in_words(number, language).as_deref() == Some(word))
}

fn italian(number: u64) -> String {
    const ONES: [&str; 20] = [
        "",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "venti",
        "trenta",
        "quaranta",
        "cinquanta",
        "sessanta",
        "settanta",
        "ottanta",
        "novanta",
    ];
    match number {
        0..20 => ONES[number as usize].to_owned(),
        20..100 => {
            let (tens, ones) = (TENS[number as usize / 10], number as usize % 10);
            match ones {
                1 | 8 => format!("{}{}", &tens[..tens.len() - 1], ONES[ones]),
                3 => format!("{tens}tré"),
                _ => format!("{tens}{}", ONES[ones]),
            }
        }
        100..1_000 => {
            let hundreds = number / 100;
            let count = if hundreds == 1 { String::new() } else { italian(hundreds) };
            format!("{count}cento{}", italian(number % 100))
        }
        _ => {
            let thousands = number / 1_000;
            let above =
                if thousands == 1 { "mille".to_owned() } else { italian(thousands) + "mila" };
            above + &italian(number % 1_000)
        }
    }
}

fn english(number: u64) -> String {
    const ONES: [&str; 20] = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let joined = |above: String, rest: u64| match rest {
        0 => above,
        1..100 => format!("{above} and {}", english(rest)),
        _ => format!("{above} {}", english(rest)),
    };
    match number {
        0..20 => ONES[number as usize].to_owned(),
        20..100 if number.is_multiple_of(10) => TENS[number as usize / 10].to_owned(),
        20..100 => format!("{}-{}", TENS[number as usize / 10], ONES[number as usize % 10]),
        100..1_000 => joined(english(number / 100) + " hundred", number % 100),
        _ => joined(english(number / 1_000) + " thousand", number % 1_000),
    }
}

/// The numbers that a sentence of one figure says.
fn read(sentence: &str) -> Vec<Interval> {
    let reading = read_article(&read_plain("a", sentence).unwrap());
    let values = reading.figures.iter().map(|figure| figure.value);
    values
        .filter_map(|value| match value {
            Value::Quantity(quantity) => Some(quantity.interval),
            _ => None,
        })
        .collect()
}

#[test]
fn numbers_are_read_as_they_are_said() {
    for number in (2..2_000).chain((2_000..1_000_000).step_by(1_237)) {
        let expected = [Interval::exact(number.into())];
        let said = italian(number);
        assert_eq!(read(&format!("Ieri hanno venduto {said} bandiere.")), expected, "{said}");
        for said in [english(number), english(number).replace(" and ", " ")] {
            assert_eq!(read(&format!("They sold {said} flags to them.")), expected, "{said}");
        }
    }
}
