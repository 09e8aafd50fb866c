// Which commands keep the corpus? The order is the one that help shows.
import type { Command } from '../../src/command.ts';
import add from './add.ts';
import cancel from './cancel.ts';
import confirm from './confirm.ts';
import edit from './edit.ts';
import exportAll from './export.ts';
import feedback from './feedback.ts';
import fix from './fix.ts';
import history from './history.ts';
import importAll from './import.ts';
import list from './list.ts';
import log from './log.ts';
import merge from './merge.ts';
import names from './names.ts';
import preview from './preview.ts';
import restore from './restore.ts';
import show from './show.ts';
import split from './split.ts';
import undo from './undo.ts';
import withdraw from './withdraw.ts';

export const corpusCommands: readonly Command[] = [
  add,
  list,
  show,
  edit,
  withdraw,
  restore,
  history,
  log,
  undo,
  exportAll,
  importAll,
  merge,
  split,
  names,
  feedback,
  preview,
  fix,
  confirm,
  cancel,
];
