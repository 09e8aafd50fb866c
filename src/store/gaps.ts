// Which questions found nothing, and who waits for their answers?
import type { Caller, Feedback, Gap, Result } from '../library.ts';
import type { Answer } from '../model.ts';
import type { Room } from './room.ts';
import { done, refused } from './room.ts';
import { hashOf } from './twins.ts';

/** Longest question kept, and most questions: the rarest and oldest make room. */
const LONGEST = 500;
const MOST = 1000;

/** Notes a question by its words; case, marks and spacing make no difference. */
export async function miss(room: Room, question: string): Promise<string> {
  const shown = question
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  const words =
    shown
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const id = hashOf(words.join(' ')).slice(0, 12);
  const at = room.tools.now().toISOString();
  await room.change(async (trx) => {
    await trx
      .insertInto('gaps')
      .values({ server: room.server, id, question: shown, count: 1, first_at: at, last_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['server', 'id'])
          .doUpdateSet((query) => ({ count: query('gaps.count', '+', 1), last_at: at })),
      )
      .execute();
    const rarest = await trx
      .selectFrom('gaps')
      .select('id')
      .where('server', '=', room.server)
      .orderBy('count', 'desc')
      .orderBy('last_at', 'desc')
      .offset(MOST)
      .limit(1)
      .executeTakeFirst();
    if (rarest !== undefined && rarest.id !== id)
      await trx.deleteFrom('gaps').where('server', '=', room.server).where('id', '=', rarest.id).execute();
    return done(id);
  });
  return id;
}

/** The most asked first. */
export async function gaps(room: Room): Promise<readonly Gap[]> {
  const rows = await room.db
    .selectFrom('gaps')
    .selectAll()
    .where('server', '=', room.server)
    .orderBy('count', 'desc')
    .orderBy('last_at', 'desc')
    .execute();
  const wishes = await room.db.selectFrom('wishes').select('gap').where('server', '=', room.server).execute();
  return rows.map(({ id, question, count, last_at: last }) => {
    return { id, question, count, last, waiting: wishes.filter(({ gap }) => gap === id).length };
  });
}

export async function tellMe(room: Room, caller: Caller, gap: string): Promise<Result<Gap>> {
  const found = (await gaps(room)).find(({ id }) => id === gap);
  if (found === undefined) return refused({ code: 'unknown-gap', about: { given: gap } });
  const { id: user_id, channel = '', locale = null } = caller;
  const wish = { server: room.server, gap, user_id, channel, locale };
  const kept = await room.change(async (trx) => {
    await trx
      .insertInto('wishes')
      .values(wish)
      .onConflict((conflict) =>
        conflict.columns(['server', 'gap', 'user_id']).doUpdateSet({ channel, locale }),
      )
      .execute();
    return done(true);
  });
  return kept.ok ? done(found) : kept;
}

/**
 * Asks every open question again. Those that find something leave the list; who waited for one gets the answer.
 * A wish whose delivery fails stays and is tried again the next time.
 */
export async function askAgain(room: Room, ask: (question: string) => Promise<Answer>): Promise<void> {
  for (const { id, question } of await gaps(room)) {
    const answer = await ask(question);
    // Readers come first: between two questions everybody else may run.
    await new Promise((resolve) => setImmediate(resolve));
    if (answer.kind !== 'found') continue;
    const wishes = await room.db
      .selectFrom('wishes')
      .selectAll()
      .where('server', '=', room.server)
      .where('gap', '=', id)
      .execute();
    const { server } = room;
    let waiting = 0;
    for (const { user_id: user, channel, locale } of wishes) {
      if (await room.deliver({ server, user, channel, locale, question, answer }))
        await fulfilled(room, id, user);
      else waiting++;
    }
    if (waiting === 0) await close(room, id);
  }
}

async function fulfilled(room: Room, gap: string, user: string): Promise<void> {
  await room.change(async (trx) => {
    await trx
      .deleteFrom('wishes')
      .where('server', '=', room.server)
      .where('gap', '=', gap)
      .where('user_id', '=', user)
      .execute();
    return done(true);
  });
}

async function close(room: Room, gap: string): Promise<void> {
  await room.change(async (trx) => {
    await trx.deleteFrom('gaps').where('server', '=', room.server).where('id', '=', gap).execute();
    return done(true);
  });
}

export async function feedback(
  room: Room,
  { verdict, command, question }: Omit<Feedback, 'at'>,
): Promise<void> {
  await room.change(async (trx) => {
    const { newest } = await trx
      .selectFrom('feedback')
      .select((query) => query.fn.max('n').as('newest'))
      .where('server', '=', room.server)
      .executeTakeFirstOrThrow();
    const n = (newest ?? 0) + 1;
    const at = room.tools.now().toISOString();
    const row = { server: room.server, n, verdict, command, question: question.slice(0, LONGEST), at };
    await trx.insertInto('feedback').values(row).execute();
    return done(true);
  });
}

const VERDICTS: readonly Feedback['verdict'][] = ['good', 'bad', 'speaker', 'date', 'no-answer'];

/** Newest first. */
export async function feedbacks(room: Room): Promise<readonly Feedback[]> {
  const rows = await room.db
    .selectFrom('feedback')
    .selectAll()
    .where('server', '=', room.server)
    .orderBy('n', 'desc')
    .execute();
  return rows.map(({ verdict, command, question, at }) => {
    return { verdict: VERDICTS.find((known) => known === verdict) ?? 'bad', command, question, at };
  });
}
