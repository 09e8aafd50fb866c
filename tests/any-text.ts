// Texts that a reader may meet and texts that nobody would write: news with quotations, and what is hard in Unicode.
import fc from './fc.ts';

/** Any character at all, lone halves of pairs too. fast-check's own `binary` unit says the same and takes seconds to be made. */
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** What programs stumble over: line ends, marks that are composed, joined, hidden or turned round, letters that grow. */
const HARD = [
  '\r\n|\r|\n|\n\n|\u2028|\u2029|\u0085|\v|\0|\t|\u00A0|\u3000|\u00AD|\uFEFF|\u200B|\u200D|\uFE0F|\u202E|\u202C',
  'e\u0301|é|A\u030A|\u0301|ﬁ|ß|İ|ı|ŉ|ǅ|Σ|①|½|Ⅷ|٣|日本|語。|שלום|مرحبا',
  '👩‍👩‍👧‍👦|👍🏽|🇺🇦|🙂|\uD83D|\uDE42',
].flatMap((list) => list.split('|'));

/** Marks and words that rules look for. */
const NEWS = [
  '“|”|‘|’|"|\'|«|»|„|(|)|[|]|—|–|-|…|...|.|. |, |: |?|!|;| ',
  'Ann Lee|Lee|Mr. Bo O’Neil Jr.|Émile Ōta|the U.S. prime minister|she|who|, the mayor of Harwick,|Acme Corp.|the ',
  ' said| told reporters| added that |According to | on Monday| on 3 May 2021| last week| in 2019| at 5:30 p.m.|1,000.5 ',
  '“We will not leave,” she said. |He added: "Never. Not ‘ever’." |The ministry said last week that it was ready.\n\n',
].flatMap((list) => list.split('|'));

const unit = fc.oneof(
  { weight: 2, arbitrary: character },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  { weight: 4, arbitrary: fc.constantFrom(...NEWS) },
);

/** `maxLength` counts units, each a character or a few words. */
export function anyText({ maxLength = 60 }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.array(unit, { maxLength }).map((parts) => parts.join(''));
}
