import { expect, test } from 'vitest';
import { complete } from '../../src/console/complete.ts';
import { contextOf } from '../document.ts';
import { COMMANDS } from './fixture.ts';

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
