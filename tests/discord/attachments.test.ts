import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AttachmentError, fetchAttachment } from '../../src/discord/attachments.ts';

let server: Server;
let cdn: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/away') response.writeHead(302, { Location: '/ferry.txt' }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/endless') {
      const timer = setInterval(() => response.write(Buffer.alloc(1_000_000)), 1);
      response.on('close', () => clearInterval(timer));
    } else response.end('The ferry sank.');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  cdn = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function reasonFor(url: string): Promise<string> {
  asked = [];
  const result = await fetchAttachment(
    { url, name: 'ferry.txt', contentType: null },
    { cdn, most: 2_500_000 },
  ).catch((error: unknown) => error);
  return result instanceof AttachmentError ? result.reason : 'fetched';
}

test('an attachment comes from the origin that the operator named', async () => {
  const { bytes } = await fetchAttachment(
    { url: `${cdn}/ferry.txt`, name: 'a', contentType: null },
    { cdn, most: 15 },
  );
  expect(Buffer.from(bytes).toString()).toBe('The ferry sank.');
});

test.each([
  'https://cdn.discordapp.com.example.org/a',
  'https://cdn.discordapp.com@example.org/a',
  'https://example.org/cdn.discordapp.com/a',
  'http://cdn.discordapp.com/a',
  'https://cdn.discordapp.com:444/a',
  'https://127.0.0.1/a',
  'file:///etc/passwd',
  'no address',
])('%s is not asked for an attachment', async (url) => {
  expect(await reasonFor(url)).toBe('origin');
  expect(asked).toEqual([]);
});

test('another port of the named origin is another origin', async () => {
  expect(await reasonFor('http://127.0.0.1:1/a')).toBe('origin');
});

test('an attachment that leads elsewhere, is gone or never ends is refused', async () => {
  expect(await reasonFor(`${cdn}/away`)).toBe('fetch');
  expect(asked).toEqual(['/away']);
  expect(await reasonFor(`${cdn}/gone`)).toBe('fetch');
  expect(await reasonFor(`${cdn}/endless`)).toBe('size');
});
