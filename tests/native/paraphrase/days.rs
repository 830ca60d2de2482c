//! Days and hours in another of the forms that newspapers write.

use riscontro::engine::model::Language;

const MONTHS: [[&str; 12]; 2] = [
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// "24 agosto 2016" as "24/08/2016", "24 agosto" as "24 ago.", "August 24" as "24 August" and the
/// other way round; `None` for what is no such day.
pub fn otherwise(written: &str, language: Language) -> Option<String> {
    let words: Vec<_> = written.split(' ').collect();
    let month = |word: &str| {
        let months = MONTHS[usize::from(language == Language::English)];
        months.iter().position(|month| *month == word)
    };
    let day = |word: &str| word.parse::<u32>().ok().filter(|day| (1..=31).contains(day));
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    match (language, words.as_slice()) {
        // A day below 13 could be a month.
        (Language::Italian, [first, second, third]) if year(third) => {
            let day = day(first).filter(|day| 12 < *day)?;
            Some(format!("{day:02}/{:02}/{third}", month(second)? + 1))
        }
        (Language::English, [first, second]) => match (day(first), month(first)) {
            (Some(_), _) if month(second).is_some() => Some(format!("{second} {first}")),
            (_, Some(_)) if day(second).is_some() => Some(format!("{second} {first}")),
            _ => None,
        },
        (Language::English, [first, second, third]) if year(third) && month(second).is_some() => {
            day(first).map(|day| format!("{second} {day}, {third}"))
        }
        (Language::English, [first, second, third]) if year(third) => {
            let day = day(second.strip_suffix(',')?)?;
            month(first).map(|_| format!("{day} {first} {third}"))
        }
        _ => None,
    }
}

/// "22.50" as "22:50", and the other way round.
pub fn hour(written: &str) -> Option<String> {
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let (mark, other) = if written.contains(':') { (':', ".") } else { ('.', ":") };
    let (hours, minutes) = written.split_once(mark)?;
    (digits(hours) && digits(minutes) && minutes.len() == 2)
        .then(|| format!("{hours}{other}{minutes}"))
}
