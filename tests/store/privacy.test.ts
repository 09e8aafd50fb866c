import { expect, test } from 'vitest';
import { seal } from '../../src/store/audit.ts';
import { openDatabase } from '../../src/store/database.ts';
import { privacy } from '../../src/answer/privacy.ts';
import { en } from '../../src/messages/en.ts';
import { addText, ann, bob, storeIn, temporaryFolder, value } from './fixture.ts';

test('somebody who is forgotten stands nowhere any more, and the audit still holds together', async () => {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  const { library } = await store.server('a');
  const id = await addText(library, 'The harbour was closed on Monday. Nobody was told why.');
  value(await library.edit(bob, id, { title: 'Harbour' }));
  const other = await store.server('b');
  await addText(other.library, 'The bridge is open.');
  expect(await library.personal(ann)).toEqual({ changes: 2, drafts: 0, waiting: 0 });
  await library.forget(ann);
  expect(await library.personal(ann)).toEqual({ changes: 0, drafts: 0, waiting: 0 });
  expect(await library.personal(bob)).toMatchObject({ changes: 2 });
  // Each server is asked by itself.
  expect(await other.library.personal(ann)).toMatchObject({ changes: 2 });
  await store.close();

  const db = await openDatabase(`${folder}/dossier.db`);
  const rows = await db.selectFrom('changes').selectAll().where('server', '=', 'a').orderBy('n').execute();
  expect(rows.map((row) => [row.kind, row.by_name])).toEqual([
    ['add', ''],
    ['edit', 'Bob'],
    ['forget', ''],
  ]);
  expect((await seal({ db, server: 'a' })).brokenAt).toBeNull();
  await db.destroy();
});

test('/privacy says what is kept, and forgets when asked', async () => {
  const store = await storeIn(await temporaryFolder());
  const { library, corpus } = await store.server('a');
  await addText(library, 'The harbour was closed on Monday. Nobody was told why.');
  const context = { library, corpus, caller: ann, say: en };
  const kept = await privacy(false, context);
  expect(kept).toMatchObject({ kind: 'notice', facts: [{ name: 'Changes of documents', value: '2' }] });
  expect(kept.actions).toMatchObject([{ command: 'privacy', arguments: { forget: 'yes' } }]);
  expect(await privacy(true, context)).toMatchObject({ message: en.privacy.forgotten });
  expect(await privacy(false, context)).toMatchObject({ facts: [] });
  await store.close();
});
