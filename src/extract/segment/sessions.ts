/** Tells the headings of the sessions of a programme, and the room that one names: "9:15–10:45 Session 4: Printers and pirates (QR/017)". */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { rankedPlaceIn } from '../parsers/places.ts';

const LONGEST = 160;

/** "Session 2 – Law. Chair: Jan Kos", "II. Afternoon": what heads the slots below it, set off from the one above, with its hours or without. */
export function isSession(line: Line): boolean {
  return line.hasGap && line.text.length < LONGEST && SESSION.test(behindHours(line));
}

function behindHours({ text, start, times: [first] }: Line): string {
  return first?.start === start ? text.slice(first.end - start) : text;
}

/** Whether the next slot begins within the hours of this one, which is a session and no talk. */
export function headsSlots(line: Line, next: Line | undefined): boolean {
  const [own] = line.times;
  const from = next?.times[0]?.from;
  if (!own?.to || from === undefined || !SESSION.test(behindHours(line))) return false;
  return from >= own.from && from < own.to;
}

const UNTIL =
  /^\(?(?:until|till|bis|jusqu['’]à|hasta(?:\slas)?|fino\salle|até(?:\sàs)?|tot|do)\s(?:godz\.\s)?\d[^()]{0,10}\)?$/iu;

/** "2:00 PM / Looms of the North – Ada Byron / (until 3:30 PM)" above slots that begin before then: a session and who leads it. */
export function spansSlots(lines: readonly Line[], next: Line | undefined): boolean {
  const own = lines[0]?.times[0]?.from;
  const from = next?.times[0]?.from;
  const until = lines.slice(1).find(({ text }) => UNTIL.test(text))?.times[0]?.from;
  return own !== undefined && from !== undefined && until !== undefined && from >= own && from < until;
}

/** Whether a slot begins when the session is over. */
export function isAfter({ start, times: [first] }: Line, session: Line): boolean {
  const end = session.times[0]?.to;
  return end != null && first?.start === start && first.from >= end;
}

/** "Session 2: QR/017", "Block B – Hall 3": what stands behind the number of a session by itself. */
const BEHIND_NUMBER = /^[^:–—]{4,40}(?::|\s[–—-])\s+(?=([^:()]{2,60}?)\W*$)/u;
const IN_BRACKET = /\(([^()]{2,60})\)(?=\W*$|[\s,;–—-]{1,3}\d{1,2}[:.h]\d\d)/;
const SURE_ROOM = 2;
/** "QR/017", "KLM 480" */
const ROOM_CODE = /^(?!AD|BC|CE)\p{Lu}{1,5}[ ./-]?(?!(?:19|20)\d\d$)\d{3,4}\p{L}?$/u;

/** The room in the bracket that closes the heading of a session, or stands before its hours, or is all that the heading names. */
export function roomOfSession(page: Page, session: Line): Span | null {
  const printed = page.text.slice(session.start, session.end);
  const bracket = IN_BRACKET.exec(printed);
  if (bracket?.[1] !== undefined) return sureRoom(page, session.start + bracket.index + 1, bracket[1]);
  const behind = BEHIND_NUMBER.exec(printed);
  const named = behind?.[1];
  const room = named === undefined ? null : sureRoom(page, session.start + (behind?.[0].length ?? 0), named);
  return room && room.end - room.start === named?.length ? room : null;
}

function sureRoom({ text }: Page, start: number, printed: string): Span | null {
  const span = { start, end: start + printed.length };
  if (ROOM_CODE.test(printed)) return span;
  const found = rankedPlaceIn(text, span, true);
  return found && found.rank >= SURE_ROOM ? span : null;
}

const SESSION = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    (?:(?:morning|afternoon|evening|opening|closing|parallel|plenary)\s)?sessions?
    |sektion|séance|sesión|sessione|sessão|sesja|sessie|panel|block|bloc|bloque|teil|part|partie|parte|część
    |deel
  )\s(?:\d{1,2}|[ivx]{1,4}|[a-f]|one|two|three|four)(?![\p{L}\d])
  |^\W{0,3}(?:
    (?:morning|afternoon|evening) session|vormittag|nachmittag|matin(?:ée)?|après-midi|mañana|tarde|mattina
    |pomeriggio|manhã|przedpołudnie|popołudnie|ochtend|middag
  )(?=\W*$|\s?[:(–—-])
`);
