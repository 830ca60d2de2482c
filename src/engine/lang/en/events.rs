//! Words for what happened.

use crate::engine::claims::Event;

/// Nouns that count people by what happened to them. Folded; `*` stands for any ending.
#[rustfmt::skip]
pub const STRICKEN: &[(Event, &[&str])] = &[
    (Event::Die, &[
        "dead", "death", "deaths", "fatalities", "fatality", "killed", "toll", "victims", "victim",
        "corpses", "corpse", "bodies", "lives", "life",
    ]),
    (Event::Injure, &["hurt", "injured", "injuries", "injury", "wounded", "wounds"]),
    (Event::GoMissing, &["missing"]),
    (Event::Survive, &["survivors", "survivor"]),
    (Event::Displace, &["displaced", "homeless", "evacuated", "evacuees", "evacuee"]),
    (Event::Arrest, &["arrests", "arrest", "arrested"]),
    (Event::Detain, &["detained", "detainees", "detainee"]),
    (Event::Accuse, &["defendants", "defendant", "suspects", "suspect", "accused"]),
    (Event::Convict, &["convictions", "convicted"]),
    (Event::Acquit, &["acquittals", "acquitted"]),
    (Event::Dismiss, &["layoffs", "redundancies", "dismissals"]),
    (Event::Hospitalise, &["hospitalised", "hospitalized", "hospitalisations", "hospitalizations"]),
    (Event::Infect, &["infections", "infection", "infected"]),
    (Event::Recover, &["recoveries"]),
    (Event::Attend, &["attendees", "attendee", "participants"]),
];

/// Those of them that may be saved as well as lost.
#[rustfmt::skip]
pub const LIVES: &[&str] = &[
    "life", "lives",
];

/// Verbs, participles and nouns for what happened. Folded; `*` stands for any ending.
#[rustfmt::skip]
pub const EVENTS: &[(Event, &[&str])] = &[
    (Event::Die, &[
        "died", "die", "dies", "dying", "kill", "kills", "killing", "killings", "slain",
        "slaughtered", "massacred", "murdered", "drowned", "perished", "executed",
    ]),
    (Event::Injure, &["injure", "injures", "injuring", "wound", "wounding", "hurting", "maimed"]),
    (Event::GoMissing, &["disappeared", "vanished"]),
    (Event::Survive, &["survived", "survive"]),
    (Event::Rescue, &["rescued", "rescuing", "save", "saved", "saving"]),
    (Event::Displace, &["evacuate", "evacuating", "evacuation", "displacing", "displace"]),
    (Event::Flee, &["fled", "flee", "flees", "fleeing", "escaped"]),
    (Event::Arrest, &["arresting", "arrests", "handcuffed"]),
    (Event::Detain, &["detaining", "detain"]),
    (Event::Accuse, &["charged", "indicted", "indicting", "prosecuted", "prosecuting"]),
    (Event::Convict, &["convict", "convicting", "jailed", "sentenced", "imprisoned"]),
    (Event::Acquit, &["acquit", "acquitting", "cleared"]),
    (Event::Release, &["release", "released", "freed", "freeing", "releasing"]),
    (Event::Hospitalise, &["hospitalising"]),
    (Event::Infect, &["infecting", "contracted"]),
    (Event::Recover, &["recovered"]),
    (Event::Vaccinate, &[
        "vaccinate", "vaccinated", "vaccinating", "immunised", "immunized", "inoculated",
    ]),
    (Event::Recruit, &[
        "recruited", "recruiting", "enlisted", "recruits", "recruit", "hired", "hiring",
        "conscripted",
    ]),
    (Event::Send, &[
        "sent", "send", "sends", "sending", "deploy", "deployed", "deploying", "deploys",
        "deployment", "dispatched", "dispatch", "dispatching", "dispatches", "stationed", "posted",
    ]),
    (Event::Board, &["aboard", "carrying", "onboard", "boarded"]),
    (Event::Attend, &["attended", "attend", "attending"]),
    (Event::Protest, &[
        "marched", "marching", "demonstrated", "rallied", "protesting", "protested", "rally",
    ]),
    (Event::Dismiss, &[
        "dismiss", "dismissed", "dismissing", "fired", "sack", "sacked", "sacking", "axed", "axing",
    ]),
    (Event::Cancel, &["cancelled", "canceled", "cancelling", "canceling", "cancellations", "scrubbed"]),
    (Event::Destroy, &[
        "destroyed", "destroying", "destroy", "collapsed", "flattened", "demolished", "razed",
    ]),
    (Event::Damage, &["damaged", "damaging", "damage"]),
    (Event::Burn, &["burned", "burnt", "burning", "scorched", "charred", "torched"]),
    (Event::Capture, &["captured", "capturing", "capture", "conquered", "recaptured", "occupied"]),
    (Event::Seize, &["seized", "seizing", "seize", "confiscated", "impounded"]),
    (Event::Allot, &["allocated", "allocating", "earmarked", "earmarking"]),
    (Event::Donate, &["donated", "donating", "donations"]),
    (Event::Sign, &["signed", "signing", "sign", "inked"]),
    (Event::Ratify, &["ratified", "ratifying", "ratification"]),
    (Event::Confirm, &["confirmed", "acknowledged", "confirming"]),
    (Event::Inaugurate, &["inaugurated", "inauguration"]),
    (Event::Attack, &["offensive", "incursion", "invasion", "counteroffensive", "assault"]),
    (Event::Withdraw, &["withdrew", "withdrawn", "withdrawal", "withdrawing"]),
];

/// The same, in more than one word. Folded.
#[rustfmt::skip]
pub const PHRASES: &[(Event, &[&str])] = &[
    (Event::Die, &[
        "lost their lives", "lost his life", "lost her life", "losing their lives",
        "lose their lives", "cost the lives of", "claimed the lives of", "took the lives of",
        "beaten to death", "burned to death", "stabbed to death", "confirmed dead", "found dead",
        "feared dead", "presumed dead", "pronounced dead", "shot dead", "left dead",
    ]),
    (Event::GoMissing, &["unaccounted for", "went missing", "gone missing"]),
    (Event::Survive, &["still alive", "found alive", "got out alive"]),
    (Event::Rescue, &[
        "pulled alive", "alive from", "pulled from the rubble", "brought to safety", "plucked from",
        "pulled out alive",
    ]),
    (Event::Displace, &[
        "from their homes", "left their homes", "leave their homes", "out of their homes",
        "without a home", "made homeless", "left homeless", "fled their homes", "flee their homes",
    ]),
    (Event::Arrest, &["taken into custody", "under arrest", "in custody", "behind bars"]),
    (Event::Convict, &["found guilty", "sent to prison"]),
    (Event::Acquit, &["found not guilty"]),
    (Event::Release, &["set free", "walk free", "walked free"]),
    (Event::Hospitalise, &[
        "taken to hospital", "in hospital", "taken to the hospital", "admitted to hospital",
        "in the hospital", "rushed to hospital",
    ]),
    (Event::Injure, &["suffered injuries", "sustained injuries"]),
    (Event::Infect, &["tested positive", "fall ill", "fell ill", "fallen ill"]),
    (Event::Board, &[
        "on board", "on the bus", "on the plane", "on the train", "on the aircraft", "on the flight",
    ]),
    (Event::Attend, &["took part", "taking part"]),
    (Event::Protest, &["took to the streets", "on the streets", "in the streets"]),
    (Event::Dismiss, &[
        "laid off", "laying off", "lose their jobs", "lost their jobs", "made redundant",
    ]),
    (Event::Cancel, &["called off"]),
    (Event::Allot, &["set aside"]),
    (Event::Capture, &["captured alive", "taken alive", "taken prisoner"]),
    (Event::Inaugurate, &["opened to traffic", "opened to the public", "officially opened"]),
    (Event::Sign, &["signed up to"]),
    (Event::Withdraw, &["pulled out of", "pulled back from"]),
];
