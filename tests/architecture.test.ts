// Who may import whom? The table of docs/DESIGN.md, held against every import in the tree.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Place → what it may import besides itself; `*` allows everything. */
const MAY: Record<string, readonly string[]> = {
  'src/model': [],
  'src/calendar': [],
  'src/library': ['src/model'],
  'src/config': [],
  'src/text': ['src/model', 'src/calendar'],
  'src/corpus': ['src/model', 'src/calendar', 'src/text', 'node:worker_threads'],
  'src/messages': ['src/model', 'src/calendar', 'src/library'],
  'src/json': ['src/model', 'src/corpus', 'src/messages'],
  'src/command': ['src/model', 'src/library', 'src/corpus', 'src/messages'],
  'src/answer': [
    'diff/lib/diff/array.js',
    'src/model',
    'src/calendar',
    'src/library',
    'src/command',
    'src/corpus',
    'src/messages',
    'src/text',
  ],
  commands: ['src/model', 'src/library', 'src/command', 'src/answer'],
  'src/ingest': ['src/model', 'src/text', '*'],
  'src/store': ['src/model', 'src/command', 'src/corpus', 'src/ingest', '*'],
  'src/console': [
    'src/model',
    'src/calendar',
    'src/library',
    'src/command',
    'src/corpus',
    'src/messages',
    'src/json',
    'node:readline',
    'string-width',
  ],
  'src/discord': [
    'src/model',
    'src/calendar',
    'src/command',
    'src/library',
    'src/corpus',
    'src/messages',
    'src/json',
    'discord.js',
    'rate-limiter-flexible',
    'prom-client',
    'node:http',
    'node:crypto',
    'node:zlib',
  ],
  'src/house': ['*'],
  'src/corpus-cli': ['*'],
  'src/main': ['*'],
};

test('every import is one that the architecture allows', () => {
  const broken: string[] = [];
  for (const file of [...filesBelow('src'), ...filesBelow('commands')]) {
    const from = placeOf(file);
    const allowed = MAY[from];
    if (allowed === undefined) {
      broken.push(`${file}: '${from}' has no row in the table`);
      continue;
    }
    for (const target of importsOf(file)) {
      const to = target.startsWith('.')
        ? placeOf(relative(ROOT, resolve(ROOT, dirname(file), target)))
        : target;
      if (to !== from && !allowed.includes(to) && !allowed.includes('*'))
        broken.push(`${file} imports ${to}`);
    }
  }
  expect(broken).toEqual([]);
});

test('only src/discord imports discord.js, and only main.ts imports src/discord', () => {
  expect(outside('src/discord', /^discord\.js$/)).toEqual([]);
  expect(outside('src/discord', /\/discord\//).filter((file) => file !== 'src/main.ts')).toEqual([]);
});

test('tests get what is random from one place, so that they pass or fail every time', () => {
  const others = filesBelow('tests').filter((file) => importsOf(file).includes('fast-check'));
  expect(others).toEqual(['tests/fc.ts']);
});

/** The files outside a place that import something of this name. */
function outside(place: string, name: RegExp): string[] {
  return filesBelow('src').filter(
    (file) => placeOf(file) !== place && importsOf(file).some((target) => name.test(target)),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** `src/text/names/names.ts` → `src/text`; `src/main.ts` → `src/main`; `commands/ask.ts` → `commands`. */
function placeOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'commands' ? top : `${top}/${second.replace(/\.ts$/, '')}`;
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:(?<!')\bfrom|^import|\bimport\s*\()\s*'([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
}
