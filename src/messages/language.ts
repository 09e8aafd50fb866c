// What is said to one person? The words of one language, so that a program for one need not load them all.
import { type Translated, translationOf } from './codes.ts';
import type { Messages } from './messages.ts';
import type { Translation } from './translation.ts';

const LOADERS: Readonly<Record<Translated, () => Promise<Translation>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The words for a locale such as `fr`, `es-419` or `en-GB`; English where we lack its language. */
export async function messagesIn(locale: string): Promise<Messages> {
  const code = translationOf(locale);
  return code === null ? (await import('./en.ts')).en : LOADERS[code]();
}
