// Small files of every format, made by hand.
import { zipSync } from 'fflate';

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface PdfOptions {
  /** Entries of the information dictionary, as PDF writes them: `/Title (Harbour)`. */
  readonly info?: string;
  /** Locked with a password that nobody knows. */
  readonly locked?: boolean;
  /** Drawing instructions of the first page, packed, instead of its lines. */
  readonly packed?: Buffer;
}

/** A PDF with one text per line; an empty line is a wider gap. A page without lines is a picture. */
export function pdf(
  pages: readonly (readonly string[])[],
  { info = '', locked = false, packed }: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${info} >>`,
  ];
  for (const [i, lines] of pages.entries()) {
    const stream = i === 0 && packed !== undefined ? packed.toString('latin1') : contentOf(lines);
    const filter = i === 0 && packed !== undefined ? ' /Filter /FlateDecode' : '';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + i * 2} 0 R >>`,
      `<< /Length ${stream.length}${filter} >>\nstream\n${stream}\nendstream`,
    );
  }
  if (locked) {
    const secret = 'x'.repeat(32);
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4 >>`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>] ` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${encrypt}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function contentOf(lines: readonly string[]): string {
  let y = 720;
  const shown = lines.map((line) => {
    y -= line === '' ? 14 : 14;
    const text = line.replaceAll(/[\\()]/g, String.raw`\$&`);
    return line === '' ? '' : `BT /F1 11 Tf 72 ${y} Td (${text}) Tj ET`;
  });
  return shown.filter((one) => one !== '').join('\n');
}

/** A zip of texts and bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, body]) => [name, typeof body === 'string' ? bytes(body) : body]),
    ),
  );
}

/** A Word document with one paragraph each. */
export function docx(paragraphs: readonly string[], core = ''): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`)
    .join('');
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
  });
}

/** An e-book with one chapter each; a chapter is the inside of a body. */
export function epub(chapters: readonly string[], metadata = '', encryption?: string): Uint8Array {
  const items = chapters.map(
    (_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`);
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ...(encryption === undefined ? {} : { 'META-INF/encryption.xml': encryption }),
    'OEBPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(
      chapters.map((body, i) => [
        `OEBPS/text/c ${i}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
