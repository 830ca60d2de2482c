//! Numbers of one story that differ because they count different things.

use super::{check, check_apart, check_apart_english, check_english};

#[test]
fn words_that_tell_one_from_another() {
    check_apart(&["I feriti gravi sono 12.", "I feriti lievi sono 40."]);
    check_apart_english(&[
        "In the north of the county 400 homes were flooded.",
        "In the south of the county 150 homes were flooded.",
    ]);
    check_apart(&["I voti favorevoli sono stati 212.", "I voti contrari sono stati 187."]);
    // A word that both have tells nothing, and one that only one has too little.
    check(
        &["Nel rogo i feriti gravi sono 12.", "Nel rogo i feriti gravi sono 17."],
        "conflict: feriti gravi sono 12 | feriti gravi sono 17",
    );
}

#[test]
fn the_highest_is_not_the_lowest() {
    check_apart(&[
        "A Lecce la massima è stata di 39 gradi.",
        "A Lecce la minima è stata di 25 gradi.",
    ]);
    check_apart(&["La pena massima è di 12 anni.", "La pena minima è di 4 anni."]);
    check_apart_english(&[
        "Leeds had a maximum temperature of 31 °C on Monday.",
        "Leeds had a minimum temperature of 16 °C on Monday.",
    ]);
    // "At most" is a bound.
    check(
        &["Nel rogo i feriti sono al massimo 12.", "Nel rogo i feriti sono 10."],
        "compatible: feriti sono al massimo 12 | feriti sono 10",
    );
}

#[test]
fn two_events() {
    check_apart(&[
        "Due persone sono morte nello scontro fra un camion e un'auto vicino a Orte.",
        "Nel tamponamento di Pesaro, avvenuto la stessa sera, sono morte tre persone.",
    ]);
    check_apart(&[
        "Il deragliamento ha provocato 8 morti.",
        "Nel deragliamento di dieci anni prima i morti furono 32. Questa volta le vittime sono otto.",
    ]);
    check_apart(&[
        "L'incendio nella fabbrica di Prato ha ucciso 7 operai.",
        "Nel 2013, in un rogo simile, morirono cinque operai.",
    ]);
    check_apart(&[
        "La polizia ha arrestato 14 persone nel blitz all'alba.",
        "In un'altra operazione, a Bari, la polizia ha arrestato 22 persone.",
    ]);
    check_apart(&[
        "Il terremoto ha causato 12 morti.",
        "Il terremoto del 1980 causò quasi tremila morti.",
    ]);
    check_apart(&[
        "La valanga ha travolto sei sciatori: tre i morti.",
        "Un mese fa una valanga aveva ucciso due persone in val di Susa.",
    ]);
    check_apart(&[
        "In un incendio analogo morirono 11 operai.",
        "Nell'incendio sono morti tre operai.",
    ]);
    check_apart(&[
        "Nella partita di ritorno gli spettatori erano 70.000.",
        "Nella partita di andata gli spettatori erano 64.000.",
    ]);
    check_apart(&[
        "Il maxiprocesso precedente finì con 90 condannati.",
        "Il processo è finito con 70 condannati.",
    ]);
    check_apart(&[
        "L'altro ieri, in un altro scontro, sono morti quattro motociclisti.",
        "Nello scontro sono morti due motociclisti.",
    ]);
    check_apart(&[
        "Gli agenti hanno arrestato tre rapinatori a Torino dopo un colpo in gioielleria.",
        "Gli agenti hanno arrestato cinque spacciatori a Torino.",
    ]);
    check_apart(&["Il ciclone ha ucciso 20 persone.", "Un secondo ciclone ha ucciso 45 persone."]);
    check_apart(&[
        "Un camion ha travolto e ucciso due ciclisti.",
        "Un'auto ha travolto e ucciso tre pedoni.",
    ]);
}

#[test]
fn a_part_and_the_whole() {
    check_apart(&[
        "L'alluvione ha fatto 17 vittime, di cui quattro bambini.",
        "L'alluvione ha fatto quattro morti tra i bambini della scuola; in tutto le vittime sono 17.",
    ]);
    check_apart(&[
        "Nel crollo sono morte 43 persone, tra cui quattro minori.",
        "Nel crollo sono morti quattro minori.",
    ]);
    check_apart(&[
        "I feriti sono 90, cinque dei quali in modo grave.",
        "I feriti gravi sono cinque.",
    ]);
    check_apart(&["Lo scoppio ha causato 30 feriti.", "Lo scoppio ha causato tre feriti gravi."]);
    check_apart(&["Sono 200 gli sfollati, 80 dei quali anziani.", "Gli sfollati anziani sono 80."]);
    check_apart(&[
        "Sono stati arrestati 25 tifosi.",
        "Sono stati arrestati 25 tifosi, dodici dei quali ultrà della squadra ospite.",
    ]);
    check_apart(&[
        "Il contagio ha colpito 120 persone; 14 sono ricoverate in terapia intensiva.",
        "I ricoverati sono 60.",
    ]);
    check_apart(&["Tra i morti ci sono nove donne.", "I morti sono 21."]);
    check_apart(&[
        "L'epidemia ha fatto 11 vittime.",
        "L'epidemia ha fatto due vittime tra il personale sanitario.",
    ]);
    check_apart(&[
        "Sul barcone viaggiavano 180 migranti.",
        "Sul barcone viaggiavano 40 donne e 25 bambini.",
    ]);
    check_apart(&[
        "Il treno trasportava 250 passeggeri.",
        "Il treno trasportava 12 passeggeri stranieri.",
    ]);
    check_apart(&[
        "Il traghetto trasportava 300 passeggeri.",
        "I passeggeri del traghetto ricoverati sono 12.",
    ]);
    check_apart(&["Gli arrestati sono 40.", "Gli arrestati minorenni sono sei."]);
    check_apart(&[
        "Il sindacato parla di 900 licenziamenti.",
        "I licenziamenti immediati sono 200.",
    ]);
    check_apart(&[
        "Nell'epidemia sono morte 80 persone.",
        "Nell'epidemia sono morte 11 persone vaccinate.",
    ]);
    check_apart(&["I ricoverati sono 600.", "In terapia intensiva i ricoverati sono 45."]);
    check_apart(&["Nel crollo sono morti cinque italiani.", "Nel crollo sono morte 39 persone."]);
    check_apart(&[
        "I feriti sono 60, ma solo otto sono ancora ricoverati.",
        "I ricoverati sono 22, otto dei quali gravi.",
    ]);
    check_apart(&[
        "Sull'aereo c'erano 180 passeggeri e sei membri dell'equipaggio.",
        "A bordo c'erano 186 persone.",
    ]);
    check_apart(&[
        "Sono stati salvati 300 migranti, fra loro 40 donne.",
        "Sono state salvate 40 donne.",
    ]);
    check_apart(&["Il sisma ha distrutto 200 case.", "Il sisma ha danneggiato 1.500 case."]);
    check_apart(&["Le case inagibili sono 600.", "Le case distrutte sono 90."]);
    check_apart(&[
        "Il bilancio è di 20 morti.",
        "Il bilancio è di 20 morti e due dispersi; tra i morti tre soccorritori.",
    ]);
    check_apart(&["Tre dei 20 feriti sono gravi.", "I feriti sono 20."]);
    check_apart(&["Degli 80 arrestati, 12 sono minorenni.", "Gli arrestati sono 80."]);
    check_apart(&["Hanno perso la vita tre vigili del fuoco.", "Hanno perso la vita 18 persone."]);
}

#[test]
fn another_place() {
    check_apart(&["A Faenza gli sfollati sono 3.000.", "A Forlì gli sfollati sono 5.000."]);
    check_apart(&[
        "In Emilia-Romagna gli evacuati sono 36.000.",
        "Nel solo comune di Cesena gli evacuati sono 900.",
    ]);
    check_apart(&[
        "A Milano hanno manifestato 20.000 persone.",
        "A Roma hanno manifestato 50.000 persone.",
    ]);
    check_apart(&["I nuovi casi in Lombardia sono 1.200.", "I nuovi casi in Veneto sono 800."]);
    check_apart(&[
        "L'ospedale di Lecce ha accolto 14 feriti.",
        "L'ospedale di Brindisi ha accolto nove feriti.",
    ]);
    check_apart(&[
        "Nella provincia di Cuneo sono bruciati 300 ettari di bosco.",
        "Nella provincia di Savona sono bruciati 120 ettari di bosco.",
    ]);
    check_apart(&["In Francia sono morte 12 persone.", "In Spagna sono morte 200 persone."]);
    check_apart(&[
        "Nel carcere di Modena i contagi sono 70.",
        "Nel carcere di Parma i contagi sono 40.",
    ]);
    check_apart(&[
        "Al porto di Ancona sono sbarcati 80 migranti, due i feriti.",
        "Al porto di Ravenna sono sbarcati 120 migranti, cinque i feriti.",
    ]);
    check_apart(&[
        "Nell'ospedale di Terni sono ricoverati 14 operai.",
        "Nell'ospedale di Narni sono ricoverati cinque operai.",
    ]);
    check_apart(&[
        "Nel mondo sono stati contagiati 5.000 bambini.",
        "In Germania sono stati contagiati 140 bambini.",
    ]);
    check_apart(&[
        "In Sicilia sono bruciati 5.000 ettari.",
        "In Sardegna sono bruciati 20.000 ettari.",
    ]);
    check_apart(&[
        "A nord della città gli sfollati sono 100.",
        "A sud della città gli sfollati sono 250.",
    ]);
    check_apart(&[
        "Nella zona rossa gli evacuati sono 1.200.",
        "Nella zona gialla gli evacuati sono 400.",
    ]);
    check_apart(&[
        "A Napoli i contagi sono 500, in tutta la Campania 1.900.",
        "In Campania i contagi sono 1.900.",
    ]);
}

#[test]
fn another_time() {
    check_apart(&[
        "Nel 2022 i morti sul lavoro sono stati 1.090.",
        "Nel 2023 i morti sul lavoro sono stati 1.041.",
    ]);
    check_apart(&["Ieri sono sbarcati 400 migranti.", "Oggi sono sbarcati 650 migranti."]);
    check_apart(&[
        "Nelle ultime 24 ore i contagi sono 3.500.",
        "Dall'inizio dell'epidemia i contagi sono 120.000.",
    ]);
    check_apart(&["I decessi sono in media 12 al giorno.", "I decessi sono 340."]);
    check_apart(&[
        "A gennaio i licenziamenti sono stati 1.200.",
        "A febbraio i licenziamenti sono stati 900.",
    ]);
    check_apart(&[
        "Allo stadio ieri c'erano 41.000 spettatori.",
        "Alla partita di andata c'erano 38.000 spettatori.",
    ]);
    check_apart(&[
        "Nel primo tempo gli spettatori erano 18.000.",
        "Nel secondo tempo gli spettatori erano 22.000.",
    ]);
    check_apart(&[
        "L'anno scorso gli incendi avevano distrutto 40 case.",
        "Gli incendi hanno distrutto 12 case.",
    ]);
    check_apart(&["Il mese scorso gli arresti furono 12.", "Gli arresti sono 31."]);
    check_apart(&[
        "In media muoiono sul lavoro tre persone al giorno.",
        "Nell'impianto sono morte cinque persone sul lavoro.",
    ]);
    check_apart(&["Tre anni fa i licenziamenti furono 400.", "I licenziamenti sono 150."]);
    check_apart(&["In un primo bilancio i feriti erano sette.", "I feriti sono 22."]);
    check_apart(&[
        "Domenica hanno votato 12.000 persone, lunedì 3.000.",
        "Hanno votato 15.000 persone.",
    ]);
    check_apart(&[
        "Negli ultimi tre mesi sono state licenziate 200 persone.",
        "Da inizio anno sono state licenziate 700 persone.",
    ]);
    check_apart(&[
        "Dall'inizio della guerra sono morti 30.000 civili.",
        "Nel bombardamento sono morti 30 civili. Nella notte sono morti nove civili.",
    ]);
    check_apart(&[
        "Nella prima giornata di sciopero hanno partecipato 4.000 lavoratori.",
        "Nella seconda giornata hanno partecipato 6.000 lavoratori.",
    ]);
}

#[test]
fn another_standing() {
    check_apart(&["Si temono cento morti.", "I morti accertati sono 34."]);
    check_apart(&["I morti potrebbero essere più di mille.", "I morti sono 212."]);
    check_apart(&[
        "Il governo ha stanziato 20 milioni di euro per gli alluvionati.",
        "La Regione ha stanziato 5 milioni di euro per le imprese.",
    ]);
    check_apart(&[
        "L'azienda prevede 500 esuberi nello stabilimento di Termoli.",
        "L'azienda prevede 1.500 esuberi in tutta Italia.",
    ]);
    check_apart(&[
        "Il preventivo era di 80 milioni di euro.",
        "L'opera è costata 130 milioni di euro.",
    ]);
    check_apart(&[
        "Nel corteo sono state fermate 40 persone.",
        "Nel corteo sono state arrestate 12 persone.",
    ]);
    check_apart(&["La procura ha chiesto 20 condanne.", "Il tribunale ha condannato 15 imputati."]);
    check_apart(&[
        "Sono state condannate 207 persone, mentre 131 sono state assolte.",
        "Sono state condannate 207 persone a oltre duemila anni di carcere.",
    ]);
    check_apart(&["Gli uomini arrestati sono 18.", "Le donne arrestate sono cinque."]);
    check_apart(&["I soccorritori al lavoro sono 400.", "I soccorritori feriti sono quattro."]);
    check_apart(&[
        "Al referendum hanno votato sì 12.000 iscritti.",
        "Al referendum hanno votato no 7.000 iscritti.",
    ]);
    check_apart(&[
        "Sono partiti 30 vigili del fuoco.",
        "Sono partiti 12 mezzi dei vigili del fuoco.",
    ]);
    check_apart(&[
        "I carabinieri hanno arrestato due fratelli.",
        "I carabinieri hanno arrestato 11 persone.",
    ]);
    check_apart(&[
        "Il virus ha ucciso 20 persone nel mondo.",
        "Il virus ha ucciso tre persone in Italia.",
    ]);
    check_apart(&[
        "L'attentato ha ucciso 13 persone, compreso l'attentatore.",
        "L'attentatore ha ucciso due agenti prima di farsi esplodere.",
    ]);
    check_apart(&["Entro il 2026 saranno assunti 400 medici.", "Sono stati assunti 150 medici."]);
    check_apart(&["La bomba ha ucciso nove civili.", "La bomba ha ucciso quattro militari."]);
    check_apart(&[
        "Il club ha venduto 25.000 abbonamenti.",
        "Il club ha venduto 3.000 biglietti per la trasferta.",
    ]);
}

#[test]
fn a_plan_or_a_fear() {
    check_apart(&["Ai primi soccorsi i morti erano cinque.", "I morti sono nove."]);
    check_apart(&[
        "L'accordo fu firmato il 12 marzo 2015.",
        "L'accordo con la Francia fu firmato il 3 maggio 2019.",
    ]);
    check_apart(&[
        "L'esercito ha inviato 300 soldati per sgomberare il fango.",
        "L'esercito ha inviato altri 150 soldati.",
    ]);
    check_apart(&[
        "Il bilancio è di due morti e 14 feriti.",
        "Il bilancio è di due morti e 14 feriti, tre dei quali in pericolo di vita.",
    ]);
    check_apart(&[
        "Ogni anno sulle strade muoiono tremila persone.",
        "Nello scontro sono morte due persone.",
    ]);
    check_apart(&[
        "Sull'autobus viaggiavano 50 ragazzi; ne sono morti sei.",
        "Sull'autobus viaggiavano sei insegnanti.",
    ]);
    check_apart(&[
        "Secondo il sindacato hanno scioperato 800 dipendenti su 1.000.",
        "Secondo l'azienda i dipendenti dello stabilimento sono 1.050.",
    ]);
    check_apart(&[
        "L'azienda voleva licenziare 800 operai.",
        "L'azienda ha licenziato 350 operai.",
    ]);
    check_apart(&[
        "Il ministro aveva promesso di inviare 500 soldati.",
        "Il ministro ha inviato 200 soldati.",
    ]);
    check_apart(&[
        "Gli organizzatori attendevano 100.000 persone; in piazza sono scese 20.000 persone.",
        "In piazza sono scese 20.000 persone.",
    ]);
    check_apart(&[
        "Lo stadio può ospitare 60.000 spettatori.",
        "Allo stadio c'erano 35.000 spettatori.",
    ]);
    check_apart(&["La capienza è di 60.000 spettatori.", "Gli spettatori erano 35.000."]);
    check_apart(&["Rischiano il licenziamento 400 operai.", "L'azienda licenzia 120 operai."]);
    check_apart(&["I posti di lavoro persi sono 300.", "I licenziamenti sono 180."]);
    check_apart(&[
        "Il traghetto poteva portare 400 passeggeri.",
        "A bordo c'erano 250 passeggeri.",
    ]);
    check_apart(&["Fino a 40 persone potrebbero essere morte.", "Sono morte 12 persone."]);
}

#[test]
fn two_sides() {
    check_apart(&[
        "I dati di Mosca parlano di 6.000 morti.",
        "La battaglia è costata agli ucraini 50mila morti.",
    ]);
    check_apart(&["La Serbia piange 40 morti.", "In Croazia i morti sono 90."]);
    check_apart(&["Il Ciad ha perso 12 soldati: sono morti.", "Sono morti 30 soldati del Niger."]);
}

#[test]
fn changes_and_levels() {
    check_apart(&[
        "Nel crollo della tribuna i feriti sono 52.",
        "Un aumento di 30 feriti nel crollo della tribuna.",
    ]);
    check_apart(&[
        "Nel crollo della tribuna i feriti sono saliti a 52.",
        "Nel crollo della tribuna si contano 30 feriti in più.",
    ]);
    check_apart(&[
        "Un aumento di 30 feriti nel crollo della tribuna.",
        "Un calo di 20 feriti nel crollo della tribuna.",
    ]);
}

#[test]
fn a_part_with_a_word_of_its_own() {
    check_apart(&[
        "Il tasso di disoccupazione a marzo era del 7,2 per cento.",
        "Il tasso di disoccupazione giovanile a marzo era del 22,8 per cento.",
    ]);
    check_apart_english(&[
        "The surface of the Baltic reached 19C in July.",
        "The surface of the southern Baltic reached 22C in July.",
    ]);
    check_apart_english(&[
        "In the flu study, 30 patients given the drug were admitted to hospital.",
        "In the flu study, 75 patients given a placebo were admitted to hospital.",
    ]);
    // A side of a country tells where people died, not of which part.
    check_english(
        &["The blast in eastern Turkey killed 12 miners.", "The blast killed 15 miners in Turkey."],
        "conflict: 12 miners | 15 miners",
    );
}

#[test]
fn names_with_a_number() {
    check_apart(&[
        "Il traghetto Aurora 2 è lungo 140 metri.",
        "Il traghetto Aurora 3 è lungo 165 metri.",
    ]);
    check_apart_english(&[
        "The Orion 5 rocket is 56 metres tall.",
        "The Orion 6 rocket is 62 metres tall.",
    ]);
    check_apart_english(&[
        "Unit Harlow 1 was shut down for 12 days.",
        "Unit Harlow 2 was shut down for 30 days.",
    ]);
    // The same number of both.
    check(
        &[
            "Sul traghetto Aurora 2, in fiamme, sono morte 14 persone.",
            "Sul traghetto Aurora 2, in fiamme, sono morte 17 persone.",
        ],
        "conflict: 14 persone | 17 persone",
    );
}

#[test]
fn another_occasion() {
    check_apart(&[
        "La frana ha distrutto 14 case.",
        "In un'altra frana, due mesi prima, erano andate distrutte 30 case.",
    ]);
    check_apart(&[
        "Il sequestro è di 80 chili di cocaina.",
        "In un precedente sequestro erano stati trovati 45 chili di cocaina.",
    ]);
    check_apart(&[
        "Ieri sono stati eseguiti 900 tamponi.",
        "Oggi sono stati eseguiti 1.300 tamponi.",
    ]);
}

#[test]
fn distances_from_different_places() {
    check_apart(&[
        "La valanga si è staccata a 3 chilometri da Courmayeur.",
        "La valanga si è staccata a 600 metri dal rifugio.",
    ]);
    check_apart(&[
        "Il peschereccio è affondato a 40 miglia da Lampedusa.",
        "Il peschereccio è affondato a 90 miglia da Tripoli.",
    ]);
    check_apart_english(&[
        "The crater lies 12 miles from Reno.",
        "The crater lies 400 yards from the road.",
    ]);
    // From one place, two distances cannot both be true.
    check(
        &[
            "L'epicentro del terremoto è a 12 chilometri da Norcia.",
            "L'epicentro del terremoto è a 25 chilometri da Norcia.",
        ],
        "conflict: 12 chilometri | 25 chilometri",
    );
}

#[test]
fn a_sentence_that_opens_with_the_place_it_is_about() {
    check_apart(&["Per Torino lo studio calcola 210 morti.", "A Genova i morti sono 95."]);
    check_apart(&[
        "Per Palermo il comune conta, in tutto, 1.200 sfollati.",
        "A Catania gli sfollati sono 300.",
    ]);
    check_apart_english(&[
        "For Leeds the inquiry counts 40 deaths.",
        "In Bristol the inquiry counts 75 deaths.",
    ]);
    // In the middle of a sentence it is where something goes to.
    check(
        &[
            "Nel naufragio del traghetto per Olbia sono morte 12 persone.",
            "Nel naufragio del traghetto sono morte 17 persone.",
        ],
        "conflict: 12 persone | 17 persone",
    );
}
