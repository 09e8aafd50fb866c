// Which words say that a name is an organisation's?
// Source: common knowledge of English-language news; own list.

/** End, or head with "of", the name of an organisation: "Labour Party", "Bank of England". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly associates association authority
  bank bancorp board broadcasting brigade brigades brothers bureau cabinet caucus center centre chamber church
  club coalition college command commission committee commonwealth companies company
  confederation conference congress consortium constabulary cooperative corp corporation corps council
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

/** Organisations that one word or short form names. Public names, as news agencies write them. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `reuters afp ap bbc cnn itv sky nbc cbs abc msnbc fox npr pbs upi efe dpa ansa tass interfax xinhua irna isna fars
  tasnim anadolu kyodo yonhap bloomberg al-jazeera aljazeera politico axios guardian haaretz telegraph
  un eu nato who imf wto opec unesco unicef unhcr unrwa iaea interpol europol asean ecowas brics osce icc icj ioc
  fifa uefa fia nba nfl nhl mlb nasa esa noaa fbi cia nsa dea atf dhs doj fda epa fema faa sec irs cdc nih tsa
  mi5 mi6 gchq mossad idf irgc kgb fsb gru isi plo pkk ypg hamas hezbollah hizbollah hizbullah fatah likud
  taliban al-qaeda al-qaida isis isil daesh al-shabaab farc eta ira
  tories labour snp dup plaid ukip gop cdu csu spd afd psoe bjp anc kmt democrats republicans
  congress parliament senate kremlin pentagon knesset bundestag duma politburo
  google apple microsoft amazon facebook meta twitter tesla boeing airbus toyota sony samsung huawei intel ibm
  nvidia netflix uber walmart disney pfizer astrazeneca moderna shell bp exxonmobil gazprom hsbc barclays
  greenpeace oxfam amnesty wikipedia wikileaks wikinews wikimedia youtube`
    .trim()
    .split(/\s+/),
);
