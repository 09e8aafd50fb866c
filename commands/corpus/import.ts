import { importLibrary } from '../../src/answer/library/backup.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus import',
  description: 'Bring an export back: all of it on an empty server, else what is missing',
  example: '/corpus import file:dossier-2024-09-01.zip',
  access: 'moderator',
  options: { file: { description: 'A zip made by /corpus export', required: true, files: 1 } },
  run: (_, context) => importLibrary(context),
});
