// Which paragraphs of a page are the site's, not the article's?

/** One kind of paragraph that sites put among those of an article. */
export interface Furniture {
  readonly name: string;
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

/** Each fits a whole paragraph. Sentences that an article might hold end in a full stop; few of these do. */
export const FURNITURE: readonly Furniture[] = [
  {
    name: 'advertisement',
    examples: ['Advertisement', 'ADVERTISEMENT - CONTINUE READING BELOW', 'Sponsored content'],
    pattern:
      /^(?:advertise?ment|advertising|sponsored(?: content)?)(?:\s*[-–—:|]?\s*(?:continue reading below|scroll to continue|article continues below))?$/i,
  },
  {
    name: 'pointer to another article',
    examples: [
      'Read more: Why ferries sink',
      'RELATED: The Alma, thirty years on',
      'See also: Storm closes the port',
    ],
    pattern:
      /^(?:read (?:more|also|next)|related(?: (?:articles?|stories|topics|content))?|see also|also read|recommended|more on this(?: story)?)(?:\s*[:–—-]\s*[^.]{0,200})?$/i,
  },
  {
    name: 'call to subscribe',
    examples: ['Sign up for our morning newsletter and never miss a story.', 'Follow us on Facebook and X'],
    pattern:
      /^(?:(?:sign up (?:for|to)|subscribe to|get) (?:our|the)\b[^\n]{0,80}\b(?:newsletters?|emails?|alerts|briefing|updates|podcast)\b|follow us on\b|(?:download|get) (?:our|the) app\b|like us on\b)[^\n“"]{0,120}$/i,
  },
  {
    name: 'button to share',
    examples: ['Share', 'Share this article', 'Share on Facebook', 'Copy link', 'Print this page'],
    pattern:
      /^(?:share(?: (?:this|on|via|with)\b[^.\n]{0,40})?|copy link|(?:print|email|save) this (?:page|article|story)|\d{1,4} comments?|(?:leave|post) a comment)$/i,
  },
  {
    name: 'day of publication',
    examples: [
      'Published 12 August 2024, 9.30 p.m.',
      'Last updated: Mon 12 Aug 2024 21.30 BST',
      'Posted on August 12, 2024',
    ],
    pattern:
      /^(?:first |last )?(?:published|updated|modified|posted)(?: (?:at|on))?\b(?=[^\n]{0,60}(?:\d{4}|\d{1,2}[.:]\d{2}))[^\n]{1,60}(?:[^.\n]|[ap]\.m\.)$/i,
  },
];

/** A paragraph of so many UTF-16 units is one of the article: before it stand who wrote it and when. */
const LONG = 80;

/** A text without the site's paragraphs, and who wrote it where a paragraph above the article says only that. */
export function withoutFurniture(text: string): { readonly text: string; readonly byline: string | null } {
  const kept: string[] = [];
  let byline: string | null = null;
  let begun = false;
  for (const paragraph of text.split('\n\n')) {
    begun ||= paragraph.length >= LONG;
    const names: string | null = begun || byline !== null ? null : bylineIn(paragraph);
    byline ??= names;
    if (names === null && !FURNITURE.some(({ pattern }) => pattern.test(paragraph))) kept.push(paragraph);
  }
  return { text: kept.join('\n\n'), byline };
}

/** The names in a paragraph that says only who wrote the article ("By Ann Lee and Bo Ray"); null in any other. */
export function bylineIn(paragraph: string): string | null {
  const names = /^\s*by:?\s+(?<names>[^\n.!?:;“”"\d|•·]{3,100}?)\s*$/iu.exec(paragraph)?.groups?.['names'];
  if (names === undefined) return null;
  const words = names
    .split(/[\s,]+/)
    .filter((word) => !/^(?:and|in|at|for|the|of|de|van|von|der|bin|al)$/i.test(word));
  return words.length >= 2 && words.every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word)) ? names : null;
}

/** "By Ann Lee" is Ann Lee. */
export function withoutBy(author: string): string {
  return author.trim().replace(/^by:?\s+/i, '');
}
