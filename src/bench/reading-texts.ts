/** Texts of any length to measure reading with: announcements as they are, and endless runs of what makes rules try again and again. */
import { makeSampleDocuments } from '../sample/sample-documents.ts';

/** What is repeated, by name. */
const RUNS = {
  digits: '1234567890 12 345.67 8/9 ',
  'digits without a space': '1234567890',
  brackets: '(a (b [c] (d [e (f ',
  'closing brackets': ') ] ) a ',
  names: 'Ada Byron, Emil Noether and Dr. Jo van der Ek, ',
  'names by lines': 'Ada Byron\nEmil Noether (Turin)\n',
  dates: '3 May 2024, Monday, June 4th, 12/11/2024 at 14:00–15:00, ',
  'dates by lines': '3 May 2024, 14:00 Ada Byron: Engines\n',
  commas: ',a, ,b;',
  quotes: '“a "b “c ',
  'HTML tags': '<p><b>a</b><br><td>',
  'tags that never close': '<a href="<b <c ',
  'blank lines': '\n \n\n',
  'one word': 'a',
  capitals: 'A',
  dashes: '-',
  'one endless line': 'we study the growth of trees at the University of Turin in 2024 and ',
  labels: 'Speaker: Title: Abstract: ',
  'cells of tables': '| 3 May | Ada Byron | ',
} as const;

/** The names of all texts. */
export const READING_TEXTS: readonly string[] = ['announcements', ...Object.keys(RUNS)];

/** The text of a name, of so many characters. */
export function readingText(name: string, length: number): string {
  const run = Object.entries(RUNS).find(([known]) => known === name)?.[1];
  return run === undefined ? announcements(length) : run.repeat(Math.ceil(length / run.length)).slice(0, length);
}

/** Announcements and programmes of made-up seminars, one below the other; further people and talks for every part. */
function announcements(length: number): string {
  const parts: string[] = [];
  let made = 0;
  for (let seed = 1; made < length; seed++) {
    for (const { text, format } of makeSampleDocuments(seed)) {
      if (format !== undefined) continue;
      parts.push(text);
      made += text.length + 2;
      if (made >= length) break;
    }
  }
  return parts.join('\n\n').slice(0, length);
}
