/** Sets speakers apart from titles in lists that were tables, whose copies have but a blank between the cells. */

import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { stripPersonTitles } from '../../speakers/person-name.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';
import { DAY_OF_ROW } from '../parsers/day-names.ts';
import { isGivenName } from '../parsers/given-names.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { personScore } from '../parsers/person-score.ts';
import { COMMON_TITLE } from '../parsers/person-titles.ts';
import { isPlace } from '../parsers/place-names.ts';
import { standingOf } from '../parsers/standings.ts';

const HOUR = '\\d{1,2}(?:[:.]\\d\\d[ \\t]?(?:[ap]\\.?m\\.?)?|[ \\t]?[ap]\\.?m\\.?)';
const HOURS = `${HOUR}(?:[ \\t]?[-–][ \\t]?${HOUR})?`;
/** What leads to more of a talk from the last cell of its row. */
const BUTTON = '(?:abstract|slides|video|recording|flyer|poster|pdf|link|details|zoom)';
const DAY = patternSource`[ \t]*(?:[-*•][ \t]+)?(?:\p{L}{2,10}\.?,?[ \t]+)?${DAY_OF_ROW}`;
/** A line that is a day, and what stands below it: the row of a table whose cells had lines of their own. */
const BELOW_DAY = pattern('gimu')`^${DAY}[ \t]*\n(?=(?<first>[^\n]{4,200})(?:\n(?<second>[^\n]{4,200}))?$)`;
/** A line that begins with a day, and what stands behind that. */
const DATED = pattern('gimu')`
  ^${DAY}[.:,]?[ \t]+(?:${HOURS}[ \t]+)?(?<rest>\p{L}[^\n|]{6,200}?)(?<behind>(?:[ \t]+${HOURS})?(?<buttons>(?:[ \t]+${BUTTON}){0,3}))[ \t]*$
`;
/** What else sets fields apart: where it stands, a name is told by it. */
const MARK = /[,;:"“”«»•]|\s[-–—]\s|\sby\s/;
/** The same, where it touches a name. */
const MARK_NEAR_FRONT = /^\s*(?:[-–—]\s|["“«]|by\s|\S+[,;:](?:\s|$)|\S+\s[-–—]\s)/;
const MARK_AT_END = /(?:[,;:"”»•–—-]|\sby)\s*$/;
const UNTITLED = /^(?:TB[ADC]|To be announced)[ \t]+(?=\p{Lu})/u;
const NAME_BEFORE_UNTITLED = /^(?<name>\p{Lu}[^,;()]{3,40})[ \t]+(?:TB[ADC]|To be announced)$/u;
const PARTICLES = `(?:${NAME_PARTICLE}[ \\t]+){0,3}`;
const WORD = "\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:-\\p{Lu}\\p{L}+)?";
const NAME = `(?<given>${WORD})[ \\t]+(?:\\p{Lu}\\.?[ \\t]+){0,2}${PARTICLES}${WORD}`;
const RANK = `(?<rank>(?:${COMMON_TITLE}\\.?[ \\t]+){1,2})?`;
const NAME_AT_FRONT = new RegExp(`^${RANK}${NAME}(?=[ \\t]+["“‘]?[\\p{L}\\d])`, 'u');
const NAME_AT_END = new RegExp(`(?<=\\S[ \\t]+)${NAME}(?:[ \\t]*\\([^()]{2,80}\\))?$`, 'u');
/** Words behind which a name belongs to the phrase: "the work of Ada Byron". */
const LEADS_TO_NAME =
  /(?:^|[ \t])(?:a|an|and|after|at|for|from|in|meet|of|on|remembering|the|to|versus|vs\.?|with|von|und|et|de|y|e|di|à)[ \t]+$/iu;
const FEWEST_WORDS = 3;
const ENOUGH = 2;

type Side = 'front' | 'end';

/** "Date Speaker Title", "Datum Thema Referent": the heads of the columns, in one line. */
const SPEAKER_HEAD =
  '(?:speakers?|presenters?|lecturers?|names?|vortragende[rn]?|referent(?:in|en)?|orateurs?|ponentes?|relatori|relatore)';
const TITLE_HEAD = '(?:titles?|topics?|subjects?|talks?|titel|thema|titre|sujet|título|tema|titolo)';
const HEADS = pattern('imu')`
  ^[ \t]*(?:dates?|days?|when|datum|termin|fecha|data)[ \t]+(?:(?:time|uhrzeit|heure|hora|ora)[ \t]+)?
  (?:(?<front>${SPEAKER_HEAD}[ \t]+${TITLE_HEAD})|(?<end>${TITLE_HEAD}[ \t]+${SPEAKER_HEAD}))(?!\p{L})[^\n:]{0,40}$
`;

/** On which side of the titles the heads of columns say that the speakers are; null where there are none. */
function sideOfHeads(text: string): Side | null {
  const heads = HEADS.exec(text)?.groups;
  return heads ? (heads.front === undefined ? 'end' : 'front') : null;
}

/** The breaks between names and titles in lines that begin with a day, where most of these lines are of the same build. */
export function unmarkedNames(text: string): Edit[] {
  const borders: Border[] = [];
  const edits: Edit[] = [];
  const buttons: Edit[] = [];
  const said = sideOfHeads(text);
  const rows: Row[] = said === null ? [] : rowsBelowDays(text);
  let plain = 0;
  for (const { index, 0: line, groups } of matchesOf(DATED, text)) {
    const rest = groups?.rest ?? '';
    const start = index + line.trimEnd().length - (groups?.behind?.length ?? 0) - rest.length;
    const row = groups?.buttons ?? '';
    if (/^\s+\p{Lu}/u.test(row))
      buttons.push({ at: index + line.trimEnd().length - row.length, remove: row.length, insert: '' });
    const untitled = besideUntitled(rest);
    if (untitled > 0) edits.push({ at: start + untitled, remove: 0, insert: '\n' });
    if (untitled === 0 && rest.split(/\s+/).length >= FEWEST_WORDS) rows.push({ rest, start });
  }
  for (const row of rows) {
    const found = SIDES.flatMap((side) => bordersOf([row], side, side === said ? SAID : UNSAID));
    if (found.length > 0 || !MARK.test(row.rest)) plain += 1;
    borders.push(...found);
  }
  for (const side of SIDES) {
    const alike = borders.filter((border) => border.side === side);
    const areMost = alike.length * 2 > plain && alike.length * 2 > borders.length;
    if (alike.length < ENOUGH || !(said === null ? areMost : side === said)) continue;
    edits.push(...alike.map(({ at }) => ({ at, remove: 0, insert: '\n' })));
  }
  return buttons.length >= ENOUGH ? [...edits, ...buttons] : edits;
}

/** What a row has beside its day. */
interface Row {
  readonly rest: string;
  readonly start: number;
}

interface Border {
  readonly at: number;
  readonly side: Side;
}

function bordersOf(rows: readonly Row[], side: Side, least: Least): Border[] {
  return rows.flatMap(({ rest, start }) => {
    const border = borderOf(rest, side, least);
    return border > 0 ? [{ at: start + border, side }] : [];
  });
}

/** The rows below lines that are a day, of which the first may be the room. */
function rowsBelowDays(text: string): Row[] {
  return matchesOf(BELOW_DAY, text).flatMap(({ index, 0: day, groups }) => {
    const { first = '', second = '' } = groups ?? {};
    const start = index + day.length;
    const row = isPlace(first.trim())
      ? { rest: second.trimEnd(), start: start + first.length + 1 }
      : { rest: first.trimEnd(), start };
    return row.rest.split(/\s+/).length >= FEWEST_WORDS && !isNoTalk(row.rest) && standingOf(row.rest) === null
      ? [row]
      : [];
  });
}

/** "TBA Ada Byron", "Ada Byron TBA": where the second begins, or 0. */
function besideUntitled(rest: string): number {
  const behind = UNTITLED.exec(rest)?.[0].length ?? 0;
  if (behind > 0) return personScore(withoutBracket(rest.slice(behind))) > 0 ? behind : 0;
  const name = NAME_BEFORE_UNTITLED.exec(rest)?.groups?.name ?? '';
  return name !== '' && personScore(name) > 0 ? name.length : 0;
}

/** Where a name with a known given name ends at the front, or begins at the end of a stretch with a title beside it; 0 without. */
function borderOf(rest: string, side: Side, { score, words, isSaid }: Least): number {
  const match = (side === 'front' ? NAME_AT_FRONT : NAME_AT_END).exec(rest);
  const { given, rank } = match?.groups ?? {};
  if (!match || given === undefined) return 0;
  const printed = withoutBracket(match[0]);
  if (rank === undefined && !isGivenName(foldText(given))) return 0;
  const beside = side === 'front' ? rest.slice(match[0].length) : rest.slice(0, match.index);
  // A rank or the heads of the columns say where the name is: then marks within a title part nothing.
  const isMarked = isSaid || rank !== undefined ? isMarkNear(beside, side) : MARK.test(rest);
  if (isMarked) return 0;
  if (
    beside.trim().split(/\s+/).length < words ||
    (side === 'end' && (LEADS_TO_NAME.test(beside) || stripPersonTitles(rest).start >= match.index))
  )
    return 0;
  if (rank === undefined && personScore(printed) < score) return 0;
  return side === 'front' ? match[0].length : match.index;
}

function isMarkNear(beside: string, side: Side): boolean {
  return side === 'front' ? MARK_NEAR_FRONT.test(beside) : MARK_AT_END.test(beside);
}

function withoutBracket(printed: string): string {
  return printed.replace(/\s*\(.*$/, '');
}

interface Least {
  /** How sure a name is. */
  readonly score: number;
  /** How many words a title has. */
  readonly words: number;
  /** Whether the heads of the columns say on which side names are. */
  readonly isSaid: boolean;
}

const SIDES: readonly Side[] = ['front', 'end'];
const UNSAID: Least = { score: 0.8, words: 2, isSaid: false };
const SAID: Least = { score: 0.5, words: 1, isSaid: true };
