//! Places: regions, towns, seas and mountains, and the words that come before one.

/// Regions, counties and federal states. Sorted; folded.
#[rustfmt::skip]
pub const REGIONS: &[&str] = &[
    "abkhazia", "abruzzo", "agro pontino", "alabama", "alaska", "alberta", "alsazia", "alto adige",
    "alture del golan", "amazonas", "amazzonia", "anatolia", "andalusia", "aragona", "arizona",
    "arkansas", "assia", "bahia", "baja california", "balcani", "bali", "barbagia", "basilicata",
    "baviera", "belgorod", "bengala", "biafra", "boemia", "borgogna", "borneo", "brabante",
    "brandeburgo", "bretagna", "brianza", "bryansk", "calabria", "california", "campania",
    "canton ticino", "cappadocia", "carinzia", "carolina del nord", "carolina del sud", "carso",
    "castiglia", "catalogna", "caucaso", "cecenia", "chianti", "chiapas", "cilento", "ciociaria",
    "cirenaica", "cisgiordania", "colorado", "columbia britannica", "connecticut", "cornovaglia",
    "corsica", "costa azzurra", "costa smeralda", "costiera amalfitana", "crimea", "dagestan",
    "daghestan", "dakota del nord", "dakota del sud", "dalmazia", "darfur", "delaware", "donbass",
    "donetsk", "emilia", "emilia-romagna", "epiro", "estremadura", "fezzan", "fiandre", "florida",
    "friuli", "friuli venezia giulia", "friuli-venezia giulia", "fukushima", "galilea", "galizia",
    "galles", "gallura", "garfagnana", "gargano", "gaza", "giava", "golan", "groenlandia",
    "guangdong", "hawaii", "helmand", "herat", "hokkaido", "hubei", "hunan", "idaho", "illinois",
    "indiana", "iowa", "irlanda del nord", "irpinia", "istria", "kandahar", "kansas", "kashmir",
    "kentucky", "kerala", "kharkiv", "kherson", "kivu", "kivu del nord", "kurdistan", "langhe",
    "lapponia", "lazio", "liguria", "linguadoca", "lombardia", "lombok", "lorena", "louisiana",
    "lugansk", "luhansk", "macedonia greca", "maghreb", "maine", "manciuria", "marche", "maremma",
    "maryland", "massachusetts", "masuria", "mezzogiorno", "michigan", "minas gerais", "mindanao",
    "minnesota", "mississippi", "missouri", "molise", "mongolia interna", "montana", "moravia",
    "mugello", "nagorno karabakh", "nagorno-karabakh", "nebraska", "nevada", "new hampshire",
    "new jersey", "normandia", "north carolina", "nuova scozia", "nuovo galles del sud",
    "nuovo messico", "ogliastra", "ohio", "okinawa", "oklahoma", "ontario", "oregon", "ossezia",
    "ossezia del sud", "padania", "paesi baschi", "patagonia", "peloponneso", "pennsylvania",
    "piccardia", "piemonte", "polesine", "pomerania", "porto rico", "provenza", "puglia", "punjab",
    "puntland", "quebec", "queensland", "québec", "rajasthan", "renania", "rhode island",
    "riviera romagnola", "romagna", "sahara", "sahel", "salento", "sannio", "sardegna", "sassonia",
    "savoia", "scandinavia", "scozia", "siberia", "sichuan", "sicilia", "sinai", "slavonia",
    "slesia", "somaliland", "south carolina", "stiria", "striscia di gaza", "sulcis", "sumatra",
    "tasmania", "tennessee", "terra del fuoco", "terranova", "tessaglia", "texas", "tibet",
    "ticino", "tigray", "tirolo", "toscana", "tracia", "transilvania", "transnistria", "trentino",
    "trentino alto adige", "trentino-alto adige", "tripolitania", "turingia", "umbria", "utah",
    "val camonica", "val d'aosta", "val di susa", "val gardena", "val susa", "valcamonica",
    "valle d'aosta", "vallonia", "valtellina", "veneto", "vermont", "versilia", "virginia",
    "virginia occidentale", "voivodina", "westfalia", "wisconsin", "wyoming", "xinjiang", "yucatan",
    "yunnan", "zaporizhzhia",
];

/// Towns, without the capitals that `COUNTRIES` holds. Sorted; folded.
#[rustfmt::skip]
pub const CITIES: &[&str] = &[
    "aberdeen", "abidjan", "acapulco", "acerra", "acireale", "adelaide", "aden", "afragola",
    "agadir", "agra", "agrigento", "agropoli", "aia", "alba", "albany", "alcamo", "aleppo",
    "alessandria", "alessandria d'egitto", "algeciras", "alghero", "alicante", "almaty", "altamura",
    "amalfi", "amburgo", "anagni", "anchorage", "ancona", "andria", "antalya",
    "anversa", "anzio", "aosta", "aprilia", "aquila", "aquisgrana", "arcangelo", "arezzo", "arnhem",
    "ascoli", "ascoli piceno", "assago", "assisi", "asti", "atlanta", "auckland", "augusta",
    "avellino", "aversa", "avezzano", "avignone", "badajoz", "bagheria", "bakhmut", "bali",
    "baltimora", "bamiyan", "barcellona", "bardonecchia", "barga", "bari", "barletta",
    "barranquilla", "basilea", "bassano del grappa", "bassora", "battipaglia", "batumi", "bayonne",
    "belfast", "belluno", "belo horizonte", "benevento", "bengasi", "benghazi", "bergamo", "bergen",
    "betlemme", "bhopal", "biella", "bilbao", "birmingham", "bitonto", "bologna", "bolzano",
    "bombay", "bonn", "bordeaux", "bormio", "boston", "bournemouth", "brema", "brembate di sopra",
    "brescia", "brest", "brighton", "brindisi", "brisbane", "bristol", "brno", "bronte", "bruges",
    "bucha", "buffalo", "bursa", "busto arsizio", "cadice", "cagliari", "caivano", "calais",
    "calcutta", "calgary", "cali", "caltanissetta", "cambridge", "campobasso", "cancún",
    "canicattì", "canton", "capaci", "carbonia", "cardiff", "carpi", "carrara", "cartagena",
    "casablanca", "casal di principe", "casalecchio", "casarano", "caserta", "casoria", "cassino",
    "castellammare di stabia", "castelvetrano", "catania", "catanzaro", "cefalù", "cernobbio",
    "cerveteri", "cervia", "cesena", "changsha", "charleroi", "charleston", "charlotte",
    "charlottesville", "chengdu", "chennai", "chicago", "chieti", "chioggia", "chongqing",
    "christchurch", "cincinnati", "cinisello balsamo", "cisterna di latina", "città del capo",
    "civitavecchia", "cleveland", "cluj", "cogne", "colonia", "columbus", "como", "cordova",
    "corleone", "cortina", "cosenza", "courmayeur", "coventry", "cracovia", "crema", "cremona",
    "crotone", "cuneo", "dalian", "dallas", "danzica", "dar es salaam", "dayton",
    "debrecen", "delft", "denver", "derna", "desenzano", "desio", "detroit", "dniepro", "dnipro",
    "donegal", "dortmund", "dresda", "dubai", "dubrovnik", "dundee", "durban", "dusseldorf",
    "düsseldorf", "edimburgo", "edmonton", "eindhoven", "empoli", "enna", "erbil", "ercolano",
    "erice", "esfahan", "essen", "fabriano", "faenza", "falluja", "fano", "fermo", "ferrara",
    "filadelfia", "firenze", "fiuggi", "foggia", "foligno", "follonica", "forlì", "formia",
    "fortaleza", "francoforte", "frascati", "friburgo", "frosinone", "fukuoka", "gaeta",
    "galveston", "gand", "gaziantep", "gela", "genova", "ginevra", "giugliano", "glasgow", "goa",
    "goma", "gorizia", "gorlovka", "graz", "grenoble", "groninga", "grosseto", "grottaferrata",
    "grozny", "groznyj", "grugliasco", "guadalajara", "guangzhou", "guayaquil", "gubbio",
    "göteborg", "haifa", "halifax", "hamburg", "hannover", "harbin", "hebron", "heidelberg",
    "hiroshima", "ho chi minh", "hong kong", "honolulu", "houston", "hyderabad", "idlib", "imola",
    "imperia", "indianapolis", "innsbruck", "irkutsk", "irpin", "iseo", "isernia", "istanbul",
    "ivrea", "izmir", "jacksonville", "jalalabad", "jenin", "jesi", "johannesburg", "kaliningrad",
    "kandahar", "kansas city", "kaohsiung", "karachi", "kaunas", "kazan", "khan yunis", "kingston",
    "kirkuk", "klagenfurt", "kobe", "kosice", "kramatorsk", "krasnodar", "kunming", "kyoto",
    "l'aia", "l'aquila", "la spezia", "ladispoli", "lagos", "lahore", "lamezia terme", "larnaca",
    "las vegas", "latina", "le mans", "lecce", "lecco", "leeds", "legnano", "leicester", "leida",
    "lens", "leonforte", "leopoli", "leptis magna", "licata", "liegi", "lignano", "lilla",
    "limoges", "linz", "lione", "lipsia", "lisbona", "liverpool", "livorno", "locarno", "locri",
    "lodi", "los angeles", "losanna", "lourdes", "lucca", "lucerna", "lucknow", "lugano", "lund",
    "lussemburgo", "luxor", "lviv", "lódź", "macao", "macerata", "madras", "magdeburgo", "magonza",
    "malaga", "malmö", "manaus", "manchester", "manfredonia", "mannheim", "mantova",
    "mar del plata", "maracaibo", "mariupol", "marrakech", "marsala", "marsiglia", "mashhad",
    "massa", "massa-carrara", "matera", "mazar-i-sharif", "medellin", "medellín", "melbourne",
    "memphis", "mendoza", "merano", "messina", "mestre", "miami", "milano", "milwaukee",
    "minneapolis", "mirandola", "misurata", "modena", "modica", "molfetta", "mombasa", "monaco",
    "monaco di baviera", "moncalieri", "monfalcone", "monreale", "montecassino", "montecatini",
    "monterotondo", "monterrey", "montpellier", "montreal", "montréal", "monza", "mosul", "mumbai",
    "murcia", "murmansk", "münster", "nablus", "nagasaki", "nagoya", "nanchino", "nancy", "nantes",
    "napoli", "nassiriya", "nettuno", "new haven", "new orleans", "new york", "newark", "newcastle",
    "newtown", "niscemi", "nizza", "nocera inferiore", "nola", "norcia", "norfolk", "norimberga",
    "norwich", "nottingham", "novara", "novosibirsk", "nuoro", "oakland", "odense", "odessa",
    "okinawa", "oklahoma city", "omaha", "omsk", "oporto", "orbetello", "oristano", "orlando",
    "orléans", "orvieto", "osaka", "osijek", "ostenda", "ostuni", "oxford", "pachino", "padova",
    "palermo", "palm beach", "palma di maiorca", "palmira", "pamplona", "parma", "partinico",
    "pavia", "perm", "perth", "perugia", "pesaro", "pescara", "peshawar", "philadelphia", "phoenix",
    "phuket", "piacenza", "pinerolo", "pioltello", "piombino", "pisa", "pistoia", "pittsburgh",
    "plovdiv", "plymouth", "poggibonsi", "pointe-noire", "pomezia", "pompei", "pontedera",
    "pordenone", "port said", "portland", "porto", "porto alegre", "porto cervo", "porto empedocle",
    "porto torres", "portofino", "portsmouth", "positano", "potenza", "poznan", "pozzallo",
    "pozzuoli", "prato", "quetta", "rafah", "ragusa", "rangoon", "rapallo", "raqqa", "ravenna",
    "recanati", "recife", "reggio calabria", "reggio emilia", "reggio nell'emilia", "rennes", "rho",
    "riccione", "richmond", "rieti", "rimini", "rio", "rio de janeiro", "riva del garda",
    "roccaraso", "rochester", "rosario", "rosarno", "rostock", "rostov", "rotterdam", "rouen",
    "rovigo", "rozzano", "sacramento", "saint louis", "saint tropez", "saint-denis", "salamanca",
    "salerno", "salisburgo", "salonicco", "salt lake city", "saluzzo", "salvador", "samara",
    "samarcanda", "san antonio", "san benedetto del tronto", "san diego", "san francisco",
    "san gallo", "san giovanni rotondo", "san giuliano di puglia", "san jose", "san paolo",
    "san pietroburgo", "san remo", "sanremo", "santa monica", "santander", "santiago",
    "santiago di compostela", "sapporo", "saragozza", "sassari", "sassuolo", "savona", "scandicci",
    "schengen", "schio", "sciacca", "seattle", "sebastopoli", "sendai", "senigallia", "seregno",
    "sesto san giovanni", "sestri levante", "sestriere", "sfax", "shanghai", "sharm el-sheikh",
    "sheffield", "shenzhen", "siena", "siracusa", "sirte", "siviglia", "smirne", "smolensk",
    "sochi", "solingen", "sondrio", "sorrento", "southampton", "soči", "spalato", "spoleto",
    "srebrenica", "st. louis", "stalingrado", "stavanger", "stoccarda", "strasburgo", "stresa",
    "subiaco", "sucre", "suez", "sulmona", "sunderland", "surat", "sydney", "szeged", "são paulo",
    "tabriz", "tampa", "tangeri", "taormina", "taranto", "tartu", "tel aviv", "teramo",
    "termini imerese", "terni", "terracina", "tientsin", "tijuana", "timbuctù", "timisoara",
    "tivoli", "tobruk", "todi", "tolmezzo", "tolone", "tolosa", "torino", "toronto",
    "torre annunziata", "torre del greco", "tours", "trapani", "trebisonda", "trento", "treviri",
    "treviso", "trieste", "tropea", "tucson", "tulsa", "turku", "udine", "uppsala", "urbino",
    "utrecht", "valencia", "valparaiso", "vancouver", "varanasi", "varese", "velletri", "venezia",
    "veracruz", "verbania", "vercelli", "verona", "versailles", "viareggio", "vibo valentia",
    "vicenza", "vigevano", "vilnius", "viterbo", "vittoria", "vladivostok", "voghera", "volgograd",
    "volnovakha", "volterra", "waterloo", "weimar", "wimbledon", "winnipeg", "wolfsburg",
    "worcester", "wuhan", "xi'an", "yalta", "yangon", "yokohama", "york", "zaporizhia",
    "zaporižžja", "zinder", "zurigo",
];

/// Continents, seas, rivers, mountains, islands, famous sites. Sorted; folded.
#[rustfmt::skip]
pub const AREAS: &[&str] = &[
    "adige", "adriatico", "africa", "africa subsahariana", "alcatraz", "alpi", "america",
    "america centrale", "america del nord", "america del sud", "america latina", "ande",
    "antartico", "antartide", "appennini", "appennino", "ararat", "arno", "artico", "aruba", "asia",
    "asinara", "atlantico", "auschwitz", "australasia", "azzorre", "baleari", "baltico",
    "basilica di san pietro", "bermuda", "bosforo", "brahmaputra", "brenta", "bronx", "brooklyn",
    "buckingham palace", "camp nou", "campi flegrei", "campidoglio", "canale di panama",
    "canale di sicilia", "canale di suez", "canarie", "cape canaveral", "capitol hill",
    "cappella sistina", "capri", "caraibi", "carpazi", "castel gandolfo", "cecoslovacchia",
    "central park", "centroamerica", "cernobyl", "cervino", "chernobyl", "ciampino",
    "circo massimo", "città santa", "colorado", "colosseo", "congo", "corfù", "corno d'africa",
    "cortina d'ampezzo", "creta", "curaçao", "danubio", "dardanelli", "dnepr", "dnipro", "dolomiti",
    "don", "downing street", "egadi", "egeo", "elba", "empire state building", "eolie",
    "estremo oriente", "etna", "eufrate", "eurasia", "europa", "everest", "falkland", "falluja",
    "fiume azzurro", "fiume giallo", "fiumicino", "fori imperiali", "formentera", "fort knox",
    "fujiyama", "galapagos", "gange", "germania est", "germania ovest", "gibilterra", "giordano",
    "giove", "golfo del messico", "golfo di aden", "golfo di napoli", "golfo persico",
    "gran paradiso", "gran sasso", "ground zero", "guadalupa", "guam", "guantanamo", "guantánamo",
    "guernsey", "guyana francese", "harlem", "himalaya", "hollywood", "hudson", "ibiza", "indo",
    "indo-pacifico", "indocina", "ionio", "ischia", "isola d'elba", "isola del giglio",
    "isola di pasqua", "isole cayman", "isole curili", "isole eolie", "isole falkland",
    "isole faroe", "isole tremiti", "isole vergini", "jersey", "jugoslavia", "k2", "karakorum",
    "karbala", "kilimangiaro", "krakatoa", "la maddalena", "la manica", "la mecca",
    "lago bracciano", "lago ciad", "lago d'iseo", "lago di bolsena", "lago di bracciano",
    "lago di como", "lago di garda", "lago di ginevra", "lago maggiore", "lago michigan",
    "lago trasimeno", "lago vittoria", "lampedusa", "lena", "lesbo", "linate", "linosa", "lipari",
    "loira", "louvre", "madeira", "maiorca", "malpensa", "malvine", "man", "manhattan",
    "mar adriatico", "mar baltico", "mar caspio", "mar cinese meridionale", "mar d'azov",
    "mar dei caraibi", "mar egeo", "mar ionio", "mar ligure", "mar mediterraneo", "mar morto",
    "mar nero", "mar rosso", "mar tirreno", "maracanã", "mare del nord", "marmolada", "marte",
    "martinica", "mayotte", "mecca", "medina", "medio oriente", "mediterraneo", "mekong",
    "melanesia", "minorca", "mississippi", "missouri", "montagne rocciose", "monte bianco",
    "monte fuji", "monte rosa", "montecitorio", "muro del pianto", "muro di berlino", "mykonos",
    "najaf", "nassiriya", "nettuno", "neva", "niger", "nilo", "nord africa", "nord america",
    "nordafrica", "nordamerica", "notre dame", "notre-dame", "nuova caledonia", "ob", "occidente",
    "oceania", "oceano artico", "oceano atlantico", "oceano indiano", "oceano pacifico", "oder",
    "oriente", "orinoco", "ostia", "pacifico", "palazzo madama", "pantelleria", "paraná",
    "penisola arabica", "penisola coreana", "penisola iberica", "piave", "piazza tienanmen",
    "pirenei", "plutone", "po", "poggioreale", "polinesia", "polinesia francese", "ponza",
    "porta pia", "porto rico", "potomac", "procida", "queens", "quirinale", "rebibbia",
    "regina coeli", "reno", "rio delle amazzoni", "rio grande", "riunione", "rodano", "rodi",
    "samoa americane", "san siro", "san vittore", "sant'elena", "santorini", "saturno", "scampia",
    "secondigliano", "senna", "silicon valley", "spianata delle moschee", "stretto di gibilterra",
    "stretto di hormuz", "stretto di messina", "stromboli", "sud america", "sudamerica",
    "sudest asiatico", "svalbard", "tagliamento", "tahiti", "tamigi", "tenerife", "terra",
    "terra santa", "tevere", "ticino", "tienanmen", "tigri", "times square", "tirreno",
    "torre eiffel", "torri gemelle", "trastevere", "tremiti", "ucciardone", "unione sovietica",
    "urali", "urss", "ustica", "venere", "ventotene", "vesuvio", "vicino oriente", "vistola",
    "volga", "vulcano", "wall street", "wembley", "world trade center", "yangtze", "zambesi",
    "zanzibar",
];

/// Points of the compass. Sorted; folded.
#[rustfmt::skip]
pub const DIRECTIONS: &[&str] = &[
    "centro", "centro-nord", "est", "nord", "nordest", "nordovest", "ovest", "sud", "sudest",
    "sudovest",
];

/// Words that begin the name of a street, with a capital or without. Sorted; folded.
#[rustfmt::skip]
pub const STREETS: &[&str] = &[
    "avenue", "calle", "castello", "contrada", "corso", "largo", "lungotevere", "parco", "piazza",
    "piazzale", "piazzetta", "ponte", "porta", "rue", "via", "viale", "vicolo", "villa",
];

/// Words that begin the name of a place when they have a capital. Sorted; folded.
#[rustfmt::skip]
pub const SITES: &[&str] = &[
    "abbazia", "aeroporto", "albergo", "anfiteatro", "arco", "arena", "auditorium", "autodromo",
    "baia", "basilica", "borgo", "cappella", "casello", "castello", "cattedrale", "chiesa", "cima",
    "circuito", "cittadella", "città", "colle", "colli", "convento", "costa", "diga", "duomo",
    "faro", "fiume", "foresta", "forte", "fortezza", "galleria", "giardini", "giardino", "golfo",
    "hotel", "ippodromo", "isola", "isole", "istmo", "lago", "lungomare", "mar", "mare", "mausoleo",
    "monastero", "monte", "monti", "mura", "musei", "museo", "necropoli", "oblast", "oceano",
    "ospedale", "ospedali", "palasport", "palazzetto", "palazzo", "parco", "passo", "penisola",
    "pinacoteca", "policlinico", "ponte", "porto", "principato", "repubblica", "riserva", "riviera",
    "sala", "santuario", "sinagoga", "stadio", "stazione", "stretto", "striscia", "teatro",
    "tempio", "tenuta", "terme", "torre", "val", "valle", "velodromo", "villa", "vulcano", "zoo",
];

/// Words that the name of a place can do without: `Isola del Giglio`. Sorted; folded.
pub const PLAIN_HEADS: &[&str] =
    &["fiume", "isola", "isole", "mar", "mare", "oceano", "stadio", "striscia", "torrente"];

/// Words that a place name follows. Sorted; folded.
#[rustfmt::skip]
pub const PLACE_CUES: &[&str] = &[
    "aeroporto", "albergo", "arcidiocesi", "area", "autostrada", "borgo", "cantone", "capitale",
    "carcere", "castello", "cattedrale", "chiesa", "cinema", "cittadina", "città", "clinica",
    "comune", "comuni", "confine", "contea", "dintorni", "diocesi", "dipartimento", "distretto",
    "est", "fiume", "frazione", "golfo", "hotel", "isola", "isole", "isolotto", "lago", "località",
    "metropoli", "monte", "moschea", "nativa", "nativo", "nord", "oblast", "originaria",
    "originario", "ospedale", "ovest", "paese", "palazzo", "penisola", "periferia", "porto",
    "prefettura", "province", "provincia", "quartiere", "quartieri", "regione", "regioni",
    "residente", "rione", "sobborgo", "stadio", "stati", "stato", "stazione", "sud", "teatro",
    "tunnel", "valle", "vicino", "villaggi", "villaggio", "vulcano", "zona",
];

/// Saints, who gave their names to villages. Sorted; folded.
#[rustfmt::skip]
pub const SAINTS: &[&str] = &[
    "saint", "san", "sankt", "sant'", "santa", "santi", "santo", "st", "são",
];

/// How place names end in many languages.
#[rustfmt::skip]
pub const PLACE_ENDINGS: &[&str] = &[
    "abad", "burg", "burgo", "grad", "land", "ovka", "polis", "pur", "shire", "stan", "town",
    "ville",
];
