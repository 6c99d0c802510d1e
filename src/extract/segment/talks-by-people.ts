/** Cuts pages before the lines that name people: a speaker with an institution, or the number of a talk. */

import { LISTED } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';
import type { Page } from '../page.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { canBePerson } from '../parsers/person-score.ts';
import { isDayLine } from './day-lines.ts';
import { linesOfOthers } from './listed-people.ts';
import { beginsWithHour, cut, hasHeadedDays, isSentence, type Pattern, type Proposal } from './patterns.ts';

const LONGEST_LINE = 160;
const LONGEST_ITEM = 400;
const MOST_ITEMS = 8;

/** Lines that name a person with an institution, or begin with a number. */
export const byPeople: Pattern = (page, lines) => {
  if (hasHeadedDays(lines)) return [];
  const others = linesOfOthers(lines);
  const people = lines.filter(
    (line) => !others.has(line) && namesPerson(page, line) && !speaksInSlotAbove(page, lines, line),
  );
  const opening = people.filter((line) => opensBlock(lines, line));
  const named = [...opening, ...unknownNames(lines, opening)].sort((a, b) => a.start - b.start);
  // A title may stand above: then the block opens one line earlier.
  const below = people.filter((line) => opensBlock(lines, line) || opensBlock(lines, titleAbove(lines, line)));
  const numbered = lines.filter((line) => line.number !== null && !others.has(line));
  return [
    ...listOf(lines, people),
    ...(named.length > 1
      ? [
          cut(
            'people',
            lines,
            named.map((line) => dayAbove(lines, line)),
            LISTED,
          ),
        ]
      : []),
    ...(below.length > 1
      ? [
          {
            ...cut(
              'title-before-people',
              lines,
              below.map((line) => dayAbove(lines, titleAbove(lines, line))),
              LISTED,
            ),
            isAboveTitles: true,
          },
        ]
      : []),
    ...(numbered.length > 0 ? [cut('numbers', lines, numbered, LISTED)] : []),
  ];
};

/** Names that no list knows, above a day each, as at least two known ones of the page stand. */
function unknownNames(lines: readonly Line[], known: readonly Line[]): Line[] {
  const isAboveDay = (line: Line) => {
    const below = lines[placeAmong(lines, line) + 1];
    return below?.headDate != null && isDayLine(below);
  };
  if (known.length < 2 || !known.every(isAboveDay)) return [];
  return lines.filter(
    (line) =>
      !known.includes(line) &&
      (line.hasGap || line.isHeading) &&
      line.label === null &&
      line.headDate === null &&
      NAME.test(line.text) &&
      canBePerson(line.text) &&
      !isNoTalk(line.text) &&
      isAboveDay(line),
  );
}

const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Items one below the other that each name who speaks: what stands below the last of them is the foot of the page. */
function listOf(lines: readonly Line[], people: readonly Line[]): Proposal[] {
  const items = people.filter(({ isItem }) => isItem);
  const list = cut('listed-people', lines, items, LISTED);
  const isWhole = list.segments.slice(0, -1).every(({ lines: [, second] }) => second === undefined);
  const last = list.segments.at(-1);
  const foot = last?.lines[1];
  if (items.length < 2 || !isWhole || !last || !foot?.hasGap) return [];
  return [{ ...list, segments: [...list.segments.slice(0, -1), { ...last, lines: last.lines.slice(0, 1) }] }];
}

function namesPerson(page: Page, line: Line): boolean {
  if (
    line.label ||
    line.text.length > (line.isItem ? LONGEST_ITEM : LONGEST_LINE) ||
    isNoTalk(line.text) ||
    isSentence(line.text)
  )
    return false;
  const people = readHeadline(page.text, line.start, line.end, { expectsPeople: line.number !== null })?.people;
  return Boolean(people && (people.score >= 0.8 || people.people.some((person) => person.affiliations.length > 0)));
}

/** "• Ada Byron, curator" below "17:15 Looms that count": who speaks then, and no talk of its own. */
function speaksInSlotAbove(page: Page, lines: readonly Line[], line: Line): boolean {
  const own = placeAmong(lines, line);
  let at = own;
  while (at > own - MOST_ITEMS && lines[at]?.isItem && !lines[at]?.hasGap) at--;
  if (at === own || lines[at]?.isItem || !beginsWithHour(lines[at])) return false;
  return !readHeadline(page.text, line.start, line.end, { expectsPeople: false })?.title;
}

function opensBlock(lines: readonly Line[], line: Line): boolean {
  const above = lines[placeAmong(lines, line) - 1];
  return (
    line.hasGap ||
    line.isHeading ||
    line.isItem ||
    line.number !== null ||
    above === undefined ||
    above.text.length > 100
  );
}

/** The heading with the day that stands straight above the first line of a talk. */
function dayAbove(lines: readonly Line[], line: Line): Line {
  const above = lines[placeAmong(lines, line) - 1];
  return above?.headDate && !above.label && (above.isHeading || isDayLine(above)) ? above : line;
}

function titleAbove(lines: readonly Line[], line: Line): Line {
  const at = placeAmong(lines, line);
  const above = lines[at - 1];
  // A blank line between them parts the line above from the talk, unless titles stand alone too.
  const isParted = line.hasRule || (line.hasGap && above?.hasGap === false);
  return above && !above.label && above.text.length < LONGEST_LINE && !isParted && !/[.!]$/.test(above.text)
    ? above
    : line;
}
