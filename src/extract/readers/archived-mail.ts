/** Reads a mail as the archive of its list shows it: subject, who wrote it and when, in other forms than the header of a mail. */

import { pattern } from '../../text/pattern.ts';
import { type MappedText, redress, type Span, sliceMapped } from '../mapped-text.ts';
import { MONTH_OF } from '../parsers/day-names.ts';
import { type Mail, readBody } from './mail.ts';

/** "Mon May  6 14:20:05 GMT 2019", "Mit Mai  8 08:15:30 CEST 2019" */
const STAMP =
  /^[ \t]*\p{L}{2,4}\.? (?<month>\p{L}{3,4})\.? {1,2}(?<day>\d{1,2}) \d\d:\d\d:\d\d(?: [A-Z]{2,5})?(?: [+-]\d{4})? (?<year>(?:19|20)\d\d)[ \t]*$/u;
/** "Ada Byron byron at turin.example" */
const WRITER =
  /^[^\n:]{2,80}?\s(?:[\w.+-]{1,40} at [\w-]{1,40}(?:\.[\w-]{1,40}){1,4}|[\w.+-]{1,40}@[\w.-]{3,80})[ \t]*$/;
/** "May 6, 2019, 2:20:05 PM", "6 May 2019, 14:20:05" */
const GROUP_STAMPS = [
  /^\s*(?<month>\p{L}{3,4})\.? (?<day>\d{1,2}), (?<year>(?:19|20)\d\d), \d{1,2}:\d\d/u,
  /^\s*(?<day>\d{1,2}) (?<month>\p{L}{3,4})\.? (?<year>(?:19|20)\d\d), \d{1,2}:\d\d/u,
];
/** "Mon, 6 May 2019 14:20:05 +0000" */
const HEADER_DAY = /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<year>(?:19|20)\d\d) \d\d:\d\d/;
/** "text/plain (58 lines)", "Parts/Attachments:" */
const ENDS_HEAD = /^\s*(?:Content-Type:|Parts\/Attachments|text\/\w+(?:;[^\n]*)?(?: \(\d[\d.]* ?(?:lines|kb)\))?\s*$)/i;
const LONGEST_SUBJECT = 240;
const LONGEST_HEAD = 2_400;
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
    |Top\sof\sMessage\s\|
    |You\sreceived\sthis\smessage\sbecause\syou\sare\ssubscribed
    |-{4,20}\s(?:
      next\spart|nächster\steil|section\ssuivante|próxima\sparte|parte\ssuccessiva|volgend\sdeel|następna\sczęść
    )\s-{4,20}
  )[\s\S]*$
`;

/** The mail; null for any other text. */
export function readArchivedMail(base: MappedText): Mail | null {
  const lines = linesOf(base.text.slice(0, LONGEST_HEAD));
  const head = stamped(lines) ?? inGroup(lines) ?? listed(lines);
  if (!head || (head.subject && head.subject.end - head.subject.start > LONGEST_SUBJECT)) return null;
  const text = base.text.slice(head.end);
  const body = sliceMapped(base, head.end, head.end + (FOOT.exec(text)?.index ?? text.length));
  return {
    ...readBody(
      redress(
        body,
        body.text.replace(WAYS, (way) => ' '.repeat(way.length)),
      ),
    ),
    subject: head.subject && sliceMapped(base, head.subject.start, head.subject.end),
    from: head.from && sliceMapped(base, head.from.start, head.from.end),
    sentOn: head.sentOn,
  };
}

/** What an archive shows above a mail. */
interface Head {
  readonly subject: Span | null;
  readonly from: Span | null;
  readonly sentOn: string;
  /** Where the mail begins. */
  readonly end: number;
}

/** Subject, writer and stamp, as Mailman shows them. */
function stamped(lines: readonly TextLine[]): Head | null {
  const at = lines.slice(0, MOST_LINES).findIndex(({ text }) => STAMP.test(text));
  const [subject] = lines;
  const from = lines[at - 1];
  const stamp = lines[at];
  if (at < 2 || !subject || !from || !stamp || !WRITER.test(from.text)) return null;
  const sentOn = dayOf(STAMP.exec(stamp.text)?.groups);
  return sentOn === null ? null : { subject, from, sentOn, end: stamp.end };
}

/** Subject, writer, "unread," and stamp, as Google Groups shows them. */
function inGroup(lines: readonly TextLine[]): Head | null {
  const at = lines.slice(0, MOST_LINES).findIndex(({ text }) => /^\s*unread,\s*$/.test(text));
  const [subject] = lines;
  const stamp = lines[at + 1];
  if (at < 1 || !subject || !stamp) return null;
  const sentOn = dayOf(GROUP_STAMPS.map((form) => form.exec(stamp.text)).find((found) => found !== null)?.groups);
  const to = lines[at + 2];
  const end = to && /^\s*to \S/.test(to.text) ? to.end : stamp.end;
  return sentOn === null ? null : { subject, from: at > 1 ? (lines[at - 1] ?? null) : null, sentOn, end };
}

/** Subject, sender and day behind their names or below them amid the ways to other mails, as LISTSERV shows them. */
function listed(lines: readonly TextLine[]): Head | null {
  const at = lines.findIndex(({ text }) => /^\s*Content-Type:/i.test(text));
  if (at < 0 || !lines.slice(0, at).some(({ text }) => /LISTSERV|\bArchives$/.test(text))) return null;
  const named = (name: string): TextLine | null => {
    const place = lines.findIndex(({ text }) => text.trim().toLowerCase().startsWith(`${name}:`));
    const line = lines[place];
    if (!line || place > at) return null;
    const from = line.text.indexOf(':') + 1;
    const beside = line.text.slice(from);
    return beside.trim() === '' ? (lines[place + 1] ?? null) : { ...line, text: beside, start: line.start + from };
  };
  const sentOn = dayOf(HEADER_DAY.exec(named('date')?.text ?? '')?.groups);
  const last = lines.findLast(({ text }, place) => place >= at && ENDS_HEAD.test(text));
  return sentOn === null || !last ? null : { subject: named('subject'), from: named('from'), sentOn, end: last.end };
}

function dayOf({ month = '', day = '', year = '' }: Readonly<Record<string, string>> = {}): string | null {
  const inYear = MONTH_OF.get(month.toLowerCase());
  return inYear === undefined ? null : `${year}-${String(inYear + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

interface TextLine extends Span {
  readonly text: string;
}

/** The first lines that are not blank. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.replace(/\r$/, ''), start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
