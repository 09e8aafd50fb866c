// What does Discord show in whose language? One of our texts → the same in every locale that we have words for.
import { Locale, type LocalizationMap } from 'discord.js';
import { languageOf } from '../messages/codes.ts';
import { messagesFor } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';

const LOCALES = Object.values(Locale).filter((locale) => languageOf(locale) !== null);

/**
 * A text by Discord's locales, empty where it is the same in all. English is among them: without it, Discord may show
 * somebody with another kind of English whatever language comes next.
 */
export function localizations(text: (say: Messages) => string): LocalizationMap {
  const texts = LOCALES.map((locale) => [locale, text(messagesFor(locale))] as const);
  if (new Set(texts.map(([, own]) => own)).size === 1) return {};
  return Object.fromEntries(texts);
}
