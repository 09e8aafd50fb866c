// How do the bytes of an attachment get here? Only from Discord, only so many, only so long.
import type { Attachment } from 'discord.js';
import type { Upload } from '../library.ts';

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const DEADLINE = 15_000;

/** Where attachments come from, and how large one may be. */
export interface AttachmentRules {
  /** One more origin, besides Discord's own. */
  readonly cdn: string | null;
  /** Bytes of one attachment; the kind of the file may allow fewer. */
  readonly most: number;
}

/** Why an attachment was not read; the message is for the person who sent it. */
export class AttachmentError extends Error {
  readonly reason: 'origin' | 'size' | 'fetch';
  readonly file: string;
  /** Bytes that one may have. */
  readonly most: number;

  constructor(reason: AttachmentError['reason'], file: string, most: number) {
    super(`attachment refused: ${reason}`);
    this.reason = reason;
    this.file = file;
    this.most = most;
  }
}

/**
 * Downloads an attachment. Its size, type and name are claims; the address must be Discord's own, or of the
 * origin that the operator named. Throws an `AttachmentError` where it is not, is too big, or does not come.
 */
export async function fetchAttachment(
  { url, name, contentType }: Pick<Attachment, 'url' | 'name' | 'contentType'>,
  { cdn, most }: AttachmentRules,
): Promise<Upload> {
  if (!isDiscords(url, cdn)) throw new AttachmentError('origin', name, most);
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE) });
    if (!response.ok || response.body === null) throw new AttachmentError('fetch', name, most);
    return { name, type: contentType, bytes: await atMost(response.body, most, name) };
  } catch (error) {
    throw error instanceof AttachmentError ? error : new AttachmentError('fetch', name, most);
  }
}

function isDiscords(url: string, cdn: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, origin } = new URL(url);
  if (cdn !== null && origin === new URL(cdn).origin) return true;
  return protocol === 'https:' && port === '' && HOSTS.has(hostname);
}

async function atMost(body: ReadableStream<Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new AttachmentError('size', name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
