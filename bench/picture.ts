// What does a reply look like? A picture of a real payload, drawn with the Markdown that Discord reads, by Chromium.
// Run: node --import tsx bench/picture.ts       (needs `chromium`; writes docs/reply.png)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'discord-markdown-parser';
import { commands } from '../commands/index.ts';
import { openHouse } from '../src/house.ts';
import { stage } from '../tests/discord/fixture.ts';
import type { Part } from '../tests/host/check.ts';

const ROOT = join(import.meta.dirname, '..');
const STYLE = `
body { margin: 0; padding: 20px; background: #313338; color: #dbdee1; font: 16px/1.375 'Noto Sans', 'DejaVu Sans', sans-serif; width: 520px }
.who { font-weight: 600; color: #f2f3f5; margin-bottom: 8px } .who small { color: #fff; background: #5865f2; border-radius: 3px; padding: 0 4px; font-size: 10px; vertical-align: 2px }
.call { color: #949ba4; font-size: 13px; margin-bottom: 6px }
.box { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid var(--accent); border-radius: 8px; padding: 14px 16px }
.text + .text { margin-top: 10px } h3 { margin: 0; font-size: 18px; color: #f2f3f5 }
blockquote { margin: 4px 0; padding-left: 10px; border-left: 4px solid #4e5058 }
.small { font-size: 12px; color: #949ba4 } a { color: #00a8fc; text-decoration: none } strong { color: #f2f3f5 }
.row { display: flex; gap: 8px; margin-top: 8px; flex-wrap: wrap }
.button { background: #4e5058; color: #fff; border-radius: 4px; padding: 5px 14px; font-size: 14px; font-weight: 500 } .off { opacity: .5 } .blue { background: #5865f2 }
.menu { background: #1e1f22; border: 1px solid #3f4147; border-radius: 4px; padding: 8px 12px; flex: 1; color: #949ba4; font-size: 14px }`;

const call = { command: 'quote', options: { speaker: 'Pezeshkian' } };
const house = await openHouse({
  folder: join(ROOT, 'corpus'),
  dataFolder: mkdtempSync(join(tmpdir(), 'dossier-')),
  today: () => '2026-01-01',
  problem: (line) => console.error(line),
});
const it = await stage({
  commands,
  contextOf: ({ guild, caller }, files = [], command) => house.contextOf(guild, caller, files, command),
});
const reply = await it.discord.slash(call.command, { options: call.options }).reply();
await it.end();
await house.close();

const shown = Object.entries(call.options).map(([name, value]) => `${name}:${value}`);
const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<div class="call">somebody used <b>/${call.command}</b> ${shown.join(' ')}</div>
<div class="who">Dossier <small>APP</small></div>${(reply.body.components ?? []).map(partHtml).join('')}`;
const folder = mkdtempSync(join(tmpdir(), 'picture-'));
writeFileSync(join(folder, 'reply.html'), page);
const height = Number(process.argv[2] ?? 530);
execFileSync(
  'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    `--window-size=560,${height}`,
    `--screenshot=${join(ROOT, 'docs/reply.png')}`,
    join(folder, 'reply.html'),
  ],
  { stdio: 'ignore' },
);
console.log('docs/reply.png');

/** One component as HTML. */
function partHtml(part: Part): string {
  const inside = (part.components ?? []).map(partHtml).join('');
  const accent = 'accent_color' in part ? Number(part.accent_color).toString(16).padStart(6, '0') : '4e5058';
  switch (part.type) {
    case 17:
      return `<div class="box" style="--accent: #${accent}">${inside}</div>`;
    case 10:
      return `<div class="text">${linesHtml(part.content ?? '')}</div>`;
    case 1:
      return `<div class="row">${inside}</div>`;
    case 2: {
      const emoji = 'emoji' in part ? `${nameOf(part.emoji)} ` : '';
      const look = [
        'button',
        ...(part.disabled === true ? ['off'] : []),
        ...('style' in part && part.style === 1 ? ['blue'] : []),
      ];
      return `<span class="${look.join(' ')}">${emoji}${html(part.label ?? '')}</span>`;
    }
    default:
      return `<span class="menu">${html(part.placeholder ?? '')} ⌄</span>`;
  }
}

/** Discord begins small print at any line; the parser only where no quotation stands before it. */
function linesHtml(content: string): string {
  const pieces = content.split(/\n(?=-# )/);
  return pieces.map((piece) => nodesHtml(parse(piece, 'extended'))).join('');
}

function nodesHtml(node: unknown): string {
  if (Array.isArray(node)) return node.map(nodesHtml).join('');
  if (typeof node !== 'object' || node === null || !('type' in node)) return '';
  const content = 'content' in node ? node.content : '';
  const inside = typeof content === 'string' ? html(content) : nodesHtml(content);
  switch (node.type) {
    case 'heading':
      return `<h3>${inside}</h3>`;
    case 'subtext':
      return `<div class="small">${inside}</div>`;
    case 'blockQuote':
      return `<blockquote>${inside}</blockquote>`;
    case 'strong':
      return `<strong>${inside}</strong>`;
    case 'link':
      return `<a>${inside}</a>`;
    case 'br':
    case 'newline':
      return '<br>';
    case 'twemoji':
      return nameOf(node);
    default:
      return inside;
  }
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value ? html(String(value.name)) : '';
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
