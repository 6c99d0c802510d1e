/** Puts what a mail says of an announcement that it quotes, such as a new room or day, over what the announcement said. */

import { foldText } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { readSegment } from './assign/segment-reader.ts';
import { PLAIN } from './assign/segment-state.ts';
import { type Draft, familyOf, speakersOf } from './draft.ts';
import { factOf, textFact } from './fact.ts';
import { makePage, type Page } from './page.ts';
import { dayKey } from './parsers/dates.ts';
import { rankedPlaceIn } from './parsers/places.ts';
import { standingAtFront } from './parsers/standings.ts';
import { readHtmlText } from './readers/html-text.ts';
import type { Mail } from './readers/mail.ts';
import { bareSubject } from './records/mail-fields.ts';
import { putStanding } from './records/record-fields.ts';
import type { Fact, ReadStatus } from './understanding.ts';

/** Whether a talk says so much that a mail with it announces for itself. */
function isWholeTalk(draft: Draft): boolean {
  return draft.title !== null && speakersOf(draft).length > 0 && draft.day !== null;
}

/** Whether a mail announces for itself: one talk with its day, or several that share the day above them. */
export function announcesItself(drafts: readonly Draft[]): boolean {
  const named = drafts.filter((draft) => draft.title !== null && speakersOf(draft).length > 0);
  return named.length > 1 || drafts.some(isWholeTalk);
}

/** Talks of an earlier mail that are told whole and are none of those above it: others than by title, speaker and day. */
export function othersThan(own: readonly Draft[], earlier: readonly Draft[]): readonly Draft[] {
  const told = new Set(own.flatMap(keysOf));
  return earlier.filter((draft) => isWholeTalk(draft) && !keysOf(draft).some((key) => told.has(key)));
}

/** Talks that a mail calls off and that are none of those which it quotes. */
export function calledOffBeside(earlier: readonly Draft[], own: readonly Draft[]): readonly Draft[] {
  const told = new Set(earlier.flatMap(keysOf));
  return own
    .filter(({ status }) => status?.rule === 'status/called-off')
    .filter((draft) => !keysOf(draft).some((key) => told.has(key)));
}

/** A reading that holds only these talks, where there are any, to stand beside another. */
export function besideIt<T extends { readonly drafts: readonly Draft[] }>(
  reading: T,
  drafts: T['drafts'],
): { readonly beside?: T } {
  return drafts.length > 0 ? { beside: { ...reading, drafts } } : {};
}

function keysOf(draft: Draft): string[] {
  const { title, day } = draft;
  return [
    ...(title ? [foldText(title.value)] : []),
    ...speakersOf(draft).map(({ name }) => foldText(name.value)),
    ...(day?.type === 'read' ? [dayKey(day.reading)] : []),
  ];
}

/** The talks of an earlier mail with what the words above it change. */
export function withCorrections(
  drafts: readonly Draft[],
  source: string,
  { body, isHtml, subject }: Mail,
): readonly Draft[] {
  const own = isHtml ? readHtmlText(body).mapped : body;
  const meant = drafts.length === 1 ? drafts : drafts.filter((draft) => isNamedIn(draft, foldText(own.text)));
  const [only] = meant;
  if (!only || meant.length > 1) return drafts;
  const page = makePage({ source, mapped: own, links: [], method: 'RULE' });
  const news = readSegment(page, page.lines, PLAIN).draft;
  const moved = movedTo(only, news, page);
  only.day = news.day ?? only.day;
  if (news.startTime && news.startTime.value !== only.startTime?.value) {
    only.startTime = news.startTime;
    only.endTime = news.endTime;
  }
  if (!news.startTime) takeOnlyTime(only, page);
  if (news.title?.rule === 'title/label') {
    only.title = news.title;
    only.titlePassage = news.titlePassage;
    only.isUntitled = false;
  }
  // Without a label the words are about the change.
  if (page.lines.some(({ label }) => label?.keys.includes('abstract'))) {
    only.abstract = news.abstract ?? only.abstract;
    only.abstractPassage = news.abstractPassage ?? only.abstractPassage;
  }
  only.location = news.location ?? placeNamedIn(page) ?? only.location;
  const called = subject && bareSubject(subject);
  if (called && standingAtFront(called.text)) putStanding(only, source, called);
  only.status = news.status ?? moved ?? only.status;
  return drafts;
}

/** Another day than the one that was announced is one to which the talk is moved. */
function movedTo({ day: former }: Draft, { day }: Draft, { ground }: Page): Fact<ReadStatus> | null {
  if (former?.type !== 'read' || day?.type !== 'read' || dayKey(former.reading) === dayKey(day.reading)) return null;
  const { start, end } = day.reading;
  return factOf(ground, start, end, { value: 'RESCHEDULED', rule: 'status/correction', confidence: 0.7 });
}

/** "It starts half an hour later, at 16:30." */
function takeOnlyTime(draft: Draft, page: Page): void {
  const told = page.lines.flatMap((line) => line.times.map((time) => ({ line, time })));
  const held = told.filter(({ time }) => !NOT_AT.test(page.text.slice(Math.max(0, time.start - NEAR), time.start)));
  const [only, another] = held;
  if (!only || another || !ANOTHER_HOUR.test(only.line.text)) return;
  const { time } = only;
  draft.startTime = factOf(page.ground, time.start, time.fromEnd, {
    value: time.from,
    rule: 'time/correction',
    confidence: 0.7,
  });
  draft.endTime = null;
}

/** "At 13:00 (till 14:00) rather than at 12:00": other hours than that at which it begins. */
const NOT_AT = pattern('iu')`
  (?<!\p{L})(?:
    (?:not|instead of|rather than|until|till|nicht|statt|bis|et non|jusqu['’]à|au lieu de|no|hasta|en vez de|non|fino alle
      |anziché|niet|tot|in plaats van|nie|do|zamiast)
    (?:\s(?:at|um|à|a las|alle|om|o))?
  )\s*$
`;
const NEAR = 24;
const ANOTHER_HOUR = pattern('iu')`
  (?<!\p{L})(?:
    starts?|begins?|time|hour|later|earlier|instead|now|beginnt|später|früher|uhrzeit|commence|heure
    |plus t[ôa]rd?|empieza|comienza|hora|inizia|orario|começa|begint|later|rozpocznie|godzin\p{L}*
  )(?!\p{L})
`;

/** "We meet in Room 5 instead." */
function placeNamedIn(page: Page): Fact | null {
  for (const line of page.lines) {
    const found = ELSEWHERE.test(line.text) ? rankedPlaceIn(page.text, line, false) : null;
    if (found && found.rank > 1)
      return textFact(page.ground, found.place.start, found.place.end, {
        rule: 'location/correction',
        confidence: 0.7,
      });
  }
  return null;
}

const ELSEWHERE =
  /(?<!\p{L})(?:rooms?|place|venue|instead|meet|moved?|location|hall|raum|hörsaal|ort|statt|salle|lieu|aula|lugar|luogo|sala|zaal|plaats)(?!\p{L})/iu;

function isNamedIn(draft: Draft, text: string): boolean {
  const families = speakersOf(draft).map(({ name }) => familyOf(name.value));
  return families.some((family) => family.length > 2 && ` ${text} `.includes(` ${family} `));
}
