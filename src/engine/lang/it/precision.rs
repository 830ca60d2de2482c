//! How numbers are bounded and joined into ranges.

use super::numerals::OF_THE;
use crate::engine::figures::{Bound, Fits, PrecisionWords};
use crate::engine::quantity::Precision::{self, AtLeast, AtMost, Circa, LessThan, MoreThan};

/// The words of precision.
pub const PRECISION: PrecisionWords = PrecisionWords {
    before: BEFORE,
    fillers: &["altre", "altri", "prossime", "prossimi", "tutte", "tutti", "ulteriori"],
    or_equal: &[
        "o pari",
        "o pari a",
        "o pari ad",
        "o pari ai",
        "o pari al",
        "o pari all'",
        "o uguale",
        "o uguale a",
        "o uguale ad",
        "o uguale ai",
        "o uguale al",
        "o uguali",
        "o uguali a",
    ],
    equal_or: &["pari o", "uguale o", "uguali o"],
    not: &["non", "non si", "non ha", "non hanno"],
    degrees: &[
        "abbondantemente",
        "appena",
        "ben",
        "di gran lunga",
        "di poco",
        "leggermente",
        "molto",
        "nettamente",
        "poco",
        "qualcosa",
        "un po '",
        "un po'",
    ],
    topics: &[],
    topical: &[],
    during: &[],
    lasting: &[],
    after: &[
        ("abbondante", AtLeast),
        ("abbondanti", AtLeast),
        ("al massimo", AtMost),
        ("al minimo", AtLeast),
        ("all' incirca", Circa),
        ("almeno", AtLeast),
        ("circa", Circa),
        ("come massimo", AtMost),
        ("come minimo", AtLeast),
        ("e oltre", AtLeast),
        ("e passa", MoreThan),
        ("e più", AtLeast),
        ("e rotti", MoreThan),
        ("in su", AtLeast),
        ("o giù di lì", Circa),
        ("o meno", AtMost),
        ("o oltre", AtLeast),
        ("o più", AtLeast),
        ("o poco meno", Circa),
        ("o poco più", Circa),
        ("o uguale", AtLeast),
        ("od oltre", AtLeast),
        ("più o meno", Circa),
        ("scarsa", Circa),
        ("scarse", Circa),
        ("scarsi", Circa),
        ("scarso", Circa),
        ("suonati", MoreThan),
    ],
    after_noun: &[
        ("al massimo", AtMost),
        ("circa", Circa),
        ("come massimo", AtMost),
        ("come minimo", AtLeast),
        ("e oltre", AtLeast),
        ("e passa", MoreThan),
        ("in su", AtLeast),
        ("o giù di lì", Circa),
        ("o meno", AtMost),
        ("o più", AtLeast),
        ("o poco meno", Circa),
        ("o poco più", Circa),
    ],
    between: &["fra", "tra"],
    between_and: &["e", "ed"],
    from: &["da", "dagli", "dai", "dal", "dall'", "dalla", "dalle"],
    to: &[
        "a",
        "ad",
        "agli",
        "ai",
        "al",
        "all'",
        "alla",
        "alle",
        "fino a",
        "fino ad",
        "fino agli",
        "fino ai",
        "fino al",
        "fino alle",
        "sino a",
        "sino ai",
    ],
    bare_to: &[],
    or: &["o", "od", "oppure"],
    and: &[
        ",",
        ", e",
        ", ma",
        "e",
        "e allo stesso tempo",
        "e comunque",
        "ed",
        "ma",
        "ma anche",
        "ma comunque",
    ],
    articles: ARTICLES,
};

const ARTICLES: &[&str] = &["gli", "i", "il", "l'", "la", "le", "lo"];

/// `a`, with and without articles.
pub(super) const TO: &[&str] = &["a", "ad", "agli", "ai", "al", "all'", "alla", "alle", "allo"];

/// `a` and `di`: after comparatives.
const THAN: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "all'", "alla", "alle", "allo", "d'", "degli", "dei", "del",
    "dell'", "della", "delle", "dello", "di",
];

/// A phrase that an article may follow.
const fn plain(phrase: &'static str, precision: Precision) -> Bound {
    Bound { phrase, links: ARTICLES, linked: false, precision, fits: Fits::Any }
}

/// A phrase that one of some words must follow.
const fn linked(
    phrase: &'static str,
    links: &'static [&'static str],
    precision: Precision,
) -> Bound {
    Bound { phrase, links, linked: true, precision, fits: Fits::Any }
}

/// A phrase that `di` must follow.
const fn of(phrase: &'static str, precision: Precision) -> Bound {
    linked(phrase, OF_THE, precision)
}

/// A phrase that `a` must follow.
const fn to(phrase: &'static str, precision: Precision) -> Bound {
    linked(phrase, TO, precision)
}

/// A phrase that an article must follow.
const fn the(phrase: &'static str, precision: Precision) -> Bound {
    linked(phrase, ARTICLES, precision)
}

/// A comparative.
const fn than(phrase: &'static str, precision: Precision) -> Bound {
    Bound { fits: Fits::Unshared, ..linked(phrase, THAN, precision) }
}

const BEFORE: &[Bound] = &[
    plain("all' incirca", Circa),
    plain("almeno", AtLeast),
    plain("approssimativamente", Circa),
    plain("ca .", Circa),
    plain("circa", Circa),
    plain("come minimo", AtLeast),
    plain("grossomodo", Circa),
    plain("grosso modo", Circa),
    plain("indicativamente", Circa),
    plain("non meno", AtLeast),
    plain("oltre", MoreThan),
    plain("orientativamente", Circa),
    plain("perlomeno", AtLeast),
    plain("pressappoco", Circa),
    plain("più o meno", Circa),
    plain("quasi", Circa),
    plain("quantomeno", AtLeast),
    plain("quanto meno", AtLeast),
    plain("sopra quota", MoreThan),
    plain("sotto quota", LessThan),
    plain("verso", Circa),
    the("sopra", MoreThan),
    the("sotto", LessThan),
    of("al di sopra", MoreThan),
    of("al di sotto", LessThan),
    of("meno", LessThan),
    of("nell' ordine", Circa),
    of("più", MoreThan),
    of("sull' ordine", Circa),
    to("attorno", Circa),
    to("fino", AtMost),
    to("intorno", Circa),
    to("prossima", Circa),
    to("prossime", Circa),
    to("prossimi", Circa),
    to("prossimo", Circa),
    to("sino", AtMost),
    to("vicina", Circa),
    to("vicine", Circa),
    to("vicini", Circa),
    to("vicino", Circa),
    to("inferiore", LessThan),
    to("inferiori", LessThan),
    than("maggiore", MoreThan),
    than("maggiori", MoreThan),
    than("minore", LessThan),
    than("minori", LessThan),
    than("più alta", MoreThan),
    than("più alte", MoreThan),
    than("più alti", MoreThan),
    than("più alto", MoreThan),
    than("più bassa", LessThan),
    than("più basse", LessThan),
    than("più bassi", LessThan),
    than("più basso", LessThan),
    than("più elevata", MoreThan),
    than("più elevati", MoreThan),
    than("più elevato", MoreThan),
    than("più grande", MoreThan),
    than("più grandi", MoreThan),
    than("più piccola", LessThan),
    than("più piccole", LessThan),
    than("più piccoli", LessThan),
    than("più piccolo", LessThan),
    to("superiore", MoreThan),
    to("superiori", MoreThan),
    Bound { phrase: "al massimo", links: TO, linked: false, precision: AtMost, fits: Fits::Any },
    plain("al massimo", AtMost),
    of("a un massimo", AtMost),
    of("ad un massimo", AtMost),
    of("a un minimo", AtLeast),
    of("massimo", AtMost),
    of("minimo", AtLeast),
    of("un massimo", AtMost),
    of("un minimo", AtLeast),
    plain("massimo", AtMost),
    plain("minimo", AtLeast),
    the("eccede", MoreThan),
    the("eccedono", MoreThan),
    the("ha superato", MoreThan),
    the("hanno superato", MoreThan),
    the("oltrepassa", MoreThan),
    the("oltrepassano", MoreThan),
    the("oltrepassato", MoreThan),
    the("sfiora", Circa),
    the("sfiorando", Circa),
    the("sfiorano", Circa),
    the("sfiorato", Circa),
    the("sfiorata", Circa),
    the("sfiorati", Circa),
    the("sfiorava", Circa),
    the("sfioravano", Circa),
    the("supera", MoreThan),
    the("superando", MoreThan),
    the("superano", MoreThan),
    the("superare", MoreThan),
    the("superata", MoreThan),
    the("superati", MoreThan),
    the("superato", MoreThan),
    the("superava", MoreThan),
    the("superavano", MoreThan),
    the("supererà", MoreThan),
    the("supereranno", MoreThan),
    the("superò", MoreThan),
    plain("ha superato quota", MoreThan),
    plain("hanno superato quota", MoreThan),
    plain("sfiora quota", Circa),
    plain("sfiorano quota", Circa),
    plain("supera quota", MoreThan),
    plain("superano quota", MoreThan),
    plain("superato quota", MoreThan),
];
