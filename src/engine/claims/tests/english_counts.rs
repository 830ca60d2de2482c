//! What a number counts in English, and what happened to it.

use super::check_english as check;

#[test]
fn a_number_counts_the_noun_after_it() {
    check("A fire at a paper mill killed 12 workers.", &["12 workers: Worker Die"]);
    check("The cyclone damaged 340 homes.", &["340 homes: Building Damage"]);
    check(
        "Firefighters rescued nine children from the flooded school.",
        &["nine children: Child Rescue"],
    );
    check("Thousands of teachers joined the walkout.", &["Thousands of teachers: Teacher"]);
    check("The fair hosted 900 exhibitors.", &["900 exhibitors: exhibitor"]);
    check(
        "The strike involved 100,000 of its employees.",
        &["100,000 of its employees: Worker part"],
    );
    check("The choir answered 130 from the town.", &["130:"]);
}

#[test]
fn a_noun_follows_its_adjectives() {
    check("Two injured climbers were flown home.", &["Two injured climbers: climber Injure"]);
    check(
        "300 newly trained Spanish firefighters have arrived.",
        &["300 newly trained Spanish firefighters: Rescuer of ES from newl+training"],
    );
    check("40 middle-aged men applied.", &["40 middle-aged men: Person from age+middl"]);
    check("200 sports halls will close.", &["200 sports halls: hall from sport"]);
    check("12 people's homes were searched.", &["12 people's homes: Building from person"]);
    check("It took 300 rescue workers.", &["300 rescue workers: Rescuer"]);
    check("The group hired 1,200 staff.", &["1,200 staff: Worker Recruit"]);
    check("One fishing boat sank.", &["One fishing boat: Boat from fishing"]);
    check("A 4.9 aftershock woke the town.", &["4.9:"]);
    check("The 12 crisis talks failed.", &["12 crisis talks: negotiation from crisis"]);
}

#[test]
fn a_number_counts_the_noun_it_is_said_of() {
    check("The death toll rose to 212.", &["death toll rose to 212: Person Die"]);
    check("The number of injured now stands at 88.", &["injured now stands at 88: Person Injure"]);
    check(
        "Deaths reached 41 and the wounded are 160.",
        &["Deaths reached 41: Person Die", "wounded are 160: Person Injure"],
    );
    check(
        "The people arrested in the raid are now 30.",
        &["people arrested in the raid are now 30: Person Arrest"],
    );
    check(
        "The toll, which doctors had put far lower, is 40.",
        &["toll, which doctors had put far lower, is 40: Person Die"],
    );
    check("The passengers were carrying 45 bags.", &["45 bags: bag Board"]);
    check("The passengers were carrying 45.", &["45: Board"]);
}

#[test]
fn a_noun_may_say_what_happened() {
    check(
        "The storm left 30 dead and 120 missing.",
        &["30 dead: Person Die", "120 missing: Person GoMissing"],
    );
    check("Ten bodies were found.", &["Ten bodies: Person Die"]);
    check("The flood claimed 33 lives.", &["33 lives: Person Die"]);
    check("Volunteers saved 14 lives.", &["14 lives: Person Rescue"]);
    check("The court heard 22 defendants.", &["22 defendants: Person Accuse"]);
    check("The fort has 60 cells.", &["60 cells: cell"]);
}

#[test]
fn a_verb_says_what_happened() {
    check("Eleven people were later found dead.", &["Eleven people: Person Die"]);
    check("About the fans, 40 were arrested.", &["40: Person Arrest"]);
    check("The avalanche killed six, injuring nine.", &["six: Person Die", "nine: Person Injure"]);
    check("The firm is laying off 700 employees.", &["700 employees: Worker Dismiss"]);
    check("Rescuers pulled 238 people alive from the rubble.", &["238 people: Person Rescue"]);
    check(
        "The landslide forced 90 families from their homes.",
        &["90 families: Household Displace"],
    );
    check("60 flights were cancelled.", &["60 flights: Flight Cancel"]);
    check("In the valley live 300 people.", &["300 people: Person"]);
}

#[test]
fn a_number_that_points_back_claims_nothing() {
    check("The two countries resumed talks.", &[]);
    check("The three teams want the cup.", &[]);
    check("The four injured were not named.", &["four injured: Person Injure"]);
    check("Three of the eight rockets failed.", &["Three: part", "eight rockets: rocket"]);
    check("Of the six bridges, two are shut.", &["six bridges: Bridge", "two: Bridge part"]);
}

#[test]
fn those_who_watch_and_march_did_so() {
    check("52,000 spectators saw the match.", &["52,000 spectators: Spectator Attend"]);
    check("8,000 protesters blocked the roads.", &["8,000 protesters: Demonstrator Protest"]);
    check("The firm has sacked 950 people.", &["950 people: Worker Dismiss"]);
    check("At the congress 40 surveyors asked for funds.", &["40 surveyors: survey"]);
}
