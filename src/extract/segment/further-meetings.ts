/** Takes the meetings that an announcement mentions beside its own ("Next week: Ada Byron (Turin), title to follow") apart from it. */

import { pattern } from '../../text/pattern.ts';
import { readSegment } from '../assign/segment-reader.ts';
import { LISTED, PLAIN } from '../assign/segment-state.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { dayKey, findShortDates } from '../parsers/dates.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { isOfNextMeeting } from '../parsers/phrases.ts';
import { readEntries } from './entry-reader.ts';

/** More of them make a list, which is read as one. */
const MOST = 2;
const MAX_LINES = 4;
const LONGEST = 420;
const SAME_HOUR = pattern('iu')`
  (?<!\p{L})(?:
    same (?:time|hour|place and time|time and place)|usual time
    |zur (?:gleichen|selben|üblichen) (?:zeit|uhrzeit|stunde)|(?:à la )?même heure|misma hora|stessa ora
    |mesma hora|tej samej (?:porze|godzinie)|zelfde tijd
  )(?!\p{L})
`;
/** Sentences that begin with another day or meeting. */
const OF_ANOTHER_DAY = pattern('iu')`
  ^(?:
    # English
    the (?:following|subsequent) (?:meeting|talk|seminar|lecture|session|colloquium)(?!\p{L})|the (?:week|month) after|(?:in )?the following (?:week|month)|a week later
    |(?:our|the) (?:seminar|talk|lecture|colloquium|meeting) (?:of|on) (?=\d|\p{Lu})
    |the (?:seminar|talk|lecture|colloquium) (?:by|of) .{4,60} on (?=\d|\p{Lu}\p{L}+\s\d)
    # German
    |(?:der vortrag|das seminar|das kolloquium) (?:vom|am) (?=\d)|in der (?:folgenden|nächsten) woche
    # French
    |la semaine suivante
    # Spanish
    |la semana siguiente
    # Italian
    |la settimana (?:successiva|seguente)
    # Dutch
    |(?:het seminar|de lezing) van (?=\d)|de week daarna
    # Polish
    |(?:seminarium|referat) (?:z dnia|w dniu) (?=\d)
    # several languages
    |(?:o|el|il|le|la) (?:seminári?o|séminaire|seminario|palestra|charla|conferenza|exposé|conférence) d
      (?:[aoe]|el|u|ella)(?: d(?:ía|ia))? (?=\d)
  )
`;

/** "On 5 May we shall host Ada Byron (Turin)": a sentence about a day to come. */
const ON_DAY_TO_COME = pattern('iu')`
  ^(?:p\.?\s?s\.?:?\s|(?:and |then |finally,? )+)?(?:
    # English
    on\s[^.;]{4,120}\s(?:(?:we|it)\s(?:will|shall)|we['’]ll|will\s(?:speak|talk|give|present|tell|be|visit))
    # German
    |am\s[^;]{4,120}\s(?:spricht|trägt|hören wir|begrüßen wir|erwarten wir|ist|wird|haben wir)
    # French
    |le\s[^.;]{4,120}\s(?:nous\s(?:accueillerons|recevrons|aurons|entendrons|écouterons)|parlera|interviendra|exposera)
    # Spanish
    |el\s[^.;]{4,120}\s(?:hablará|tendremos|contaremos|intervendrá|recibiremos|escucharemos)
    # Italian
    |il\s[^.;]{4,120}\s(?:parlerà|avremo|ospiteremo|interverrà|ascolteremo)
    # Dutch
    |op\s[^.;]{4,120}\s(?:spreekt|zal|hebben we|ontvangen we|is)
    # Polish
    |\d{1,2}\s[^.;]{4,120}\s(?:wystąpi|wygłosi|gościć|będziemy|opowie)
  )(?!\p{L})
`;

interface Further {
  readonly lines: readonly Line[];
  readonly draft: Draft;
}

/** The lines without those that tell of further meetings, and the talks of these. */
export function splitFurther(
  page: Page,
  lines: readonly Line[],
): { rest: readonly Line[]; further: readonly Draft[]; takeHours: (own: readonly Draft[]) => void } {
  const nothing = { rest: lines, further: [], takeHours: () => undefined };
  const above = firstsOf(lines);
  const heads = lines.filter((line, at) => isHead(line, at, above));
  if (heads.length === 0 || heads.length > MOST) return nothing;
  const found = heads.flatMap((head) => read(page, stretchOf(lines, head)) ?? []);
  const taken = new Set(found.flatMap((one) => one.lines));
  if (taken.size === 0) return nothing;
  return {
    rest: lines.filter((line) => !taken.has(line)),
    further: found.map(({ draft }) => draft),
    takeHours: (own) => {
      for (const one of found) takeHour(one, own);
    },
  };
}

/** The numbers of the lines in which a day, an hour and each day stand first. */
interface Firsts {
  /** Also of publication and the like. */
  readonly moment: number;
  readonly day: number;
  readonly hour: number;
  readonly days: ReadonlyMap<string, number>;
}

function firstsOf(lines: readonly Line[]): Firsts {
  const days = new Map<string, number>();
  lines.forEach(({ dates }, at) => {
    for (const date of dates) if (!days.has(dayKey(date))) days.set(dayKey(date), at);
  });
  const first = (test: (line: Line) => boolean) => {
    const at = lines.findIndex(test);
    return at < 0 ? lines.length : at;
  };
  return {
    moment: first(({ dates }) => dates.length > 0),
    day: first(({ dates, label }) => dates.length > 0 && !label?.keys.includes('noise')),
    hour: first(({ times }) => times.length > 0),
    days,
  };
}

/** It stands below a day or an hour and tells of another one, or of somebody. */
function isHead(line: Line, at: number, above: Firsts): boolean {
  if (line.text.length > LONGEST || line.cells || at < 2) return false;
  if (tellsOfAnother(line.text)) return Math.min(above.moment, above.hour) < at;
  return ON_DAY_TO_COME.test(line.text) && isLaterDay(line, at, above);
}

/** Whether a text begins to tell of another meeting than that of its page. */
export function tellsOfAnother(text: string): boolean {
  return isOfNextMeeting(text) || OF_ANOTHER_DAY.test(text);
}

/** It names one day near its front and no hour, and the lines above say when their own talk is, on another day. */
function isLaterDay({ dates, times, start }: Line, at: number, above: Firsts): boolean {
  const [only, another] = dates;
  if (!only || another || times.length > 0 || only.untilDay !== null || only.start - start > NEAR_FRONT) return false;
  return above.day < at && above.hour < at && (above.days.get(dayKey(only)) ?? at) >= at;
}

const NEAR_FRONT = 20;

/** The line with what follows it without a gap; a heading alone has its lines below the gap. */
function stretchOf(lines: readonly Line[], head: Line): readonly Line[] {
  const at = lines.indexOf(head);
  const isBare = head.text.length < 30 && head.dates.length === 0;
  const stretch = [head];
  for (const line of lines.slice(at + 1, at + 1 + MAX_LINES)) {
    const isFirst = stretch.length === 1;
    if (((line.hasGap || line.hasRule) && !(isBare && isFirst)) || line.isHeading || line.text.length > LONGEST) break;
    if (line.label?.keys.some((key) => key === 'organiser' || key === 'host')) break;
    stretch.push(line);
  }
  return stretch;
}

function read(page: Page, lines: readonly Line[]): Further | null {
  const own = lines.map((line, at) => (at === 0 ? withoutLead(page, line) : line));
  const memory = { atoms: new WeakMap(), scores: new Map() };
  const asEntry = () => readEntries(page, [own], { hints: LISTED, memory })[0]?.draft;
  const asSentence = () => readSegment(page, own, PLAIN).draft;
  const hasLabels = lines.some((line) => line.label && line !== lines[0]);
  const ways =
    lines[0] && (isSentence(lines[0]) || ON_DAY_TO_COME.test(lines[0].text))
      ? [asSentence]
      : hasLabels
        ? [asSentence, asEntry]
        : [asEntry, asSentence];
  for (const way of ways) {
    const draft = way();
    if (draft) draft.day ??= shortDay(page, own);
    if (!draft || !isTalk(draft)) continue;
    draft.span = page.ground.mapped.toSource(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
    return { lines, draft };
  }
  return null;
}

/** "The seminar of 06/06": a day that in other sentences would be a fraction. */
function shortDay(page: Page, lines: readonly Line[]): Draft['day'] {
  const [first] = lines;
  const found = first ? findShortDates(first.text.slice(0, LONGEST), page.dateContext) : [];
  const [only, another] = found;
  if (!first || !only || another) return null;
  const reading = { ...only, start: only.start + first.start, end: only.end + first.start };
  return { type: 'read', reading, ground: page.ground, year: only.year, yearIsImplied: false };
}

function isSentence(line: Line | undefined): boolean {
  return line !== undefined && /\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s/u.test(line.text) && /[.!]$/.test(line.text);
}

function isTalk(draft: Draft): boolean {
  const { day, title, status, isUntitled } = draft;
  return speakersOf(draft).length > 0 && (day !== null || title !== null || status !== null || isUntitled);
}

/** Without "Next week:" before what is told. */
function withoutLead(page: Page, line: Line): Line {
  const lead = /^[^:\d]{4,40}:\s+/.exec(line.text)?.[0].length ?? 0;
  if (lead === 0) return line;
  const start = line.start + lead;
  const people = readHeadline(page.text, line.start, start - 2, { expectsPeople: false })?.people;
  return people ? line : { ...line, start, text: page.text.slice(start, line.end), label: null };
}

/** "At the same time": the hours of the meeting before. */
function takeHour({ lines, draft }: Further, own: readonly Draft[]): void {
  const before = own.find(({ startTime }) => startTime !== null);
  if (draft.startTime || !before || !lines.some((line) => SAME_HOUR.test(line.text))) return;
  draft.startTime = before.startTime;
  draft.endTime ??= before.endTime;
}
