// How does a request survive a broken connection? It is made again, as one that was reset would be.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** Failures of a connection after which discord.js would give up, though another try may well succeed. */
const BROKEN: ReadonlySet<unknown> = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'EPIPE',
  'ECONNREFUSED',
  'EAI_AGAIN',
]);

/** The client's own way to make a request; a broken connection counts as reset, which it tries again. */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (error instanceof Error && 'code' in error && BROKEN.has(error.code))
      throw Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' });
    throw error;
  }
};
