//! Italian and English sentences of every kind of news, told of one thing or of two.

use super::{claims, told};
use crate::engine::claims::{Frame, Rate};
use crate::engine::model::{Claim, Language};

/// What a number counts, by what it is told from others, and what it holds for.
fn counted(claim: &Claim) -> (String, &[String], Option<Rate>) {
    let Frame { thing, contrast, rate, .. } = &claim.frame;
    (thing.as_ref().map(super::name).unwrap_or_default(), contrast, *rate)
}

/// The first claim of a sentence that counts something.
#[track_caller]
fn first(language: Language, text: &str) -> Claim {
    let mut found = claims(language, text);
    let at = found.iter().position(|claim| claim.frame.thing.is_some());
    found.swap_remove(at.unwrap_or_else(|| panic!("nothing is counted: {text}")))
}

#[test]
fn one_thing_in_two_languages() {
    for (italian, english) in [
        // Animals, nature and the climate.
        ("Nel parco vivono 62 lupi.", "The park is home to 62 wolves."),
        ("Sono morte 400 tartarughe.", "As many as 400 turtles died."),
        ("Gli studiosi hanno avvistato 15 delfini.", "Researchers saw 15 dolphins."),
        ("Le fiamme hanno distrutto 3.000 alberi.", "The flames destroyed 3,000 trees."),
        ("Si sono ritirati 86 ghiacciai.", "All 86 glaciers have shrunk."),
        ("Hanno abbattuto 140 cinghiali.", "They shot 140 boars."),
        ("A rischio 1.200 specie.", "At risk are 1,200 species."),
        ("Il vulcano ha avuto sette eruzioni.", "The volcano has had seven eruptions."),
        // Elections and institutions.
        ("Il partito ottiene 31 seggi.", "The party wins 31 seats."),
        ("Hanno presentato 900 emendamenti.", "They tabled 900 amendments."),
        ("Alle urne 46 milioni di elettori.", "Some 46 million voters go to the polls."),
        ("Si sono dimessi quattro ministri.", "Four ministers resigned."),
        ("Il referendum riguarda 12 leggi.", "The referendum is about 12 laws."),
        ("Hanno votato 27 senatori.", "On the motion voted 27 senators."),
        // Crime and justice.
        ("Trovati 16 fucili.", "Police found 16 rifles."),
        ("Il tribunale ha emesso nove sentenze.", "The court gave nine verdicts."),
        ("Hanno deposto 54 testimoni.", "In all 54 witnesses spoke."),
        ("Presentati 20 ricorsi.", "Lawyers lodged 20 appeals."),
        ("In un anno 300 furti.", "There were 300 thefts in one year."),
        // War.
        ("Lanciati 60 razzi.", "They fired 60 rockets."),
        ("Persi otto elicotteri.", "They lost eight helicopters."),
        ("Distrutti 14 sottomarini.", "They lost 14 submarines."),
        // Economy and labour.
        ("Il gruppo ha 210 negozi.", "The group has 210 shops."),
        ("L'assemblea conta 5.000 azionisti.", "The meeting drew 5,000 shareholders."),
        ("Previsti 12 scioperi.", "Unions called 12 strikes."),
        ("Costruiranno 700 alloggi.", "They will build 700 accommodations."),
        ("Vendute 80.000 vetture.", "They sold 80,000 cars."),
        ("In cassa 4.000 fabbriche.", "Idle are 4,000 factories."),
        // Health.
        ("Somministrate 9.000 dosi.", "Nurses gave 9,000 doses."),
        ("Scoperti 30 focolai.", "Doctors found 30 outbreaks."),
        ("Fatti 1.100 trapianti.", "Surgeons made 1,100 transplants."),
        ("Sono guariti 70 pazienti.", "So far 70 patients have recovered."),
        // Science and space.
        ("Intorno a Giove 95 lune.", "Around Jupiter are 95 moons."),
        ("Partono quattro astronauti.", "Four astronauts leave."),
        ("Catalogati 2.300 asteroidi.", "Astronomers list 2,300 asteroids."),
        ("Trovati 11 fossili.", "They found 11 fossils."),
        // Culture, school, religion, sport, transport.
        ("Esposti 120 dipinti.", "On show are 120 paintings."),
        ("Il film ha vinto sei premi.", "The film won six awards."),
        ("Venduti 40.000 biglietti.", "They sold 40,000 tickets."),
        ("Nelle scuole 900 insegnanti.", "The schools have 900 teachers."),
        ("Iscritti 5.300 alunni.", "The town has 5,300 pupils."),
        ("Nominati 21 cardinali.", "He named 21 cardinals."),
        ("Restaurate 33 chiese.", "They restored 33 churches."),
        ("La squadra vince 14 medaglie.", "The team wins 14 medals."),
        ("In porto 26 navi.", "In port are 26 ships."),
        ("Soppressi 90 treni.", "They cancelled 90 trains."),
        ("Chiusi 19 ponti.", "They closed 19 bridges."),
        ("Fermi 32 traghetti.", "Idle are 32 ferries."),
        ("In volo 1.400 passeggeri.", "In the air were 1,400 passengers."),
        ("Cancellate 300 partenze.", "Some 300 departures were cancelled."),
        ("Sono intervenuti 60 mezzi dei vigili del fuoco.", "There came 60 fire engines."),
        // Of every domain, in nouns that no list of things has.
        ("In allerta 16 dipartimenti.", "On alert are 16 departments."),
        ("Il voto riguarda 147 collegi.", "The vote is in 147 constituencies."),
        ("Aperti 61 seggi elettorali.", "Open are 61 polling stations."),
        ("Scrutinate 900 schede.", "They counted 900 ballots."),
        ("Arrestati 18 terroristi.", "Police held 18 gunmen."),
        ("Alzati in volo sei caccia.", "They sent up six jets."),
        ("Arrivati 900 richiedenti asilo.", "They met 900 asylum seekers."),
        ("Presentate 30 domande.", "They filed 30 applications."),
        ("Trovati 90 lingotti.", "They found 90 ingots."),
        ("Tornano a casa 40 alpinisti.", "Home come 40 climbers."),
        ("In azione 12 idrovore.", "At work are 12 pumps."),
        ("Aderiscono 27 stati membri.", "Party to it are 27 member states."),
        ("All'evento partecipano 48 Paesi.", "There take part 48 countries."),
        // What tells one from another, and rates.
        ("Lo scoppio ha fatto sei feriti gravi.", "The blast left six seriously injured."),
        ("La fiera attira 300 visitatori stranieri.", "The fair draws 300 foreign visitors."),
        ("Assunti 50 lavoratori stagionali.", "They hired 50 seasonal workers."),
        ("Arrivano 700 turisti al giorno.", "About 700 tourists a day arrive."),
        ("Ogni anno muoiono 90 ciclisti.", "Each year some 90 cyclists die."),
        ("Nascono 12 bambini in una settimana.", "In one week 12 children were born."),
    ] {
        let (a, b) = (first(Language::Italian, italian), first(Language::English, english));
        let (told_a, told_b) = (told(&a, italian), told(&b, english));
        assert_eq!(counted(&a), counted(&b), "{told_a}, {told_b}");
    }
}

#[test]
fn two_things_in_two_languages() {
    for (italian, english) in [
        ("Nel parco vivono 62 lupi.", "The park is home to 62 bears."),
        ("Il partito ottiene 31 seggi.", "The party wins 31 votes."),
        ("Alle urne 46 milioni di elettori.", "Some 46 million votes were cast."),
        ("Hanno presentato 900 emendamenti.", "They tabled 900 bills."),
        ("Presentati 20 ricorsi.", "Lawyers won 20 trials."),
        ("In un anno 300 furti.", "There were 300 robberies in one year."),
        ("Lanciati 60 razzi.", "They fired 60 missiles."),
        ("Trovati 16 fucili.", "Police found 16 pistols."),
        ("Il gruppo ha 210 negozi.", "The group has 210 factories."),
        ("L'assemblea conta 5.000 azionisti.", "The meeting drew 5,000 employees."),
        ("Somministrate 9.000 dosi.", "Nurses gave 9,000 vials."),
        ("Scoperti 30 focolai.", "Doctors found 30 cases."),
        ("Catalogati 2.300 asteroidi.", "Astronomers list 2,300 planets."),
        ("Esposti 120 dipinti.", "On show are 120 sculptures."),
        ("Venduti 40.000 biglietti.", "The stadium has 40,000 seats."),
        ("Iscritti 5.300 alunni.", "The town has 5,300 students."),
        ("Nelle scuole 900 insegnanti.", "The schools have 900 classes."),
        ("In porto 26 navi.", "In port are 26 containers."),
        ("In cielo otto elicotteri.", "They saw eight drones."),
        ("Ci sono 14 pescatori.", "They caught 14 fish."),
        ("La fiera attira 300 visitatori stranieri.", "The fair draws 300 local visitors."),
        ("Lo scoppio ha fatto sei feriti gravi.", "The blast left six lightly injured."),
        ("Arrivano 700 turisti al giorno.", "About 700 tourists a week arrive."),
        ("La squadra vince 14 medaglie.", "The team wins 14 gold medals."),
        ("Il sisma ha colpito 48 paesi.", "The quake struck 48 countries."),
        ("Liberati 50 ostaggi.", "They freed 50 prisoners."),
        ("Arrestati 18 terroristi.", "They held 18 soldiers."),
        ("Aperti 61 seggi elettorali.", "The house has 61 seats."),
        ("Cancellate 300 partenze.", "Some 300 flights were cancelled."),
        ("Vendute 900 schede.", "They sold 900 tickets."),
    ] {
        let (a, b) = (first(Language::Italian, italian), first(Language::English, english));
        assert_ne!(counted(&a), counted(&b), "{italian}, {english}");
    }
}
