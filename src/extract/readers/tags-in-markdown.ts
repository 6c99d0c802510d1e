/** Tells the tags of HTML in a page in markdown from what looks like them. */

import { pattern } from '../../text/pattern.ts';

/** The tags that pages in markdown use, with their end on the line: "<seminar@a.org>" and "a<b" are text. */
const TAG_IN_MARKDOWN = pattern('iy')`
  <\/?(?:
    a|abbr|address|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt
    |em|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|ins|kbd|label|li|main|mark|nav|noscript|ol|p
    |pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time
    |tr|tt|u|ul|var|video
  )(?:\s+(?:allowfullscreen|async|autoplay|controls|defer|hidden|loop|muted|nomodule|open|playsinline)){0,4}
  (?:\s+[a-z][\w:-]{0,40}(?:\s?=[^<>]{0,2000})?)?\s{0,3}\/?>
`;

/** Whether a page in markdown has tags or comments of HTML in it. */
export function hasTagsInMarkdown(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (isTagAt(text, at) || text.startsWith('<!--', at)) return true;
  return false;
}

/** Whether a tag that pages in markdown use begins at a place. */
export function isTagAt(text: string, at: number): boolean {
  TAG_IN_MARKDOWN.lastIndex = at;
  return TAG_IN_MARKDOWN.test(text);
}
