// Which commands are there? The order is the one that help shows.
import type { Command } from '../src/command.ts';
import ask from './ask.ts';
import { helpFor } from './help.ts';
import sources from './sources.ts';
import who from './who.ts';

export const commands: readonly Command[] = [ask, who, sources, helpFor(() => commands)];
