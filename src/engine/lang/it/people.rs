//! People: the words that stand before and after their names.

/// Roles, ranks, trades and kinship, which come before a name. Sorted; folded.
#[rustfmt::skip]
pub const TITLES: &[&str] = &[
    "agente", "allenatore", "ambasciatore", "ambasciatrice", "amica", "amico", "amministratore",
    "ammiraglio", "arbitro", "architetto", "arcivescovo", "assessora", "assessore", "astronauta",
    "astronomo", "atleta", "attaccante", "attivista", "attore", "attrice", "avvocata",
    "avvocatessa", "avvocato", "ayatollah", "biologo", "boss", "brigadiere", "calciatore",
    "calciatrice", "campione", "campionessa", "cancelliera", "cancelliere", "candidata",
    "candidato", "cantante", "cantautore", "cantautrice", "capitano", "capo", "capogruppo",
    "caporale", "cardinale", "cavaliere", "centrocampista", "ceo", "chirurgo", "ciclista",
    "cofondatore", "collega", "colonnello", "comandante", "comico", "commendatore", "commissaria",
    "commissario", "compagna", "compagno", "compositore", "conduttore", "conduttrice", "coniugi",
    "consigliera", "consigliere", "conte", "contessa", "coordinatore", "coordinatrice",
    "cosmonauta", "costituzionalista", "ct", "cugina", "cugino", "dalai", "delegato", "deputata",
    "deputato", "difensore", "direttore", "direttrice", "dissidente", "don", "dott", "dottor",
    "dottore", "dottoressa", "dr", "duca", "duchessa", "economista", "emiro", "epidemiologo",
    "esponente", "eurodeputata", "eurodeputato", "ex", "famiglia", "figlia", "figlio", "filosofo",
    "fisico", "fondatore", "fondatrice", "fra", "frate", "fratelli", "fratello", "garante",
    "generale", "geologo", "giocatore", "giocatrice", "giornalista", "gip", "giudice", "giurista",
    "governatore", "governatrice", "gup", "imam", "immunologo", "imperatore", "imperatrice",
    "imprenditore", "imprenditrice", "imputato", "infermiera", "ing", "ingegner", "ingegnere",
    "ispettore", "killer", "lady", "latitante", "leader", "legale", "lord", "madre", "maestro",
    "maggiore", "magistrato", "maresciallo", "marito", "medico", "metropolita", "ministra",
    "ministri", "ministro", "miss", "mister", "modella", "moglie", "monsignor", "monsignore", "mr",
    "mrs", "mullah", "musicista", "nipote", "nonna", "nonno", "numero", "nuotatore", "nuotatrice",
    "on", "onorevole", "oppositore", "padre", "papa", "papato", "papà", "parlamentare", "parroco",
    "patologo", "patriarca", "patron", "pentito", "pilota", "pittore", "pm", "poeta", "poetessa",
    "politologo", "pontefice", "portavoce", "portiere", "prefetto", "premier", "preside",
    "presidente", "presidentessa", "presidenti", "presidentissimo", "primario", "principe",
    "principessa", "principino", "procuratore", "procuratrice", "prof", "professor", "professore",
    "professoressa", "questore", "rabbino", "rapper", "re", "regina", "regista", "relatore",
    "responsabile", "rettore", "reverendo", "ricercatore", "ricercatrice", "sacerdote", "sceicco",
    "scienziato", "scià", "scrittore", "scrittrice", "scultore", "segretaria", "segretario", "sen",
    "senatore", "senatrice", "sergente", "showman", "sig", "signor", "signora", "signore",
    "signori", "sindaca", "sindaco", "sir", "sismologo", "soldato", "sorella", "sorelle",
    "sottosegretaria", "sottosegretario", "sovrintendente", "stessa", "stesso", "stilista",
    "storico", "sultano", "suor", "suora", "tecnico", "tenente", "tennista", "terrorista",
    "terzino", "vedova", "vescovo", "vicario", "vice", "viceministro", "vicepresidente",
    "vicesindaco", "virologa", "virologo", "vittima", "zar", "zia", "zio",
];

/// What a role is the role of, when it is no body of its own: `ministro dell'Interno`. Sorted; folded.
#[rustfmt::skip]
pub const PORTFOLIOS: &[&str] = &[
    "affari", "agenzia", "agricole", "agricoltura", "alimentare", "alimentari", "ambientale",
    "ambiente", "amministrazione", "attività", "attuazione", "banca", "beni", "bilancio",
    "coesione", "commercio", "commissione", "comune", "comunicazioni", "consiglio", "cooperazione",
    "corte", "cultura", "culturali", "difesa", "digitale", "ecologica", "economia", "economiche",
    "economico", "energia", "esteri", "estero", "famiglia", "finanza", "finanze", "forestali",
    "giovanili", "giustizia", "governo", "guerra", "imprese", "industria", "infrastrutture",
    "innovazione", "internazionale", "interni", "interno", "istruzione", "italy", "lavoro", "made",
    "merito", "mezzogiorno", "mobilità", "opportunità", "pari", "partito", "politiche",
    "previdenza", "procura", "programma", "provincia", "pubblica", "pubblici", "rapporti",
    "regionali", "regione", "repubblica", "ricerca", "riforme", "salute", "sanità", "scuola",
    "semplificazione", "sicurezza", "sociale", "sociali", "sport", "stato", "sud", "sviluppo",
    "territorio", "tesoro", "transizione", "trasporti", "tribunale", "turismo", "tutela", "unione",
    "università",
];

/// Small words inside a family name. Sorted; folded.
#[rustfmt::skip]
pub const PARTICLES: &[&str] = &[
    "abu", "ben", "bin", "bint", "das", "de", "den", "der", "dos", "du", "ibn", "ten", "ter", "van",
    "von", "y", "zu", "zur",
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
pub const HYPHEN_PARTICLES: &[&str] = &["ad", "al", "an", "ar", "as", "ash", "at", "el", "ul"];

/// Verbs that people are the subject of. Sorted; folded.
#[rustfmt::skip]
pub const SAYING: &[&str] = &[
    "accusa", "afferma", "affermò", "aggiunge", "aggiunse", "ammette", "annuncia", "aveva", "batte",
    "chiede", "commenta", "conclude", "conferma", "dice", "dichiara", "dichiarò", "disse", "era",
    "ha", "osserva", "precisa", "racconta", "replica", "ribadisce", "ricorda", "risponde", "scrive",
    "sostenne", "sostiene", "sottolinea", "spiega", "spiegò", "vince", "vuole", "è",
];

/// What follows the number in an age. Sorted; folded.
pub const YEARS: &[&str] = &["anni", "anno", "enne"];

/// How family names end in many languages.
#[rustfmt::skip]
pub const PERSON_ENDINGS: &[&str] = &[
    "acci", "akis", "dze", "elli", "enko", "etti", "ev", "eva", "ez", "ian", "ini", "ić", "ič",
    "oglu", "oni", "otti", "ov", "ova", "poulos", "shvili", "ski", "skij", "sky", "skyj", "son",
    "ssen", "sson", "ucci", "vic", "vich", "yan",
];
