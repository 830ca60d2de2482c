//! Numbers of one story in which a reader sees a conflict.

use super::{check, check_apart, check_apart_english, check_english};

#[test]
fn a_reader_sees_a_conflict() {
    check(
        &[
            "Nel crollo della palazzina sono morte tre persone.",
            "Nel crollo della palazzina sono morte cinque persone.",
        ],
        "conflict: tre persone | cinque persone",
    );
    check(
        &[
            "Lo scontro fra i due treni ha causato 23 morti.",
            "Nello scontro fra i due treni hanno perso la vita 27 persone.",
        ],
        "conflict: 23 morti | 27 persone",
    );
    check(
        &[
            "I feriti sono 48, ha detto la prefettura.",
            "Nell'esplosione sono rimaste ferite 60 persone.",
        ],
        "conflict: feriti sono 48 | 60 persone",
    );
    check(
        &[
            "L'incendio ha costretto 400 persone a lasciare le case.",
            "L'incendio ha costretto 700 persone a lasciare le case.",
        ],
        "conflict: 400 persone | 700 persone",
    );
    check(
        &["Gli sfollati sono 1.500.", "Sono sfollate 2.100 persone."],
        "conflict: sfollati sono 1.500 | 2.100 persone",
    );
    check(
        &[
            "La Guardia di finanza ha arrestato 14 persone.",
            "In manette sono finite 19 persone: gli arrestati hanno fra i 20 e i 50 anni.",
        ],
        "conflict: 14 persone | 19 persone",
    );
    check(
        &["Gli arresti sono 31.", "La polizia ha arrestato 28 persone."],
        "conflict: arresti sono 31 | 28 persone",
    );
    check(
        &["A bordo c'erano 150 persone.", "Sul traghetto viaggiavano 180 persone."],
        "conflict: 150 persone | 180 persone",
    );
    check(
        &["A bordo dell'aereo c'erano 132 passeggeri.", "L'aereo aveva a bordo 144 passeggeri."],
        "conflict: 132 passeggeri | 144 passeggeri",
    );
    check(
        &[
            "Allo stadio c'erano 52.000 spettatori.",
            "La finale è stata seguita da 60.000 spettatori allo stadio.",
        ],
        "conflict: 52.000 spettatori | 60.000 spettatori",
    );
    check(
        &[
            "Secondo gli organizzatori hanno manifestato 100.000 persone.",
            "Secondo la questura hanno manifestato 30.000 persone.",
        ],
        "conflict: 100.000 persone | 30.000 persone",
    );
}

#[test]
fn a_reader_sees_one_in_other_words() {
    check(
        &[
            "In piazza sono scese 100.000 persone, dicono gli organizzatori.",
            "Per la questura in piazza sono scese 25.000 persone.",
        ],
        "conflict: 100.000 persone | 25.000 persone",
    );
    check(
        &[
            "Il governo ha inviato 800 soldati.",
            "Roma ha mandato 500 soldati nelle zone alluvionate.",
        ],
        "conflict: 800 soldati | 500 soldati",
    );
    check(
        &["Il tornado ha danneggiato 120 case.", "Il tornado ha danneggiato 300 case."],
        "conflict: 120 case | 300 case",
    );
    check(
        &["Sono 120 le case distrutte.", "Le case distrutte sono 90."],
        "conflict: 120 le case distrutte | case distrutte sono 90",
    );
    check(
        &["I dispersi sono sette.", "Undici persone risultano disperse."],
        "conflict: dispersi sono sette | Undici persone",
    );
    check(
        &[
            "L'Italia e l'Albania hanno firmato l'accordo sui migranti il 6 novembre 2023 a Roma.",
            "L'accordo sui migranti tra Italia e Albania è stato firmato il 9 novembre 2023 a Roma.",
        ],
        "conflict: il 6 novembre 2023 | il 9 novembre 2023",
    );
    check(
        &["Il tribunale ha condannato 70 imputati.", "Gli imputati condannati sono 64."],
        "conflict: 70 imputati | imputati condannati sono 64",
    );
    check(
        &["I superstiti sono 80.", "I sopravvissuti sono 95."],
        "conflict: superstiti sono 80 | sopravvissuti sono 95",
    );
    check(
        &[
            "L'azienda annuncia 700 licenziamenti.",
            "L'azienda annuncia il licenziamento di 950 lavoratori.",
        ],
        "conflict: 700 licenziamenti | 950 lavoratori",
    );
    check(
        &["Almeno 40 persone sono morte nel naufragio.", "Nel naufragio sono morte 28 persone."],
        "conflict: Almeno 40 persone | 28 persone",
    );
    check(
        &["I ricoverati sono 16.", "Sono state ricoverate 22 persone."],
        "conflict: ricoverati sono 16 | 22 persone",
    );
}

#[test]
fn a_reader_sees_one_of_crowds_and_goods() {
    check(
        &[
            "Hanno partecipato alla marcia 5.000 persone.",
            "Alla marcia hanno partecipato ottomila persone.",
        ],
        "conflict: 5.000 persone | ottomila persone",
    );
    check(
        &["Il bilancio della frana è di 6 morti.", "Il bilancio della frana è di 9 morti."],
        "conflict: 6 morti | 9 morti",
    );
    check(
        &["I contagi accertati sono 230.", "I contagiati sono 310."],
        "conflict: contagi accertati sono 230 | contagiati sono 310",
    );
    check(
        &["I soccorritori hanno salvato 61 naufraghi.", "Sono stati salvati 75 naufraghi."],
        "conflict: 61 naufraghi | 75 naufraghi",
    );
    check(
        &[
            "Lo scoppio nella miniera ha ucciso 41 minatori.",
            "Nella miniera, per lo scoppio, sono morti 38 minatori.",
        ],
        "conflict: 41 minatori | 38 minatori",
    );
    check(
        &[
            "La tromba d'aria ha distrutto 25 abitazioni.",
            "Le abitazioni distrutte dalla tromba d'aria sono 40.",
        ],
        "conflict: 25 abitazioni | abitazioni distrutte dalla tromba d'aria sono 40",
    );
    check(
        &["Roma manda 200 carabinieri.", "Saranno inviati 350 carabinieri."],
        "conflict: 200 carabinieri | 350 carabinieri",
    );
    check(
        &[
            "Al concerto c'erano 30.000 spettatori.",
            "Al concerto hanno assistito 45.000 spettatori.",
        ],
        "conflict: 30.000 spettatori | 45.000 spettatori",
    );
    check(
        &["I manifestanti erano 12.000.", "In piazza c'erano 20.000 manifestanti."],
        "conflict: manifestanti erano 12.000 | 20.000 manifestanti",
    );
}

#[test]
fn two_changes() {
    check(
        &[
            "Un aumento di 30 feriti nel crollo della tribuna.",
            "Nel crollo della tribuna si contano 20 feriti in più.",
        ],
        "conflict: 30 feriti | 20 feriti",
    );
    check(
        &[
            "Un calo di 12 feriti nel crollo della tribuna.",
            "Nel crollo della tribuna i feriti sono -12.",
        ],
        "agree: 12 feriti | feriti sono -12",
    );
}

#[test]
fn one_day_is_no_other_occasion() {
    check(
        &[
            "Nello scontro fra i due treni, ieri, sono morte 23 persone.",
            "Nello scontro fra i due treni, ieri, hanno perso la vita 27 persone.",
        ],
        "conflict: 23 persone | 27 persone",
    );
}

#[test]
fn how_long_and_how_high() {
    check(
        &[
            "Il restauro della torre medievale durerà 18 mesi.",
            "Il restauro della torre medievale durerà 30 mesi.",
        ],
        "conflict: 18 mesi | 30 mesi",
    );
    check(
        &[
            "Il vulcano ha lanciato cenere a 4 chilometri di altezza.",
            "Il vulcano ha lanciato cenere a 7 chilometri di altezza.",
        ],
        "conflict: 4 chilometri | 7 chilometri",
    );
}

#[test]
fn one_article_tells_of_two_numbers() {
    check(
        &[
            "I sindacati stimano 9.000 persone in piazza; la prefettura, rifatti i conti, si ferma a \
           4.000.",
        ],
        "conflict: 9.000 persone | 4.000",
    );
    check(
        &["La polizia parla di 300 persone in corteo, gli organizzatori di 800."],
        "conflict: 300 persone | 800",
    );
    check(
        &["Gli alberi caduti non sono 300, come sostiene il comitato, ma 120."],
        "conflict: alberi caduti non sono 300 | 120",
    );
    check_english(
        &["Organisers said 30,000 people marched; police put it at half that."],
        "conflict: 30,000 people | half",
    );
    check_english(
        &["The governor says 45 people died. The federal government spoke of 48 fatalities."],
        "conflict: 45 people | 48 fatalities",
    );
    check_apart_english(&["The ministry counts 40 dead, the Red Cross 300 injured."]);
    check_apart_english(&["The stadium holds 60,000, says the club; police counted 45,000."]);
    check_apart(&["L'azienda dichiara 300 dipendenti; la concorrente ne conta 800."]);
    check_apart(&["Secondo la Cgil a Torino erano 8.000; la questura di Cuneo ne conta 900."]);
}
