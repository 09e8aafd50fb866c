// Which commands are there? The order is the one that help shows.
import type { Command } from '../src/command.ts';
import ask from './ask.ts';
import check from './check.ts';
import { corpusCommands } from './corpus/index.ts';
import explain from './explain.ts';
import feedback from './feedback.ts';
import gaps from './gaps.ts';
import { helpFor } from './help.ts';
import privacy from './privacy.ts';
import search from './search.ts';
import settings from './settings.ts';
import quote from './quote.ts';
import sources from './sources.ts';
import tell from './tell.ts';
import timeline from './timeline.ts';
import who from './who.ts';

export const commands: readonly Command[] = [
  ask,
  who,
  quote,
  timeline,
  check,
  search,
  sources,
  explain,
  ...corpusCommands,
  gaps,
  settings,
  privacy,
  feedback,
  tell,
  helpFor(() => commands),
];
