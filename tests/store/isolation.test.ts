import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command, Context } from '../../src/command.ts';
import type { Answer } from '../../src/model.ts';
import { en } from '../../src/messages/en.ts';
import type { Store } from '../../src/store/store.ts';
import { ann, storeIn, temporaryFolder } from './fixture.ts';

/** Words that stand in one server's documents, names, questions and drafts only. */
const SECRETS = { a: ['Zyxwick', 'Quarnby'], b: ['Mubblestone', 'Trefflen'] } as const;
type Server = keyof typeof SECRETS;

/** One thing that somebody does in one server. */
type Step = { readonly server: Server; readonly act: number; readonly n: number };

const step = fc.record({
  server: fc.constantFrom<Server>('a', 'b'),
  act: fc.nat({ max: 12 }),
  n: fc.nat({ max: 5 }),
});

test('whatever two servers do, neither ever meets a word of the other', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const store = await storeIn(await temporaryFolder());
      for (const [i, one] of steps.entries()) await act(store, one, i);
      for (const server of ['a', 'b'] as const) await look(store, server);
      await store.close();
    }),
    { numRuns: 12 },
  );
});

async function act(store: Store, { server, act: kind, n }: Step, i: number): Promise<void> {
  const [one, two] = SECRETS[server];
  const { library } = await store.server(server);
  const id = `#${n + 1}`;
  const text = `Captain ${one} ${two} said the ${one.toLowerCase()} number ${i} was lost on Monday. "We saw ${two}," ${one} added.`;
  const acts: readonly (() => Promise<unknown>)[] = [
    async () =>
      library.confirm(ann, (await library.propose(ann, [{ text, fields: { source: `${two} Post` } }])).id),
    async () => library.confirm(ann, (await library.propose(ann, [{ text: `${text} ${text} ${i}` }])).id),
    () => library.propose(ann, [{ text: `${text} draft` }]),
    () => library.edit(ann, id, { title: `${one} ${i}` }),
    () => library.edit(ann, id, { title: `${two} ${i}` }, 1),
    () => library.withdraw(ann, id),
    () => library.restore(ann, id),
    () => library.undo(ann, n + 1),
    () => library.merge(ann, [one, two]),
    () => library.miss(`Where is ${one}?`),
    () => library.feedback({ verdict: 'bad', command: 'ask', question: `Who is ${two}?` }),
    () => library.holdCall(`Who is ${one} ${two}?`),
    () => library.configure(ann, { logChannel: { id: '1', name: `${one}-log` }, http: n % 2 === 0 }),
  ];
  await acts[kind]?.();
}

/** Runs every command of one server, first with words of its own, then with the other's, and reads all that comes back. */
async function look(store: Store, server: Server): Promise<void> {
  const other: Server = server === 'a' ? 'b' : 'a';
  const { corpus, library } = await store.server(server);
  const context: Context = { corpus, library, say: en, caller: ann, files: [] };
  const own = [...SECRETS[server], '#1', '#2', '1', 'Post', 'captain'];
  for (const command of commands) await run(command, own, other, context);
  for (const command of commands)
    for (const option of Object.values(command.options))
      for (const typed of ['', 'z', 'm', 'q', 't', '#'])
        for (const { name, value } of option.complete?.(typed, context) ?? [])
          expectClean(other, `${name} ${value}`, '');
  const { bytes } = await library.exportZip(ann);
  for (const [name, body] of Object.entries(unzipSync(bytes)))
    expectClean(other, `${name} ${Buffer.from(body).toString()}`, '');
  const asked = [...SECRETS[other], await draftOf(store, other)];
  const probed = commands.filter((command) => requiredOf(command) !== undefined);
  for (const command of probed) await run(command, asked, other, context);
}

function requiredOf({ options }: Command): string | undefined {
  return Object.keys(options).find((name) => options[name]?.required === true);
}

async function run(
  command: Command,
  words: readonly string[],
  other: Server,
  context: Context,
): Promise<void> {
  const required = requiredOf(command);
  for (const given of required === undefined ? [''] : words) {
    const answer = await command.run(required === undefined ? {} : { [required]: given }, context);
    expectNothingOf(other, answer, context, given);
  }
}

async function draftOf(store: Store, server: Server): Promise<string> {
  const { library } = await store.server(server);
  return (await library.propose(ann, [{ text: `A draft of ${SECRETS[server][0]} waits here.` }])).id;
}

function expectNothingOf(other: Server, answer: Answer, { corpus }: Context, given: string): void {
  const passages = answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
  const texts = passages.map(({ citation, also = [] }) =>
    [citation, ...also].map((one) => corpus.textOf(one)).join(' '),
  );
  expectClean(other, `${JSON.stringify(answer)} ${texts.join(' ')}`, given);
}

/** What the asker typed may come back; nothing else of the other server may. */
function expectClean(other: Server, text: string, given: string): void {
  for (const word of SECRETS[other]) {
    const rest = given === '' ? text : text.replaceAll(new RegExp(given, 'gi'), '');
    expect(rest.toLowerCase()).not.toContain(word.toLowerCase());
  }
}
