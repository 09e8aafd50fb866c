import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../../src/ingest/extract.ts';
import { LIMITS } from '../../src/ingest/extracted.ts';
import type { Extracted, Limits } from '../../src/ingest/extracted.ts';
import type { Failure } from '../../src/library.ts';
import { effort } from '../effort.ts';
import { bytes, docx, epub, pdf, zip } from './files.ts';
import fc from '../fc.ts';

const FERRY =
  'The ferry to Osterholm sank on Sunday night. Captain Ida Brandt heard a noise before the water came.';
const CREW =
  'Nobody was missing after the crew had counted the passengers twice, said the harbour office on Monday.';

async function all(
  name: string,
  body: Uint8Array | string,
  limits: Partial<Limits> = {},
  type: string | null = null,
) {
  const file = { name, type, bytes: typeof body === 'string' ? bytes(body) : body };
  // A slow and busy machine may need very long to begin with.
  return extract(
    { file },
    { ...LIMITS, seconds: 300, ...limits },
    () => Promise.reject(new Error('fetched')),
    false,
  );
}

/** The one text in a file, or why there is none. */
async function one(...given: Parameters<typeof all>): Promise<Extracted> {
  const [first] = await all(...given);
  if (first === undefined || 'refusal' in first) throw new Error(`refused: ${JSON.stringify(first)}`);
  return first;
}

async function why(...given: Parameters<typeof all>): Promise<unknown> {
  const found = await all(...given);
  return found.map((each) => ('refusal' in each ? [each.refusal.code, each.refusal.about] : ['read']));
}

const BODY = `${FERRY}\n\n${CREW}`;

test.each<[string, Uint8Array]>([
  ['ferry.txt', bytes(BODY)],
  ['ferry.md', bytes(BODY)],
  ['ferry.html', bytes(`<html><body><p>${FERRY}</p><p>${CREW}</p></body></html>`)],
  ['ferry.htm', bytes(`<p>${FERRY}<div>${CREW}`)],
  [
    'ferry.pdf',
    pdf([
      [
        'The ferry to Osterholm sank on Sunday night. Captain Ida',
        'Brandt heard a noise before the water came.',
        '',
        'Nobody was missing after the crew had counted the passen-',
        'gers twice, said the harbour office on Monday.',
      ],
    ]),
  ],
  ['ferry.docx', docx([FERRY, CREW])],
  ['ferry.epub', epub([`<p>${FERRY}</p>`, `<p>${CREW}</p>`])],
])('%s is read, paragraph by paragraph', async (name, body) => {
  expect((await one(name, body)).text).toBe(BODY);
});

test('a page gives what it says about itself, and its article without what stands around it', async () => {
  const html = `<!doctype html><html><head><title>Ferry sinks | Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://example.org/ferry">
    <meta property="article:published_time" content="2024-08-11T08:00:00Z">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Ferry sinks off Osterholm",
    "datePublished":"2024-08-12T21:30:00+02:00","author":[{"name":"Ann Lee"},{"name":"Bo Ray"}]}]}</script></head>
    <body><nav><ul><li>Home<li>Sport</ul></nav><article><h1>Ferry sinks off Osterholm</h1><p>${FERRY}</p><script>alert(1)</script>
    <p>${CREW} <b>More&nbsp;boats</b> were &ldquo;on their way&rdquo;<br>at noon.</p><p>${FERRY}</p></article><footer>Imprint</footer></body></html>`;
  const { text, metadata, origins } = await one('page.html', html);
  expect(text).toBe(`${FERRY}\n\n${CREW} More\u00A0boats were “on their way”\nat noon.\n\n${FERRY}`);
  expect(metadata).toEqual({
    title: 'Ferry sinks off Osterholm',
    published: '2024-08-12T21:30',
    source: 'Harbour Post',
    author: 'Ann Lee, Bo Ray',
    url: 'https://example.org/ferry',
  });
  expect(origins).toEqual({
    title: 'JSON-LD',
    published: 'JSON-LD',
    author: 'JSON-LD',
    source: 'Open Graph',
    url: 'page',
  });
});

test.each<[string, string, Record<string, string>]>([
  ['title tag and h1', `<title>Ferry sinks – Harbour Post</title><h1>Other</h1>`, { title: 'Ferry sinks' }],
  [
    'time tag',
    `<title>T</title><time datetime="2024-08-12">Monday</time>`,
    { title: 'T', published: '2024-08-12' },
  ],
  [
    'meta names',
    `<title>T</title><meta name="author" content="Ann Lee"><meta name="DATE" content="12 August 2024">`,
    { title: 'T', author: 'Ann Lee', published: '2024-08-12' },
  ],
  ['broken JSON-LD', `<title>T</title><script type="application/ld+json">{"@type":</script>`, { title: 'T' }],
])('of a page, %s is understood', async (_, head, expected) => {
  expect(
    (await one('page.html', `<html><head>${head}</head><body><p>${BODY}</p></body></html>`)).metadata,
  ).toEqual(expected);
});

test.each<[string, string, Record<string, string>]>([
  [
    'a title that begins with the headline',
    `<title>Ferry sinks off pier - Harbour Post</title></head><body><h1>Ferry sinks off pier</h1>`,
    { title: 'Ferry sinks off pier' },
  ],
  [
    'a byline',
    `<title>Ferry</title></head><body><p class="byline">By <a rel="author" href="/ann">Ann Lee</a> and Bo Ray</p>`,
    { title: 'Ferry', author: 'Ann Lee and Bo Ray' },
  ],
  [
    'a line that says only who wrote it',
    `<title>Ferry</title></head><body><p>By Ann Lee</p>`,
    { title: 'Ferry', author: 'Ann Lee' },
  ],
  [
    'an author who is marked',
    `<title>Ferry</title></head><body><p>12 August by <a rel="author" href="/ann">Ann Lee</a></p>`,
    { title: 'Ferry', author: 'Ann Lee' },
  ],
  [
    'an outlet that is described elsewhere',
    `<title>T</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry","author":"By Ann Lee","publisher":{"@id":"#org"}},{"@id":"#org","@type":"Organization","name":"Harbour Post"}]}</script></head><body>`,
    { title: 'Ferry', author: 'Ann Lee', source: 'Harbour Post' },
  ],
])('of a page, %s tells what it should', async (_, begin, expected) => {
  const { metadata, text } = await one(
    'page.html',
    `<html><head>${begin}<p>${FERRY}</p><p>${CREW}</p><p>${FERRY}</p></body></html>`,
  );
  expect(metadata).toEqual(expected);
  expect(text).not.toMatch(/^By/);
});

test.each<[string, string, string]>([
  ['times of publication', '<time datetime="2024-08-12">12 August 2024</time>', ''],
  ['a time in a sentence', '<p>It sank at <time>10:40</time> on Sunday.</p>', 'It sank at 10:40 on Sunday.'],
  [
    'marks of notes',
    '<p>It sank<sup>1</sup> near H<sub>2</sub>O.<sup><a href="#n2">[2]</a></sup></p>',
    'It sank near H2O.',
  ],
  ['powers', '<p>It measured 40 m<sup>2</sup>.</p>', 'It measured 40 m2.'],
  ['what was deleted', '<p>It <del>sank</del> <ins>burned</ins>.</p>', 'It burned.'],
  ['soft hyphens', '<p>The cafe&shy;teria burned.</p>', 'The cafeteria burned.'],
  [
    'the rows of a table',
    '<table><tr><th>Year<th>Ship<tr><td>1987<td>Alma<tr><td><p>2024</p><td><p>Osterholm</p></table>',
    'Year\tShip\n\n1987\tAlma\n\n2024\tOsterholm',
  ],
  ['a table that lays out the page', `<table><tr><td>Home<td><p>${CREW}</p></table>`, `Home\n\n${CREW}`],
  ['advertisements', '<p>Advertisement</p><p>Read more: Why ferries sink</p>', ''],
])('in a page, %s are read as they are meant', async (_, html, expected) => {
  const body = `<article><p>${FERRY}</p><p>${CREW}</p>${html}<p>${FERRY}</p></article>`;
  const { text } = await one('page.html', `<html><head><title>T</title></head><body>${body}</body></html>`);
  expect(text).toBe([FERRY, CREW, expected, FERRY].filter((part) => part !== '').join('\n\n'));
});

test('a date that no source gives in a usable form is warned of', async () => {
  const html = `<html><head><title>T</title><meta name="date" content="last week"></head><body>${BODY}</body></html>`;
  expect((await one('page.html', html)).warnings).toEqual([{ code: 'bad-date', given: 'last week' }]);
});

test.each([
  [
    'PDF',
    pdf([[FERRY.slice(0, 60), FERRY.slice(60)]], {
      info: "/Title (Ferry sinks) /Author (Ann Lee) /CreationDate (D:20240812213000+02'00')",
    }),
    'ferry.pdf',
  ],
  [
    'DOCX',
    docx(
      [FERRY],
      '<dc:title>Ferry sinks</dc:title><dc:creator>Ann Lee</dc:creator><dcterms:created>2024-08-12T21:30:00Z</dcterms:created>',
    ),
    'ferry.docx',
  ],
  [
    'EPUB',
    epub(
      [`<p>${FERRY}</p>`],
      '<dc:title>Ferry sinks</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2024-08-12T21:30</dc:date>',
    ),
    'ferry.epub',
  ],
])('the properties of a %s are its metadata', async (origin, body, name) => {
  const { metadata, origins } = await one(name, body);
  expect(metadata).toEqual({ title: 'Ferry sinks', author: 'Ann Lee', published: '2024-08-12T21:30' });
  expect(origins).toEqual({ title: origin, author: origin, published: origin });
});

test.each([
  ['in their order', ['Ann Lee', 'Bo Berg'], 'Ann Lee, Bo Berg'],
  ['each once', ['Ann Lee', ' Ann\n Lee ', '', 'Bo &amp; Co'], 'Ann Lee, Bo & Co'],
  ['apart, also with commas of their own', ['Lee, Ann', 'Berg, Bo'], 'Lee, Ann; Berg, Bo'],
])('an EPUB is by all its creators, %s', async (_, creators, author) => {
  const metadata = creators.map((name, i) => `<dc:creator id="by${i}">${name}</dc:creator>`).join('\n');
  expect((await one('ferry.epub', epub([`<p>${FERRY}</p>`], metadata))).metadata.author).toBe(author);
});

test('a zip gives each of its files, and a failure for each that cannot be read', async () => {
  const found = await all(
    'all.zip',
    zip({
      'a/one.txt': FERRY,
      'two.docx': docx([CREW]),
      'three.pdf': '%PDF-1.4 cut',
      'four.zip': zip({ 'x.txt': 'x' }),
      '__MACOSX/._one.txt': 'x',
      '.DS_Store': 'x',
      'b/': '',
      'five.exe': 'MZ',
    }),
  );
  const shown = found.map((each: Extracted | Failure) =>
    'refusal' in each ? [each.name, each.refusal.code] : [each.name, each.text],
  );
  expect(shown).toEqual([
    ['one.txt', FERRY],
    ['two.docx', CREW],
    ['three.pdf', 'damaged'],
    ['four.zip', 'nested-zip'],
    ['five.exe', 'unknown-format'],
  ]);
});

const scan = pdf([[], ['1'], []]);

test.each<[string, string, Uint8Array | string, [string, unknown]]>([
  ['an empty file', 'a.txt', '', ['empty', { name: 'a.txt' }]],
  ['a file of blanks', 'a.txt', ' \n\t ', ['no-text', { name: 'a.txt' }]],
  ['a page of scripts', 'a.html', '<script>var x = 1</script>', ['no-text', { name: 'a.html' }]],
  ['a scan', 'scan.pdf', scan, ['scanned', { name: 'scan.pdf', pages: 3 }]],
  ['a locked PDF', 'a.pdf', pdf([[FERRY]], { locked: true }), ['encrypted', { name: 'a.pdf' }]],
  ['a PDF cut short', 'a.pdf', pdf([[FERRY]]).subarray(0, 60), ['damaged', { name: 'a.pdf' }]],
  ['a docx cut short', 'a.docx', docx([FERRY]).subarray(0, 700), ['damaged', { name: 'a.docx' }]],
  ['a zip cut short', 'a.zip', zip({ 'a.txt': FERRY }).subarray(0, 90), ['damaged', { name: 'a.zip' }]],
  [
    'a locked docx',
    'a.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ['encrypted', { name: 'a.docx' }],
  ],
  ['an old doc', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), ['unknown-format', { name: 'a.doc' }]],
  [
    'an e-book with locked chapters',
    'a.epub',
    epub([`<p>${FERRY}</p>`], '', '<CipherReference URI="OEBPS/text/c%200.xhtml"/>'),
    ['encrypted', { name: 'a.epub' }],
  ],
  ['a text called PDF', 'a.pdf', FERRY, ['mislabelled', { name: 'a.pdf', claimed: '.pdf', found: 'text' }]],
  ['a PDF called text', 'a.txt', scan, ['mislabelled', { name: 'a.txt', claimed: '.txt', found: 'pdf' }]],
  [
    'a picture called text',
    'a.txt',
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ['mislabelled', { name: 'a.txt', claimed: '.txt', found: 'PNG' }],
  ],
  ['a picture', 'a.png', Buffer.from('89504e470d0a1a0a', 'hex'), ['unknown-format', { name: 'a.png' }]],
  ['a table', 'a.csv', 'a,b\n1,2', ['unknown-format', { name: 'a.csv' }]],
  [
    'rubbish',
    'a.txt',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 32),
    ['binary', { name: 'a.txt' }],
  ],
  [
    'a path that climbs out of a zip',
    'a.zip',
    zip({ '../../etc/passwd.txt': FERRY }),
    ['bad-path', { name: '../../etc/passwd.txt' }],
  ],
  [
    'an absolute path in a zip',
    'a.zip',
    zip({ '/etc/passwd.txt': FERRY }),
    ['bad-path', { name: '/etc/passwd.txt' }],
  ],
  ['an empty zip', 'a.zip', zip({}), ['no-text', { name: 'a.zip' }]],
])('%s is refused by its name', async (_, name, body, expected) => {
  expect(await why(name, body)).toEqual([expected]);
});

test.each<[string, Partial<Limits>, string, Uint8Array | string, [string, unknown]]>([
  ['file', { file: 50 }, 'a.txt', FERRY, ['file-too-big', { name: 'a.txt', limit: 50 }]],
  ['text', { text: 50 }, 'a.txt', FERRY, ['text-too-long', { name: 'a.txt', limit: 50 }]],
  [
    'text that a small file unpacks to',
    { text: 50_000 },
    'a.docx',
    docx(['word '.repeat(20_000)]),
    ['text-too-long', { name: 'a.docx', limit: 50_000 }],
  ],
  [
    'zip',
    { zip: 1_000_000 },
    'bomb.zip',
    zip({ 'a.txt': 'a'.repeat(2_000_000) }),
    ['zip-too-big', { name: 'bomb.zip', limit: 1_000_000 }],
  ],
  [
    'unpacked docx',
    { zip: 1_000_000 },
    'bomb.docx',
    docx(['a'.repeat(2_000_000)]),
    ['zip-too-big', { name: 'bomb.docx', limit: 1_000_000 }],
  ],
  [
    'number of files',
    { zipFiles: 2 },
    'many.zip',
    zip({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }),
    ['too-many-files', { name: 'many.zip', limit: 2 }],
  ],
])('the limit of %s is kept, and said', async (_, limits, name, body, expected) => {
  expect(await why(name, body, limits)).toEqual([expected]);
});

test('an entry that unpacks to more than it claims ends there', async () => {
  const body = Buffer.from(zip({ 'a.txt': 'a'.repeat(100_000) }));
  const directory = body.lastIndexOf(Buffer.from('504b0102', 'hex'));
  body.writeUInt32LE(10, directory + 24);
  expect(await why('liar.zip', body)).toEqual([['damaged', { name: 'liar.zip' }]]);
});

/** A zip whose entry is called by these bytes; the name is as long as the one it takes the place of. */
function renamed(name: string, as: string): Uint8Array {
  const body = Buffer.from(zip({ [name]: FERRY })).toString('latin1');
  return Buffer.from(body.replaceAll(name, as), 'latin1');
}

test.each([
  ['letters of an old code page', 'cafe.txt', 'caf\xe9.txt', ['read']],
  ['folders in the way of Windows', 'a/ferry.txt', 'a\\ferry.txt', ['read']],
  [
    'a way out of the zip in the way of Windows',
    '../ferry.txt',
    '..\\ferry.txt',
    ['bad-path', { name: '../ferry.txt' }],
  ],
  ['a drive of Windows', 'ccferry.txt', 'c:ferry.txt', ['bad-path', { name: 'c:ferry.txt' }]],
  ['a control character', 'f-erry.txt', 'f\u0007erry.txt', ['read']],
])('a name in a zip with %s is understood', async (_, name, as, expected) => {
  expect(await why('a.zip', renamed(name, as))).toEqual([expected]);
});

test('a document that names a file of the machine gets nothing of it', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>';
  // Left as it is written, not filled in.
  expect((await one('a.html', `${entity}<p>${FERRY} &e;</p>`)).text).toContain(`${FERRY} &e;`);
  const inside = Buffer.from(docx([FERRY]));
  expect(inside.includes('word/document.xml')).toBe(true);
  const body = `<?xml version="1.0"?>${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`;
  expect(await why('a.docx', zip({ ...unzipSync(inside), 'word/document.xml': body }))).toEqual([
    ['damaged', { name: 'a.docx' }],
  ]);
});

test('an encrypted entry of a zip is refused', async () => {
  const body = Buffer.from(zip({ 'a.txt': FERRY }));
  const directory = body.lastIndexOf(Buffer.from('504b0102', 'hex'));
  body.writeUInt16LE(body.readUInt16LE(directory + 8) | 1, directory + 8);
  expect(await why('locked.zip', body)).toEqual([['encrypted', { name: 'locked.zip' }]]);
});

const QUOTED = 'Zoë said: “The café is closed – it’s over.” ';

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(QUOTED)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${QUOTED}`)],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${QUOTED}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(QUOTED, 'utf16le')],
  ['big-endian UTF-16 with a mark', Buffer.from(`\uFEFF${QUOTED}`, 'utf16le').swap16()],
  ['big-endian UTF-16 without a mark', Buffer.from(QUOTED, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('Zo\xeb said: \x93The caf\xe9 is closed \x96 it\x92s over.\x94 ', 'latin1')],
])('%s is decoded', async (_, body) => {
  const { text, warnings } = await one('a.txt', body);
  expect(text).toBe(QUOTED);
  expect(warnings).toEqual([]);
});

test('an HTML page says its encoding itself', async () => {
  const html = Buffer.from(
    `<html><head><meta charset="windows-1252"><title>T</title></head><body>caf\xe9 caf\xe9</body></html>`,
    'latin1',
  );
  expect((await one('a.html', html)).text).toBe('café café');
});

test.each<[string, string, BufferEncoding]>([
  ['calls its UTF-8 another encoding', 'iso-8859-1', 'utf8'],
  ['calls its Windows-1252 UTF-8', 'utf-8', 'latin1'],
])('a page that %s is read by its bytes', async (_, charset, encoding) => {
  const html = `<html><head><meta charset="${charset}"><title>T</title></head><body>caf\u00e9 caf\u00e9</body></html>`;
  const { text, warnings } = await one('a.html', Buffer.from(html, encoding));
  expect([text, warnings]).toEqual(['caf\u00e9 caf\u00e9', []]);
});

test('a fault in UTF-8 becomes a replacement character and a warning', async () => {
  const body = Buffer.concat([
    Buffer.from('Zoë left the café. '),
    Buffer.from([0xff]),
    Buffer.from(' It rained.'),
  ]);
  const { text, warnings } = await one('a.txt', body);
  expect(text).toBe('Zoë left the café. \uFFFD It rained.');
  expect(warnings).toEqual([{ code: 'invalid-bytes', count: 1 }]);
});

test('hidden characters are kept and counted', async () => {
  const text = 'The \u202Eyrref\u202C sank\u200B.';
  const read = await one('a.txt', text);
  expect(read.text).toBe(text);
  expect(read.warnings).toEqual([{ code: 'hidden-characters', count: 3 }]);
});

test.each<[string, string, string, unknown[]]>([
  ['is not closed', '---\ntitle: A\nThe ferry sank.', '---\ntitle: A\nThe ferry sank.', ['bad-front-matter']],
  [
    'is a list',
    '---\n- a\n- b\n---\nThe ferry sank.',
    '---\n- a\n- b\n---\nThe ferry sank.',
    ['bad-front-matter'],
  ],
  ['has a map for a title', '---\ntitle: {a: 1}\n---\nThe ferry sank.', 'The ferry sank.', ['odd-field']],
  ['has no date in its date', '---\npublished: soon\n---\nThe ferry sank.', 'The ferry sank.', ['bad-date']],
  [
    'has an impossible date',
    '---\npublished: 2024-02-30\n---\nThe ferry sank.',
    'The ferry sank.',
    ['bad-date'],
  ],
  [
    'is far too long',
    `---\n${Array.from({ length: 9000 }, (_, i) => `k${i}: v`).join('\n')}\n---\nThe ferry sank.`,
    `---\n${Array.from({ length: 9000 }, (_, i) => `k${i}: v`).join('\n')}\n---\nThe ferry sank.`,
    ['bad-front-matter'],
  ],
  [
    'lets a few lines grow into millions',
    `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: *c\n---\nThe ferry sank.`,
    'The ferry sank.',
    ['odd-field'],
  ],
  [
    'has an address that is none',
    '---\nurl: javascript:alert(1)\n---\nThe ferry sank.',
    'The ferry sank.',
    ['odd-field'],
  ],
])('front matter that %s is warned of, and the rest is read', async (_, body, text, codes) => {
  const read = await one('a.md', body);
  expect(read.text).toBe(text);
  expect(read.warnings.map(({ code }) => code)).toEqual(codes);
});

test('a text in another language is warned of', async () => {
  const german =
    'Die Fähre nach Osterholm ist in der Nacht zum Montag gesunken, wie das Hafenamt mitteilte. Niemand wurde vermisst, nachdem die Besatzung die Fahrgäste zweimal gezählt hatte. Weitere Boote wurden geschickt.';
  expect((await one('a.txt', german)).warnings).toEqual([{ code: 'not-english' }]);
});

test('a line of a million characters is read quickly', async () => {
  const text = 'word '.repeat(200_000);
  expect(
    await effort(async () => expect((await one('a.txt', text)).text).toHaveLength(1_000_000)),
  ).toBeLessThan(400);
});

test('a file that takes too long is given up, and the next one is read', async () => {
  const html = `<html><body>${'<div>'.repeat(100_000)}${FERRY}</body></html>`;
  expect(await why('deep.html', html, { seconds: 0.5 })).toEqual([
    ['too-slow', { name: 'deep.html', seconds: 0.5 }],
  ]);
  expect((await one('a.html', `<p>${FERRY}`)).text).toBe(FERRY);
});

test('whatever the bytes are, each file is read or refused', async () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a', 'a.pdf', 'a.docx', '../a.txt', 'a\u202Etxt.exe');
  await fc.assert(
    fc.asyncProperty(name, fc.uint8Array({ maxLength: 200 }), async (given, body) => {
      for (const found of await all(given, body)) {
        expect(found.name).not.toMatch(/[/\u202E]/);
        if ('refusal' in found) continue;
        expect(found.text).toMatch(/[\p{L}\p{N}]/u);
        expect(found.metadata.title).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});
