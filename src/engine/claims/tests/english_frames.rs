//! Who says so in English, where, and of which part of the whole.

use super::check_english as check;

#[test]
fn who_says_so() {
    check(
        "According to the Red Cross, 300 families have been displaced.",
        &["300 families: Household Displace by <the Red Cross>"],
    );
    check(
        "The mayor said 40 people were missing.",
        &["40 people: Person GoMissing by <The mayor>"],
    );
    check(
        "The toll is 18 dead, the interior ministry said.",
        &["18 dead: Person Die by <the interior ministry>"],
    );
    check(
        "Eighteen people died, said the governor.",
        &["Eighteen people: Person Die by <the governor>"],
    );
    check(
        "LIMA - Officials say 40 houses were destroyed.",
        &["40 houses: Building Destroy by <Officials>"],
    );
    check("The valley's estimated 40 wolves are safe.", &["40 wolves: wolf"]);
    check("The clinic is full, and 12 patients wait; he said so.", &["12 patients: Patient"]);
}

#[test]
fn where_it_holds() {
    check(
        "In the province of Lecce 40 people were evacuated.",
        &["40 people: Person Displace at Named(\"lecce\")"],
    );
    check("Turin counted 40 cases.", &["40 cases: Case at Named(\"turin\")"]);
    // Towns that no list holds.
    check("In Castle Combe 40 people died.", &["40 people: Person Die at Named(\"castle combe\")"]);
    check(
        "Only in the village of Upper Slaughter 40 people died.",
        &["40 people: Person Die at Named(\"upper slaughter\")"],
    );
    check("In Lisbon 3,000 people marched.", &["3,000 people: Person Protest at Country(\"PT\")"]);
    check(
        "The virus has infected 300 people worldwide.",
        &["300 people: Person Infect at Named(\"\")"],
    );
    check("The mayor of Leeds speaks of 14 injured.", &["14 injured: Person Injure"]);
}

#[test]
fn a_part_of_others() {
    check(
        "The blast injured 17 passengers, three of them children.",
        &["17 passengers: Passenger Injure", "three: Child Injure part"],
    );
    check(
        "The raid killed 120 people, including 19 children.",
        &["120 people: Person Die", "19 children: Child Die part"],
    );
    check("Another 12 people were arrested.", &["12 people: Person Arrest part from other"]);
    check("Ten more bodies were found.", &["Ten more bodies: Person Die part"]);
    check("Four others were hurt.", &["Four others: Person Injure part"]);
    check(
        "Of the 90 injured, 12 are children.",
        &["90 injured: Person Injure", "12: Child Injure part"],
    );
    check(
        "Twelve of the passengers were saved.",
        &["Twelve of the passengers: Passenger Rescue part"],
    );
    check(
        "The toll is 39 deaths, 29 men and ten women.",
        &["39 deaths: Person Die", "29 men: Person Die part", "ten women: Woman Die part"],
    );
    check(
        "The raid left 39 dead, 29 people missing.",
        &["39 dead: Person Die", "29 people: Person GoMissing"],
    );
    check("The film won 30 awards.", &["30 awards: prize"]);
}

#[test]
fn for_each_of_many() {
    check("Nine people die on the roads every day.", &["Nine people: Person Die per day"]);
    check("The port handles 40 ships a day.", &["40 ships: Ship per day"]);
    check("On average 40 people fall ill.", &["40 people: Person Infect per average"]);
    check(
        "A year ago 40 people died.",
        &["A year ago: uncompared", "40 people: Person Die 2023 from ago as of <A year ago>"],
    );
}

#[test]
fn what_may_be_is_not_compared() {
    check("The quake could have killed 500 people.", &["500 people: Person Die uncompared"]);
    check("The firm may dismiss 400 workers.", &["400 workers: Worker Dismiss uncompared"]);
    check("Firefighters fear ten deaths.", &["ten deaths: Person Die uncompared"]);
    check("Firefighters count ten deaths.", &["ten deaths: Person Die"]);
}

#[test]
fn what_tells_it_from_others() {
    check(
        "The blast left three seriously injured.",
        &["three seriously injured: Person Injure from serious"],
    );
    check(
        "The train carried 12 foreign passengers.",
        &["12 foreign passengers: Passenger from foreigner"],
    );
    check("In another raid police arrested 22 people.", &["22 people: Person Arrest from other"]);
    check(
        "Two deaths among the firefighters were confirmed.",
        &["Two deaths: Person Die from firefighter"],
    );
    check("The blast killed 12 innocent people.", &["12 innocent people: Person Die"]);
}

#[test]
fn the_nearest_of_several_who_say_so() {
    check(
        "The missing are 12 according to the Red Cross, 30 according to the army.",
        &[
            "missing are 12: Person GoMissing by <the Red Cross>",
            "30: Person GoMissing by <the army>",
        ],
    );
    check(
        "The injured are 40 according to those who were on the train, fewer for the police.",
        &["injured are 40: Person Injure by <those who were on the train>"],
    );
}

#[test]
fn what_is_of_a_country() {
    check(
        "The coast guard rescued 40 Eritrean migrants.",
        &["40 Eritrean migrants: Migrant Rescue of ER"],
    );
    check(
        "Some sent 500 North Korean soldiers to the front.",
        &["500 North Korean soldiers: Soldier Send of KP"],
    );
    check(
        "Five Italians and two Swedes died.",
        &["Five Italians: Person Die of IT", "two Swedes: Person Die of SE"],
    );
    check("Six US marines were hurt.", &["Six US marines: marin Injure of US"]);
    check("He told us six marines were hurt.", &["six marines: marin Injure"]);
}
