// In which language is somebody answered? Their own where we have it, else English; what a language lacks is English too.
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';
import type { Translation } from './translation.ts';

/** Every language besides English, by the code that Discord's locales begin with. */
export const TRANSLATIONS: Readonly<Record<string, Translation>> = { de, es, fr };

const all = new Map(Object.entries(TRANSLATIONS).map(([code, translation]) => [code, over(en, translation)]));

/** The words for a locale such as `fr`, `es-419` or `en-GB`. */
export function messagesFor(locale: string): Messages {
  return all.get(locale.split('-')[0] ?? '') ?? en;
}

/** English with everything that a translation has in its place. */
function over(english: Messages, { messages }: Translation): Messages {
  const merged = { ...english, ...messages };
  return {
    ...merged,
    who: { ...english.who, ...messages.who },
    quote: { ...english.quote, ...messages.quote },
    timeline: { ...english.timeline, ...messages.timeline },
    sources: { ...english.sources, ...messages.sources },
    help: { ...english.help, ...messages.help },
  };
}
