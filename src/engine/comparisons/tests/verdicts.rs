//! What the same values, others that fit, and others that do not, amount to.

use super::check;

#[test]
fn running_totals_grow_with_the_news() {
    check(
        &[
            "[2024-03-01] La frana ha causato quattro morti.",
            "[2024-03-02] La frana ha causato sette morti.",
        ],
        "updated: quattro morti | sette morti",
    );
    check(
        &["[2024-03-01] Gli sfollati sono 300.", "[2024-03-04] Gli sfollati sono 450."],
        "updated: sfollati sono 300 | sfollati sono 450",
    );
    check(
        &["[2024-03-01] I contagi sono 90.", "[2024-03-08] I contagi sono 140."],
        "updated: contagi sono 90 | contagi sono 140",
    );
    check(
        &["[2024-03-05] Lunedì i feriti erano 15.", "[2024-03-06] Martedì i feriti erano 20."],
        "updated: feriti erano 15 | feriti erano 20",
    );
    check(
        &["[2024-03-01] Alle 8 i feriti erano 12.", "[2024-03-01] Alle 20 i feriti erano 17."],
        "updated: feriti erano 12 | feriti erano 17",
    );
}

#[test]
fn those_who_are_still_away_may_be_fewer() {
    check(
        &["[2024-03-01] Gli sfollati sono 450.", "[2024-03-02] Gli sfollati sono 300."],
        "updated: sfollati sono 450 | sfollati sono 300",
    );
    check(
        &["[2024-03-01] I ricoverati sono 24.", "[2024-03-05] I ricoverati sono 15."],
        "updated: ricoverati sono 24 | ricoverati sono 15",
    );
    check(
        &["Alle 8 i dispersi erano 12.", "Alle 20 i dispersi erano tre."],
        "updated: dispersi erano 12 | dispersi erano tre",
    );
}

#[test]
fn totals_that_are_said_to_fall_may_be_fewer() {
    check(
        &["[2024-03-01] I contagi sono 140.", "[2024-03-08] I contagi sono scesi a 90."],
        "updated: contagi sono 140 | contagi sono scesi a 90",
    );
    check(
        &["[2024-03-01] I morti sono 27.", "[2024-03-02] I morti scendono a 23."],
        "updated: morti sono 27 | morti scendono a 23",
    );
    check(
        &["[2024-03-01] Gli arrestati sono 45.", "[2024-03-02] Gli arrestati calano a 30."],
        "updated: arrestati sono 45 | arrestati calano a 30",
    );
    // What was said to fall before says nothing of what came after.
    check(
        &["[2024-03-01] I contagi sono scesi a 140.", "[2024-03-08] I contagi sono 90."],
        "conflict: contagi sono scesi a 140 | contagi sono 90",
    );
}

#[test]
fn totals_that_shrink_contradict() {
    check(
        &[
            "[2024-03-01] La frana ha causato sette morti.",
            "[2024-03-02] La frana ha causato quattro morti.",
        ],
        "conflict: sette morti | quattro morti",
    );
    check(
        &["[2024-03-01] Gli arrestati sono 45.", "[2024-03-02] Gli arrestati sono 30."],
        "conflict: arrestati sono 45 | arrestati sono 30",
    );
    check(
        &["[2024-03-01] I contagi sono 140.", "[2024-03-08] I contagi sono 90."],
        "conflict: contagi sono 140 | contagi sono 90",
    );
}

#[test]
fn totals_of_one_day_contradict() {
    check(
        &[
            "[2024-03-01] La frana ha causato quattro morti.",
            "[2024-03-01] La frana ha causato sette morti.",
        ],
        "conflict: quattro morti | sette morti",
    );
    check(
        &["La frana ha causato quattro morti.", "[2024-03-01] La frana ha causato sette morti."],
        "conflict: quattro morti | sette morti",
    );
}

#[test]
fn what_does_not_grow_contradicts() {
    check(
        &["[2024-03-01] A bordo c'erano 150 persone.", "[2024-03-04] A bordo c'erano 170 persone."],
        "conflict: 150 persone | 170 persone",
    );
    check(
        &[
            "[2024-03-01] Il tribunale ha condannato 70 imputati.",
            "[2024-03-03] Il tribunale ha condannato 64 imputati.",
        ],
        "conflict: 70 imputati | 64 imputati",
    );
    check(
        &[
            "[2024-03-01] Allo stadio c'erano 52.000 spettatori.",
            "[2024-03-02] Allo stadio c'erano 60.000 spettatori.",
        ],
        "conflict: 52.000 spettatori | 60.000 spettatori",
    );
}

#[test]
fn values_that_fit_are_compatible() {
    check(
        &["Nel crollo sono morte circa 50 persone.", "Nel crollo sono morte 47 persone."],
        "compatible: circa 50 persone | 47 persone",
    );
    check(
        &["Gli sfollati sono più di 300.", "Gli sfollati sono 340."],
        "compatible: sfollati sono più di 300 | sfollati sono 340",
    );
    check(
        &["I feriti sono almeno 20.", "I feriti sono 20."],
        "compatible: feriti sono almeno 20 | feriti sono 20",
    );
    check(
        &["I dispersi sono tra 10 e 15.", "I dispersi sono 12."],
        "compatible: dispersi sono tra 10 e 15 | dispersi sono 12",
    );
    check(
        &["Migliaia di case sono state distrutte.", "Il vento ha distrutto 3.200 case."],
        "compatible: Migliaia di case | 3.200 case",
    );
    check(
        &["Migliaia di persone sono state evacuate.", "Sono state evacuate 4.500 persone."],
        "compatible: Migliaia di persone | 4.500 persone",
    );
}

#[test]
fn values_that_do_not_fit_conflict() {
    check(
        &["Nel crollo sono morte circa 50 persone.", "Nel crollo sono morte 56 persone."],
        "conflict: circa 50 persone | 56 persone",
    );
    check(
        &["Gli sfollati sono più di 300.", "Gli sfollati sono 300."],
        "conflict: sfollati sono più di 300 | sfollati sono 300",
    );
    check(
        &["I feriti sono almeno 20.", "I feriti sono 19."],
        "conflict: feriti sono almeno 20 | feriti sono 19",
    );
    check(
        &["I dispersi sono tra 10 e 15.", "I dispersi sono 16."],
        "conflict: dispersi sono tra 10 e 15 | dispersi sono 16",
    );
    check(
        &["Migliaia di persone sono state evacuate.", "Sono state evacuate 600 persone."],
        "conflict: Migliaia di persone | 600 persone",
    );
}

#[test]
fn the_same_value_agrees() {
    check(
        &["L'incendio ha ucciso dodici operai.", "Nell'incendio sono morti 12 operai."],
        "agree: dodici operai | 12 operai",
    );
    check(
        &["Gli arresti sono 31.", "La polizia ha arrestato 31 persone."],
        "agree: arresti sono 31 | 31 persone",
    );
    check(
        &["Sono 120 le case distrutte.", "Le case distrutte sono 120."],
        "agree: 120 le case distrutte | case distrutte sono 120",
    );
}

#[test]
fn three_articles_are_judged_by_pairs() {
    check(
        &[
            "Nel crollo sono morte tre persone.",
            "Nel crollo sono morte cinque persone.",
            "Il crollo ha causato almeno quattro morti.",
        ],
        "conflict: tre persone | cinque persone | almeno quattro morti",
    );
    check(
        &["I feriti sono 20.", "I feriti sono 20.", "I feriti sono una ventina."],
        "compatible: feriti sono 20 | feriti sono 20 | feriti sono una ventina",
    );
}

#[test]
fn days_of_one_event() {
    check(
        &[
            "L'Italia e l'Albania hanno firmato l'accordo sui migranti nel novembre 2023 a Roma.",
            "L'accordo sui migranti tra Italia e Albania è stato firmato il 6 novembre 2023 a Roma.",
        ],
        "agree: nel novembre 2023 | il 6 novembre 2023",
    );
    check(
        &[
            "L'Italia e l'Albania hanno firmato l'accordo sui migranti il 6 novembre a Roma.",
            "L'accordo sui migranti tra Italia e Albania è stato firmato il 6 novembre 2023 a Roma.",
        ],
        "agree: il 6 novembre | il 6 novembre 2023",
    );
    check(
        &[
            "L'Italia e l'Albania hanno firmato l'accordo sui migranti il 6 novembre 2023 a Roma.",
            "L'accordo sui migranti tra Italia e Albania è stato firmato il 9 novembre 2023 a Roma.",
        ],
        "conflict: il 6 novembre 2023 | il 9 novembre 2023",
    );
    check(
        &[
            "L'Italia e la Libia hanno firmato l'accordo sulla pesca il 6 novembre 2023.",
            "L'accordo tra Francia e Germania sull'energia è stato firmato il 9 novembre 2023.",
        ],
        "nothing",
    );
}
