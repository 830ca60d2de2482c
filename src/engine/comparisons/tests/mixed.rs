//! Numbers of an Italian and an English article of one story.

use super::{article, check_apart_of, check_of};
use crate::engine::model::{Article, Language};

fn both(italian: &str, english: &str) -> [Article; 2] {
    [article(0, italian, Language::Italian), article(1, english, Language::English)]
}

#[test]
fn they_contradict_across_languages() {
    let check = |italian, english, expected| check_of(&both(italian, english), expected);
    check(
        "Nel crollo sono morti 12 operai.",
        "Fifteen workers died in the collapse.",
        "conflict: 12 operai | Fifteen workers",
    );
    check(
        "Il ciclone ha distrutto 340 abitazioni.",
        "The cyclone destroyed 500 homes.",
        "conflict: 340 abitazioni | 500 homes",
    );
    check(
        "La polizia ha arrestato 14 manifestanti.",
        "Police arrested 22 demonstrators.",
        "conflict: 14 manifestanti | 22 demonstrators",
    );
    check(
        "I feriti sono 30.",
        "The blast left 45 injured.",
        "conflict: feriti sono 30 | 45 injured",
    );
    check(
        "Sono stati cancellati 120 voli.",
        "Because of the strike 200 flights were cancelled.",
        "conflict: 120 voli | 200 flights",
    );
    check(
        "Le vittime sono 212.",
        "The death toll is 198.",
        "conflict: vittime sono 212 | death toll is 198",
    );
    check(
        "Hanno sfilato 8.000 persone.",
        "Fifteen thousand people marched.",
        "conflict: 8.000 persone | Fifteen thousand people",
    );
    check(
        "Sono dispersi undici marinai.",
        "Nineteen sailors are missing.",
        "conflict: undici marinai | Nineteen sailors",
    );
    check(
        "La Corea del Nord ha inviato 2.500 soldati nordcoreani.",
        "North Korea sent 6,000 North Korean soldiers.",
        "conflict: 2.500 soldati nordcoreani | 6,000 North Korean soldiers",
    );
    check(
        "A bordo c'erano 52 passeggeri.",
        "There were 84 passengers on board.",
        "conflict: 52 passeggeri | 84 passengers",
    );
}

#[test]
fn the_lexicon_ties_what_no_list_foresees() {
    let check = |italian, english, expected| check_of(&both(italian, english), expected);
    check(
        "Nel parco i ricercatori hanno contato 62 lupi.",
        "Researchers counted 81 wolves in the park.",
        "conflict: 62 lupi | 81 wolves",
    );
    check(
        "Il museo ha acquistato all'asta 120 dipinti.",
        "The museum bought 150 paintings at auction.",
        "conflict: 120 dipinti | 150 paintings",
    );
    check(
        "La Corte dei conti ha bocciato i bilanci di 40 musei.",
        "The court rejected the budgets of 55 museums.",
        "conflict: 40 musei | 55 museums",
    );
    check(
        "La diocesi ha restaurato 33 chiese danneggiate dal terremoto.",
        "After the quake damage the diocese restored 41 churches.",
        "conflict: 33 chiese danneggiate | 41 churches",
    );
    check(
        "Nello scontro ci sono nove feriti gravi.",
        "The crash left 12 seriously injured.",
        "conflict: nove feriti gravi | 12 seriously injured",
    );
    check(
        "Sulle strade muoiono nove persone al giorno.",
        "Eleven people die on the roads every day.",
        "conflict: nove persone | Eleven people",
    );
    check(
        "A Lipsia sono morte tre persone.",
        "In Leipzig eight people died.",
        "conflict: tre persone | eight people",
    );
}

#[test]
fn the_lexicon_tells_apart_what_is_near() {
    let apart = |italian, english| check_apart_of(&both(italian, english));
    apart(
        "Il museo ha acquistato all'asta 120 dipinti.",
        "The museum bought 150 sculptures at auction.",
    );
    apart("Nello scontro ci sono nove feriti gravi.", "The crash left 12 lightly injured.");
    apart("Sulle strade muoiono nove persone al giorno.", "Eleven people die on the roads weekly.");
    apart("A Lipsia sono morte tre persone.", "In Dresden eight people died.");
    apart(
        "Lo stadio ha venduto per la partita 40.000 biglietti.",
        "For the match the stadium has 52,000 seats.",
    );
}

#[test]
fn they_count_different_things() {
    let apart = |italian, english| check_apart_of(&both(italian, english));
    apart("Nel crollo sono morti 12 operai.", "The collapse injured 40 workers.");
    apart("I feriti sono 30.", "The blast left three seriously injured.");
    apart("In Nepal sono morte 300 persone.", "In India 40 people died.");
    apart("Sono stati arrestati 25 tifosi.", "Another 12 fans were arrested.");
    apart("Ogni giorno muoiono nove persone.", "Last year 3,000 people died.");
    apart("Sono morti 40 soldati russi.", "The battle killed 70 Ukrainian soldiers.");
    apart("Secondo il sindaco i dispersi sono 11.", "The mayor said 11 people were missing.");
    apart("Il terremoto potrebbe aver ucciso 500 persone.", "The quake killed 20 people.");
    apart(
        "L'alluvione ha fatto 17 vittime, di cui quattro bambini.",
        "The flood killed four children.",
    );
}
