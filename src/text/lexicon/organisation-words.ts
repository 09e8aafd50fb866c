// Which words say that a name is an organisation's?
// Source: common knowledge of English-language news; own list.

/** End, or head with "of", the name of an organisation: "Labour Party", "Bank of England". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly associates association authority
  bank bancorp board broadcasting brigade brigades brothers bureau cabinet caucus center centre chamber church
  club coalition college command commission committee commonwealth companies company computer computers
  confederation conference congress consortium constabulary cooperative corp corporation council
  court courts crew department dept directorate division dynamics electronics embassy enterprises entertainment
  exchange faction federation firm fleet force forces forum foundation front fund
  gazette government group guard guards guild herald holdings hospital hotels inc
  industries institute institution insurance intelligence international
  journal judiciary knesset laboratories laboratory labs league legion legislature library ltd llc llp plc
  magazine media military militia ministries ministry mission mosque motors movement museum navy network networks news newspaper
  observatory office orchestra organisation organization panel parliament partners partnership party
  pharmaceuticals police politburo post press productions records reserve
  resistance school secretariat senate service services society squad squadron staff state-department studios symphony
  syndicate synod systems taliban task taskforce team technologies telecom telegraph television theatre theater times tribunal tribune
  trust union united universities university treasury unit veterans volunteers watch workers co`
    .trim()
    .split(/\s+/),
);

/** Organisations by the names that English news uses for them, in lower case. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `reuters|afp|ap|associated press|agence france-presse|bbc|bbc news|cnn|itv|itn|sky|sky news|channel 4|nbc|nbc news|cbs|cbs news|abc|abc news
  msnbc|cnbc|fox|fox news|npr|pbs|upi|efe|dpa|ansa|tass|itar-tass|interfax|ria novosti|sputnik|xinhua|irna|isna|fars|tasnim|mehr|press tv|anadolu
  kyodo|yonhap|bloomberg|al-jazeera|aljazeera|al jazeera|al-arabiya|al arabiya|deutsche welle|russia today|voice of america|radio free europe
  guardian|observer|independent|daily telegraph|daily mail|daily mirror|daily express|evening standard|sunday times|sunday telegraph|economist
  new york times|nyt|washington post|wall street journal|wsj|los angeles times|chicago tribune|boston globe|boston herald|usa today|new york post
  new yorker|newsweek|time magazine|forbes|fortune|vanity fair|rolling stone|huffington post|huffpost|buzzfeed|vox|vice|politico|axios|slate|salon|wired
  le monde|le figaro|libération|der spiegel|die zeit|die welt|süddeutsche zeitung|frankfurter allgemeine zeitung|el país|el mundo|la repubblica
  corriere della sera|haaretz|jerusalem post|times of israel|yedioth ahronoth|times of india|hindu|dawn|straits times|south china morning post|asahi shimbun
  global times|people's daily|pravda|izvestia|kommersant|moscow times|toronto star|globe and mail|sydney morning herald|irish times|scotsman|nature|lancet
  bank of england|bank of japan|bank of canada|bank of israel|bank of france|bundesbank|people's bank of china|un|united nations|eu|european union|european commission|european parliament|european council|european central bank|ecb|nato|who|imf|wto|opec
  unesco|unicef|unhcr|unrwa|undp|unaids|iaea|ilo|world bank|world health organization|world trade organization|international monetary fund
  interpol|europol|asean|apec|african union|arab league|ecowas|mercosur|brics|g7|g8|g20|osce|oecd|icc|icj|ioc|icrc|red cross|red crescent|commonwealth
  fifa|uefa|fia|nba|nfl|nhl|mlb|mls|ncaa|atp|wta|pga|nascar|ufc|wwe|premier league|champions league|la liga|serie a|bundesliga
  nasa|esa|roscosmos|spacex|noaa|fbi|cia|nsa|dea|atf|dhs|doj|fda|epa|fema|faa|fcc|ftc|irs|cdc|nih|tsa|usda|usaf|cbo|gao|fed|federal reserve|aclu|naacp|nra|dnc|rnc
  mi5|mi6|gchq|mod|nhs|met|scotland yard|metropolitan police|ofcom|ofsted|tuc|cbi|rspca|raf|royal navy|royal air force|network rail
  mossad|shin bet|idf|irgc|basij|quds force|kgb|fsb|gru|svr|isi|stasi|gestapo|wehrmacht|luftwaffe|ss
  plo|pkk|ypg|sdf|hamas|hezbollah|hizbollah|hizbullah|hezbullah|fatah|likud|islamic jihad|taliban|taleban|al-qaeda|al-qaida|al qaeda|al-queda|al qaida|isis|isil|daesh
  islamic state|boko haram|al-shabaab|al shabaab|farc|eta|ira|sinn féin|sinn fein|muslim brotherhood|baath|ba'ath|mahdi army|houthis|wagner|wagner group
  tories|labour|labour party|conservative party|liberal democrats|lib dems|snp|dup|sdlp|plaid cymru|ukip|reform uk|greens|gop|republican party|democratic party
  democrats|republicans|cdu|csu|spd|afd|fdp|psoe|podemos|vox|syriza|fidesz|bjp|anc|kmt|kuomintang|communist party|socialist party|green party
  congress|parliament|senate|house|house of representatives|house of commons|house of lords|commons|lords|supreme court|white house|pentagon|state department
  justice department|treasury|kremlin|duma|knesset|bundestag|bundesrat|reichstag|politburo|majlis|riksdag|storting|sejm|dáil|dail|stormont|holyrood|capitol
  downing street|no 10|number 10|whitehall|foreign office|home office|vatican|holy see|élysée|elysee|security council|general assembly
  google|alphabet|apple|microsoft|amazon|facebook|meta|whatsapp|instagram|youtube|twitter|reddit|snapchat|tiktok|bytedance|linkedin|skype|zoom|yahoo|yahoo!|aol|ebay|paypal
  netflix|spotify|uber|lyft|airbnb|tesla|intel|ibm|hp|hewlett-packard|dell|oracle|cisco|nvidia|amd|qualcomm|openai|deepmind|mozilla|netscape|wikipedia|wikimedia|wikileaks|wikinews
  sony|nintendo|sega|samsung|lg|huawei|xiaomi|lenovo|alibaba|tencent|baidu|softbank|hitachi|toshiba|panasonic|canon|nikon|kodak|nokia|ericsson|motorola|blackberry
  toyota|honda|nissan|mazda|mitsubishi|hyundai|kia|ford|general motors|gm|chrysler|fiat|volkswagen|vw|bmw|daimler|mercedes|mercedes-benz|audi|porsche|renault|peugeot|citroën|volvo
  saab|ferrari|rolls-royce|jaguar|land rover|boeing|airbus|lockheed martin|northrop grumman|raytheon|bae|bae systems|embraer|bombardier|sikorsky|halliburton|bechtel|enron
  british airways|easyjet|ryanair|lufthansa|air france|klm|qantas|emirates|delta|united airlines|american airlines|southwest airlines
  exxon|exxonmobil|mobil|shell|royal dutch shell|bp|chevron|texaco|total|gazprom|rosneft|lukoil|yukos|aramco|petrobras|statoil|equinor|eni|edf|e.on|npower
  hsbc|barclays|lloyds|natwest|rbs|santander|citigroup|citibank|jpmorgan|jp morgan|goldman sachs|morgan stanley|merrill lynch|lehman brothers|bear stearns|bank of america|wells fargo
  ubs|credit suisse|deutsche bank|bnp paribas|société générale|ing|visa|mastercard|american express|berkshire hathaway|blackrock|moody's|standard & poor's|fitch|nasdaq|dow jones|ftse
  deloitte|kpmg|pwc|pricewaterhousecoopers|ernst & young|mckinsey|accenture|gallup|ipsos|yougov
  walmart|wal-mart|tesco|sainsbury's|asda|morrisons|marks & spencer|aldi|lidl|ikea|carrefour|costco|home depot|sears|kmart|macy's
  mcdonald's|burger king|kfc|pizza hut|starbucks|subway|domino's|coca-cola|coca cola|coke|pepsi|pepsico|nestlé|nestle|unilever|procter & gamble|kraft|heinz|kellogg's|danone|budweiser|heineken|guinness
  nike|adidas|puma|reebok|gucci|prada|chanel|zara|h&m|gap|levi's
  pfizer|astrazeneca|moderna|biontech|glaxosmithkline|gsk|novartis|roche|merck|bayer|sanofi|johnson & johnson|monsanto|basf|dupont|siemens|philips|general electric|ge
  disney|pixar|marvel|warner bros|universal|paramount|mgm|dreamworks|hbo|mtv|espn|bskyb|vodafone|orange|telefónica|at&t|verizon|comcast|time warner|news corp|viacom|bertelsmann
  greenpeace|oxfam|amnesty|amnesty international|human rights watch|save the children|médecins sans frontières|doctors without borders|transparency international|wwf|peta|salvation army|ymca
  harvard|yale|princeton|stanford|mit|columbia university|cornell|caltech|berkeley|ucla|nyu|usc|oxford university|cambridge university|eton|harrow|sandhurst|west point
  manchester united|man utd|manchester city|liverpool fc|arsenal|chelsea|tottenham|spurs|everton|aston villa|leeds united|newcastle united|celtic|rangers|real madrid|barcelona fc|fc barcelona
  juventus|ac milan|inter milan|bayern munich|borussia dortmund|ajax|benfica|porto|psg|paris saint-germain|galatasaray|boca juniors|river plate
  yankees|mets|red sox|white sox|cubs|dodgers|giants|braves|phillies|pirates|cardinals|orioles|lakers|celtics|knicks|bulls|patriots|cowboys|packers|steelers|jets|dolphins|bruins|maple leafs|canadiens
  ferrari f1|mclaren|williams|red bull|lotus
  roman catholic church|catholic church|church of england|orthodox church|ku klux klan|kkk|freemasons|opus dei|scientology|church of scientology|jehovah's witnesses`
    .trim()
    .split(/[|\n]\s*/),
);
