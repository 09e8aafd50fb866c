// What is at a web address? Fetched from the public internet only, within limits, and where the site allows it.
import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { CertificateFault, Unreachable, Upload } from '../library.ts';
import { isPublic } from './address.ts';
import { Refused } from './extracted.ts';
import { formatOfType } from './format.ts';
import { allows } from './robots.ts';

export interface FetchOptions {
  /** Bytes that a page may have, unpacked. */
  readonly bytes: number;
  /** Seconds from the first name that is looked up to the last byte. */
  readonly seconds: number;
  readonly redirects: number;
  /** All addresses of a host name. */
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  /** Who vouches for certificates, in PEM; those whom Node trusts where absent. */
  readonly authority?: string;
  /** Whether an IP address may be connected to. */
  readonly mayConnect: (address: string, port: number) => boolean;
}

export const FETCH_OPTIONS: FetchOptions = {
  bytes: 10 * 1024 * 1024,
  seconds: 15,
  redirects: 5,
  lookup: (host) => lookUp(host, { all: true }),
  mayConnect: isPublic,
};

/** How the program names itself to websites, and in their robots.txt. */
export const AGENT = 'Dossier';
const USER_AGENT = `${AGENT}/0.1 (self-hosted reader of news documents; fetches only what a person names)`;

/** Largest robots.txt that is read, in bytes: what the standard (RFC 9309) asks for. */
const ROBOTS = 512 * 1024;

/** A page with the address that it was found at in the end. */
export interface Page extends Upload {
  readonly address: string;
}

/**
 * Fetches a page, following redirects. Every host is looked up once, all its addresses are checked, and the
 * connection goes to the checked one. Throws `Refused` with what was wrong.
 */
export async function fetchPage(
  written: string,
  http: boolean,
  options: FetchOptions = FETCH_OPTIONS,
): Promise<Page> {
  const signal = AbortSignal.timeout(options.seconds * 1000);
  let address = addressIn(written, written, http);
  for (let redirects = 0; ; redirects++) {
    if (redirects > options.redirects)
      throw new Refused({
        code: 'too-many-redirects',
        about: { address: written, limit: options.redirects },
      });
    await askRobots(address, options, signal);
    const response = await open(address, options, signal);
    const next = redirectOf(response);
    if (next === null) return pageFrom(address, response, options, signal);
    response.destroy();
    address = addressIn(new URL(next, address).href, written, http);
  }
}

function addressIn(text: string, written: string, http: boolean): URL {
  if (!URL.canParse(text)) throw new Refused({ code: 'bad-address', about: { address: written } });
  const url = new URL(text);
  if (url.protocol === 'http:' && !http) throw new Refused({ code: 'not-https', about: { address: text } });
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Refused({ code: 'bad-address', about: { address: text } });
  // A name and password in an address would be sent to whoever it leads to.
  if (url.username !== '' || url.password !== '')
    throw new Refused({ code: 'bad-address', about: { address: url.host } });
  url.hash = '';
  return url;
}

async function askRobots(page: URL, options: FetchOptions, signal: AbortSignal): Promise<void> {
  let address = new URL('/robots.txt', page);
  for (let redirects = 0; redirects <= options.redirects; redirects++) {
    const response = await open(address, options, signal);
    const next = redirectOf(response);
    if (next === null) return judge(page, address, response, options, signal);
    response.destroy();
    address = addressIn(new URL(next, address).href, page.href, page.protocol === 'http:');
  }
}

/** No robots.txt allows everything; a server that cannot give it now forbids everything for now (RFC 9309). */
async function judge(
  page: URL,
  address: URL,
  response: IncomingMessage,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<void> {
  const status = response.statusCode ?? 0;
  if (status >= 500) throw new Refused({ code: 'page-status', about: { address: address.href, status } });
  if (status !== 200) {
    response.destroy();
    return;
  }
  const bytes = await bodyOf(response, address, { ...options, bytes: ROBOTS }, signal, 'cut');
  if (!allows(Buffer.from(bytes).toString('utf8'), page.href, AGENT))
    throw new Refused({ code: 'page-forbidden', about: { address: page.href } });
}

/** The address that a response leads on to, if it does. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function open(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
  const pinned = await addressOf(host, port, options, url, signal);
  const settings: RequestOptions = {
    method: 'GET',
    headers: {
      'User-Agent': USER_AGENT,
      Accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown;q=0.9',
      'Accept-Encoding': 'gzip, deflate, br',
      'Accept-Language': 'en',
    },
    // Connects to the address that was checked, whatever the name says by now; TLS still checks the name.
    lookup: (_host, { all }, done) => {
      if (all === true) done(null, [pinned]);
      else done(null, pinned.address, pinned.family);
    },
    ...(options.authority !== undefined && { ca: options.authority }),
    agent: false,
    signal,
  };
  const request = url.protocol === 'http:' ? requestHttp : requestHttps;
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, settings, resolve).on('error', reject).end();
    });
  } catch (error) {
    throw unreachable(error, url, options, signal);
  }
}

/** The one address of a host that is connected to. A host with any address that is not public is refused. */
async function addressOf(
  host: string,
  port: number,
  options: FetchOptions,
  url: URL,
  signal: AbortSignal,
): Promise<LookupAddress> {
  const literal = isIP(host);
  let found: readonly LookupAddress[] = [{ address: host, family: literal }];
  if (literal === 0)
    found = await withSignal(options.lookup(host), signal).catch((error: unknown) => {
      if (signal.aborted) throw unreachable(error, url, options, signal);
      return [];
    });
  const [first] = found;
  if (first === undefined) throw new Refused({ code: 'unknown-host', about: { host } });
  if (!found.every(({ address }) => options.mayConnect(address, port)))
    throw new Refused({ code: 'private-address', about: { host } });
  return first;
}

async function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // One signal serves all redirects: nobody listens on after the work is done.
  const done = new AbortController();
  const cut = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
  });
  return Promise.race([work, cut]).finally(() => done.abort());
}

function unreachable(error: unknown, url: URL, { seconds }: FetchOptions, signal: AbortSignal): Refused {
  if (error instanceof Refused) return error;
  const address = url.href;
  if (signal.aborted) return new Refused({ code: 'page-too-slow', about: { address, seconds } });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const certificate = meaningOf(code, CERTIFICATES);
  if (certificate !== undefined)
    return new Refused({ code: 'bad-certificate', about: { host: url.hostname, why: certificate } });
  return new Refused({
    code: 'page-unreachable',
    about: { address, why: meaningOf(code, CODES) ?? 'other' },
  });
}

function meaningOf<T>(code: string, meanings: readonly (readonly [RegExp, T])[]): T | undefined {
  return meanings.find(([pattern]) => pattern.test(code))?.[1];
}

/** What the errors of Node and OpenSSL mean, by the beginning of their codes. */
const CERTIFICATES: readonly (readonly [RegExp, CertificateFault])[] = [
  [/^(?:ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/, 'name'],
  [/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/, 'time'],
  [/^(?:DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_|INVALID_CA)/, 'issuer'],
];

const CODES: readonly (readonly [RegExp, Unreachable])[] = [
  [/^ECONNREFUSED/, 'refused'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)/, 'no-way'],
  [/^(?:EPROTO|ERR_SSL)/, 'no-tls'],
  [/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, 'garbled'],
  [/^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)/, 'ended'],
];

async function pageFrom(
  url: URL,
  response: IncomingMessage,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Page> {
  const address = url.href;
  const { statusCode: status = 0, headers } = response;
  const type = headers['content-type'] ?? '';
  const refusal: Refused | null =
    status !== 200
      ? new Refused({ code: 'page-status', about: { address, status } })
      : formatOfType(type) === undefined
        ? new Refused({ code: 'page-type', about: { address, type: type.split(';')[0] ?? '' } })
        : null;
  if (refusal !== null) {
    response.destroy();
    throw refusal;
  }
  const bytes = await bodyOf(response, url, options, signal, 'refuse');
  return { name: address, type, bytes, address };
}

/** The whole body, unpacked; what is longer than allowed is refused, or cut where that is enough. */
async function bodyOf(
  response: IncomingMessage,
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
  longer: 'refuse' | 'cut',
): Promise<Uint8Array> {
  const body = unpacked(response);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > options.bytes && longer === 'refuse')
        throw new Refused({ code: 'page-too-big', about: { address: url.href, limit: options.bytes } });
      chunks.push(bytes);
      if (length > options.bytes) break;
    }
  } catch (error) {
    throw unreachable(error, url, options, signal);
  } finally {
    response.destroy();
  }
  if (!response.complete && longer === 'refuse')
    throw new Refused({ code: 'page-unreachable', about: { address: url.href, why: 'ended' } });
  return Buffer.concat(chunks).subarray(0, options.bytes);
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const make = Object.entries(unpack).find(([name]) => name === encoding)?.[1];
  if (make === undefined) return response;
  const stream = make();
  // An error on the way in must end the stream, or it would wait for ever.
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}
