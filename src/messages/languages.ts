// What is said to people of every language? All words at once, for a host that answers many people.
import { type Translated, translationOf } from './codes.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';
import type { Translation } from './translation.ts';

/** Every language besides English, by the code that locales begin with. */
export const TRANSLATIONS: Readonly<Record<Translated, Translation>> = { de, es, fr };

/** The words for a locale such as `fr`, `es-419` or `en-GB`; English where we lack its language. */
export function messagesFor(locale: string): Messages {
  const code = translationOf(locale);
  return code === null ? en : TRANSLATIONS[code];
}
