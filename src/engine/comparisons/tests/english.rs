//! Numbers of English articles of one story: some contradict, some count different things.

use super::{check_apart_english as apart, check_english as check};

#[test]
fn they_contradict() {
    check(
        &["The derailment killed 12 passengers.", "Fifteen passengers died in the derailment."],
        "conflict: 12 passengers | Fifteen passengers",
    );
    check(
        &["The mine collapse injured 40 workers.", "In the mine collapse 52 workers were injured."],
        "conflict: 40 workers | 52 workers",
    );
    check(
        &[
            "The collapse left 30 injured, officials said.",
            "The number of injured is 45, the hospital said.",
        ],
        "conflict: 30 injured | injured is 45",
    );
    check(
        &["The landslide destroyed 60 houses.", "Some 90 houses were destroyed by the landslide."],
        "conflict: 60 houses | Some 90 houses",
    );
    check(
        &["Police arrested 14 demonstrators.", "Police said 22 demonstrators were arrested."],
        "conflict: 14 demonstrators | 22 demonstrators",
    );
    check(
        &["The death toll stands at 212.", "The death toll is 198, the ministry said."],
        "conflict: death toll stands at 212 | death toll is 198",
    );
    check(
        &["The flood forced 3,000 people from their homes.", "The flood displaced 4,500 people."],
        "conflict: 3,000 people | 4,500 people",
    );
    check(
        &[
            "The army sent 2,500 North Korean soldiers to the front.",
            "North Korean soldiers sent to the front number 6,000.",
        ],
        "conflict: 2,500 North Korean soldiers | North Korean soldiers sent to the front number 6,000",
    );
    check(
        &["The clinic vaccinated 1,200 nurses.", "Only 800 nurses were vaccinated."],
        "conflict: 1,200 nurses | 800 nurses",
    );
    check(
        &["The court convicted 22 people.", "Nineteen people were convicted by the court."],
        "conflict: 22 people | Nineteen people",
    );
    check(
        &["The storm cancelled 120 flights.", "Because of the storm 200 flights were cancelled."],
        "conflict: 120 flights | 200 flights",
    );
    check(
        &["The firm dismissed 300 workers.", "The firm laid off 450 employees."],
        "conflict: 300 workers | 450 employees",
    );
    check(
        &["Firefighters rescued nine children.", "Twelve children were rescued by firefighters."],
        "conflict: nine children | Twelve children",
    );
    check(
        &["The blaze burned 40 cars.", "Sixty cars burned in the blaze."],
        "conflict: 40 cars | Sixty cars",
    );
    check(
        &["The outbreak infected 300 people.", "The outbreak has infected 410 people."],
        "conflict: 300 people | 410 people",
    );
    check(
        &["The coast guard seized 12 boats.", "Twenty boats were seized by the coast guard."],
        "conflict: 12 boats | Twenty boats",
    );
    check(
        &[
            "The navy rescued 40 migrants off the coast.",
            "The navy rescued 75 migrants off the coast.",
        ],
        "conflict: 40 migrants | 75 migrants",
    );
    check(
        &["In Lyon police arrested 12 people.", "Twenty people were arrested in Lyon."],
        "conflict: 12 people | Twenty people",
    );
    check(
        &["Eleven people are missing after the flood.", "After the flood 19 people are missing."],
        "conflict: Eleven people | 19 people",
    );
    check(
        &["Six Italian tourists were hurt.", "Nine Italian tourists were injured."],
        "conflict: Six Italian tourists | Nine Italian tourists",
    );
    check(
        &[
            "The crash killed 4 and injured 17.",
            "Four died and 25 people were injured in the crash.",
        ],
        "conflict: 17 | 25 people; agree: 4 | Four",
    );
    check(
        &["Twelve workers died in the fire.", "A fire killed 12 workers."],
        "agree: Twelve workers | 12 workers",
    );
}

#[test]
fn two_events() {
    apart(&["The crash killed 4.", "The blast, in another town, killed 9 people."]);
    apart(&[
        "Police arrested 14 people in the raid.",
        "In another raid, in Bari, police arrested 22 people.",
    ]);
    apart(&[
        "Two weeks earlier an avalanche had killed two skiers.",
        "The avalanche killed three skiers.",
    ]);
    apart(&["The first shock killed 20 people.", "The second shock killed 35 people."]);
    apart(&[
        "An explosion injured 10 workers at a refinery.",
        "An explosion injured 25 commuters.",
    ]);
    apart(&["Doctors treated 40 patients for burns.", "The clinic treated 65 patients for smoke."]);
    apart(&["Three ministers resigned.", "Five ministers resigned last year."]);
}

#[test]
fn a_part_and_the_whole() {
    apart(&[
        "The flood killed 17 people, including four children.",
        "The flood killed four children.",
    ]);
    apart(&["The flood killed 17 people.", "The flood killed 17 people, four of them children."]);
    apart(&["The blast injured 30 people.", "The blast seriously injured three people."]);
    apart(&["Of the 90 injured, 12 are in intensive care.", "The blast left 90 injured."]);
    apart(&["The blast left 90 injured, 12 of them seriously.", "The injured number 90."]);
    apart(&["Another 12 people were arrested on Monday.", "Police have arrested 40 people."]);
    apart(&["Twelve were hurt in Lyon and nine in Nice.", "Thirty people were hurt."]);
    apart(&["The toll in the city alone is 40 dead.", "The toll is 90 dead."]);
}

#[test]
fn two_places() {
    apart(&["The quake killed 300 people in Nepal.", "The quake killed 40 people in India."]);
    apart(&["In Rockdale 12 people died.", "The storm killed 40 people."]);
    apart(&["Lyon reported 12 deaths.", "The virus caused 40 deaths."]);
    apart(&["The company cut 950 jobs in Belgium.", "The company cut 400 jobs in Spain."]);
    apart(&["The party won 312 seats.", "The party won 45 seats in Wales."]);
    apart(&["Ten people were killed in the north.", "Four people were killed in the south."]);
    apart(&["The virus killed 20 people worldwide.", "The virus killed 3 people."]);
}

#[test]
fn two_kinds_of_people_or_things() {
    apart(&["The fire killed 7 workers.", "In 2013 five workers died in a similar fire."]);
    apart(&["Some 12 soldiers were wounded.", "The wounded civilians number 40."]);
    apart(&["Ukraine lost 40 soldiers.", "Russia lost 90 soldiers."]);
    apart(&["40 Russian soldiers were killed.", "70 Ukrainian soldiers were killed."]);
    apart(&["12 women were killed.", "20 men were killed."]);
    apart(&[
        "Firefighters lost two of their own; two firefighters died.",
        "The fire killed 8 residents.",
    ]);
    apart(&["The strike cancelled 40 trains.", "The strike cancelled 120 flights."]);
    apart(&[
        "Police detained 60 supporters of the home side.",
        "Police detained 20 visiting supporters.",
    ]);
}

#[test]
fn what_may_be_and_for_each() {
    apart(&[
        "Nine people die on the roads every day.",
        "Last year 3,000 people died on the roads.",
    ]);
    apart(&["The quake could have killed 500 people.", "The quake killed 20 people."]);
    apart(&[
        "The airline carries 40,000 passengers a day.",
        "The airline carried 12 million passengers last year.",
    ]);
    apart(&["The minister expects 4,000 visitors.", "Some 2,500 visitors came."]);
}

#[test]
fn two_sides() {
    apart(&["Moscow's own count is 6,000 dead.", "The battle cost the Ukrainians 50,000 dead."]);
    apart(&["Serbia buried 40 people.", "In Croatia 90 people died."]);
    apart(&["Chad lost 12 soldiers.", "The clash killed 30 soldiers of Niger."]);
    check(
        &["Chad says 12 soldiers were killed.", "In Chad 30 soldiers were killed."],
        "conflict: 12 soldiers | 30 soldiers",
    );
}

#[test]
fn a_least_number_fits_what_is_near() {
    check(&["At least 20 people died in the blast.", "The siege killed 30,000 people."], "nothing");
    check(
        &["At least 20 people died in the blast.", "The blast killed 36 people."],
        "compatible: At least 20 people | 36 people",
    );
    check(
        &[
            "At least 1,037 people were killed, fewer than when at least 12,000 people were killed.",
            "The quake killed 1,100 people.",
        ],
        "compatible: At least 1,037 people | 1,100 people",
    );
}

#[test]
fn names_say_nothing_of_what_is_counted() {
    apart(&[
        "Mary Baker and John Street printed 40 leaflets.",
        "John Street told Mary Baker of 90 leaflets.",
    ]);
    check(
        &[
            "The baker printed 40 leaflets about the street market.",
            "For the street market the baker printed 90 leaflets.",
        ],
        "conflict: 40 leaflets | 90 leaflets",
    );
}
