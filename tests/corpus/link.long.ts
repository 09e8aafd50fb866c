// Do citation links open at the very words in a real browser? Every quotation of corpus/, in headless Chromium.
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

test.skipIf(!hasChromium)('every quotation of corpus/ is scrolled to by its link', async () => {
  const { documents } = await loadFolder(join(import.meta.dirname, '../../corpus'), '2026-01-01');
  let tried = 0;
  for (const document of documents)
    for (const quote of annotate(document).quotes) {
      expect(await distance(document, quote), document.text.slice(quote.start, quote.end)).toBeLessThan(2);
      tried += 1;
    }
  process.stdout.write(`${tried} citation links opened at their words\n`);
  expect(tried).toBeGreaterThan(10);
});

test.skipIf(!hasChromium)('where the same words stand twice, the link finds the right ones', async () => {
  const filler = 'Something else is written here, and then a little more of it. ';
  const text = `He said "we will wait" on Monday. ${filler.repeat(60)}\n\nShe said "we will wait" on Friday. ${filler.repeat(60)}`;
  const document = {
    id: 'twice',
    title: 'Twice',
    text,
    published: null,
    source: null,
    author: null,
    url: 'x',
  };
  for (const start of [text.indexOf('we will'), text.lastIndexOf('we will')])
    expect(await distance(document, { start, end: start + 'we will wait'.length })).toBeLessThan(2);
});

/**
 * Opens a document at the link of a span. How many lines the span lies from the middle of the window, which is where a
 * browser puts the words that it found; 0 where it stands there.
 */
async function distance(document: Document, span: Span): Promise<number> {
  pages.set('page', pageOf(document.text));
  const link = passageLink({ ...document, url: `${origin}/page` }, span);
  if (link === null) throw new Error('no link');
  return browser.open(
    link,
    `(() => {
      const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let at = 0, range = document.createRange(), begun = false;
      while (node.nextNode()) {
        const { length } = node.currentNode.data;
        if (!begun && at + length > ${span.start}) { range.setStart(node.currentNode, ${span.start} - at); begun = true; }
        if (begun && at + length >= ${span.end}) { range.setEnd(node.currentNode, ${span.end} - at); break; }
        at += length;
      }
      const box = range.getBoundingClientRect();
      return Math.max(0, box.top - innerHeight / 2, innerHeight / 2 - box.bottom) / 40;
    })()`,
  );
}

/** The text as a page of one long column; every character of it stands in the page once, in order. */
function pageOf(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const space = '<div style="height: 3000px; user-select: none"></div>';
  return `<!doctype html><meta charset="utf-8"><style>body { font: 30px/40px monospace; width: 500px; white-space: pre-wrap }</style><body>${space}${html}${space}</body>`;
}

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
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
    const child = spawn('chromium', [
      ...options,
      '--window-size=600,800',
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

  /** Opens an address in a tab of its own, waits until it stands still, and gives what the script gives there. */
  async open(url: string, script: string): Promise<number> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    await this.#send('Page.navigate', { url }, sessionId);
    let last = Number.NaN;
    for (let tries = 0; tries < 40; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { result } = await this.#send(
        'Runtime.evaluate',
        { expression: script, returnByValue: true },
        sessionId,
      );
      const value = Number(result?.value);
      if (value === last) break;
      last = value;
    }
    await this.#send('Target.closeTarget', { targetId });
    return last;
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
    readonly result?: { readonly value?: unknown };
  };
}
