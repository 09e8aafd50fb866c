// May a program fetch this page, as its site wishes?
import { createRequire } from 'node:module';

/** The package's types describe a default export that it does not have. */
type Parse = (
  address: string,
  robots: string,
) => { isAllowed(page: string, agent: string): boolean | undefined };

const require = createRequire(import.meta.url);
const parse: Parse = require('robots-parser');

/** Whether the robots.txt of a page's site lets a program of this name fetch the page. */
export function allows(robots: string, page: string, agent: string): boolean {
  // The rules hold for the page's own site, wherever a redirect found them.
  return parse(new URL('/robots.txt', page).href, robots).isAllowed(page, agent) !== false;
}
