// Does Discord's own description of its API accept what the bot sends? Every request of a walk through the bot, checked
// against ../shared/discord/openapi.json, and the registration of all commands. Run: node --import tsx bench/openapi.ts [FILE]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { definitions } from '../src/discord/definitions.ts';
import { menuDefinitions } from '../src/discord/menus.ts';
import { en } from '../src/messages/en.ts';
import { stage } from '../tests/discord/fixture.ts';
import { validate, type Schema } from '../tests/host/openapi.ts';
import { written } from '../tests/host/payloads.ts';

const FILE = process.argv[2] ?? join(import.meta.dirname, '../../shared/discord/openapi.json');

if (existsSync(FILE)) await main();
else console.log(`${FILE} is not there: nothing was checked.`);

async function main(): Promise<void> {
  const root: Schema = JSON.parse(readFileSync(FILE, 'utf8'));
  const requests = [...(await walk()), ...registrations()];
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  for (const { method, path, body } of requests) {
    const found = operation(root, method, path);
    seen.set(found?.name ?? `unknown ${method} ${path}`, (seen.get(found?.name ?? '') ?? 0) + 1);
    if (found === null) wrong.push(`${method} ${path} is not in the description`);
    else if (body !== undefined && found.schema !== null)
      for (const fault of validate(body, found.schema, root)) wrong.push(`${found.name}: ${fault}`);
  }
  for (const [name, count] of seen) console.log(`${String(count).padStart(4)}  ${name}`);
  for (const line of new Set(wrong)) console.log(`WRONG ${line}`);
  console.log(wrong.length === 0 ? 'Every request is as Discord describes it.' : `${wrong.length} faults.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** Uses everything once, and gives every request that the bot made. */
async function walk() {
  const running = await stage();
  const { discord } = running;
  const moderator = { permissions: '8224' };
  const reply = await discord.slash('find', { options: { words: 'Item', source: 'x' } }).reply();
  await discord.slash('find', { options: { words: 'ferry', private: true } }).reply();
  await discord.slash('find', { options: { words: 'zebra' } }).reply();
  await discord.slash('broken').reply();
  await discord.slash('slow', { options: { milliseconds: '1600' } }).reply();
  const typed = discord.type('find', 'words', 'h');
  await typed.until(() => typed.choices !== null);
  await discord.press(reply, 'page:1').reply();
  for (const verb of ['jump', 'fill', 'bad']) {
    const press = discord.press(reply, verb);
    await press.until(() => press.modal !== null);
  }
  await discord.press(reply, 'good').reply();
  await discord.press(reply, 'export').reply();
  await discord
    .press(reply, 'context', { value: /\d+\.[\w-]{6}/.exec(JSON.stringify(reply.body))?.[0] ?? '' })
    .reply();
  await discord.menu('Check this quote', '"It took us ten years"').reply();
  const id = discord.id();
  discord.write(written('<@100000000000000001> what about Ann Berg', { id }));
  await until(() => discord.posted.length === 1);
  discord.write(
    written('<@100000000000000001> where is she', { id: discord.id(), replyTo: discord.posted[0] }),
  );
  await until(() => discord.posted.length === 2);
  await running.bot.announce('500000000000000005', () => 'A change.');
  const removed = discord.press(reply, 'delete', moderator);
  await removed.until(() => removed.deleted);
  await running.end();
  return discord.requests;
}

/** The commands of the product, for everywhere and for one server: the walk's bot has others. */
function registrations() {
  return [false, true].map((inGuild) => ({
    method: 'PUT',
    path: inGuild ? '/applications/1/guilds/2/commands' : '/applications/1/commands',
    body: [...definitions(commands, en, inGuild), ...menuDefinitions(commands, en, inGuild)],
  }));
}

/** Waits until something holds, some seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

interface Operation {
  readonly name: string;
  readonly schema: Schema | null;
}

/** The operation of the description that a request is, with the schema of its body. */
function operation(root: Schema, method: string, path: string): Operation | null {
  const paths: Readonly<Record<string, Schema>> = root['paths'] ?? {};
  for (const [template, operations] of Object.entries(paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
    const found = operations[method.toLowerCase()];
    if (!pattern.test(decodeURIComponent(path)) || found === undefined) continue;
    const schema = found.requestBody?.content?.['application/json']?.schema ?? null;
    return { name: `${method} ${template}`, schema };
  }
  return null;
}
