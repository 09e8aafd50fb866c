// Which languages does Dossier speak?

/** Every language besides English. One that has no words, or whose words nobody loads, does not compile. */
const TRANSLATED = ['de', 'es', 'fr'] as const;
export type Translated = (typeof TRANSLATED)[number];

/** The codes of all languages, English first. */
export const LANGUAGES: readonly string[] = ['en', ...TRANSLATED];

/** The language of a locale as Discord or an operating system writes it (`es-419`, `de_AT.UTF-8`); null where we lack it. */
export function languageOf(locale: string): string | null {
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(locale.trim())?.[0].toLowerCase() ?? '';
  return LANGUAGES.includes(code) ? code : null;
}

/** The same where it is not English. */
export function translationOf(locale: string): Translated | null {
  const code = languageOf(locale);
  return TRANSLATED.find((one) => one === code) ?? null;
}
