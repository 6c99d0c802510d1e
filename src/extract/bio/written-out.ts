/** Writes out what a simple pattern matches, so that many forms are looked up by their first word instead of being tried one after another. */

/** All that a pattern of characters, `\.`, `[…]`, `(?:…|…)` and `?` matches, in the order in which it is tried; anything else in it throws. */
export function writtenOut(pattern: string): readonly string[] {
  const [texts, end] = alternatives(pattern, 0);
  if (end < pattern.length) throw new SyntaxError(`"${pattern}" has no simple pattern at its character ${end}.`);
  return texts;
}

type Read = readonly [texts: readonly string[], end: number];

function alternatives(pattern: string, from: number): Read {
  const all: string[] = [];
  let at = from;
  for (;;) {
    const [texts, end] = sequence(pattern, at);
    all.push(...texts);
    if (pattern[end] !== '|') return [all, end];
    at = end + 1;
  }
}

function sequence(pattern: string, from: number): Read {
  let texts: readonly string[] = [''];
  let at = from;
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const [choices, end] = atom(pattern, at);
    const isOptional = pattern[end] === '?';
    const next = isOptional ? [...choices, ''] : choices;
    texts = texts.flatMap((text) => next.map((choice) => text + choice));
    at = isOptional ? end + 1 : end;
  }
  return [texts, at];
}

function atom(pattern: string, at: number): Read {
  if (pattern.startsWith('(?:', at)) {
    const [texts, end] = alternatives(pattern, at + 3);
    return [texts, end + 1];
  }
  const end = pattern.indexOf(']', at);
  if (pattern[at] === '[' && end > at) return [[...pattern.slice(at + 1, end)], end + 1];
  if (pattern[at] === '\\' && /[^\p{L}\d]/u.test(pattern[at + 1] ?? 'b')) return [[pattern[at + 1] ?? ''], at + 2];
  if (/[\\()[{}*+.^$]/.test(pattern[at] ?? '')) throw new SyntaxError(`"${pattern}" is no simple pattern.`);
  return [[pattern[at] ?? ''], at + 1];
}
