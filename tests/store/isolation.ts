// Two servers under any operations: does either ever meet a word of the other?
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { commands } from '../../commands/index.ts';
import type { Command, Context } from '../../src/command.ts';
import type { Answer } from '../../src/model.ts';
import { en } from '../../src/messages/en.ts';
import type { Store } from '../../src/store/store.ts';
import { ann, storeIn, temporaryFolder } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import fc from '../fc.ts';

/** Words that stand in one server's documents, names, questions and drafts only. */
const SECRETS = { a: ['Zyxwick', 'Quarnby'], b: ['Mubblestone', 'Trefflen'] } as const;
type Server = keyof typeof SECRETS;

/** One thing that somebody does in one server. */
type Step = { readonly server: Server; readonly act: number; readonly n: number };

const step = fc.record({
  server: fc.constantFrom<Server>('a', 'b'),
  act: fc.nat({ max: 14 }),
  n: fc.nat({ max: 5 }),
});

/** Runs so many random histories of two servers, and looks at everything that either can get to see after each. */
export async function lookAcross(histories: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25 }),
      fc.boolean(),
      async (steps, restart) => {
        const folder = await temporaryFolder();
        const told: Told = { a: [], b: [] };
        const first = await storeIn(folder, listening(told));
        for (const [i, one] of steps.entries()) await act(first, one, i);
        await first.settled();
        // After a restart what was computed before is read from the disk.
        if (restart) await first.close();
        const store = restart ? await storeIn(folder, listening(told)) : first;
        for (const server of SERVERS) await look(store, server);
        for (const server of SERVERS) for (const text of told[server]) expectClean(other(server), text, '');
        await store.close();
      },
    ),
    { numRuns: histories },
  );
}

const SERVERS: readonly Server[] = ['a', 'b'];

function other(server: Server): Server {
  return server === 'a' ? 'b' : 'a';
}

/** What was posted or brought to somebody, by the server that it went to. */
type Told = Readonly<Record<Server, string[]>>;

/** A store that answers who waits, posts each change, and may not fail. */
function listening(told: Told): Fixture {
  return {
    ask: (question, corpus) => ask(question, { corpus, say: en }),
    deliver: async ({ server, ...delivery }) => {
      told[server === 'a' ? 'a' : 'b'].push(JSON.stringify(delivery));
      return true;
    },
    changed: (server, change) => void told[server === 'a' ? 'a' : 'b'].push(JSON.stringify(change)),
    failed: (error) => {
      throw error;
    },
  };
}

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
    async () => library.tellMe({ ...ann, channel: server }, await library.miss(`Who lost ${one}?`)),
    () => library.split(ann, [one, `${one} the other`], [id]),
    () => library.holdCall(`Who is ${one} ${two}?`),
    () => library.configure(ann, { logChannel: { id: '1', name: `${one}-log` }, http: n % 2 === 0 }),
  ];
  await acts[kind]?.();
}

/** Runs every command of one server, first with words of its own, then with the other's, and reads all that comes back. */
async function look(store: Store, server: Server): Promise<void> {
  const { corpus, library } = await store.server(server);
  const context: Context = { corpus, library, say: en, caller: ann, files: [] };
  const own = [...SECRETS[server], '#1', '#2', '1', 'Post', 'captain', 'Who lost it?'];
  for (const command of commands) await run(command, own, other(server), context);
  for (const command of commands)
    for (const option of Object.values(command.options))
      for (const typed of ['', 'z', 'm', 'q', 't', '#', 'mubblestne', 'zyxwik'])
        for (const { name, value } of option.complete?.(typed, context) ?? [])
          expectClean(other(server), `${name} ${value}`, '');
  const { bytes } = await library.exportZip(ann);
  for (const [name, body] of Object.entries(unzipSync(bytes)))
    expectClean(other(server), `${name} ${Buffer.from(body).toString()}`, '');
  const asked = [...SECRETS[other(server)].flatMap(misspelt), ...(await idsOf(store, other(server)))];
  const probed = commands.filter((command) => requiredOf(command) !== undefined);
  for (const command of probed) await run(command, asked, other(server), context);
}

/** A word as it is and with a slip: "did you mean" must not mend what is only elsewhere. */
function misspelt(word: string): readonly string[] {
  return [word, word.slice(0, 4) + word.slice(5)];
}

function requiredOf({ options }: Command): string | undefined {
  return Object.keys(options).find((name) => options[name]?.required === true);
}

async function run(
  command: Command,
  words: readonly string[],
  from: Server,
  context: Context,
): Promise<void> {
  const required = requiredOf(command);
  for (const given of required === undefined ? [''] : words) {
    const answer = await command.run(required === undefined ? {} : { [required]: given }, context);
    expectNothingOf(from, answer, context, given);
  }
}

/** Names of what waits in a server: a draft, a question, a long call. Somebody may have guessed or copied them. */
async function idsOf(store: Store, server: Server): Promise<readonly string[]> {
  const { library } = await store.server(server);
  const [secret] = SECRETS[server];
  const { id } = await library.propose(ann, [{ text: `A draft of ${secret} waits here.` }]);
  return [id, await library.miss(`Where is ${secret}?`), (await library.holdCall(`${secret}?`)) ?? ''];
}

function expectNothingOf(from: Server, answer: Answer, { corpus }: Context, given: string): void {
  const passages = answer.kind === 'found' ? answer.entries : answer.kind === 'nothing' ? answer.nearest : [];
  const texts = passages.map(({ citation, also = [] }) =>
    [citation, ...also].map((one) => corpus.textOf(one)).join(' '),
  );
  expectClean(from, `${JSON.stringify(answer)} ${texts.join(' ')}`, given);
}

/** What the asker typed may come back; nothing else of the other server may. */
function expectClean(from: Server, text: string, given: string): void {
  for (const word of SECRETS[from]) {
    const rest = given === '' ? text : text.replaceAll(new RegExp(given, 'gi'), '');
    expect(rest.toLowerCase()).not.toContain(word.toLowerCase());
  }
}
