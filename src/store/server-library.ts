// One server's `Library`: each call handed to the file that knows how.
import type { Caller, Fields, Holding, Library, Result, Upload } from '../library.ts';
import { changes, seal } from './audit.ts';
import { heldCall, holdCall } from './calls.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import * as gaps from './gaps.ts';
import * as names from './names.ts';
import { forget, personal } from './privacy.ts';
import type { Room } from './room.ts';
import { done, refused } from './room.ts';
import { configure } from './settings.ts';
import { undo } from './undo.ts';

export function libraryOf(room: Room): Library {
  return {
    settings: () => room.settings,
    configure: (by, given) => configure(room, by, given),
    propose: async (by, materials) => drafts.propose(room, by, room.settings.http, materials),
    proposal: (id) => drafts.proposal(room, id),
    amend: (_by, draft, fields) => drafts.amend(room, draft, fields),
    confirm: (by, id) => drafts.confirm(room, by, id),
    discard: (_by, id) => drafts.discard(room, id),
    holdings: () => documents.holdings(room),
    holding: (id) => documents.holding(room, id),
    withdrawn: () => [...room.withdrawn].toReversed().map(([number, title]) => ({ id: `#${number}`, title })),
    textIn: (file) => textIn(room, file),
    near: (id) => documents.near(room, id),
    edit: (by, id, fields, seen) => edit(room, by, id, fields, seen),
    withdraw: (by, id) => documents.withdraw(room, by, id),
    restore: (by, id) => documents.restore(room, by, id),
    versions: (id) => documents.versions(room, id),
    changes: (skip, count) => changes(room, skip, count),
    seal: () => seal(room),
    undo: (by, n) => undo(room, by, n),
    exportZip: async () => (await import('./backup.ts')).exportZip(room),
    importZip: async (by, zip) => (await import('./backup.ts')).importZip(room, by, zip),
    merge: (by, list) => names.addRule(room, by, 'merge', list),
    split: (by, list, ids) => names.addRule(room, by, 'split', list, ids),
    nameRules: () => names.nameRules(room),
    miss: (question) => gaps.miss(room, question),
    gaps: () => gaps.gaps(room),
    tellMe: (caller, gap) => gaps.tellMe(room, caller, gap),
    feedback: (given) => gaps.feedback(room, given),
    feedbacks: () => gaps.feedbacks(room),
    holdCall: (body) => holdCall(room, body),
    heldCall: (id) => heldCall(room, id),
    personal: (caller) => personal(room, caller),
    forget: (caller) => forget(room, caller),
  };
}

async function textIn(room: Room, file: Upload): Promise<Result<string>> {
  const [first, ...others] = await room.tools.extract({ file }, false);
  if (first === undefined || others.length > 0)
    return refused({ code: 'unknown-format', about: { name: file.name } });
  return 'refusal' in first ? refused(first.refusal) : done(first.text);
}

async function edit(
  room: Room,
  by: Caller,
  id: string,
  fields: Fields,
  seen?: number,
): Promise<Result<Holding>> {
  const found = await documents.documentRow(room, room.db, id);
  if (!found.ok) return found;
  const { number, version, state } = found.value;
  if (state !== 'live') return refused({ code: 'already-withdrawn', about: { id: `#${number}` } });
  const checked = drafts.checkedFields(fields);
  if (!checked.ok) return checked;
  const from = seen === undefined || seen > version || seen < 1 ? version : seen;
  const content = documents.changed(await documents.contentOf(room, room.db, number, from), checked.value);
  if (from !== version) return drafts.conflict(room, by, number, from, content);
  const result = await documents.revise(room, by, number, from, await documents.prepare(room, content));
  if (result.ok || result.refusal.code !== 'edited-since') return result;
  return drafts.conflict(room, by, number, from, content);
}
