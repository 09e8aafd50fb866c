// Texts of any characters at all, lone halves of surrogate pairs too. fast-check's own `binary` unit says the same
// and takes seconds to be made.
import fc from 'fast-check';

const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

export function anyText(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: character, ...length });
}
