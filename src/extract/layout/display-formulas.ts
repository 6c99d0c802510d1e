/** Joins the parts of a sentence that a formula on lines of its own stands between: "… is the sum", "$$ \sum_r e_r, $$", "where e_r is …". */

import { linesBetween, type PlacedLine } from '../../text/lines.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

const OPENS = /^\s*(?:\$\$|\\\[|\\begin\{(?:equation|align|eqnarray|gather|multline|displaymath)\*?\})/;
/** At the end of a line without the blanks behind it. */
const CLOSES = /(?:\$\$|\\\]|\\end\{[a-z]{4,12}\*?\})\s?[.,;]?$/;
/** A formula in plain text or TeX: a relation between terms, and no words. */
const RELATION = /(?<=\S\s?)\s[=<>≤≥≈∈→∼]\s|\\(?:le|ge|leq|geq|in|to|sim|approx|colon)\b/;
const NO_FORMULA = /(?<!\\\p{L}{0,12})\p{L}{4,}|:|\s\|\s|[=<>]{2}|@/u;
const LONGEST_FORMULA = 300;
const MOST_LINES = 14;
const SHORTEST_TEXT = 40;
const GOES_ON = /^\s*\p{Ll}{2,}[\s,]/u;

/** The text with such sentences whole. */
export function withDisplayFormulas(base: MappedText): MappedText {
  if (!/[=<>≤≥≈∈→∼\\]|\$\$/.test(base.text)) return base;
  const lines = linesBetween(base.text).filter(({ text }) => text.trim() !== '');
  const edits: Edit[] = [];
  for (let at = 1; at < lines.length; at++) {
    const length = formulaLength(lines, at);
    const before = lines[at - 1];
    if (length === 0 || !before || !breaksOff(before.text)) continue;
    const next = lines[at + length];
    const last = next && GOES_ON.test(next.text) ? at + length : at + length - 1;
    edits.push(...joinsOf(lines.slice(at - 1, last + 1)));
    at = last;
  }
  return editMapped(base, edits);
}

/** How many lines the formula takes that begins at a line; 0 where none does. */
function formulaLength(lines: readonly PlacedLine[], at: number): number {
  const first = lines[at]?.text ?? '';
  if (first.length > LONGEST_FORMULA) return 0;
  if (!OPENS.test(first)) return RELATION.test(first) && !NO_FORMULA.test(first) ? 1 : 0;
  const head = first.replace(OPENS, '');
  if (CLOSES.test(head.trimEnd())) return 1;
  const end = lines.slice(at + 1, at + MOST_LINES).findIndex(({ text }) => CLOSES.test(text.trimEnd()));
  return end < 0 ? 0 : end + 2;
}

/** A line of running text that ends amid its sentence. */
function breaksOff(text: string): boolean {
  const printed = text.trimEnd();
  return printed.length >= SHORTEST_TEXT && /\s\p{Ll}+\s/u.test(printed) && !/[.!?]["”’)]?$/.test(printed);
}

function joinsOf(lines: readonly PlacedLine[]): Edit[] {
  return lines.slice(1).map((line, at) => {
    const before = lines[at];
    const end = before ? before.start + before.text.trimEnd().length : line.start;
    return { at: end, remove: line.start - end, insert: ' ' };
  });
}
