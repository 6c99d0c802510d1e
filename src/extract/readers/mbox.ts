/** Tells the mails of an mbox: a text of mails one below the other, each behind a line such as "From ada@quill.example Thu Mar 14 16:00:00 2024". */
import { editMapped, identityText, type MappedText, type Span, sliceMapped } from '../mapped-text.ts';

/** Also as archives of mailing lists print it, with "at" in place of "@"; a header follows, and a blank line or nothing goes before. */
const MARK =
  /(?:^|(?<=\n\r?\n))\ufeff?From (?:\S+|\S+ at \S+) +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\n]{0,80}\b\d{4}\b[^\n]{0,20}\n(?=[A-Za-z-]{2,40}:)/g;

/** Where the next mail's first line stands at or behind a place, end exclusive; null when there is none. */
export function nextMailMark(text: string, from: number): Span | null {
  MARK.lastIndex = from;
  const match = MARK.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The places of the mails in a text that begins with such a line; empty for all other texts. */
export function mailsIn(text: string): Span[] {
  let mark = nextMailMark(text, 0);
  if (mark === null || mark.start > 0) return [];
  const mails: Span[] = [];
  while (mark !== null) {
    const next = nextMailMark(text, mark.end);
    mails.push({ start: mark.end, end: next?.start ?? text.length });
    mark = next;
  }
  return mails;
}

/** One of the mails as it was sent: a mark stands before each "From " that begins a line of it. */
export function mailAt(source: string, { start, end }: Span): MappedText {
  const mail = sliceMapped(identityText(source), start, end);
  const marks = [...mail.text.matchAll(/^>(?=>*From )/gm)].map(({ index }) => ({ at: index, remove: 1, insert: '' }));
  return editMapped(mail, marks);
}
