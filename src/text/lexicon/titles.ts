// Which words stand before a person's name and belong to no name?
// Source: common knowledge of English-language news; own list.

export type Gender = 'female' | 'male';

/** Forms of address and what they tell of a person's gender. */
export const ADDRESSES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr sir lord king prince duke baron count earl viscount emperor sultan sheikh sheik emir tsar father fr brother pope imam ayatollah mullah rabbi don señor monsieur herr messrs',
    'male',
  ),
  ...words(
    'mrs ms miss mme mlle madame mademoiselle dame lady queen princess duchess baroness countess empress sister señora frau mother',
    'female',
  ),
  ...words(
    'mx dr doctor prof professor rev reverend hon saint st justice judge maulana archbishop bishop cardinal monsignor pastor deacon chaplain guru swami dalai',
    null,
  ),
]);

/** Offices, ranks and trades that are written with a capital before a name. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president crown premier chancellor minister secretary governor mayor senator sen congressman congresswoman
  representative rep gov pres ambassador envoy commissioner councillor councilor councilman councilwoman
  alderman cllr speaker chairman chairwoman chairperson chair chief director head leader spokesman spokeswoman
  spokesperson attorney sheriff deputy vice prime foreign general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt corporal cpl private pte commander cmdr commodore admiral adm brigadier brig marshal
  constable detective inspector insp superintendent supt officer agent special sgt-maj field air commissioner
  coach manager striker midfielder defender goalkeeper captain quarterback pitcher trainer
  actor actress singer author writer novelist poet playwright director producer filmmaker rapper comedian
  journalist reporter correspondent editor columnist presenter broadcaster
  economist analyst scientist researcher historian philosopher lawyer barrister solicitor prosecutor
  ceo cfo founder co-founder entrepreneur businessman businesswoman billionaire
  activist campaigner dissident rebel warlord cleric
  mp mep msp mla td congress assemblyman assemblywoman delegate lawmaker backbencher candidate
  first lady former ex-president ex-minister acting interim then-president late under-secretary undersecretary
  president-elect defence defense finance interior home health justice trade energy education culture transport
  superintendent-general comptroller treasurer ombudsman auditor coroner magistrate`
    .trim()
    .split(/\s+/),
);

/** Letters after a person's name that are none of it: "Ann Lee KC". */
export const HONOURS: ReadonlySet<string> = new Set(
  'KC QC SC OBE CBE MBE KBE DBE CMG KCMG GCMG BEM DSO FRS PhD MD MP MSP MEP TD'.split(' '),
);

function words(list: string, gender: Gender | null): [string, Gender | null][] {
  return list.split(' ').map((word) => [word, gender]);
}
