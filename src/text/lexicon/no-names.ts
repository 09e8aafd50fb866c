// Which words have a capital and name no person, organisation or place?
// Source: common knowledge; own list.

/** Peoples, faiths and languages: "Kurdish", "Sunni", "Latin". Nationalities are in demonyms.json. */
export const PEOPLES: ReadonlySet<string> = words(`
  arab arabs arabic arabian persian persians kurd kurds kurdish turkic turkmen uyghur uyghurs uighur uighurs tatar tatars
  rohingya hutu hutus tutsi tutsis yazidi yazidis druze alawite alawites pashtun pashtuns tajik hazara hazaras baloch
  balochi sindhi punjabi bengali tamil tamils sinhalese gujarati hindi urdu farsi dari pashto hebrew yiddish latin greek
  mandarin cantonese swahili zulu xhosa yoruba igbo hausa amhara oromo tigrayan somali berber tuareg maori aboriginal
  inuit hispanic hispanics latino latinos latina latinas caucasian asian asians african africans european europeans
  westerner westerners roma romani gypsy slavic slav slavs celtic gaelic basque catalan breton flemish walloon bavarian
  scot scots scottish english welsh cornish irish briton britons british londoner londoners yorker yorkers parisian
  muslim muslims islam islamic islamist islamists sunni sunnis shia shias shiite shiites shi'ite shi'ites shi'a sufi
  christian christians christianity catholic catholics catholicism protestant protestants orthodox anglican anglicans
  baptist baptists methodist methodists lutheran evangelical evangelicals mormon mormons jew jews jewish judaism
  hindu hindus hinduism buddhist buddhists buddhism sikh sikhs sikhism jain taoist confucian atheist pagan pagans
  palestinian palestinians israeli israelis syrian syrians iraqi iraqis iranian iranians lebanese jordanian saudi saudis
  yemeni yemenis emirati emiratis qatari qataris kuwaiti kuwaitis bahraini omani egyptian egyptians libyan libyans
  gazan gazans chechen chechens ossetian abkhaz crimean soviet soviets ottoman ottomans byzantine roman romans
  anglo franco sino russo indo afro euro anglo-saxon afro-american african-american anti-american pro-russian pro-western
  marxist marxists leninist maoist stalinist trotskyist nazi nazis zionist zionists fascist communist communists
  socialist socialists conservative conservatives liberal liberals republican democrat democratic
  victorian edwardian georgian elizabethan tudor gothic baroque renaissance medieval
  martian alaskan californian californians texan texans hawaiian floridian quebecois québécois
`);

/** Abbreviations of things, offices and units. */
export const NO_NAMES: ReadonlySet<string> = words(`
  gdp gnp vat cpi ipo ipos etf ceo ceos cfo coo cto vp pm mp mps mep meps msp msps qc kc phd md ba ma bsc msc mba
  tv tvs dvd dvds cd cds pc pcs it ai ict url urls html http pdf usb gps sms sim atm atms pin id ids wifi lcd led
  dna rna hiv aids covid covid-19 sars mers mrsa bse adhd ptsd ocd ibs flu icu a&e gp gps mri ct iq
  ied ieds wmd wmds apc suv suvs uav uavs rpg icbm ak-47 tnt
  diy faq asap rsvp eta etc aka btw lol imo ok omg vip vips dj djs mc uk-based us-led us-backed
  lgbt lgbtq lgbtqi bame dui ngo ngos plc ltd inc llc q&a q1 q2 q3 q4 h1 h2 m1 m25 a1
  i ii iii iv v vi vii viii ix x xi xii god bible koran qur'an quran torah allah heaven hell
  internet web mr mrs ms english french chapter figure fig table section article appendix page volume part no
  monday breaking exclusive watch update live photo photos image images video file credit source via
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
