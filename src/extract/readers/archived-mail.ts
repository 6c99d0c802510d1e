/** Reads a mail as the archive of its list shows it: subject, who wrote it and the stamp of its hour in lines of their own, without the names of headers. */

import { pattern } from '../../text/pattern.ts';
import { type MappedText, redress, sliceMapped } from '../mapped-text.ts';
import { MONTH_OF } from '../parsers/day-names.ts';
import { type Mail, readBody } from './mail.ts';

/** "Thu Nov 13 17:02:41 GMT 2014", "Don Jan 18 09:41:12 CET 2007" */
const STAMP =
  /^[ \t]*\p{L}{2,4}\.? (?<month>\p{L}{3,4})\.? {1,2}(?<day>\d{1,2}) \d\d:\d\d:\d\d(?: [A-Z]{2,5})?(?: [+-]\d{4})? (?<year>(?:19|20)\d\d)[ \t]*$/u;
/** "Ada Byron byron at turin.example" */
const WRITER =
  /^[^\n:]{2,80}?\s(?:[\w.+-]{1,40} at [\w-]{1,40}(?:\.[\w-]{1,40}){1,4}|[\w.+-]{1,40}@[\w.-]{3,80})[ \t]*$/;
const LONGEST_SUBJECT = 240;
const MOST_LINES = 12;
/** The ways to other mails, above and below. */
const WAYS = pattern('gimu')`
  ^[ \t]*(?:[*•-][ \t]*)?(?:
    (?:previous|next)\smessage|messages\ssorted\sby
    |(?:vorherige|n(?:ä|ae)chste)\snachricht|nachrichten\ssortiert\snach
    |message\s(?:précédent|suivant)|messages\striés\spar
    |mensaje\s(?:anterior|siguiente)|próximo\smensaje|mensajes\sordenados\spor
    |messaggio\s(?:precedente|successivo)|messaggi\sordinati\sper
    |(?:vorig|volgend)\sbericht|berichten\sgesorteerd\sop
    |(?:poprzednia|następna)\swiadomość|wiadomości\sposortowane\swg
  )\s?:[^\n]*$
`;
/** What the archive sets below the mail. */
const FOOT = pattern('iu')`
  \n[ \t]*(?:
    More\sinformation\sabout\sthe\s\S+\smailing\slist
    |-{4,20}\s(?:
      next\spart|nächster\steil|section\ssuivante|próxima\sparte|parte\ssuccessiva|volgend\sdeel|następna\sczęść
    )\s-{4,20}
  )[\s\S]*$
`;

/** The mail; null for any other text. */
export function readArchivedMail(base: MappedText): Mail | null {
  const lines = linesOf(base.text.slice(0, LONGEST_SUBJECT * 4));
  const at = lines.findIndex(({ text }) => STAMP.test(text));
  const [subject] = lines;
  const writer = lines[at - 1];
  const stamp = lines[at];
  if (at < 2 || !subject || !writer || !stamp || !WRITER.test(writer.text)) return null;
  if (subject.text.length > LONGEST_SUBJECT) return null;
  const { month = '', day = '', year = '' } = STAMP.exec(stamp.text)?.groups ?? {};
  const inYear = MONTH_OF.get(month.toLowerCase());
  if (inYear === undefined) return null;
  const text = base.text.slice(stamp.end);
  const body = sliceMapped(base, stamp.end, stamp.end + (FOOT.exec(text)?.index ?? text.length));
  return {
    ...readBody(
      redress(
        body,
        body.text.replace(WAYS, (way) => ' '.repeat(way.length)),
      ),
    ),
    subject: sliceMapped(base, subject.start, subject.end),
    from: sliceMapped(base, writer.start, writer.end),
    sentOn: `${year}-${String(inYear + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  };
}

interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first lines that are not blank. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.replace(/\r$/, ''), start, end: start + line.length });
    start += line.length + 1;
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}
