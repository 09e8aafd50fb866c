// Which names of countries and organisations are the same by convention?
// Source: common knowledge; own list. One line a name, in lower case, without stops.

const GROUPS = `
united states|united states of america|us|usa|america
united kingdom|uk|britain|great britain|united kingdom of great britain and northern ireland
united arab emirates|uae|emirates
european union|eu
united nations|un
soviet union|ussr
russia|russian federation
china|people's republic of china|prc
north korea|dprk|democratic people's republic of korea
south korea|republic of korea|korea republic
democratic republic of congo|democratic republic of the congo|dr congo|drc|congo-kinshasa
czech republic|czechia
netherlands|holland
myanmar|burma
ivory coast|côte d'ivoire
iran|islamic republic of iran|islamic republic
new york|new york city|nyc
washington|washington dc|washington d.c
los angeles|la
islamic state|isis|isil|is|daesh
hezbollah|hizbollah|hizbullah|hezbullah
al-qaeda|al-qaida|al qaeda|al qaida|al-queda
taliban|taleban
republican party|gop|republicans
democratic party|democrats
conservative party|tories|conservatives
labour party|labour
liberal democrats|lib dems|liberal democrat party
north atlantic treaty organization|north atlantic treaty organisation|nato
federal reserve|fed|federal reserve board
new york times|nyt
wall street journal|wsj
british broadcasting corporation|bbc
associated press|ap
agence france-presse|afp
house of representatives|house
house of commons|commons
house of lords|lords
downing street|no 10|number 10|10 downing street
`;

const canon = new Map<string, string>();
for (const line of GROUPS.trim().split('\n')) {
  const names = line.split('|');
  for (const name of names) canon.set(name, names[0] ?? name);
}

/** The usual full form of a name in lower case; the name itself where none is known. */
export function canonical(name: string): string {
  return canon.get(name) ?? name;
}
