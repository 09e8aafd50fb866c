// What stands between two tags of a small XML file? For properties and contents of packages; no parser of XML.

/** The text of the first element with this local name, whatever its prefix; null where there is none. */
export function xmlField(xml: string, name: string): string | null {
  const element = elementCalled(name, '').exec(xml);
  return element === null ? null : textIn(element);
}

/** The texts of all such elements, in their order and each once. */
export function xmlFields(xml: string, name: string): readonly string[] {
  const texts = [...xml.matchAll(elementCalled(name, 'g'))].map(textIn);
  return [...new Set(texts.filter((text) => text !== null))];
}

function elementCalled(name: string, flags: '' | 'g'): RegExp {
  return new RegExp(`<(?:[\\w-]{1,20}:)?${name}(?:\\s[^<>]{0,400})?>(?<text>[^<]{0,2000})<`, flags);
}

function textIn({ groups }: RegExpExecArray): string | null {
  const text = groups?.['text']?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : unescapeXml(text);
}

/** The attributes of every element with this local name. */
export function xmlElements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const elements = xml.matchAll(
    new RegExp(`<(?:[\\w-]{1,20}:)?${name}\\s(?<attributes>[^<>]{0,2000})>`, 'g'),
  );
  return [...elements].map(({ groups }) => {
    const pairs = (groups?.['attributes'] ?? '').matchAll(
      /(?<key>[\w:-]{1,40})\s{0,9}=\s{0,9}(?:"(?<double>[^"]{0,1000})"|'(?<single>[^']{0,1000})')/g,
    );
    return Object.fromEntries(
      [...pairs].map((pair) => [
        pair.groups?.['key'] ?? '',
        unescapeXml(pair.groups?.['double'] ?? pair.groups?.['single'] ?? ''),
      ]),
    );
  });
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&apos;|&#39;/g, "'")
    .replaceAll('&amp;', '&');
}
