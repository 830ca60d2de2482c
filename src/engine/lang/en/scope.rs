//! Words that limit what a number holds for: where, when, of how many, how surely.

/// Words of what may be, is feared or would be. Sorted; folded.
#[rustfmt::skip]
pub const HYPOTHETICAL: &[&str] = &[
    "aims", "ambition", "anticipated", "capable", "capacity", "could", "expected", "expects",
    "fear", "feared", "fears", "forecast", "forecasts", "hope", "hoped", "hopes", "hoping", "if",
    "intended", "intends", "intention", "may", "might", "ought", "plan", "planned", "planning",
    "plans", "pledged", "pledges", "possible", "potential", "potentially", "predict", "predicted",
    "predicts", "projected", "promised", "promises", "risk", "risks", "seeks", "should",
    "threatened", "threatens", "unless", "would",
];

/// Phrases that make a number part of another. Sorted; folded.
#[rustfmt::skip]
pub const PART: &[&str] = &[
    "among them", "among these", "among those", "among which", "among whom", "amongst them",
    "including", "of it", "of them", "of these", "of those", "of which", "of whom", "one of the",
    "some of the",
];

/// Phrases that open a clause with the whole of which a later number is a part. Sorted; folded.
#[rustfmt::skip]
pub const WHOLES: &[&str] = &[
    "from the", "of all", "of its", "of some", "of the", "of their", "of these", "of those",
    "out of",
];

/// Phrases after which a number holds for each of many, by what those are. Sorted; folded.
#[rustfmt::skip]
pub const RATES: &[(&str, &[&str])] = &[
    ("average", &["average", "on an average day", "on average"]),
    ("barrel", &["a barrel", "per barrel"]),
    ("day", &["a day", "daily", "each day", "every day", "per day"]),
    ("each", &["a piece", "apiece", "each"]),
    ("hour", &["an hour", "every hour", "hourly", "per hour"]),
    ("minute", &["a minute", "per minute"]),
    ("month", &["a month", "each month", "every month", "monthly", "per month"]),
    ("night", &["a night", "per night"]),
    ("person", &["a head", "a person", "per capita", "per head", "per person"]),
    ("second", &["a second", "per second"]),
    ("share", &["a share", "per share"]),
    ("square", &["per square"]),
    ("week", &["a week", "each week", "every week", "per week", "weekly"]),
    ("year", &["a year", "annually", "each year", "every year", "per annum", "per year", "yearly"]),
];

/// Words after a stretch of time by which it is no rate: "a year ago". Sorted; folded.
#[rustfmt::skip]
pub const NO_RATES: &[&str] = &[
    "after", "ago", "before", "earlier", "later", "since",
];

/// Words after a stretch of time by which it tells when, and not how long. Sorted; folded.
pub const AGO: &[&str] = &["ago", "earlier", "previously"];

/// Words and phrases by which one occasion, or one part of a whole, is told from another, by what
/// they mean. Sorted; folded.
#[rustfmt::skip]
pub const CONTRASTS: &[(&str, &[&str])] = &[
    ("abstention", &["abstained", "abstentions"]),
    ("against", &["against", "in opposition", "opposed"]),
    ("ago", &["ago"]),
    ("alone", &["alone"]),
    ("apart", &["apart"]),
    ("both", &["both"]),
    ("combined", &["combined"]),
    ("comparison", &["by comparison", "compared with"]),
    ("critical", &["critical", "critically", "life-threatening"]),
    ("different", &["different"]),
    ("east", &["east", "eastern"]),
    ("elsewhere", &["elsewhere"]),
    ("excluding", &["excluding"]),
    ("female", &["female"]),
    ("first", &["in the first"]),
    ("first half", &["first half"]),
    ("first quarter", &["first quarter"]),
    ("first wave", &["first wave"]),
    ("for", &["favor", "favour", "in favor", "in favour"]),
    ("fourth quarter", &["fourth quarter"]),
    ("initial", &["at first", "initial", "initially", "preliminary"]),
    ("intensive", &["intensive"]),
    ("last", &["last month", "last week", "last year", "past"]),
    ("male", &["male"]),
    ("moderate", &["moderate"]),
    ("newly", &["newly"]),
    ("north", &["north", "northern"]),
    ("northeast", &["northeast"]),
    ("northwest", &["northwest"]),
    ("one of two", &["one of two"]),
    ("other", &["another", "other"]),
    ("partial", &["partial", "partially", "partly"]),
    ("planned", &["planned"]),
    ("previous", &[
        "before that", "earlier", "month before", "month earlier", "months before",
        "months earlier", "previous", "previously", "prior", "week before", "week earlier",
        "weeks earlier", "year before", "year earlier", "years before", "years earlier",
    ]),
    ("respectively", &["respectively"]),
    ("same", &["same"]),
    ("second", &["in the second"]),
    ("second half", &["second half"]),
    ("second quarter", &["second quarter"]),
    ("second wave", &["second wave"]),
    ("separate", &["separate", "separately"]),
    ("serious", &["grave", "gravely", "serious", "seriously", "severe", "severely"]),
    ("similar", &["similar", "similarly"]),
    ("slight", &["lightly", "mild", "minor", "slightly"]),
    ("south", &["south", "southern"]),
    ("southeast", &["southeast"]),
    ("southwest", &["southwest"]),
    ("third quarter", &["third quarter"]),
    ("twice", &["twice"]),
    ("unlike", &["unlike"]),
    ("west", &["west", "western"]),
    ("worst", &["worst"]),
];

/// Phrases that tell of another occasion than the one the article is about. Folded.
pub const ELSEWHERE: &[&str] = &[
    "day earlier",
    "days earlier",
    "in a previous",
    "in a separate",
    "in a similar",
    "in an earlier",
    "in another",
    "month earlier",
    "months earlier",
    "week earlier",
    "weeks earlier",
    "year earlier",
    "years earlier",
];

/// Phrases before the years of a life at most or at least. Folded.
#[rustfmt::skip]
pub const AGE_LIMITS: &[&str] = &["above", "below", "over", "under"];

/// Nouns for things whose kind a stretch of time names. Folded.
#[rustfmt::skip]
pub const KINDS: &[&str] = &[
    "bill", "bills", "bond", "bonds", "equivalent", "fix", "fixed",
    "fixes", "gilt", "gilts", "helpline", "helplines", "hotline", "hotlines",
    "mortgage", "mortgages", "note", "notes", "one", "swap", "swaps",
    "treasuries", "treasury", "yield", "yields",
];

/// What stands between a stretch of time and its end. Folded.
#[rustfmt::skip]
pub const UNTIL: &[&str] = &["ended", "ending", "through", "to", "up to"];

/// Nouns for a share that is aimed at. Folded.
pub const AIMS: &[&str] = &["goal", "objective", "target"];

/// Words that ask for something other than yes or no. Folded.
pub const ASKING: &[&str] = &["how", "what", "when", "where", "which", "who", "whose", "why"];

/// Ends of phrases for a few. Folded.
#[rustfmt::skip]
pub const OR_TWO: &[&str] = &["or so", "or three", "or two"];

/// Nouns for what a page shows or counts beside its text. Folded.
#[rustfmt::skip]
pub const PAGE_PARTS: &[&str] = &[
    "comments", "images", "photographs", "photos", "pictures", "shares", "updates", "videos",
];

/// Phrases for this time last year. Folded.
#[rustfmt::skip]
pub const YEAR_AGO: &[&str] = &[
    "a year ago", "a year before", "a year earlier", "one year ago", "one year earlier", "the year before",
];

/// Phrases after a day or month that came before by the same name. Folded.
#[rustfmt::skip]
pub const AGAIN: &[&str] = &["ever", "in a row", "in succession", "on record", "running"];

/// Words that make what is said hold for a part alone, by what they mean. Folded.
pub const SUBSETS: &[(&str, &[&str])] = &[
    ("away", &["away", "travelling supporters", "visiting"]),
    ("control", &["control group", "placebo", "unvaccinated"]),
    ("core", &["core", "underlying"]),
    ("female", &["female", "women 's"]),
    ("highest", &["daytime high", "maximum temperature", "maximum temperatures"]),
    ("long-term", &["long-term"]),
    ("lowest", &["minimum temperature", "minimum temperatures", "overnight low"]),
    ("male", &["male", "men 's"]),
    ("per head", &["per capita", "per head"]),
    ("youth", &["young people 's", "youth"]),
];

/// The sides of a place, by what they mean. Folded.
pub const SIDES: &[(&str, &[&str])] = &[
    ("east", &["eastern"]),
    ("north", &["northern"]),
    ("south", &["southern"]),
    ("west", &["western"]),
];

/// Adjectives and participles that leave a count what it is. Sorted; folded.
#[rustfmt::skip]
pub const NEUTRAL: &[&str] = &[
    "actual", "affected", "aggregate", "confirmed", "counted", "current", "desperate", "different",
    "entire", "exhausted", "frightened", "identified", "innocent", "involved", "known", "many",
    "more", "official", "old", "overall", "poor", "present", "provisional", "recorded",
    "registered", "reported", "terrified", "total", "trapped", "unarmed", "unfortunate", "verified",
    "whole",
];

/// Words before a measure by what it is the measure of. Sorted; folded.
#[rustfmt::skip]
pub const MEASURES: &[(&str, &[&str])] = &[
    ("area", &["area", "surface"]),
    ("capacity", &["capacity"]),
    ("depth", &["deep", "depth", "depths"]),
    ("distance", &["distance", "distances"]),
    ("duration", &["duration", "lasted", "lasting", "lasts"]),
    ("energy", &["energies", "energy"]),
    ("flow", &["flow", "flows"]),
    ("height", &["altitude", "elevation", "height", "heights"]),
    ("length", &["length", "lengths"]),
    ("magnitude", &["magnitude"]),
    ("power", &["power"]),
    ("speed", &["speed", "speeds"]),
    ("temperature", &["temperature", "temperatures"]),
    ("thickness", &["thickness"]),
    ("volume", &["volume"]),
    ("weight", &["weighed", "weighing", "weighs", "weight"]),
    ("width", &["width", "widths"]),
];

/// Words after a measure by what it is the measure of. Sorted; folded.
#[rustfmt::skip]
pub const MEASURES_AFTER: &[(&str, &[&str])] = &[
    ("depth", &["deep", "depth"]),
    ("distance", &["away"]),
    ("height", &["height", "high", "tall"]),
    ("length", &["length", "long"]),
    ("thickness", &["thick"]),
    ("weight", &["weight"]),
    ("width", &["broad", "wide", "width"]),
];

/// What follows a length that lies between two places. Sorted; folded.
#[rustfmt::skip]
pub const AWAY_FROM: &[&str] = &[
    "away from", "east of", "from", "north of", "northeast of", "northwest of", "off", "south of", "southeast of",
    "southwest of", "west of",
];

/// What leads to those of whom some are counted.
#[rustfmt::skip]
pub const AMONG: &[&str] = &[
    "among", "amongst",
];

/// Phrases for the whole world. Sorted; folded.
#[rustfmt::skip]
pub const WORLDWIDE: &[&str] = &[
    "across the globe", "across the world", "all over the world", "around the globe",
    "around the world", "globally", "in the world", "on earth", "on the planet", "worldwide",
];

/// Prepositions that say where. Sorted; folded.
#[rustfmt::skip]
pub const LOCATIVE: &[&str] = &[
    "across", "around", "at", "from", "in", "inside", "near", "off", "on", "outside", "over",
    "throughout", "within",
];

/// Prepositions with which a sentence opens that name what it is about. Sorted; folded.
pub const TOPIC: &[&str] = &["for"];

/// Prepositions of place before which a name may be no place. Sorted; folded.
#[rustfmt::skip]
pub const DATIVE: &[&str] = &[
    "at", "from", "on", "over",
];

/// Nouns for a count or a building, whose genitive says where. Sorted; folded.
#[rustfmt::skip]
pub const TALLIES: &[&str] = &[
    "airport", "base", "camp", "count", "factory", "figure", "hospital", "hospitals", "jail",
    "number", "plant", "port", "prison", "school", "stadium", "station", "tally", "toll", "total",
    "victims",
];

/// Verbs for a count, whose subject says where; and the genitive. Sorted; folded.
#[rustfmt::skip]
pub const COUNTING: &[&str] = &[
    "'s", "counted", "counts", "follows", "had", "has", "lost", "mourned", "recorded", "records", "registered",
    "registers", "reported", "reports", "saw", "sees", "suffered", "suffers",
];

/// What stands before a number that is the subject itself: no word does so in English.
pub const COLLECTIVE: &[&str] = &[];

/// What stands before a stretch of time in which something was counted. Sorted; folded.
#[rustfmt::skip]
pub const WITHIN: &[&str] = &[
    "during", "in", "last", "over", "past", "previous", "within",
];

/// Nouns between such a preposition and a place. Sorted; folded.
#[rustfmt::skip]
pub const AREAS: &[&str] = &[
    "area", "borough", "capital", "city", "coast", "community", "county", "department", "district",
    "island", "neighborhood", "neighbourhood", "province", "region", "resort", "soil", "state",
    "suburb", "territory", "town", "valley", "village",
];

/// Words by which a number tells how things stand now.
#[rustfmt::skip]
pub const REMAINING: &[&str] = &[
    "remain", "remains", "remained", "remaining", "still", "currently", "by now", "in hospital",
];

/// Words by which a number is put in place of an earlier one.
#[rustfmt::skip]
pub const CORRECTING: &[&str] = &[
    "correcting", "correction", "corrects", "corrected", "revised", "revises", "revising",
    "revision", "recount*", "recalculated", "final count", "final tally", "final toll",
    "final figure*", "final result*", "updated figure*", "updated count", "updated toll",
    "downgraded",
];
