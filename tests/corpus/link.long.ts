// Do citation links open at the very words in a real browser, and paint those words alone? Every quotation of corpus/, in headless Chromium.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { passageLink } from '../../src/corpus/link.ts';
import type { Document, Span } from '../../src/model.ts';
import { loadFolder } from '../../src/store/folder.ts';
import { annotate } from '../../src/text/annotate.ts';
import { documentOf } from '../document.ts';

const hasChromium = spawnSync('chromium', ['--version']).status === 0;
if (!hasChromium)
  process.stdout.write('chromium is not installed: citation links were NOT tried in a browser\n');

let server: Server;
let browser: Browser;
let origin = '';
const pages = new Map<string, string>();

beforeAll(async () => {
  if (!hasChromium) return;
  server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').slice(1));
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address !== null) origin = `http://127.0.0.1:${address.port}`;
  browser = await Browser.start();
});
afterAll(() => {
  browser?.stop();
  server?.close();
});

test.skipIf(!hasChromium)(
  'every quotation of corpus/ is scrolled to and painted by its link, word for word',
  async () => {
    const { documents } = await loadFolder(join(import.meta.dirname, '../../corpus'), '2026-01-01');
    let tried = 0;
    for (const document of documents)
      for (const quote of annotate(document).quotes) {
        expect(await painted(document, quote)).toBe(words(document, quote));
        tried += 1;
      }
    process.stdout.write(`${tried} citation links painted exactly their words\n`);
    expect(tried).toBeGreaterThan(10);
  },
);

const FILLER = 'Something else is written here, and then a little more of it. '.repeat(40);

test.skipIf(!hasChromium)(
  'where the same words stand twice, the right ones are painted and the others not',
  async () => {
    const text = `He said "we will wait" on Monday. She said "we will wait" on Friday. ${FILLER}\n\nThey said "we will wait" too.`;
    const document = documentOf(text);
    const starts = [...text.matchAll(/we will wait/g)].map(({ index }) => index);
    expect(starts).toHaveLength(3);
    for (const start of starts) {
      const span = { start, end: start + 'we will wait'.length };
      // Of words that stand twice in one window, where the painted ones begin tells them apart.
      expect(await painted(document, span)).toBe('we will wait');
      expect(await beginning(document, span)).toBe(start);
    }
  },
);

test.skipIf(!hasChromium)(
  'whole sentences that stand twice are told apart by what stands beside them',
  async () => {
    const text = `Nobody came.\n\nThe talks ended. ${FILLER}\n\nEverybody left.\n\nThe talks ended. ${FILLER}`;
    const document = documentOf(text);
    for (const start of [text.indexOf('The talks'), text.lastIndexOf('The talks')]) {
      const span = { start, end: start + 'The talks ended.'.length };
      expect(await painted(document, span)).toBe('The talks ended.');
      expect(await beginning(document, span)).toBe(start);
    }
  },
);

/** What stands in a span, as it is compared: line breaks and blanks at line ends show no paint. */
function words(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Opens a document at the link of a span: the words in the window that the browser has painted as found. */
async function painted(document: Document, span: Span): Promise<string> {
  const offsets = await paintedOffsets(document, span);
  let text = '';
  for (const [n, at] of offsets.entries()) {
    // A gap of blanks is one blank, any other is a hole in the paint.
    const gap = n === 0 ? '' : document.text.slice((offsets[n - 1] ?? at) + 1, at);
    text += (gap.trim() === '' ? gap : ' […] ') + (document.text[at] ?? '');
  }
  return text.replace(/\s+/g, ' ').trim();
}

async function beginning(document: Document, span: Span): Promise<number> {
  return (await paintedOffsets(document, span))[0] ?? -1;
}

async function paintedOffsets(document: Document, span: Span): Promise<readonly number[]> {
  pages.set('page', pageOf(document.text));
  const link = passageLink({ ...document, url: `${origin}/page` }, span);
  if (link === null) throw new Error('no link');
  return browser.open(link);
}

/** The text as a page of one long column; every character of it stands in the page once, in order. */
function pageOf(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const space = '<div style="height: 3000px; user-select: none"></div>';
  const style = `body { font: 20px/28px monospace; width: 500px; white-space: pre-wrap } ::target-text { background: #f0f; color: #f0f }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${space}${html}${space}</body>`;
}

/**
 * Run in the page with a picture of its window: the offsets of all characters whose middle has the colour that only
 * found words have.
 */
const LOOK = `async (picture) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  const isFound = (x, y) => {
    const at = (Math.round(y) * image.width + Math.round(x)) * 4;
    return data[at] > 240 && data[at + 1] < 15 && data[at + 2] > 240;
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = [];
  let offset = 0;
  for (; walk.nextNode(); offset += walk.currentNode.data.length) {
    const { data: text } = walk.currentNode;
    for (let at = 0; at < text.length; at += 1) {
      if (/\\s/.test(text[at])) continue;
      range.setStart(walk.currentNode, at);
      range.setEnd(walk.currentNode, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight && isFound((left + right) / 2, (top + bottom) / 2)) found.push(offset + at);
    }
  }
  return found;
}`;

/** A headless Chromium, spoken to by its debugging protocol. */
class Browser {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  #next = 0;
  readonly #waiting = new Map<number, (result: Reply) => void>();

  private constructor(process: ChildProcess, socket: WebSocket) {
    this.#process = process;
    this.#socket = socket;
    socket.on('message', (raw: Buffer) => {
      const reply: Reply = JSON.parse(raw.toString());
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async start(): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
    ];
    const child = spawn('chromium', [
      ...options,
      '--window-size=600,1200',
      `--user-data-dir=${profile}`,
      'about:blank',
    ]);
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stderr.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [, found] = /DevTools listening on (ws:\S+)/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`chromium ended: ${output}`)));
    });
    const socket = new WebSocket(address);
    await new Promise((resolve) => socket.once('open', resolve));
    return new Browser(child, socket);
  }

  stop(): void {
    this.#socket.close();
    this.#process.kill();
  }

  /** Opens an address in a tab of its own, waits until it stands still, and gives what is painted there as found. */
  async open(url: string): Promise<readonly number[]> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    await this.#send('Page.navigate', { url }, sessionId);
    let last = '';
    for (let tries = 0; tries < 40; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { data = '' } = await this.#send('Page.captureScreenshot', { format: 'png' }, sessionId);
      const expression = `(${LOOK})('${data}')`;
      const about = { expression, returnByValue: true, awaitPromise: true };
      const { result } = await this.#send('Runtime.evaluate', about, sessionId);
      const seen = JSON.stringify(result?.value ?? []);
      if (seen === last && seen !== '[]') break;
      last = seen;
    }
    await this.#send('Target.closeTarget', { targetId });
    return JSON.parse(last);
  }

  async #send(method: string, params: object, sessionId?: string): Promise<NonNullable<Reply['result']>> {
    const id = (this.#next += 1);
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(
        JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }),
      );
    });
    this.#waiting.delete(id);
    if (reply.result === undefined) throw new Error(`${method} failed: ${reply.error?.message ?? ''}`);
    return reply.result;
  }
}

interface Reply {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly targetId?: string;
    readonly sessionId?: string;
    /** A picture in base 64. */
    readonly data?: string;
    readonly result?: { readonly value?: unknown };
  };
}
