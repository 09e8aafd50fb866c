import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isPublic } from '../../src/ingest/address.ts';
import { Refused } from '../../src/ingest/extracted.ts';
import { FETCH_OPTIONS, fetchPage } from '../../src/ingest/fetch.ts';
import type { FetchOptions } from '../../src/ingest/fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port: number;
let pages: Record<string, Handler>;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page !== undefined) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = portOf(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  pages = { '/story': send('text/html; charset=utf-8', 'The ferry sank.') };
  asked = [];
});

function portOf(of: Server): number {
  const address: AddressInfo | string | null = of.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function send(type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
}

function leadTo(address: string): Handler {
  return (_, response) => response.writeHead(302, { Location: address }).end();
}

/** Public to the fetcher is only the test's own server, under any name that ends in `.test`. */
const OPTIONS: FetchOptions = {
  ...FETCH_OPTIONS,
  seconds: 60,
  lookup: async (host) => (host.endsWith('.test') ? [{ address: '127.0.0.1', family: 4 }] : []),
  mayConnect: (address, to) => address === '127.0.0.1' && to === port,
};

async function fetched(path: string, options: Partial<FetchOptions> = {}, host = 'news.test') {
  return fetchPage(`http://${host}:${port}${path}`, true, { ...OPTIONS, ...options });
}

async function why(address: string, options: Partial<FetchOptions> = {}, http = true): Promise<unknown[]> {
  try {
    await fetchPage(address, http, { ...OPTIONS, ...options });
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [error.refusal.code, error.refusal.about];
  }
}

test('a page is fetched with its type and its address, and the program says who it is', async () => {
  let agent = '';
  pages['/story'] = (request, response) => {
    agent = request.headers['user-agent'] ?? '';
    send('text/html; charset=utf-8', 'The ferry sank.')(request, response);
  };
  const page = await fetched('/story#top');
  expect(Buffer.from(page.bytes).toString()).toBe('The ferry sank.');
  expect(page).toMatchObject({ type: 'text/html; charset=utf-8', address: `http://news.test:${port}/story` });
  expect(agent).toMatch(/^Dossier\//);
});

test('a packed page is unpacked', async () => {
  pages['/packed'] = send('text/plain', gzipSync('The ferry sank.'), { 'Content-Encoding': 'gzip' });
  expect(Buffer.from((await fetched('/packed')).bytes).toString()).toBe('The ferry sank.');
});

test('redirects are followed, to other hosts too, and the last address counts', async () => {
  pages['/a'] = leadTo('/b');
  pages['/b'] = leadTo(`http://other.test:${port}/story`);
  expect((await fetched('/a')).address).toBe(`http://other.test:${port}/story`);
});

test('five redirects are followed and six are not', async () => {
  for (let i = 1; i <= 6; i++) pages[`/r${i}`] = leadTo(i === 1 ? '/story' : `/r${i - 1}`);
  expect((await fetched('/r5')).address).toMatch(/story$/);
  const address = `http://news.test:${port}/r6`;
  expect(await why(address)).toEqual(['too-many-redirects', { address, limit: 5 }]);
});

test.each([
  ['ftp://news.test/a', ['bad-address', { address: 'ftp://news.test/a' }]],
  ['file:///etc/passwd', ['bad-address', { address: 'file:///etc/passwd' }]],
  ['news', ['bad-address', { address: 'news' }]],
  ['http://ann:secret@news.test/a', ['bad-address', { address: 'news.test' }]],
  ['http://nowhere.invalid/a', ['unknown-host', { host: 'nowhere.invalid' }]],
])('%s is refused', async (address, expected) => {
  expect(await why(address)).toEqual(expected);
});

test('http:// is refused unless it is allowed', async () => {
  expect(await why('http://news.test/a', {}, false)).toEqual([
    'not-https',
    { address: 'http://news.test/a' },
  ]);
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
])('%s is not public, and nothing is sent there', async (address) => {
  expect((await why(address, { mayConnect: isPublic }))[0]).toBe('private-address');
});

test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

const twoAddresses: FetchOptions['lookup'] = async () => [
  { address: '93.184.216.34', family: 4 },
  { address: '10.0.0.1', family: 4 },
];

test('a name is refused when any of its addresses is not public', async () => {
  expect(await why('http://two.test/', { lookup: twoAddresses, mayConnect: isPublic })).toEqual([
    'private-address',
    { host: 'two.test' },
  ]);
});

test('a redirect to an address inside is refused, and nothing is sent there', async () => {
  const inside = createServer((_, response) => response.end('secret'));
  await new Promise<void>((resolve) => {
    inside.listen(0, '127.0.0.1', resolve);
  });
  let reached = false;
  inside.on('connection', () => {
    reached = true;
  });
  pages['/in'] = leadTo(`http://127.0.0.1:${portOf(inside)}/admin`);
  expect(await why(`http://news.test:${port}/in`)).toEqual(['private-address', { host: '127.0.0.1' }]);
  expect(reached).toBe(false);
  inside.close();
});

test('the connection goes to the address that was checked, whatever the name says later', async () => {
  let calls = 0;
  const lookup: FetchOptions['lookup'] = async () => {
    calls++;
    return [{ address: calls <= 2 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  };
  expect((await fetched('/story', { lookup })).bytes).toHaveLength(15);
  expect(calls).toBe(2);
});

test.each([
  ['an error', 404, 'text/html', 'page-status'],
  ['an error of the server', 503, 'text/html', 'page-status'],
  ['a picture', 200, 'image/png', 'page-type'],
  ['a program', 200, 'application/octet-stream', 'page-type'],
  ['something without a type', 200, '', 'page-type'],
])('%s is no page', async (_, status, type, code) => {
  pages['/x'] = (_request, response) =>
    response.writeHead(status, type === '' ? {} : { 'Content-Type': type }).end('x');
  expect((await why(`http://news.test:${port}/x`))[0]).toBe(code);
});

test('a page that is larger than allowed is refused, also when it is packed small or never ends', async () => {
  const limit = { bytes: 10_000 };
  pages['/big'] = send('text/plain', 'x'.repeat(20_000));
  pages['/bomb'] = send('text/plain', gzipSync('x'.repeat(1_000_000)), { 'Content-Encoding': 'gzip' });
  pages['/endless'] = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(timer));
  };
  for (const path of ['/big', '/bomb', '/endless']) {
    const address = `http://news.test:${port}${path}`;
    expect(await why(address, limit)).toEqual(['page-too-big', { address, limit: 10_000 }]);
  }
});

test('a page that lies about its length or its packing is refused', async () => {
  pages['/short'] = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '1000' });
    response.write('The ferry', () => response.destroy());
  };
  pages['/unpacked'] = send('text/plain', 'The ferry sank.', { 'Content-Encoding': 'gzip' });
  for (const [path, reason] of [
    ['/short', 'ended'],
    ['/unpacked', 'garbled'],
  ]) {
    const address = `http://news.test:${port}${path}`;
    expect(await why(address)).toEqual(['page-unreachable', { address, why: reason }]);
  }
});

const unanswered: FetchOptions['lookup'] = () => new Promise(() => undefined);

test('a page that dawdles, and a name that nobody finds, are given up', async () => {
  pages['/slow'] = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('x');
  };
  const address = `http://news.test:${port}/slow`;
  expect(await why(address, { seconds: 1.5 })).toEqual(['page-too-slow', { address, seconds: 1.5 }]);
  expect((await why(address, { seconds: 0.2, lookup: unanswered }))[0]).toBe('page-too-slow');
});

test('a server that does not answer is named', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => {
    closed.listen(0, '127.0.0.1', resolve);
  });
  const gone = portOf(closed);
  await new Promise((resolve) => {
    closed.close(resolve);
  });
  const address = `http://news.test:${gone}/robots.txt`;
  expect(await why(`http://news.test:${gone}/a`, { mayConnect: () => true })).toEqual([
    'page-unreachable',
    { address, why: 'refused' },
  ]);
});

test.each([
  ['forbids everybody', 'User-agent: *\nDisallow: /', ['page-forbidden']],
  ['forbids this program', 'User-agent: Dossier\nDisallow: /story', ['page-forbidden']],
  ['forbids other programs', 'User-agent: Other\nDisallow: /', []],
  ['forbids other pages', 'User-agent: *\nDisallow: /private', []],
  ['is no robots.txt', '<html>', []],
])('a robots.txt that %s is kept to', async (_, robots, expected) => {
  pages['/robots.txt'] = send('text/plain', robots);
  expect((await why(`http://news.test:${port}/story`)).slice(0, 1)).toEqual(expected);
  expect(asked.includes('/story')).toBe(expected.length === 0);
});

test('a robots.txt that a redirect leads to holds for the page; one that fails forbids for now', async () => {
  pages['/robots.txt'] = leadTo('/rules');
  pages['/rules'] = send('text/plain', 'User-agent: *\nDisallow: /story');
  expect((await why(`http://news.test:${port}/story`))[0]).toBe('page-forbidden');
  pages['/robots.txt'] = (_, response) => response.writeHead(500).end();
  expect((await why(`http://news.test:${port}/story`))[0]).toBe('page-status');
});
