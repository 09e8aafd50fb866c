// Spanish: numbers, counts, lists and days.
import { esCommands } from './commands-es.ts';
import { grammarOf, roman } from './grammar.ts';
import { typedIn } from './typed.ts';

const PARTS = {
  MO: 'mañana del',
  MI: 'mediodía del',
  AF: 'tarde del',
  EV: 'tarde-noche del',
  NI: 'noche del',
  DT: 'durante el día del',
};
const SEASONS = { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' };
const NTH = ['primer', 'segundo', 'tercer', 'cuarto'];

const spanish = grammarOf('es', {
  at: (day, clock) => `${day}, ${clock}`,
  part: (part, day) => `${PARTS[part]} ${day}`,
  weekend: (day) => `fin de semana del ${day}`,
  week: (day) => `semana del ${day}`,
  season: (season, year) => `${SEASONS[season]} de ${year}`,
  quarter: (nth, year) => `${NTH[nth - 1] ?? ''} trimestre de ${year}`,
  half: (nth, year) => `${NTH[nth - 1] ?? ''} semestre de ${year}`,
  decade: (year, bc) => `década de ${year}${bc ? ' a. C.' : ''}`,
  century: (nth, bc) => `siglo ${roman(nth)}${bc ? ' a. C.' : ''}`,
});

export const { number, listed, size, date } = spanish;

/** Most plurals only add an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return spanish.counted(count, one, many);
}

/** «a», «b» y «c». */
export function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `«${word}»`));
}

export const { option, slash } = typedIn(esCommands);
