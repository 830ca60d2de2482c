//! Signs and codes of money and measures that are the same in every language.

use crate::engine::figures::{Prefix, Stands, UnitWord, When};

/// Codes of currencies that are also words, firms or sciences in capitals. Sorted.
pub const DOUBTFUL_CODES: &[&str] = &[
    "ALL", "AMD", "BAM", "BOB", "COP", "CUP", "DOP", "GEL", "KES", "LAK", "MAD", "MOP", "MUR",
    "PAB", "PEN", "PHP", "RON", "SAR", "SIT", "SOS", "SUR", "TOP", "TRY",
];

/// Signs before a number that are more than one mark; single ones are as after a number. Sorted.
pub const BEFORE: &[Prefix] = &[
    piece("a $", "AUD"),
    free("au $", "AUD"),
    free("aus $", "AUD"),
    piece("b $", "BND"),
    free("c $", "CAD"),
    free("ca $", "CAD"),
    free("can $", "CAD"),
    free("cdn $", "CAD"),
    free("cn ¥", "CNY"),
    free("dkr", "DKK"),
    piece("e £", "EGP"),
    free("ec $", "XCD"),
    precise("fr .", "CHF"),
    piece("g $", "GYD"),
    free("gh ₵", "GHS"),
    free("hk $", "HKD"),
    piece("j $", "JMD"),
    free("jp ¥", "JPY"),
    free("kr", "crown"),
    free("ksh", "KES"),
    piece("l $", "LRD"),
    free("mex $", "MXN"),
    free("mx $", "MXN"),
    piece("n $", "NAD"),
    free("nkr", "NOK"),
    free("nt $", "TWD"),
    free("nz $", "NZD"),
    piece("r $", "BRL"),
    piece("rm", "MYR"),
    free("rmb", "CNY"),
    free("rp", "IDR"),
    free("rs", "rupee"),
    free("rs .", "rupee"),
    piece("s $", "SGD"),
    free("sfr", "CHF"),
    free("sg $", "SGD"),
    free("skr", "SEK"),
    free("tsh", "TZS"),
    free("tt $", "TTD"),
    free("u . s . $", "USD"),
    free("us $", "USD"),
    free("ush", "UGX"),
];

const fn free(phrase: &'static str, unit: &'static str) -> Prefix {
    Prefix { phrase, unit, stands: Stands::Free }
}

const fn piece(phrase: &'static str, unit: &'static str) -> Prefix {
    Prefix { phrase, unit, stands: Stands::OnePiece }
}

const fn precise(phrase: &'static str, unit: &'static str) -> Prefix {
    Prefix { phrase, unit, stands: Stands::Precise }
}

const fn one(phrase: &'static str, unit: &'static str) -> UnitWord {
    UnitWord::one(phrase, unit)
}

const fn many(phrase: &'static str, unit: &'static str, factor: (i64, u32)) -> UnitWord {
    UnitWord::many(phrase, unit, factor)
}

const fn when(phrase: &'static str, unit: &'static str, when: When) -> UnitWord {
    UnitWord::when(phrase, unit, when)
}

/// Signs after a number. Sorted.
pub const AFTER: &[UnitWord] = &[
    one("$", "dollar"),
    one("c $", "CAD"),
    one("hk $", "HKD"),
    many("k €", "EUR", (1_000, 0)),
    when("kr", "crown", When::Digits),
    one("kč", "CZK"),
    many("m €", "EUR", (1_000_000, 0)),
    one("mpx", "MP"),
    when("s", "second", When::Each),
    one("us $", "USD"),
    one("zł", "PLN"),
    one("£", "GBP"),
    one("¥", "JPY"),
    one("µg", "µg"),
    one("µm", "µm"),
    one("µs", "µs"),
    one("руб", "RUB"),
    one("ரூ", "LKR"),
    one("රු", "LKR"),
    one("₨", "rupee"),
    one("₩", "won"),
    one("₵", "GHS"),
    one("₿", "BTC"),
    one("℃", "°C"),
    one("℉", "°F"),
    one("元", "CNY"),
    one("円", "JPY"),
    one("원", "won"),
];
