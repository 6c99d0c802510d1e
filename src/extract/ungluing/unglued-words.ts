/** Finds words of pages and numbers of pages that are glued to the day, hour, post, place or button beside them. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Touches, touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';
import { MONTH_WORDS } from '../parsers/day-names.ts';
import { NUMERIC_DAY } from '../parsers/numeric-day.ts';
import { LONG_LINE } from './long-lines.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const NEXT_WORD = '(?=\\p{Lu}\\p{Ll}|\\p{Lu}{1,4}\\d|T\\.?B\\.?[ADC]\\b|\\p{Lu}\\.\\s?\\p{Lu})';
/** "March 12No talk", "2021Title", "3:00pmRoom", "16:15 UhrHörsaal". */
const GLUED_DATE = new RegExp(
  `(?:\\b${MONTH}\\s{1,3}\\d{1,2}(?:,? ?(?:19|20)\\d\\d)?|\\b(?:19|20)\\d\\d(?![A-F]\\d{1,2}:)|\\d[:.]\\d\\d(?:\\s?[AaPp][Mm])?|\\d\\s?(?:[AaPp][Mm]|Uhr))${NEXT_WORD}`,
  'gu',
);
/** "Ada ByronThursday, 5 May". */
export const GLUED_WEEKDAY = /(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)(?<=\p{Ll}|\d|\))/gu;
/** "Ada Byron, MD, FACPProfessor of Medicine", "ETHDirector of": letters behind a name, glued to what somebody is. */
const GLUED_POST =
  /(?=[PADCHSLFRV])(?<=\p{Lu}{2})(?=(?:Professor|Associate|Assistant|Director|Chief|Chair|Head|Dean|Senior|Staff|Lecturer|Fellow|Research|Vice|Postdoctoral|Principal)\s\p{L})/gu;
/** "May 7, 20244:00 PM". */
const GLUED_TIME = /(?=\d)(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.hH]\d\d(?!\d))/gu;
/** "Opening09:15 – 10:45", "July 202609:00": slots of a programme that lost its line breaks. */
const GLUED_SLOT = /(?=\d)(?<=\p{L}|[)?!.”"]|(?<!\d)20\d\d)(?=(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d))/gu;
/** "09:0009:25": from when to when, where the dash was lost. */
const GLUED_END =
  /(?=(?:[01]?\d|2[0-3])(?<joint>[:h])[0-5]\d(?![\d:.]))(?<=(?<![\d:.])(?:[01]?\d|2[0-3])\k<joint>[0-5]\d)/g;
/** "rivers and dams15 March 2023", "and dams15.3.2023": words glued to the next day. */
const GLUED_DAY = new RegExp(
  `(?=\\d)(?<=\\p{Ll}{2}|[)?!.”"])(?=(?:[12]?\\d|3[01])\\.?\\s(?:${MONTH_WORDS})\\.?,?\\s(?:19|20)\\d\\d|(?<=\\p{Ll}{2}|\\))${NUMERIC_DAY})`,
  'giu',
);
/** "Open LectureMar 3, 2025" */
const GLUED_MONTH = new RegExp(
  `(?=[JFMASOND])(?<=\\b(?:event|talk|seminar|lecture|workshop)s?)(?=${MONTH}\\s\\d{1,2},?\\s(?:19|20)\\d\\d)`,
  'gi',
);
/** "The Making of LoomsJuly 18, 2019": the month in full behind a word. */
const GLUED_WHOLE_MONTH =
  /(?=[JFMASOND])(?<=\p{Ll}{2}|[?!”"])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s(?:19|20)\d\d)/gu;
/** "To be announcedCANCELLED – the speaker is ill" */
const GLUED_STANDING = pattern('gu')`
  (?=[CPRAVEO])(?<=\p{Ll}|TB[ACD]|[.!?)”"])(?=(?:
    CANCELL?ED|POSTPONED|RESCHEDULED|ABGESAGT|VERSCHOBEN|ENTFÄLLT|ANNULÉE?|REPORTÉE?|CANCELAD[OA]|ANNULLAT[OA]
    |RINVIAT[OA]|ODWOŁAN[EY]|PRZEŁOŻONY
  )(?!\p{L}))
`;
/** "On the moveWatch recording": a button at the end of a line. */
const GLUED_BUTTON = pattern('gmu')`
  (?=[WRAVL])(?<=[\p{Ll}.!?)”"])(?=(?:
    Watch (?:the )?(?:recording|video|talk)|Read [Mm]ore|Add to (?:[Mm]y )?[Cc]alendar|View (?:details|recording|slides|event)
    |Learn [Mm]ore
  )(?!\p{L})[^\n]{0,40}$)
`;
const LEADS_TO_DAY = /(?:date|dates|time|when|day|datum|termin|wann|fecha|cuándo|quand|data|quando|kiedy|wanneer)$/i;
const LONGEST_LEAD = 10;
/** "Ithaca, NY 14853Service systems charge …": the text behind an address. */
const GLUED_ADDRESS = /(?<=\d)(?=\p{Lu}\p{Ll})(?<=,\s[A-Z]{2}\s\d{5})/gu;
/** "May 7, 2024120 N. Mill Street": the number of a house behind the year. */
const GLUED_HOUSE = new RegExp(
  `(?<=\\b${MONTH}\\s{1,3}\\d{1,2},? ?(?:19|20)\\d\\d)(?=\\d{1,5}\\s(?!Uhr|Noon)(?:[NSEW]\\.?\\s)?\\p{Lu}\\p{Ll})`,
  'gu',
);
/** "Ithaca, NYRoom 12": the room behind an address. */
const GLUED_ROOM = /(?<=,\s[A-Z]{2})(?=(?:Room|Suite|Floor)\s\S)/g;
/** "Room 2174:00 pm": the hour behind the number of a room. */
const GLUED_HOUR =
  /(?<=(?:\b|,\s[A-Z]{2})(?:Room|Rm\.?|Suite|Hall)\s)\d{3,4}?(?=(?:1[0-2]|0?[1-9]):[0-5]\d\s?[AaPp]\.?[Mm])/g;
/** "Alder Hall 2009A4:00 PM": the hour behind a room with a letter. */
const GLUED_HOUR_TO_LETTER = /(?<=\s\d{2,4}[A-F])(?=(?:1[0-2]|0?[1-9]):[0-5]\d\s?[AaPp]\.?[Mm])/g;
const GLUED_BRACKET = /\)(?=\p{Lu}\p{Ll})/gu;
const ENOUGH_SLOTS = 4;

interface Glued {
  readonly places: RegExp;
  /** Whether what it looks for can stand in a text where such characters touch; left out where most texts have them. */
  readonly canBe?: (touches: Touches) => boolean;
  readonly insert: string;
  /** It matches what stands before the place. */
  readonly isBefore?: true;
}

const GLUED: readonly Glued[] = [
  {
    places: GLUED_WEEKDAY,
    canBe: ({ smallCapital, digitCapital, closingCapital }) => smallCapital || digitCapital || closingCapital,
    insert: '\n',
  },
  { places: GLUED_END, canBe: ({ digitsBeforeHour }) => digitsBeforeHour, insert: '–' },
  {
    places: GLUED_STANDING,
    canBe: ({ smallCapital, closingCapital, threeCapitals }) => smallCapital || closingCapital || threeCapitals,
    insert: '\n',
  },
  { places: GLUED_BUTTON, canBe: ({ smallCapital, closingCapital }) => smallCapital || closingCapital, insert: '\n' },
  { places: GLUED_MONTH, insert: '\n' },
  {
    places: GLUED_WHOLE_MONTH,
    canBe: ({ smallCapital, closingCapital }) => smallCapital || closingCapital,
    insert: '\n',
  },
  { places: GLUED_POST, canBe: ({ threeCapitals }) => threeCapitals, insert: '\n' },
  { places: GLUED_ADDRESS, canBe: ({ digitCapital }) => digitCapital, insert: '\n' },
  { places: GLUED_HOUSE, canBe: ({ fiveDigits }) => fiveDigits, insert: '\n' },
  { places: GLUED_ROOM, canBe: ({ threeCapitals }) => threeCapitals, insert: ' ' },
  { places: GLUED_HOUR, canBe: ({ digitsBeforeHour }) => digitsBeforeHour, insert: '\n', isBefore: true },
  { places: GLUED_HOUR_TO_LETTER, canBe: ({ wordDigit }) => wordDigit, insert: '\n' },
  { places: GLUED_BRACKET, canBe: ({ closingCapital }) => closingCapital, insert: '\n', isBefore: true },
  {
    places: GLUED_DATE,
    canBe: ({ digitCapital, smallCapital, threeCapitals }) => digitCapital || smallCapital || threeCapitals,
    insert: ' ',
    isBefore: true,
  },
];

/** The breaks and blanks that set them apart. */
export function ungluedWords(text: string): Edit[] {
  const touches = touchesIn(text);
  return [
    ...(touches.wordDigit || touches.fiveDigits ? gluedTimes(text) : []),
    ...(touches.wordDigit ? gluedDays(text) : []),
    ...GLUED.filter(({ canBe }) => canBe?.(touches) ?? true).flatMap(({ places, insert, isBefore }) =>
      matchesOf(places, text).map(({ index, 0: { length } }) => ({
        at: isBefore ? index + length : index,
        remove: 0,
        insert,
      })),
    ),
  ];
}

function gluedDays(text: string): Edit[] {
  return matchesOf(GLUED_DAY, text)
    .filter(({ index }) => !LEADS_TO_DAY.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)))
    .map(({ index }) => ({ at: index, remove: 0, insert: '\n' }));
}

const WHOLE_DAY = /(?<![\d.])\d{1,2}\.?\s\p{L}{3,}\.?,?\s20\d\d$/u;
const LONGEST_DAY = 24;

/** Hours glued to the day before them; where one line holds several, each begins a slot. */
function gluedTimes(text: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const slots = line.length > LONG_LINE ? matchesOf(GLUED_SLOT, line) : [];
    const isProgramme = slots.length >= ENOUGH_SLOTS;
    const found = isProgramme ? slots : matchesOf(GLUED_TIME, line);
    // "8 March 202316:15": most hours have days of their own.
    const isDated = ({ index }: { index: number }) =>
      WHOLE_DAY.test(line.slice(Math.max(0, index - LONGEST_DAY), index));
    const areDated = found.filter(isDated).length * 2 > found.length;
    for (const slot of found) {
      const { index } = slot;
      const isAlone = isProgramme && !(areDated && isDated(slot));
      edits.push({ at: at + index, remove: 0, insert: isAlone ? '\n' : ' ' });
    }
    at += line.length + 1;
  }
  return edits;
}
