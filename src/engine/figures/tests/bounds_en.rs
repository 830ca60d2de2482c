//! What bounds numbers and joins them into ranges, in English.

use super::check_en;

#[test]
fn about() {
    check_en("About 300 people sang.", &["About 300 = ~300"]);
    check_en("Some 200 firefighters came.", &["Some 200 = ~200"]);
    check_en("Nearly 300,000 visitors came.", &["Nearly 300,000 = ~300000"]);
    check_en("The bill is close to 40%.", &["close to 40% = ~40 %"]);
    check_en("An estimated 300 people fled.", &["An estimated 300 = ~300"]);
    check_en("Not quite 300 stayed.", &["Not quite 300 = ~300"]);
    check_en("In the region of 300 boats.", &["In the region of 300 = ~300"]);
    check_en("A film about two brothers.", &["two = 2"]);
    check_en("They talked about 20 laws.", &["20 = 20"]);
    check_en("A hotel near 12 schools.", &["12 = 12"]);
}

#[test]
fn at_most_and_at_least() {
    check_en("Up to 21 may be on board.", &["Up to 21 = ≤21"]);
    check_en("As many as 40 drowned.", &["As many as 40 = ≤40"]);
    check_en("It gave as much as 40%.", &["as much as 40% = ≤40 %"]);
    check_en("At least 12 were hurt.", &["At least 12 = ≥12"]);
    check_en("No fewer than 90 boats sank.", &["No fewer than 90 = ≥90"]);
    check_en("No more than 60 tents.", &["No more than 60 = ≤60"]);
    check_en("A minimum of 5 nurses.", &["A minimum of 5 = ≥5"]);
    check_en("A maximum of 12 players.", &["A maximum of 12 = ≤12"]);
    check_en("At least another 300 workers.", &["At least another 300 = ≥300"]);
    check_en("At least the next 100 games.", &["At least the next 100 = ≥100"]);
    check_en("Up to about 300 delegates.", &["Up to about 300 = ≤300"]);
}

#[test]
fn more_and_less() {
    check_en("More than 6,000 signed.", &["More than 6,000 = >6000"]);
    check_en("The toll passed 300 on Monday.", &["passed 300 = >300"]);
    check_en("They passed 12 laws.", &["12 = 12"]);
    check_en("The rate edged up to 4%.", &["4% = 4 %"]);
    check_en("Upwards of 700 jobs.", &["Upwards of 700 = >700"]);
    check_en("In excess of 40%.", &["In excess of 40% = >40 %"]);
    check_en("The film topped 300 million viewers.", &["topped 300 million = >300000000"]);
    check_en("It did not exceed 300.", &["not exceed 300 = ≤300"]);
    check_en("It doesn't exceed 300.", &["doesn't exceed 300 = ≤300"]);
    check_en("Just over 6,000 dead.", &["Just over 6,000 = >6000"]);
    check_en("Well over 100%.", &["Well over 100% = >100 %"]);
    check_en("A little more than 40 students.", &["A little more than 40 = >40"]);
    check_en("Fewer than 200 remain.", &["Fewer than 200 = <200"]);
    check_en("Just under 400 guests.", &["Just under 400 = <400"]);
    check_en("Equal to or more than 30.", &["Equal to or more than 30 = ≥30"]);
    check_en("Less than or equal to 30.", &["Less than or equal to 30 = ≤30"]);
    check_en("Blast Kills More Than 30", &["More Than 30 = >30"]);
    check_en("The rope over two bridges.", &["two = 2"]);
    check_en("The worst drought in over 40 years.", &["over 40 years = >40 year"]);
    check_en("Divers needed over six hours.", &["over six hours = >6 hour"]);
    check_en("She has over ten years on the bench.", &["over ten years = >10 year"]);
    check_en("Rents rose over ten years.", &["ten years = 10 year"]);
}

#[test]
fn after_the_number() {
    check_en("The pipe is 2 metres more or less.", &["2 metres more or less = ~2 m"]);
    check_en("There were 300 or so.", &["300 or so = ~300"]);
    check_en("There were 300 guests or so.", &["300 = ~300"]);
    check_en("Groups of 5 or more people.", &["5 or more = ≥5"]);
    check_en("Groups of 5 or fewer.", &["5 or fewer = ≤5"]);
    check_en("A 200-plus crowd.", &["200-plus = ≥200"]);
    check_en("He owns 300+ cars.", &["300+ = ≥300"]);
    check_en("The 300-odd passengers.", &["300-odd = ~300"]);
    check_en("Marks of 5000 or less than 6000.", &["5000 = 5000", "less than 6000 = <6000"]);
    check_en("Add 2 + 3 apples.", &["2 = 2", "3 = 3"]);
}

#[test]
fn ranges() {
    check_en("Between 12,000 and 15,000 homes.", &["Between 12,000 and 15,000 = 12000..15000"]);
    check_en("It takes 5 to 10 million rolls.", &["5 to 10 million = 5000000..10000000"]);
    check_en("Two or three witnesses.", &["Two or three = 2..3"]);
    check_en("From 15% to 20%.", &["From 15% to 20% = 15..20 %"]);
    check_en("The range is 20 through 100.", &["20 through 100 = 20..100"]);
    check_en(
        "Greater than 10 and smaller than 20.",
        &["Greater than 10 and smaller than 20 = 10..20"],
    );
    check_en("At most 100 and at least 20 apples.", &["At most 100 and at least 20 = 20..100"]);
    check_en("More than 40 and less than 10.", &["More than 40 = >40", "less than 10 = <10"]);
    check_en("It went from 10 to 20.", &["10 = 10", "20 = 20"]);
    check_en("Worth $500-$600 million.", &["$500-$600 million = 500000000..600000000 dollar"]);
    check_en(
        "From 73 seconds to ten minutes.",
        &["From 73 seconds to ten minutes = 73..600 second"],
    );
    check_en("Between us, 10 and 20.", &["10 = 10", "20 = 20"]);
    check_en(
        "Higher than the tenth but lower than the fifth.",
        &["tenth = nth 10", "fifth = nth 5"],
    );
    check_en(
        "Higher than the third but lower than the tenth.",
        &["Higher than the third but lower than the tenth = nth 3..10"],
    );
}

#[test]
fn known_levels() {
    check_en("Yields fell below the 4.5% ceiling.", &["4.5% = 4.5 %"]);
    check_en("Sales hit 900, more than the 750 the firm hoped for.", &["900 = 900", "750 = 750"]);
    check_en("The river stands above the 12 metre record.", &["12 metre = 12 m"]);
    check_en("Arrivals are under the 300 forecast.", &["300 = 300"]);
    check_en("Sales went over the 300 mark.", &["over the 300 = >300"]);
    check_en("Deaths passed the 300 mark.", &["passed the 300 = >300"]);
    check_en("Yields fell below 4.5%.", &["below 4.5% = <4.5 %"]);
    check_en("Growth is seen picking up to 2%.", &["2% = 2 %"]);
    check_en("The share edges up to 7.9.", &["7.9 = 7.9"]);
    check_en("The lift carries up to 8.", &["up to 8 = ≤8"]);
}
