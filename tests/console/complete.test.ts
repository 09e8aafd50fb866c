import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { complete } from '../../src/console/complete.ts';
import { messagesFor } from '../../src/messages/languages.ts';
import { contextOf } from '../document.ts';
import { COMMANDS, TALKS } from './fixture.ts';

const ALL = ['/ask ', '/who ', '/search ', '/sources ', '/pick ', '/corpus add ', '/fail ', '/nothing '];

test.each([
  ['', ALL, ''],
  ['/', ALL, '/'],
  ['/s', ['/search ', '/sources '], '/s'],
  ['/who', ['/who '], '/who'],
  ['/corpus ', ['/corpus add '], '/corpus '],
  ['/weather', [], '/weather'],
  ['how long', [], 'how long'],
  ['/who ', ['name:', 'from:'], ''],
  ['/who n', ['name:'], 'n'],
  ['/who name:', ['Keir Starmer', 'Keira Knight', 'Boris Johnson'], ''],
  ['/who name:Keir', ['Keir Starmer', 'Keira Knight'], 'Keir'],
  ['/who name:keir s', ['Keir Starmer'], 'keir s'],
  ['/who name:"Keir S', ['Keir Starmer'], 'Keir S'],
  ['/who bor', ['Boris Johnson'], 'bor'],
  ['/who name:Boris Johnson f', ['from:'], 'f'],
  ['/who from:2024 name:Bo', ['Boris Johnson'], 'Bo'],
  ['/who name:Zed', [], 'Zed'],
  ['/sources ', [], ''],
])('%j completes to %j', (line, completions, replaced) => {
  expect(complete(line, COMMANDS, contextOf())).toEqual([completions, replaced]);
});

test.each([
  ['de', '/su', ['/suche '], '/su'],
  ['de', '/so', ['/sources '], '/so'],
  ['de', '/pruf', ['/prüfen '], '/pruf'],
  ['de', '/quellen', ['/quellen '], '/quellen'],
  ['de', '/korpus li', ['/korpus liste '], '/korpus li'],
  ['de', '/suche ', ['text:', 'von:', 'bis:', 'quelle:', 'dokument:'], ''],
  ['de', '/search q', ['quelle:'], 'q'],
  ['de', '/suche x so', ['source:'], 'so'],
  ['fr', '/chercher te', ['texte:'], 'te'],
  ['es', '/ajustes base:', ['sí', 'no'], ''],
  ['es', '/settings base:n', ['no'], 'n'],
  ['es', '/settings base:of', ['off'], 'of'],
])('in %s %j completes to %j', (code, line, completions, replaced) => {
  expect(complete(line, commands, { ...contextOf(), say: messagesFor(code) })).toEqual([
    completions,
    replaced,
  ]);
});

test('the values of an option are suggested under its name in either language', () => {
  const context = { ...contextOf(TALKS), say: messagesFor('fr') };
  for (const line of ['/sources source:The', '/sources source:the h'])
    expect(complete(line, commands, context)[0]).toEqual(['The Harbour Post']);
});

test('what is hidden is not offered', () => {
  expect(complete('/corpus c', commands, contextOf())).toEqual([[], '/corpus c']);
});
