// Does the image work as the compose file runs it? Not root, nothing writable but its volume, no rights, ends in time.
// Needs an image and what runs it: DOSSIER_IMAGE=dossier DOSSIER_ENGINE=docker npm run test:long tests/discord/image.long.ts
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Discord } from '../host/server.ts';
import { textOf } from './fixture.ts';
import { started, untilSaid, type Program } from './program.ts';

const IMAGE = process.env['DOSSIER_IMAGE'];
const [ENGINE = 'docker', ...ENGINE_OPTIONS] = (process.env['DOSSIER_ENGINE'] ?? 'docker').split(' ');
if (IMAGE === undefined) process.stdout.write('DOSSIER_IMAGE is not set: the image was NOT tried\n');

/** As in compose.yaml, but on this machine's network: the Discord of the tests is there. */
const AS_COMPOSED =
  '--network host --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges'.split(' ');
const MODERATOR = { permissions: '32' };
const PORT = '19100';
const volume = `dossier-test-${randomBytes(4).toString('hex')}`;

let discord: Discord;
beforeAll(async () => {
  discord = await Discord.start();
});
afterAll(async () => {
  await discord.down();
  if (IMAGE !== undefined) spawnSync(ENGINE, [...ENGINE_OPTIONS, 'volume', 'rm', '--force', volume]);
});

/** A container with these options; its own arguments follow the image. */
function container(options: readonly string[], ...args: readonly string[]): Program {
  const about = ['run', '--rm', ...AS_COMPOSED, '--volume', `${volume}:/data`, ...options];
  return started(spawn(ENGINE, [...ENGINE_OPTIONS, ...about, IMAGE ?? '', ...args]));
}

/** The bot, ready; it is told to stop through its engine, as an operator would. */
async function bot(): Promise<Program & { readonly name: string }> {
  const name = `dossier-${randomBytes(4).toString('hex')}`;
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DISCORD_CDN_URL: discord.cdn,
    METRICS_PORT: PORT,
  };
  const variables = Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const program = container(['--name', name, ...variables]);
  await untilSaid('the bot is ready', program);
  return Object.assign(program, { name });
}

async function stop({ name, exit }: Program & { readonly name: string }): Promise<number | null> {
  spawnSync(ENGINE, [...ENGINE_OPTIONS, 'stop', '--time', '10', name]);
  return exit;
}

/** The command with which the image looks after itself. */
function healthCheck(): readonly string[] {
  const [, command = '[]'] = /HEALTHCHECK[\s\S]*?CMD (\[.*\])/.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  return JSON.parse(command);
}

test.skipIf(IMAGE === undefined)('only the volume can be written, and nobody is root', async () => {
  const script = `
    const { writeFileSync } = require('node:fs');
    const may = (file) => { try { writeFileSync(file, ''); return true; } catch (error) { return error.code; } };
    console.log(JSON.stringify([process.getuid() > 0, may('/data/x'), may('/tmp/x'), may('/app/x'), may('/x')]));
    console.log(require('node:fs').readFileSync('/proc/self/status', 'utf8').match(/CapEff.*|NoNewPrivs.*/g).join(' '));`;
  const program = container(['--entrypoint', 'node'], '-e', script);
  expect(await program.exit).toBe(0);
  expect(program.output).toContain('[true,true,true,"EROFS","EROFS"]');
  expect(program.output).toMatch(/CapEff:\s+0+ NoNewPrivs:\s+1/);
});

test.skipIf(IMAGE === undefined)('the terminal answers from the documents in the image', async () => {
  const program = container([], '/who', 'Starmer');
  expect([await program.exit, program.output]).toEqual([0, expect.stringContaining('Keir Starmer')]);
});

test.skipIf(IMAGE === undefined)('without a token it says so, with a wrong one too', async () => {
  const none = container([]);
  expect([await none.exit, none.output]).toEqual([1, expect.stringContaining('DISCORD_TOKEN is not set')]);
  const wrong = ['--env', 'DISCORD_TOKEN=abc.def.ghi', '--env', `DISCORD_API_URL=${discord.api}`];
  const refused = container(wrong);
  expect([await refused.exit, refused.output]).toEqual([
    1,
    expect.stringMatching(/^Discord refuses DISCORD_TOKEN/m),
  ]);
});

test.skipIf(IMAGE === undefined)('the bot is healthy, keeps what it is told, and stops in time', async () => {
  const first = await bot();
  expect(await (await fetch(`http://127.0.0.1:${PORT}/healthz`)).text()).toBe('ok\n');
  const looked = spawnSync(ENGINE, [...ENGINE_OPTIONS, 'exec', first.name, ...healthCheck()]);
  expect(looked.status).toBe(0);
  const options = { text: 'The lighthouse was painted red on Friday. Keeper Ada Lund liked it.' };
  const preview = await discord.slash('corpus add', { options, ...MODERATOR }).reply();
  await discord.press(preview, 'run:0', MODERATOR).reply();
  // After ten seconds its engine would have killed it, which is another status.
  expect(await stop(first)).toBe(0);
  const second = await bot();
  const question = 'Who is the keeper of the lighthouse?';
  const asked = await discord.slash('ask', { options: { question } }).reply();
  expect(textOf(asked)).toContain('Ada Lund');
  expect(await stop(second)).toBe(0);
  expect(discord.refused).toEqual([]);
});
