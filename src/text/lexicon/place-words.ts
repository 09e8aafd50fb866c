// Which words say that a name is a place's?
// Source: common knowledge of geography; own list.

/** End the name of a place: "Thames River", "Orange County". */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
  `airport archipelago avenue ave bay beach borough boulevard bridge canal canyon cape castle cemetery city coast
  county creek crossing desert district drive falls forest garden gardens glacier gulf harbor harbour heights
  highway hill hills island islands isle isles junction lake lane mansion mountain mountains mount ocean oblast
  palace park pass peninsula plateau plaza port prefecture province quarter range reef region reservoir ridge river road
  rock sea shore square stadium station strait straits street strip territories territory tower towers town township
  tunnel valley village volcano wood woods zone arena gate peak plain plains governorate parish state states republic`
    .trim()
    .split(/\s+/),
);

/** Begin the name of a place: "Mount Etna", "Lake Geneva", "Gulf of Aden", "Republic of Korea". */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  `mount mt lake cape gulf bay strait straits sea isle isles island islands port fort river republic kingdom
  st. north south east west northern southern eastern western central upper lower greater new san santa saint
  los las el rio city province valley downtown`
    .trim()
    .split(/\s+/),
);

/** Countries, cities and regions in forms that gazetteers lack. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  `us|usa|u.s|u.s.a|uk|u.k|uae|u.a.e|drc|ussr|america|americas|britain|england|scotland|wales|northern ireland|holland|burma
  great britain|soviet union|united states|united states of america|united kingdom|ivory coast|cape verde|vatican
  czech republic|east timor|swaziland|macedonia|kosovo|palestine|gaza|gaza strip|west bank|east jerusalem|golan heights
  crimea|donbas|donbass|chechnya|dagestan|kurdistan|kashmir|tibet|xinjiang|taiwan|darfur|transnistria|abkhazia|south ossetia
  nagorno-karabakh|catalonia|basque country|bavaria|normandy|brittany|tuscany|sicily|sardinia|corsica|lapland|siberia
  middle east|near east|far east|north africa|west africa|east africa|sub-saharan africa|central asia|south asia
  southeast asia|south-east asia|east asia|western europe|eastern europe|balkans|baltics|caucasus|scandinavia|levant|sahel|sahara
  europe|asia|africa|antarctica|oceania|north america|south america|latin america|central america|caribbean|arctic|australasia
  atlantic|pacific|mediterranean|black sea|red sea|baltic|persian gulf|south china sea|english channel|strait of hormuz
  new york|new york city|nyc|la|l.a|d.c|washington|washington dc|washington d.c|manhattan|brooklyn|queens|bronx|harlem|hollywood
  silicon valley|wall street|capitol hill|london|west end|downing street|whitehall|westminster|heathrow|wimbledon|brussels
  midlands|west midlands|east anglia|merseyside|cornwall|yorkshire|lancashire|ulster|belfast
  jerusalem|tel aviv|ramallah|rafah|khan younis|haifa|nablus|jenin|hebron|beirut|damascus|aleppo|idlib|homs|baghdad|basra|mosul
  fallujah|kirkuk|tikrit|najaf|karbala|erbil|tehran|isfahan|natanz|qom|kabul|kandahar|helmand|islamabad|peshawar|sanaa|aden|hodeidah
  riyadh|mecca|medina|doha|dubai|abu dhabi|muscat|kyiv|kiev|kharkiv|odesa|odessa|mariupol|bakhmut|lviv|donetsk|luhansk|kherson
  midwest|east coast|west coast|gulf coast|bay area|earth|moon|mars|jupiter|saturn|venus`
    .trim()
    .split(/[|\n]\s*/),
);
