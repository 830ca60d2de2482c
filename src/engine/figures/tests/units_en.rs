//! Measures in English.

use super::{check_en, check_notes_en};

#[test]
fn lengths_and_areas() {
    check_en("A 12,000-square-foot home.", &["12,000-square-foot = 12000 ft2"]);
    check_en("A 10-kilometre race.", &["10-kilometre = 10 km"]);
    check_en("The wall is 2.5 metres high.", &["2.5 metres = 2.5 m"]);
    check_en("A lens of 75 -300mm.", &["75 = 75", "300mm = 300 mm"]);
    check_en("A crack of 30cm.", &["30cm = 30 cm"]);
    check_en("The tower, 48m tall.", &["48m = 48 m"]);
    check_en("A drive of 325 miles.", &["325 miles = 325 mi"]);
    check_en("Half a mile away.", &["Half a mile = 0.5 mi"]);
    check_en("A nine-mile stretch.", &["nine-mile = 9 mi"]);
    check_en("It sank 40 nautical miles out.", &["40 nautical miles = 40 nmi"]);
    check_en("Burned 2,000 acres.", &["2,000 acres = 2000 acre"]);
    check_en("An area of 450 square miles.", &["450 square miles = 450 mi2"]);
    check_en("A park of 12 sq km.", &["12 sq km = 12 km2"]);
    check_en("A flat of 70m2, or 753 sq ft.", &["70m2 = 70 m2", "753 sq ft = 753 ft2"]);
    check_en("A 2000-mile border.", &["2000-mile = 2000 mi"]);
}

#[test]
fn feet_and_inches() {
    check_en("He stands 5ft 11in.", &["5ft 11in = 71 in"]);
    check_en("She is 6 feet 2 inches tall.", &["6 feet 2 inches = 74 in"]);
    check_en("The 5-foot-9 guard.", &["5-foot-9 = 69 in"]);
    check_en("A six-foot fence.", &["six-foot = 6 ft"]);
    check_en("A 3-inch gap.", &["3-inch = 3 in"]);
    check_en("Of 5 in the group.", &["5 = 5"]);
}

#[test]
fn masses_and_volumes() {
    check_en("A 1.5L bottle and a 500ml can.", &["1.5L = 1.5 l", "500ml = 500 ml"]);
    check_en("A 15kg parcel.", &["15kg = 15 kg"]);
    check_en("Some 34,500 metric tons of ore.", &["Some 34,500 metric tons = ~34500 t"]);
    check_en("Some 200 tons of sand.", &["Some 200 tons = ~200 ton"]);
    check_en("It weighs three tonnes.", &["three tonnes = 3 t"]);
    check_en("A baby of 7lb 4oz.", &["7lb 4oz = 116 oz"]);
    check_en("A crew of 12st 5lb men.", &["12st 5lb = 173 lb"]);
    check_en("Output of 500,000 barrels a day.", &["500,000 barrels = 500000 bbl"]);
    check_en("A 1.5 million gallon tank.", &["1.5 million gallon = 1500000 gal"]);
    check_en("Spilled: 40 litres of oil.", &["40 litres = 40 l"]);
    check_en("About 3 cubic metres of mud.", &["About 3 cubic metres = ~3 m3"]);
    check_en("Stones: 12 stones were thrown.", &["12 = 12"]);
}

#[test]
fn speeds_power_and_energy() {
    check_en("Gusts of 90 mph.", &["90 mph = 90 mph"]);
    check_en("Doing 188 miles an hour.", &["188 miles an hour = 188 mph"]);
    check_en("A 140-mile-an-hour wind.", &["140-mile-an-hour = 140 mph"]);
    check_en("The lift does 600 metres a minute.", &["600 metres a minute = 36 km/h"]);
    check_en("Snow fell at 5cm an hour.", &["5cm an hour = 5 cm/h"]);
    check_en("A pipe of 40 litres per second.", &["40 litres per second = 40 l/s"]);
    check_en("A 4-mile-a-day walk.", &["4-mile = 4 mi"]);
    check_en("At 6 kilometres per second.", &["6 kilometres per second = 6 km/s"]);
    check_en("Winds of 35 knots.", &["35 knots = 35 kn"]);
    check_en("A 500MW plant.", &["500MW = 500 MW"]);
    check_en("It used 12 terawatt-hours.", &["12 terawatt-hours = 12 TWh"]);
    check_en("A 15-kiloton bomb.", &["15-kiloton = 15 kt"]);
    check_en("An engine of 300 horsepower.", &["300 horsepower = 300 hp"]);
    check_en("A low of 923 hPa.", &["923 hPa = 923 hPa"]);
    check_en("On 2.4 GHz.", &["2.4 GHz = 2.4 GHz"]);
    check_en("A drive of 2 TB at 100 Mbps.", &["2 TB = 2 TB", "100 Mbps = 100 Mbit/s"]);
    check_notes_en("The 5G network.", &["5G: Name"]);
}

#[test]
fn magnitudes_and_points() {
    check_en("A magnitude 6.2 quake.", &["magnitude 6.2 = 6.2 magnitude"]);
    check_en("A magnitude-5.8 shock.", &["magnitude-5.8 = 5.8 magnitude"]);
    check_en("A 6.0-magnitude tremor.", &["6.0-magnitude = 6 magnitude"]);
    check_en("It read 4.4 on the Richter scale.", &["4.4 on the Richter scale = 4.4 magnitude"]);
    check_en("Up 2 percentage points.", &["2 percentage points = 2 pp"]);
    check_en("A 1.5-percentage-point gap.", &["1.5-percentage-point = 1.5 pp"]);
    check_en("Cut by 25 basis points.", &["25 basis points = 25 bp"]);
    check_en("Rose 9 per cent.", &["9 per cent = 9 %"]);
}

#[test]
fn temperatures() {
    check_en("Temperatures of 40C and 95F.", &["40C = 40 °C", "95F = 95 °F"]);
    check_en("Warming of 1.5C.", &["1.5C = 1.5 °C"]);
    check_en("A high of 40 degrees Celsius.", &["40 degrees Celsius = 40 °C"]);
    check_en("A seat in 90F, or 90 degrees F.", &["90F = 90 °F", "90 degrees F = 90 °F"]);
    check_en("Row 14C is free.", &[]);
    check_en("Down to -5°C.", &["-5°C = -5 °C"]);
    check_en("It hit 104 Fahrenheit.", &["104 Fahrenheit = 104 °F"]);
    check_en("Some 12 degrees below zero.", &["Some 12 degrees below zero = ~-12 °"]);
    check_en("Minus 30 degrees.", &["Minus 30 degrees = -30 °"]);
    check_en("Set it to 85°.", &["85° = 85 °"]);
    check_en("Heat record - 41 degrees.", &["41 degrees = 41 °"]);
    check_en("Rotate it 90 degrees.", &["90 degrees = 90 deg"]);
    check_en("At 45 degrees north.", &["45 degrees north = 45 deg"]);
}

#[test]
fn durations() {
    check_en("A two-and-a-half-year term.", &["two-and-a-half-year = 2.5 year"]);
    check_en("A three-day visit.", &["three-day = 3 day"]);
    check_en("A wait of two and a half hours.", &["two and a half hours = 2.5 hour"]);
    check_en("For an hour and a half.", &["an hour and a half = 90 minute"]);
    check_en("It took half an hour.", &["half an hour = 30 minute"]);
    check_en("In three quarters of an hour.", &["three quarters of an hour = 45 minute"]);
    check_en("A flight of 11h 55m.", &["11h 55m = 715 minute"]);
    check_en("Done in 2h30.", &["2h30 = 150 minute"]);
    check_en(
        "It lasted 2 hours 20 minutes and 5 seconds.",
        &["2 hours 20 minutes and 5 seconds = 8405 second"],
    );
    check_en("Jailed for 2 years and 3 months.", &["2 years and 3 months = 27 month"]);
    check_en("A 10-second pause.", &["10-second = 10 second"]);
    check_en("Over two decades.", &["two decades = 20 year"]);
    check_en("Jailed for a year.", &["a year = 1 year"]);
}

#[test]
fn an_article_that_says_each() {
    check_en("Earning $5 million a year.", &["$5 million = 5000000 dollar"]);
    check_en("It bans 200 users a day.", &["200 = 200"]);
    check_en("Oil at $80 a barrel.", &["$80 = 80 dollar"]);
    check_en("Petrol at 150 pence a litre.", &["150 pence = 1.5 GBP"]);
    check_en("They train twice a week.", &[]);
}

#[test]
fn units_in_brackets() {
    check_en("The bag holds 20 (kg).", &["20 (kg) = 20 kg"]);
    check_en("It lies 5 [miles] off.", &["5 [miles] = 5 mi"]);
    check_en("The crate is 12 <lb> heavy.", &["12 <lb> = 12 lb"]);
    check_en("There were 12 (men) and 3 (m).", &["12 = 12", "3 = 3"]);
    check_en("That one mile that one man walked.", &["one mile = 1 mi"]);
}

#[test]
fn minutes_that_are_pointed_to() {
    check_en("What happened in the 5 past minutes?", &["5 past minutes = 5 minute"]);
    check_en("He sat out 3 of the 45 last minutes.", &["3 = 3", "45 last minutes = 45 minute"]);
    check_en("The 2 next hours will tell.", &["2 next hours = 2 hour"]);
    check_en("Five last minute goals.", &["Five = 5"]);
}

#[test]
fn millions_of_what_is_counted() {
    check_en("About 2.5m people watched.", &["About 2.5m = ~2500000"]);
    check_en("Some 1.5m fixed contracts end.", &["Some 1.5m = ~1500000"]);
    check_en("The storm cut off 1.5m rural homes.", &["1.5m = 1500000"]);
    check_en("They shipped 3m tonnes of coal.", &["3m tonnes = 3000000 t"]);
    check_en("They faced 3m waves.", &["3m = 3 m"]);
    check_en("He holds the 100m world records.", &["100m = 100 m"]);
}

#[test]
fn cents_of_countries() {
    check_en("It trades at 66 U.S. cents.", &["66 U.S. cents = 0.66 USD"]);
    check_en("Milk costs 90 Australian cents.", &["90 Australian cents = 0.9 AUD"]);
    check_en("Tolls rose 25 Canadian cents.", &["25 Canadian cents = 0.25 CAD"]);
    check_en("They met 66 U.S. centres.", &["66 = 66"]);
}

#[test]
fn one_of_an_area_or_a_space() {
    check_en("The fire took a square mile of forest.", &["a square mile = 1 mi2"]);
    check_en("It will fill a cubic metre of rock.", &["a cubic metre = 1 m3"]);
    check_en("Each tank holds a cubic foot of gas.", &["a cubic foot = 1 ft3"]);
    check_en("It costs 3 euros a square metre of floor.", &["3 euros = 3 EUR"]);
}

#[test]
fn degrees_of_the_sea() {
    check_en("The sea was at 27C.", &["27C = 27 °C"]);
    check_en("The mercury touched 41C.", &["41C = 41 °C"]);
    check_en("The hottest day had 39C.", &["39C = 39 °C"]);
    check_en("He sat in 27C.", &[]);
}
