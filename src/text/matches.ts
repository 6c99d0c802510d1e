/** Finds all places of a pattern in a text with the pattern itself: `matchAll` makes a new one at every call, which is compiled again now and then. */

/** The matches of a global pattern from left to right. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behind(pattern, text);
  }
  return found;
}

/** The next place, not in the middle of a character. */
function behind({ lastIndex, unicode }: RegExp, text: string): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
