/** Letters and signs as LaTeX writes them: accents, ligatures, commands for one character. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

/** Combining marks by the command that sets them. */
const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '"': '\u0308',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
};

/** Characters by their command. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ss: 'ß',
      o: 'ø',
      O: 'Ø',
      l: 'ł',
      L: 'Ł',
      ae: 'æ',
      AE: 'Æ',
      oe: 'œ',
      OE: 'Œ',
      aa: 'å',
      AA: 'Å',
      i: 'ı',
      S: '§',
    },
    ...{ dots: '…', ldots: '…', textendash: '–', textemdash: '—', quad: ' ', qquad: ' ', hfill: ' ', TeX: 'TeX' },
    ...{ LaTeX: 'LaTeX', textbar: '|', textquoteright: '’', textquoteleft: '‘', glqq: '„', grqq: '“', copyright: '©' },
  }),
);

const ACCENTED = patternSource`
  \\(?:
    (?<sign>['${'`'}"^~=.])\s?(?:\{\s?(?<a>\\?[A-Za-z])\s?\}|(?<b>\\[ij](?![A-Za-z])|[A-Za-z]))
    |(?<word>[cvuHkrd])(?:\{(?<c>\\?[A-Za-z])\}|\s(?<d>[A-Za-z]))
  )
`;
const ACCENT_HERE = pattern('uy')`${ACCENTED}`;

/** The letter with its accent that begins at a place of a text, and how long its command is; null where none does. */
export function accentedAt(text: string, at: number): { letter: string; length: number } | null {
  ACCENT_HERE.lastIndex = at;
  const found = ACCENT_HERE.exec(text);
  const letter = found && letterOf(found.groups ?? {});
  return found && letter ? { letter, length: found[0].length } : null;
}

/** One letter, or null where no letter has such an accent. */
function letterOf({ sign, word, a, b, c, d }: Readonly<Record<string, string | undefined>>): string | null {
  const base = (a ?? b ?? c ?? d ?? '').replace('\\', '');
  const composed = (base + (ACCENTS[sign ?? word ?? ''] ?? '')).normalize('NFC');
  return composed.length === 1 && composed !== base ? composed : null;
}

/** "Mart\'inez", "Ho{\v r}ava", "K\"ahler", behind a letter, since a quote may be escaped so as well; "Dr.~Byron". */
const IN_WORD = pattern('gu')`
  (?<maths>\$[^$\n]{1,400}\$)|(?<=[\p{L}.])~(?=[\p{Lu}\d\\])|(?<=\p{L}|\{)${ACCENTED}|\\(?:ss|[oOlL]|ae|AE|oe|OE|aa|AA)(?:\{\}|(?![A-Za-z{])\s?)
`;

/** A plain text whose writer set the accents of names as in LaTeX, with the letters that they print as. */
export function withTexLetters(base: MappedText): MappedText {
  if (!base.text.includes('\\') || !/\p{L}\\|\{\\/u.test(base.text)) return base;
  const edits = [...base.text.matchAll(IN_WORD)].flatMap((match): Edit[] => {
    const { index: at, 0: printed } = match;
    if (match.groups?.maths !== undefined) return [];
    const sign = printed === '~' ? ' ' : CHARACTERS.get(printed.replace(/[\\{}\s]/g, ''));
    const letter = sign ?? letterOf(match.groups ?? {});
    if (letter === null) return [];
    const isGroup = base.text[at - 1] === '{' && base.text[at + printed.length] === '}';
    return [{ at: isGroup ? at - 1 : at, remove: printed.length + (isGroup ? 2 : 0), insert: letter }];
  });
  return editMapped(base, edits);
}
