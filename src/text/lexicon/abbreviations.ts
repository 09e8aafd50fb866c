// Which words carry a stop that does not end the sentence?
// Source: common knowledge of English and American newspaper style; own list.

/** Written before a name: the stop never ends a sentence ("Mr. Smith", "Gen. Franco", "St. Louis"). */
export const BEFORE_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx messrs mssrs mme mlle dr prof rev fr sr br hon rt
  gen adm col lt maj capt cpt cmdr cdr sgt cpl pvt brig pfc ens ltc
  sen rep gov pres sec supt det insp amb atty asst assoc dep
  cllr comr engr barr lt-col lt-gen maj-gen brig-gen
  st mt ft pt
`);

/** Written before a number: "No. 10", "fig. 3". Some are words too: "She said no. The vote was lost." */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`
  no nos art arts sec fig figs vol vols pp p ch para eq nr op
`);

/** Written before a number or another word: "vs. Leeds", "approx. 40", "e.g. this". */
export const BEFORE_WORD: ReadonlySet<string> = words(`
  vs v e.g i.e viz cf approx ca c al ed eds est trans
`);

/** May stand at the end of a sentence too: "Acme Inc.", "at 5 p.m.", "in Dec.", "John Smith Jr." */
export const ANYWHERE: ReadonlySet<string> = words(`
  inc co corp ltd llc plc bros cos cia jr snr jnr esq etc dept univ assn bldg ave blvd rd hwy sq
  a.m p.m am pm
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
  nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta
  ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.s.s.r
  ft in lb lbs oz kg km cm mm min mins hr hrs sec secs yd yds mph
`);

/** Words that begin sentences and hardly ever continue a name after an abbreviation. */
export const STARTERS: ReadonlySet<string> = words(`
  the a an this that these those there here he she it they we i you his her its their our my your
  in on at by for from with without to of as and but or nor so yet if when while where after before since
  until because although though during despite under over between among about against through within
  however moreover meanwhile also then now thus therefore nevertheless instead still even only just
  who what why how which whose whether
  is are was were be been has have had do does did will would can could may might must should shall
  some many most several all both each every no not one two three another other others such
  last next later earlier today yesterday tomorrow according asked please sorry thank thanks yes
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
