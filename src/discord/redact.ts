// What of an error may stand in a log? No tokens, no addresses that hold one, nothing that was sent.

/** Interaction tokens stand in the paths of webhooks and interactions; whoever has one can speak as the bot. */
const SECRET_PATHS = /((?:webhooks|interactions)\/\d+\/)[^\s/?"']+/g;
/** Three parts, the first of which is the id of the bot in base 64. */
const BOT_TOKEN = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g;

/** A text without anything that could be used to speak as the bot. */
export function redact(text: string): string {
  return text.replace(SECRET_PATHS, '$1…').replace(BOT_TOKEN, '…');
}

/** The parts of an error that help an operator; the request's address and body are left out. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: redact(String(error)) };
  const described: Record<string, unknown> = {
    error: redact(error.message),
    stack: redact(error.stack ?? ''),
  };
  for (const key of ['code', 'status', 'method'] as const) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string' || typeof value === 'number') described[key] = value;
  }
  return described;
}
