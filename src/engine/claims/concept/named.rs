//! The concepts of the lexicon that rules of comparison know as things.

use super::Thing;

/// The thing that a concept of the lexicon names, where there is one: "macchine" and "automobiles"
/// name `car`, as "auto" and "cars" in the lists of things do.
pub fn thing_of_concept(concept: &str) -> Option<Thing> {
    let at = THINGS.binary_search_by_key(&concept, |(name, _)| name);
    at.ok().and_then(|at| THINGS.get(at)).map(|&(_, thing)| thing)
}

/// Sorted.
#[rustfmt::skip]
pub const THINGS: &[(&str, Thing)] = &[
    ("acquit", Thing::Verdict), ("aftershock", Thing::Tremor), ("agreement", Thing::Agreement),
    ("aircraft", Thing::Aircraft), ("animal", Thing::Animal), ("apartment", Thing::Flat),
    ("athlete", Thing::Athlete), ("baby", Thing::Child),
    ("ballot", Thing::Vote), ("bed", Thing::Bed), ("boat", Thing::Boat),
    ("bridge", Thing::Bridge), ("building", Thing::Building), ("bus", Thing::Bus),
    ("candidate", Thing::Candidate), ("car", Thing::Car), ("case", Thing::Case),
    ("child", Thing::Child), ("citizen", Thing::Person), ("civilian", Thing::Civilian),
    ("company", Thing::Company), ("crew", Thing::Crew), ("customer", Thing::Customer),
    ("demonstrator", Thing::Demonstrator), ("departure", Thing::Departure),
    ("doctor", Thing::Doctor), ("dose", Thing::Dose), ("drone", Thing::Drone),
    ("entry", Thing::Entry), ("family", Thing::Household), ("fan", Thing::Spectator),
    ("farmer", Thing::Farmer), ("fighter", Thing::Militant), ("fire", Thing::Fire),
    ("firefighter", Thing::Rescuer), ("flight", Thing::Flight), ("goal", Thing::Goal),
    ("helicopter", Thing::Helicopter), ("hospital", Thing::Hospital),
    ("hostage", Thing::Hostage), ("house", Thing::Building), ("jet", Thing::Jet),
    ("job", Thing::Job), ("journalist", Thing::Journalist), ("lorry", Thing::Lorry),
    ("match", Thing::Match), ("migrant", Thing::Migrant), ("militant", Thing::Militant),
    ("missile", Thing::Missile), ("municipality", Thing::Municipality), ("nurse", Thing::Nurse),
    ("passenger", Thing::Passenger), ("patient", Thing::Patient), ("person", Thing::Person),
    ("police", Thing::Police), ("prisoner", Thing::Prisoner), ("province", Thing::Province),
    ("pupil", Thing::Pupil), ("refugee", Thing::Migrant), ("region", Thing::Region),
    ("rescuer", Thing::Rescuer), ("resident", Thing::Person), ("sailor", Thing::Crew),
    ("satellite", Thing::Satellite), ("school", Thing::School), ("seat", Thing::Seat),
    ("sentence", Thing::Verdict), ("ship", Thing::Ship), ("shooter", Thing::Militant),
    ("shop", Thing::Shop), ("signature", Thing::Signature), ("soldier", Thing::Soldier),
    ("spectator", Thing::Spectator), ("student", Thing::Student), ("swab", Thing::Test),
    ("tank", Thing::Tank), ("teacher", Thing::Teacher), ("teen", Thing::Child),
    ("terrorist", Thing::Militant), ("test", Thing::Test), ("ticket", Thing::Ticket),
    ("tourist", Thing::Tourist), ("train", Thing::Train), ("tree", Thing::Tree),
    ("tremor", Thing::Tremor), ("vehicle", Thing::Vehicle), ("viewer", Thing::Spectator),
    ("village", Thing::Village), ("volunteer", Thing::Rescuer), ("vote", Thing::Vote),
    ("woman", Thing::Woman), ("worker", Thing::Worker),
];
