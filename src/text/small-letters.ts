/** Looks for words without heed to case by looking in small letters: patterns that ignore case in all scripts are five times as large and slow. */

const latest = { text: '', small: '' };

/** The text in small letters, each as long as the one it stands for, so that places stay the same. */
export function inSmallLetters(text: string): string {
  // Several patterns ask of one text, one after another.
  if (text !== latest.text) Object.assign(latest, { text, small: smallLettersOf(text) });
  return latest.small;
}

/** Lets go of the latest, so that no document outlives its reading. */
export function forgetSmallLetters(): void {
  Object.assign(latest, { text: '', small: '' });
}

function smallLettersOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** The source of a pattern that finds in small letters what the given one finds when it ignores case. */
export function forSmallLetters(source: string): string {
  return source.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gu, (part) => {
    if (part === '\\p{Lu}') return '\\p{Ll}';
    return part.startsWith('\\') ? part : part.toLowerCase();
  });
}

/** A pattern that is asked about one text at a time. */
export interface AnyCase {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => { readonly index: number; readonly 0: string } | null;
}

/** The pattern without heed to case, by looking in small letters. */
export function inAnyCase({ source, flags }: RegExp): AnyCase {
  const pattern = new RegExp(forSmallLetters(source), flags);
  return {
    test: (text) => pattern.test(inSmallLetters(text)),
    exec: (text) => {
      const match = pattern.exec(inSmallLetters(text));
      return match && { index: match.index, 0: text.slice(match.index, match.index + match[0].length) };
    },
  };
}
