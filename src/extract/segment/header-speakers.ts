/** Gives a list of lectures without names the person whom the head of the page says to give them: "Three lectures by Ada Byron (Turin)". */

import { pattern } from '../../text/pattern.ts';
import { wordsBefore } from '../assign/days.ts';
import { announces } from '../assign/prose-cues.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, familyOf, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import type { DateReading } from '../parsers/dates.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import type { Proposal } from './patterns.ts';

const MAX_LINES = 8;
const LONGEST = 400;
/** How surely a sentence has to name the speaker. */
const SURE = 1;

/** "… will give three lectures": of whom a sentence says so, all of them are. */
const GIVES_SEVERAL = pattern('iu')`
  (?<!\p{L})(?:gives?|deliver|present|hält|donnera|prononcera|dará|impartirá|terrà|wygłosi|geeft|geven)\s
  (?:
    two|three|four|five|six|several|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|due|tre|quattro|dwa|trzy|cztery
    |twee|drie|vier|[2-6]
  )\s(?:\p{L}+\s){0,2}(?:lectures|talks|seminars|vorträge|vorlesungen|conférences|exposés|conferencias|charlas|lezioni|conferenze|wykłady|lezingen)
  (?!\p{L})
`;

/** Adds the speaker to talks of which none names one. */
export function addHeaderSpeakers(page: Page, { header, pattern }: Proposal, drafts: readonly Draft[]): void {
  const isOwn = (draft: Draft) => speakersOf(draft).some(({ name }) => name.rule !== 'speaker/bio');
  const lacking = drafts.filter((draft) => !isOwn(draft));
  if (drafts.length < 2 || lacking.length === 0) return;
  // A head with a day is that of a talk of its own, beside which others are listed.
  const isShared = (date: DateReading) => pattern === 'numbered-talks' && isOfOne(drafts, date);
  const isOfTalk = (date: DateReading) =>
    date.untilDay === null && !isOtherDay(wordsBefore(page, date)) && !isShared(date);
  if (header.some((line) => line.dates.some(isOfTalk))) return;
  const near = header.slice(-MAX_LINES);
  for (const [at, line] of near.entries()) {
    const people = peopleOf(page, line) ?? (isSeriesOf(drafts) ? ownLineOf(page, near, at) : null);
    if (!people) continue;
    // Whoever gives all lectures sits on the panel that closes them too.
    const names = people.people.map(({ name }) => page.text.slice(name.start, name.end));
    const sits = (draft: Draft) => speakersOf(draft).some(({ name }) => names.includes(name.value));
    if (!drafts.every((draft) => lacking.includes(draft) || sits(draft))) return;
    // A life of somebody else below one of the talks: each has a speaker of its own.
    const families = new Set(names.map(familyOf));
    if (lacking.some((draft) => speakersOf(draft).some(({ name }) => !families.has(familyOf(name.value))))) return;
    for (const draft of lacking)
      putPeople(draft, page.ground, people, { role: 'SPEAKER', rule: 'speaker/header', confidence: 0.75 });
    return;
  }
}

/** Whether a talk has the very day that the head names. */
function isOfOne(drafts: readonly Draft[], { start }: DateReading): boolean {
  return drafts.some(({ day }) => day?.type === 'read' && day.reading.start === start);
}

/** Lectures that all have a title, or will have one, and nobody who gives them. */
function isSeriesOf(drafts: readonly Draft[]): boolean {
  return drafts.every(({ title, isUntitled, day }) => (title !== null || isUntitled) && day !== null);
}

/** "Ada Byron, University of Turin" below the name of the series, the institution beside or below the name. */
function ownLineOf(page: Page, header: readonly Line[], at: number) {
  const [above, line, below] = [header[at - 1], header[at], header[at + 1]];
  if (!line || line.label || line.cells || line.text.length > LONGEST_NAME || isCourtesy(line.text)) return null;
  // Below "Organisers" stand others.
  if (above?.label && !above.label.keys.includes('speaker')) return null;
  const found = readHeadline(page.text, line.start, line.end, { expectsPeople: false });
  if (!found?.people || (!found.series && isSeriesName(line.text))) return null;
  const { people, score } = found.people;
  // "Byron Professorship: Jan Kos (Toruń)": what stands before the name is what the series is called.
  if (found.title && !(found.title.end < (people[0]?.name.start ?? 0) && score >= SURE_NAME)) return null;
  const isPlaced = people.some(({ affiliations }) => affiliations.length > 0);
  const isBelow = below !== undefined && !below.hasGap && !below.label && below.dates.length + below.times.length === 0;
  const houses = isPlaced || !isBelow ? [] : affiliationSpans(page.text, below.start, below.end);
  if (!isPlaced && houses.length === 0 && score < SURE_NAME) return null;
  return {
    people: people.map((person) => (isPlaced ? person : { ...person, affiliations: [...houses] })),
    score: 0.9,
  };
}

const LONGEST_NAME = 110;
const SURE_NAME = 0.85;

function peopleOf(page: Page, line: Line) {
  if (line.text.length > LONGEST) return null;
  if (line.label?.keys.includes('speaker'))
    return readPeopleLine(page.text, line.start + line.label.valueStart, line.end, { isExpected: true });
  if (line.label || !announces(line.text)) return null;
  const isOfSeveral = GIVES_SEVERAL.test(line.text);
  const people = speakersInProse(page.text, line).filter(
    ({ score, affiliations }) => score >= SURE || (isOfSeveral && affiliations.length > 0),
  );
  return people.length === 0
    ? null
    : {
        people: people.map(({ name, affiliations, role }) => ({ name, affiliations: [...affiliations], role })),
        score: 0.9,
      };
}
