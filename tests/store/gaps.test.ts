import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Delivery } from '../../src/library.ts';
import { en } from '../../src/messages/en.ts';
import { addText, ann, bob, refusal, storeIn, temporaryFolder, value } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** Brings answers to waiting readers; `working` is whether it can. */
class Postbox {
  readonly brought: Delivery[] = [];
  working = true;

  readonly options: Fixture = {
    ask: (question, corpus) => ask(question, { corpus, say: en }),
    deliver: async (delivery) => {
      if (this.working) this.brought.push(delivery);
      return this.working;
    },
  };
}

test('a question is kept by its words, however it was written, and counted', async () => {
  const clock = { at: '2024-09-01T12:00:00Z' };
  const { library } = await (await storeIn(await temporaryFolder(), { clock })).server('a');
  await library.miss('Who sank the ship?');
  clock.at = '2024-09-02T12:00:00Z';
  await library.miss('who sank  the SHIP');
  await library.miss('Where is the captain?');
  expect(
    (await library.gaps()).map(({ question, count, last }) => [question, count, last.slice(0, 10)]),
  ).toEqual([
    ['Who sank the ship?', 2, '2024-09-02'],
    ['Where is the captain?', 1, '2024-09-02'],
  ]);
});

test('who waits for an answer gets it when a document has it, once, and the question leaves the list', async () => {
  const { options, brought } = new Postbox();
  const store = await storeIn(await temporaryFolder(), options);
  const { library } = await store.server('a');
  const gap = await library.miss('Where did the ferry sink?');
  value(await library.tellMe({ ...ann, channel: '42' }, gap));
  value(await library.tellMe({ ...bob, channel: '43', locale: 'fr' }, gap));
  value(await library.tellMe({ ...bob, channel: '44', locale: 'de' }, gap));
  expect((await library.gaps())[0]?.waiting).toBe(2);
  await addText(library, 'The bridge of Wexcombe was painted green.');
  await store.settled();
  expect(brought).toEqual([]);
  await addText(library, 'The ferry sank off Osterholm on Sunday night.');
  await store.settled();
  expect(
    brought.map(({ server, user, channel, locale, question, answer }) => [
      server,
      user,
      channel,
      locale,
      question,
      answer.kind,
    ]),
  ).toEqual([
    ['a', '1', '42', null, 'Where did the ferry sink?', 'found'],
    ['a', '2', '44', 'de', 'Where did the ferry sink?', 'found'],
  ]);
  expect(await library.gaps()).toEqual([]);
  expect(refusal(await library.tellMe(ann, gap))).toBe('unknown-gap');
});

test('an answer that could not be brought is brought after the next change, also after a restart', async () => {
  const folder = await temporaryFolder();
  const box = new Postbox();
  box.working = false;
  const store = await storeIn(folder, box.options);
  const { library } = await store.server('a');
  value(await library.tellMe({ ...ann, channel: '42' }, await library.miss('Where did the ferry sink?')));
  await addText(library, 'The ferry sank off Osterholm on Sunday night.');
  await store.settled();
  await store.close();
  box.working = true;
  const again = await storeIn(folder, box.options);
  await addText((await again.server('a')).library, 'The bridge of Wexcombe was painted green.');
  await again.settled();
  expect(box.brought.map(({ user }) => user)).toEqual(['1']);
});

test('feedback is kept without a name, newest first', async () => {
  const { library } = await (await storeIn(await temporaryFolder())).server('a');
  await library.feedback({ verdict: 'good', command: 'ask', question: 'Who?' });
  await library.feedback({ verdict: 'speaker', command: 'quote', question: 'Ortiz' });
  expect((await library.feedbacks()).map(({ verdict, question }) => [verdict, question])).toEqual([
    ['speaker', 'Ortiz'],
    ['good', 'Who?'],
  ]);
});
