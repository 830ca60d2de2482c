//! Numbers that are said of a noun before them or after an article.

use super::{check, check_english};

#[test]
fn any_noun_may_be_the_subject() {
    check(
        "I musei comunali aperti sono 34.",
        &["musei comunali aperti sono 34: museum from municipality+opening"],
    );
    check(
        "Le domande di asilo sono salite a 7.400.",
        &["domande di asilo sono salite a 7.400: application"],
    );
    check(
        "I contratti stagionali passano a 52.",
        &["contratti stagionali passano a 52: contract from season"],
    );
    check("I reclami, ormai, sono oltre 900.", &["reclami, ormai, sono oltre 900: reclam"]);
    check(
        "I droni, che a marzo erano pochi, oggi sono 80.",
        &["a marzo:", "oggi:", "80: Drone 2024 as of <a marzo>"],
    );
    check(
        "Il regista dice che i concerti che restano sono 40.",
        &["concerti che restano sono 40: concert by <Il regista>"],
    );
    check("Il sindaco di Prato ha 40 anni.", &["40 anni: age"]);
}

#[test]
fn a_word_for_a_number_is_of_what_it_counts() {
    check(
        "Sale a 31 il numero delle specie protette.",
        &["31 il numero delle specie protette: species from safeguard"],
    );
    check("Il numero dei ghiacciai scende a 84.", &["ghiacciai scende a 84: glacier"]);
    check("La conta delle vittime si chiude a 43.", &["vittime si chiude a 43: Person Die"]);
    check("Il numero 31 di via Verdi è chiuso.", &[]);
}

#[test]
fn a_subject_may_follow_its_number() {
    check("Ottanta le imprese coinvolte.", &["Ottanta le imprese coinvolte: Company"]);
    check("Sono già nove le squadre iscritte.", &["nove le squadre iscritte: team from member"]);
    check("Alla festa, 300 gli invitati.", &["300 gli invitati: guest"]);
    check("Quaranta sono i voli soppressi.", &["Quaranta sono i voli soppressi: Flight Cancel"]);
    check("Ne ha 30 la squadra ospite.", &["30:"]);
    check("Sette vivono all'estero.", &["Sette:"]);
}

#[test]
fn any_english_noun_may_be_the_subject() {
    check_english("The polling stations are 340.", &["polling stations are 340: PollingStation"]);
    check_english(
        "Complaints have climbed to 2,100.",
        &["Complaints have climbed to 2,100: lawsuit"],
    );
    check_english(
        "The strikes called so far total 14.",
        &["strikes called so far total 14: strike"],
    );
    check_english(
        "Applications for the fund amounted to 300.",
        &["Applications for the fund amounted to 300: application"],
    );
    check_english(
        "The minister says the vaccines delivered are 5,000.",
        &["vaccines delivered are 5,000: vaccine by <The minister>"],
    );
    check_english("The mayor, whose deputy is 40, resigned.", &["40:"]);
}

#[test]
fn an_english_word_for_a_number_is_of_what_it_counts() {
    check_english(
        "The number of closed factories rose to 31.",
        &["closed factories rose to 31: factory from closure"],
    );
    check_english(
        "The tally of invalid ballots stands at 840.",
        &["invalid ballots stands at 840: Vote from invalid"],
    );
    check_english("Ships lost: 12.", &["Ships lost: 12: Ship"]);
    check_english("The number 31 bus is full.", &[]);
}
