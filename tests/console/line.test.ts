import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readLine } from '../../src/console/line.ts';
import { en } from '../../src/messages/en.ts';
import { LANGUAGES } from '../../src/messages/codes.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { worded } from '../../src/messages/wording.ts';
import { anyText } from '../any-text.ts';
import { COMMANDS } from './fixture.ts';
import fc from '../fc.ts';

function read(line: string): unknown {
  const result = readLine(line, COMMANDS, en);
  return result.kind === 'wrong' ? result.problem : { [result.command.name]: result.args };
}

test.each([
  ['/who name:Starmer', { who: { name: 'Starmer' } }],
  ['/who Starmer', { who: { name: 'Starmer' } }],
  ['  /WHO Name: Keir Starmer  ', { who: { name: 'Keir Starmer' } }],
  ['/who name:"Keir Starmer" from:2024-08-01', { who: { name: 'Keir Starmer', from: '2024-08-01' } }],
  ['/who from:2024-08-01 name:Keir Starmer', { who: { name: 'Keir Starmer', from: '2024-08-01' } }],
  ['/who Keir Starmer from:2024-08-01', { who: { name: 'Keir Starmer', from: '2024-08-01' } }],
  ['/who “Keir Starmer”', { who: { name: 'Keir Starmer' } }],
  ['/who name:"from: the start" from:2024', { who: { name: 'from: the start', from: '2024' } }],
  ['/who name:the "Iron" Duke', { who: { name: 'the "Iron" Duke' } }],
  ['/who name:12:30 or 3:1', { who: { name: '12:30 or 3:1' } }],
  ['/who name:Starmer from:', { who: { name: 'Starmer' } }],
  ['/search "exact phrase" -without', { search: { text: '"exact phrase" -without' } }],
  ['/search text:"exact phrase"', { search: { text: '"exact phrase"' } }],
  ['/search', { search: {} }],
  ['/corpus add url:https://example.org/a?b=c', { 'corpus add': { url: 'https://example.org/a?b=c' } }],
  ['How long did they speak?', { ask: { question: 'How long did they speak?' } }],
  ['Iran: what now?', { ask: { question: 'Iran: what now?' } }],
  ['/ask Iran: what now?', { ask: { question: 'Iran: what now?' } }],
  ['who is Starmer?', { ask: { question: 'who is Starmer?' } }],
  ['who name:Starmer', { who: { name: 'Starmer' } }],
  ['sources', { sources: {} }],
  ['whoever', { ask: { question: 'whoever' } }],
])('%s', (line, meant) => {
  expect(read(line)).toEqual(meant);
});

test.each([
  ['/woh Starmer', 'There is no command /woh. Did you mean /who?'],
  ['/sour', 'There is no command /sour. Did you mean /sources?'],
  ['/weather', 'There is no command /weather. /help shows all.'],
  ['/', 'There is no command /. /help shows all.'],
  ['/corpus', '/corpus needs a further word: add'],
  ['/corpus weather', '/corpus needs a further word: add'],
  ['/corpus ad', 'There is no command /corpus ad. Did you mean /corpus add?'],
  ['/ask', '/ask needs question:, for example /ask question:Who?'],
  ['/ask question:', '/ask needs question:, for example /ask question:Who?'],
  ['', '/ask needs question:, for example /ask question:Who?'],
  ['/who nmae:Starmer', '/who has no option nmae:. Did you mean name:?'],
  ['/who person:Starmer', '/who has no option person:. It takes name: from:'],
  ['/who name:Starmer form:2024-08-01', '/who has no option form:. Did you mean from:?'],
  ['/who Starmer name:Johnson', '/who was given name: twice. Leave one of them out.'],
  ['/sources all', '/sources stands alone; leave out “all”.'],
  [`/ask ${'x'.repeat(41)}`, 'The question: of /ask may have 40 characters and has 41. Shorten it.'],
])('%s is wrong', (line, problem) => {
  expect(read(line)).toBe(problem);
});

test.each([
  ['de', '/wer name:Starmer', { who: { name: 'Starmer' } }],
  ['de', '/who name:Starmer', { who: { name: 'Starmer' } }],
  [
    'de',
    '/zitat thema:Gaza von:2024 sprecher:Starmer',
    { quote: { about: 'Gaza', from: '2024', speaker: 'Starmer' } },
  ],
  ['de', '/zitat about:Gaza VON:2024', { quote: { about: 'Gaza', from: '2024' } }],
  ['de', '/prufen "so"', { check: { text: 'so' } }],
  ['de', '/pru\u0308fen "so"', { check: { text: 'so' } }],
  ['de', '/korpus  hinzufugen url:https://example.org', { 'corpus add': { url: 'https://example.org' } }],
  ['de', 'quellen', { sources: {} }],
  ['de', 'hilfe zitat', { help: { command: 'zitat' } }],
  ['en', 'help corpus', { help: { command: 'corpus' } }],
  ['en', 'help corpus list', { help: { command: 'corpus list' } }],
  ['en', 'help me', { ask: { question: 'help me' } }],
  ['de', 'wer name:Starmer', { who: { name: 'Starmer' } }],
  ['de', 'wer ist Starmer?', { ask: { question: 'wer ist Starmer?' } }],
  ['de', '/einstellungen verborgen:EIN', { settings: { hidden: 'on' } }],
  ['de', '/einstellungen verborgen:off', { settings: { hidden: 'off' } }],
  ['fr', '/qui Starmer', { who: { name: 'Starmer' } }],
  ['fr', '/verifier texte:«a»', { check: { text: '«a»' } }],
  ['fr', '/confidentialite oublier:oui', { privacy: { forget: 'yes' } }],
  ['es', '/quién nombre:Starmer', { who: { name: 'Starmer' } }],
  ['es', '/cronologia desde:2024-07', { timeline: { from: '2024-07' } }],
])('in %s %j is understood', (code, line, meant) => {
  const result = readLine(line, commands, messagesFor(code));
  expect(result.kind === 'wrong' ? result.problem : { [result.command.name]: result.args }).toEqual(meant);
});

test.each([
  ['de', '/hilf', '/hilfe'],
  ['de', '/korpus', 'hinzufügen, liste, zeigen'],
  ['de', '/korpus lsite', '/korpus liste'],
  [
    'de',
    '/einstellungen grundbestand:vielleicht',
    'grundbestand: von /einstellungen ist ein oder aus, nicht „vielleicht“.',
  ],
  ['de', '/wer nam:Starmer', 'name:'],
  ['de', '/zitat speakr:Starmer', 'speaker:'],
  ['de', '/suche', 'text:"joint statement"'],
  ['de', '/zitat sprecher:Lee sprecher:Lee', 'sprecher:'],
  ['fr', '/chercher', '/chercher texte:"joint statement"'],
  ['fr', '/citation qoi:Starmer', 'qui:'],
  ['es', '/cita sobre:referendum', 'quién: tema: desde:'],
  ['es', '/cita xxxxxx:Starmer', 'quién: tema: desde: hasta: medio:'],
])('in %s what is wrong with %j is told with names of that language: %s', (code, line, named) => {
  const result = readLine(line, commands, messagesFor(code));
  expect(result.kind === 'wrong' ? result.problem : '').toContain(named);
});

test.each(LANGUAGES)('the examples of %s can be typed', (code) => {
  const say = messagesFor(code);
  for (const command of commands) {
    const result = readLine(worded(command, say.commands).example, commands, say);
    const english = readLine(command.example, commands, en);
    expect(result).toEqual(english);
  }
});

test('any line is either a command or a problem', () => {
  const parts = fc.constantFrom(
    '/who ',
    '/search ',
    'name:',
    'from: ',
    '"',
    '“',
    '”',
    'x',
    ' ',
    ':',
    '\n',
    '/',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anyText(),
        fc.array(parts).map((all) => all.join('')),
      ),
      (line) => {
        const result = readLine(line, COMMANDS, en);
        return result.kind === 'wrong' ? result.problem !== '' : COMMANDS.includes(result.command);
      },
    ),
  );
});
