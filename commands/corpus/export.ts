import { exportLibrary } from '../../src/answer/library/backup.ts';
import { defineCommand } from '../../src/command.ts';

export default defineCommand({
  name: 'corpus export',
  description: 'Everything that this server keeps, as one zip',
  example: '/corpus export',
  access: 'moderator',
  options: {},
  run: (_, context) => exportLibrary(context),
});
