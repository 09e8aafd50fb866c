import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHouse } from '../src/house.ts';
import { temporaryFolder } from './store/fixture.ts';

/** Files are seen within a second; a slow and busy machine may need very much longer. */
const POLL = { timeout: 90_000, interval: 50 };

test('what is odd about a file is told once, however often others change', async () => {
  const folder = await temporaryFolder();
  const german =
    'Die Fähre ist am Montag vor Kiel gesunken. Der Kapitän sagte, man habe großes Glück gehabt.';
  await writeFile(join(folder, 'a.txt'), german);
  const told: string[] = [];
  const house = await openHouse({
    folder,
    dataFolder: join(folder, 'data'),
    today: () => '2024-09-01',
    problem: (line) => told.push(line),
  });
  onTestFinished(() => house.close());
  await house.watch();
  expect(told).toEqual([expect.stringMatching(/^a\.txt: does not seem to be English/)]);
  await writeFile(join(folder, 'b.txt'), 'The bridge opened.');
  await expect.poll(() => house.corpus().size, POLL).toBe(2);
  expect(told).toHaveLength(1);
  await writeFile(
    join(folder, 'c.txt'),
    'Le ferry a coulé lundi au large de Brest, mais tous les passagers ont été sauvés par les pêcheurs.',
  );
  await expect.poll(() => house.corpus().size, POLL).toBe(3);
  expect(told.slice(1)).toEqual([expect.stringMatching(/^c\.txt: does not seem to be English/)]);
});
