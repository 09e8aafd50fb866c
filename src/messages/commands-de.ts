// German, for the names and descriptions of commands.
import type { CommandTexts } from './commands.ts';

export const deCommands: CommandTexts = {
  ask: {
    name: 'frage',
    description: 'Stellen Sie eine Frage; die Dokumente antworten mit ihren eigenen Worten',
    options: { question: 'Ihre Frage' },
  },
  who: {
    name: 'wer',
    description: 'Wer ist das, den Dokumenten nach?',
    options: { name: 'Ein Name oder ein Teil davon' },
  },
  quote: {
    name: 'zitat',
    description: 'Was gesagt wurde und von wem',
    options: { speaker: 'Wer spricht', about: 'Worüber' },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Datierte Ereignisse in ihrer Reihenfolge',
    options: { about: 'Worüber oder über wen', from: 'Ab welchem Tag', to: 'Bis zu welchem Tag' },
  },
  check: {
    name: 'prüfen',
    description: 'Vergleicht Zitate Wort für Wort mit den Dokumenten',
    options: { text: 'Ein Text mit Zitaten' },
  },
  sources: { name: 'quellen', description: 'Die Dokumente: Titel, Quelle, Datum, Länge', options: {} },
  privacy: {
    name: 'datenschutz',
    description: 'Was über Sie gespeichert ist und wie Sie es löschen',
    options: {},
  },
  help: { name: 'hilfe', description: 'Was Sie fragen können', options: {} },
};
