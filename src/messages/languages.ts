// In which language is somebody answered? Their own where we have it, else English.
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';
import type { Translation } from './translation.ts';

/** Every language besides English, by the code that locales begin with. */
export const TRANSLATIONS: Readonly<Record<string, Translation>> = { de, es, fr };

/** The codes of all languages, English first. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(TRANSLATIONS)];

/** The words for a locale such as `fr`, `es-419` or `en-GB`. */
export function messagesFor(locale: string): Messages {
  return TRANSLATIONS[languageOf(locale) ?? ''] ?? en;
}

/** The language of a locale as Discord or an operating system writes it (`es-419`, `de_AT.UTF-8`); null where we lack it. */
export function languageOf(locale: string): string | null {
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(locale.trim())?.[0].toLowerCase() ?? '';
  return LANGUAGES.includes(code) ? code : null;
}
