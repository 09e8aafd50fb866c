import { expect, test } from 'vitest';
import { defineUntranslated } from '../src/command.ts';
import type { Context } from '../src/command.ts';
import { Corpus } from '../src/corpus/corpus.ts';
import type { Caller, Library, Settings } from '../src/library.ts';
import { en } from '../src/messages/en.ts';

const secret = defineUntranslated({
  name: 'secret',
  description: 'Only for moderators',
  example: '/secret',
  access: 'moderator',
  options: {},
  run: () => ({ kind: 'notice', title: 'done', message: 'done' }),
});

test('a moderator runs a command for moderators', async () => {
  expect(await run({ moderator: true, roles: [] })).toBe('done');
});

test('somebody with a role of the settings runs it too', async () => {
  expect(await run({ moderator: false, roles: ['7', '8'] })).toBe('done');
});

test('everybody else is told which permission or role is needed', async () => {
  expect(await run({ moderator: false, roles: ['9'] })).toBe(
    'This needs the permission Manage Server or one of these roles: Editors.',
  );
});

test('where no documents can be kept the command says so', async () => {
  const answer = await secret.run({}, { corpus: new Corpus(), say: en });
  expect(answer).toMatchObject({
    message: 'Documents can only be kept in a server. Use this command there.',
  });
});

async function run(who: Pick<Caller, 'moderator' | 'roles'>): Promise<string> {
  const settings: Settings = {
    base: true,
    http: false,
    private: false,
    logChannel: null,
    moderatorRoles: [{ id: '8', name: 'Editors' }],
  };
  const context: Context = {
    corpus: new Corpus(),
    say: en,
    caller: { id: '1', name: 'Ann', ...who },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the guard asks for the settings only
    library: { settings: () => settings } as unknown as Library,
  };
  const answer = await secret.run({}, context);
  return answer.kind === 'notice' ? answer.message : '';
}
