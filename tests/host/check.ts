// Would Discord take this message? The limits that it checks, as a list of what is wrong.

/** Discord's numbers for kinds of components. */
const TYPE = { row: 1, button: 2, menu: 3, text: 10 };
const COMPONENTS_V2 = 1 << 15;

/** The parts of a message that limits are about. */
export interface Body {
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Part[];
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean };
}

/** A component, as loosely as it comes over the wire. */
export interface Part {
  readonly type: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly file?: { readonly url: string };
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly component?: Part;
  readonly value?: string;
}

/** Everything that is wrong with a message; empty for one that Discord takes. */
export function faultsOf(body: Body, uploaded: readonly string[] = []): string[] {
  const wrong: string[] = [];
  const say = (holds: boolean, what: string): void => void (holds || wrong.push(what));
  const parts = allParts(body.components ?? []);
  const isV2 = ((body.flags ?? 0) & COMPONENTS_V2) !== 0;
  say(isV2, 'the flag of Components V2 is missing');
  say(body.content === undefined && (body.embeds ?? []).length === 0, 'V2 takes neither content nor embeds');
  say(parts.length >= 1, 'an empty message');
  say(parts.length <= 40, `${parts.length} components`);
  say((body.allowed_mentions?.parse ?? ['all']).length === 0, 'mentions are allowed');
  say(body.allowed_mentions?.replied_user !== true, 'the replied user is pinged');
  const text = parts.reduce((sum, { content = '' }) => sum + content.length, 0);
  say(text <= 4000, `${text} characters of text`);
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
  say(new Set(ids).size === ids.length, 'a custom_id stands twice');
  for (const part of parts) wrong.push(...faultsOfPart(part));
  const files = new Set(uploaded.map((name) => `attachment://${name}`));
  const shown = parts.flatMap(({ file }) => file?.url ?? []);
  say(
    shown.length === files.size && shown.every((url) => files.has(url)),
    'files and file components differ',
  );
  return wrong;
}

/** A component and all inside it. */
export function allParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...allParts(part.components ?? []), ...allParts(inner(part))]);
}

function inner({ accessory, component }: Part): readonly Part[] {
  return [...(accessory === undefined ? [] : [accessory]), ...(component === undefined ? [] : [component])];
}

function faultsOfPart(part: Part): string[] {
  const wrong: string[] = [];
  const range = (text: string | undefined, most: number, what: string, least = 1): void => {
    if (text !== undefined && (text.length < least || text.length > most))
      wrong.push(`${what} of ${text.length}`);
  };
  range(part.custom_id, 100, 'custom_id');
  range(part.label, 80, 'label');
  range(part.placeholder, 150, 'placeholder');
  range(part.url, 512, 'url');
  if (part.type === TYPE.text) range(part.content?.trim(), 4000, 'text');
  if (part.type === TYPE.row) {
    const children = part.components ?? [];
    const menus = children.filter(({ type }) => type !== TYPE.button).length;
    if (children.length < 1 || children.length > 5 || (menus > 0 && children.length > 1))
      wrong.push('a bad row');
  }
  if (part.type === TYPE.menu) {
    const options = part.options ?? [];
    if (options.length < 1 || options.length > 25) wrong.push(`${options.length} options`);
    if (new Set(options.map(({ value }) => value)).size < options.length)
      wrong.push('an option stands twice');
    for (const { label, value, description } of options) {
      range(label, 100, 'option label');
      range(value, 100, 'option value');
      range(description, 100, 'option description');
    }
  }
  return wrong;
}
