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

/** What of a text a match is. */
export interface Piece {
  readonly index: number;
  readonly 0: string;
}

/**
 * The matches of a global pattern that takes all characters of certain kinds as long as they follow each other;
 * several times as fast, since only their words are kept.
 */
export function runsOf(pattern: RegExp, text: string): Piece[] {
  let from = 0;
  return (text.match(pattern) ?? []).map((run) => {
    // Between two runs stands nothing that one could begin with, so the next place of the words is theirs.
    const index = text.indexOf(run, from);
    from = index + run.length;
    return { index, 0: run };
  });
}

/** The next place, not in the middle of a character. */
function behind({ lastIndex, unicode }: RegExp, text: string): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
