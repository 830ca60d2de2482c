//! People: the words that stand before and after their names.

/// Roles, ranks, trades and kinship, which come before a name. Sorted; folded.
#[rustfmt::skip]
pub const TITLES: &[&str] = &[
    "actor", "actress", "admiral", "adviser", "advisor", "ambassador", "analyst", "archbishop",
    "architect", "artist", "astronaut", "attorney", "aunt", "author", "ayatollah", "banker",
    "baron", "baroness", "biologist", "bishop", "boss", "brigadier", "brother", "campaigner",
    "candidate", "captain", "cardinal", "chair", "chairman", "chairwoman", "champion", "chancellor",
    "chef", "chief", "coach", "colleague", "colonel", "comedian", "commander", "commissioner",
    "composer", "congressman", "congresswoman", "constable", "coroner", "corporal", "councillor",
    "count", "countess", "cousin", "curator", "dame", "daughter", "deputy", "designer", "detective",
    "director", "doctor", "dr", "driver", "duchess", "duke", "earl", "economist", "editor",
    "emperor", "engineer", "epidemiologist", "ex", "executive", "father", "filmmaker", "footballer",
    "founder", "general", "geologist", "geophysicist", "goalkeeper", "gov", "governor", "head",
    "historian", "husband", "imam", "inspector", "investor", "journalist", "judge", "justice",
    "king", "lady", "lawmaker", "lawyer", "leader", "lecturer", "lieutenant", "lord", "magistrate",
    "major", "manager", "marshal", "mayor", "midfielder", "minister", "miss", "model", "monsignor",
    "mother", "mp", "mr", "mrs", "ms", "musician", "negotiator", "nephew", "niece", "novelist",
    "nurse", "officer", "owner", "painter", "paramedic", "pastor", "philosopher", "photographer",
    "physicist", "pilot", "player", "poet", "pope", "premier", "president", "presidents", "priest",
    "prince", "princess", "principal", "prof", "professor", "prosecutor", "psychologist", "queen",
    "rabbi", "rapper", "rector", "rep", "reporter", "representative", "researcher", "resident",
    "rev", "reverend", "sailor", "scientist", "secretary", "seismologist", "sen", "senator",
    "sergeant", "sheikh", "sheriff", "shopkeeper", "singer", "sir", "sister", "skipper", "soldier",
    "son", "songwriter", "speaker", "spokesman", "spokesperson", "spokeswoman", "striker",
    "student", "sultan", "superintendent", "supt", "surgeon", "survivor", "teacher", "tsar",
    "uncle", "undersecretary", "vet", "veteran", "vicar", "vice-president", "victim", "virologist",
    "volunteer", "widow", "wife", "writer",
];

/// What a role is the role of, when it is no body of its own: `minister of the Interior`. Sorted; folded.
#[rustfmt::skip]
pub const PORTFOLIOS: &[&str] = &[
    "affairs", "agriculture", "board", "business", "climate", "commerce", "culture", "defence",
    "defense", "development", "digital", "economy", "education", "emergencies", "employment",
    "energy", "environment", "equalities", "exchequer", "finance", "foreign", "government",
    "health", "home", "housing", "industry", "infrastructure", "innovation", "interior", "justice",
    "labor", "labour", "pensions", "police", "security", "sport", "state", "tourism", "trade",
    "transport", "treasury", "war", "work", "works",
];

/// Small words inside a family name. Sorted; folded.
#[rustfmt::skip]
pub const PARTICLES: &[&str] = &[
    "abu", "al", "ben", "bin", "bint", "das", "de", "della", "den", "der", "di", "dos", "du", "ibn",
    "la", "le", "ten", "ter", "van", "von", "y", "zu", "zur",
];

/// Given names whose bearers' family names are spelled in many ways, since their letters are others.
/// Sorted; without accents.
#[rustfmt::skip]
pub const TRANSLITERATED: &[&str] = &[
    "abbas", "abdallah", "abdel", "abdelaziz", "abdelmalek", "abdul", "abdullah", "abu", "adel",
    "adnan", "ahmad", "ahmed", "akram", "ali", "amin", "amina", "amir", "anwar", "ashraf", "ayman",
    "aziz", "bashar", "bashir", "bilal", "fadi", "faisal", "farid", "faruk", "fatima", "fayez",
    "fouad", "gamal", "habib", "hafez", "hakim", "hamid", "hamza", "hani", "hasan", "hashim",
    "hassan", "hisham", "hosni", "hussain", "hussein", "ibrahim", "idris", "imad", "imran",
    "ismail", "jalal", "jamal", "karim", "khaled", "khalid", "khalil", "leila", "mahdi", "mahmoud",
    "mahmud", "malik", "mansour", "marwan", "moammar", "mohamed", "mohammad", "mohammed", "muammar",
    "muhammad", "munir", "musa", "mustafa", "nabil", "nasser", "nawaz", "nouri", "nuri", "omar",
    "osama", "osman", "rafik", "rami", "rashid", "riad", "saad", "saddam", "sadiq", "saeed", "said",
    "saif", "salah", "salam", "saleh", "salim", "salman", "sami", "samir", "sayed", "tarek",
    "tareq", "tariq", "usama", "walid", "yasir", "yasser", "yassin", "youssef", "yusuf", "zayed",
    "zine",
];

/// Small words that a hyphen ties to a family name. Sorted; folded.
#[rustfmt::skip]
pub const HYPHEN_PARTICLES: &[&str] = &[
    "ad", "al", "an", "ar", "as", "ash", "at", "el", "ul",
];

/// Verbs that people are the subject of. Sorted; folded.
#[rustfmt::skip]
pub const SAYING: &[&str] = &[
    "accused", "added", "admitted", "announced", "argued", "asked", "believes", "called", "claimed",
    "conceded", "concluded", "confirmed", "declared", "denied", "described", "explained", "had",
    "has", "insisted", "is", "noted", "recalled", "replied", "said", "says", "stressed",
    "suggested", "thinks", "told", "tweeted", "urged", "wants", "warned", "was", "won", "writes",
    "wrote",
];

/// What follows the number in an age. Sorted; folded.
#[rustfmt::skip]
pub const YEARS: &[&str] = &[
    "year", "years",
];

/// How family names end in many languages. Sorted; folded.
#[rustfmt::skip]
pub const PERSON_ENDINGS: &[&str] = &[
    "acci", "akis", "berg", "dze", "elli", "enko", "etti", "ev", "eva", "ez", "ian", "ini", "ić",
    "ič", "man", "oglu", "oni", "otti", "ov", "ova", "poulos", "shvili", "ski", "skij", "sky",
    "skyj", "son", "ssen", "sson", "stein", "ucci", "vic", "vich", "yan",
];
