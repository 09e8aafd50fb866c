// Is a value as a JSON schema wants it? The part of JSON Schema that Discord's description uses, read as its notes say:
// of `anyOf` and `oneOf` exactly one kind is meant, and whole numbers may come as texts.

/** A schema, or any other part of the description; it is data that we do not control. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Schema = Readonly<Record<string, any>>;

/** Everything in which a value differs from a schema; empty where it fits. */
export function validate(value: unknown, schema: Schema, root: Schema, path = ''): readonly string[] {
  const reference: unknown = schema['$ref'];
  if (typeof reference === 'string') return validate(value, resolve(reference, root), root, path);
  const kinds: readonly Schema[] | undefined = schema['oneOf'] ?? schema['anyOf'];
  if (kinds !== undefined) {
    const faults = kinds.map((kind) => validate(value, kind, root, path));
    if (faults.some((list) => list.length === 0)) return [];
    return faults.toSorted((a, b) => a.length - b.length || b.join().length - a.join().length)[0] ?? [];
  }
  const all: readonly Schema[] = schema['allOf'] ?? [];
  return [
    ...all.flatMap((part) => validate(value, part, root, path)),
    ...typeFaults(value, schema, path),
    ...limitFaults(value, schema, path),
    ...insideFaults(value, schema, root, path),
  ];
}

function resolve(reference: string, root: Schema): Schema {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((at: Schema, key) => at[key] ?? {}, root);
}

function typeFaults(value: unknown, schema: Schema, path: string): string[] {
  const wanted = [schema['type'] ?? []].flat();
  if (wanted.length === 0 || wanted.some((type: string) => isOf(value, type))) return [];
  return [`${path || '/'} is ${JSON.stringify(value)?.slice(0, 60)}, not ${wanted.join(' or ')}`];
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer')
    return Number.isInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value));
  return typeof value === type;
}

function limitFaults(value: unknown, schema: Schema, path: string): string[] {
  const faults: string[] = [];
  const { maxLength, minLength, maxItems, minItems, minimum, maximum, pattern } = schema;
  const allowed: readonly unknown[] | undefined =
    schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined);
  if (allowed !== undefined && !allowed.includes(value))
    faults.push(`${path} is none of ${allowed.join(', ').slice(0, 80)}`);
  if (typeof value === 'string') {
    if (value.length > (maxLength ?? Infinity) || value.length < (minLength ?? 0))
      faults.push(`${path} has ${value.length} characters`);
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
      faults.push(`${path} does not match ${pattern}`);
  }
  if (Array.isArray(value) && (value.length > (maxItems ?? Infinity) || value.length < (minItems ?? 0)))
    faults.push(`${path} has ${value.length} items`);
  if (typeof value === 'number' && (value > (maximum ?? Infinity) || value < (minimum ?? -Infinity)))
    faults.push(`${path} is ${value}`);
  return faults;
}

function insideFaults(value: unknown, schema: Schema, root: Schema, path: string): string[] {
  if (Array.isArray(value))
    return schema['items'] === undefined
      ? []
      : value.flatMap((item, n) => validate(item, schema['items'], root, `${path}/${n}`));
  if (typeof value !== 'object' || value === null) return [];
  const known: Schema = schema['properties'] ?? {};
  const required: readonly string[] = schema['required'] ?? [];
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path} lacks ${name}`),
    ...Object.entries(value).flatMap(([name, field]) => {
      const inside: unknown = known[name] ?? schema['additionalProperties'];
      if (!isSchema(inside) || field === undefined) return [];
      return validate(field, inside, root, `${path}/${name}`);
    }),
  ];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
