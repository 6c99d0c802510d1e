/** Sets speakers apart from titles in lists that were tables, whose copies have but a blank between the cells. */

import { stripPersonTitles } from '../speakers/person-name.ts';
import { foldText } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { pattern } from '../text/pattern.ts';
import type { Edit } from './mapped-text.ts';
import { MONTH_WORDS } from './parsers/day-names.ts';
import { isGivenName } from './parsers/given-names.ts';
import { personScore } from './parsers/person-names.ts';

const HOUR = '\\d{1,2}(?:[:.]\\d\\d[ \\t]?(?:[ap]\\.?m\\.?)?|[ \\t]?[ap]\\.?m\\.?)';
const HOURS = `${HOUR}(?:[ \\t]?[-–][ \\t]?${HOUR})?`;
/** What leads to more of a talk from the last cell of its row. */
const BUTTON = '(?:abstract|slides|video|recording|flyer|poster|pdf|link|details|zoom)';
/** A line that begins with a day, and what stands behind that. */
const DATED = pattern('gimu')`
  ^[ \t]*(?:[-*•][ \t]+)?(?:\p{L}{2,10}\.?,?[ \t]+)?(?:
    (?:${MONTH_WORDS})\.?[ \t]+\d{1,2}(?:st|nd|rd|th)?(?:,?[ \t]+20\d\d)?
    |\d{1,2}(?:st|nd|rd|th)?\.?[ \t]+(?:${MONTH_WORDS})(?:\.?,?[ \t]+20\d\d)?
    |\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?
  )[.:,]?[ \t]+(?:${HOURS}[ \t]+)?(?<rest>\p{L}[^\n|:]{6,200}?)(?<behind>(?:[ \t]+${HOURS})?(?<buttons>(?:[ \t]+${BUTTON}){0,3}))[ \t]*$
`;
/** What else sets fields apart: where it stands, a name is told by it. */
const MARK = /[,;"“”«»•]|\s[-–—]\s|\sby\s/;
const UNTITLED = /^(?:TB[ADC]|To be announced)[ \t]+(?=\p{Lu})/u;
const NAME_BEFORE_UNTITLED = /^(?<name>\p{Lu}[^,;()]{3,40})[ \t]+(?:TB[ADC]|To be announced)$/u;
const PARTICLE = '(?:(?:van|von|der|den|de|la|le|di|da|del|dos|al|el|ben|bin)[ \\t]+){0,3}';
const WORD = "\\p{Lu}[\\p{L}'’]*\\p{Ll}(?:-\\p{Lu}\\p{L}+)?";
const NAME = `(?<given>${WORD})[ \\t]+(?:\\p{Lu}\\.?[ \\t]+){0,2}${PARTICLE}${WORD}`;
const NAME_AT_FRONT = new RegExp(`^${NAME}(?=[ \\t]+["“‘]?[\\p{L}\\d])`, 'u');
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
  const borders: { readonly at: number; readonly side: Side }[] = [];
  const edits: Edit[] = [];
  const buttons: Edit[] = [];
  const said = sideOfHeads(text);
  let plain = 0;
  for (const { index, 0: line, groups } of matchesOf(DATED, text)) {
    const rest = groups?.rest ?? '';
    const start = index + line.trimEnd().length - (groups?.behind?.length ?? 0) - rest.length;
    const row = groups?.buttons ?? '';
    if (/^\s+\p{Lu}/u.test(row))
      buttons.push({ at: index + line.trimEnd().length - row.length, remove: row.length, insert: '' });
    const untitled = besideUntitled(rest);
    if (untitled > 0) edits.push({ at: start + untitled, remove: 0, insert: '\n' });
    if (untitled > 0 || MARK.test(rest) || rest.split(/\s+/).length < FEWEST_WORDS) continue;
    plain += 1;
    for (const side of SIDES) {
      const border = borderOf(rest, side, side === said ? SAID : UNSAID);
      if (border > 0) borders.push({ at: start + border, side });
    }
  }
  for (const side of SIDES) {
    const alike = borders.filter((border) => border.side === side);
    const areMost = alike.length * 2 > plain && alike.length * 2 > borders.length;
    if (alike.length >= ENOUGH && (said === null ? areMost : side === said))
      edits.push(...alike.map(({ at }) => ({ at, remove: 0, insert: '\n' })));
  }
  return buttons.length >= ENOUGH ? [...edits, ...buttons] : edits;
}

/** "TBA Ada Byron", "Ada Byron TBA": where the second begins, or 0. */
function besideUntitled(rest: string): number {
  const behind = UNTITLED.exec(rest)?.[0].length ?? 0;
  if (behind > 0) return personScore(withoutBracket(rest.slice(behind))) > 0 ? behind : 0;
  const name = NAME_BEFORE_UNTITLED.exec(rest)?.groups?.name ?? '';
  return name !== '' && personScore(name) > 0 ? name.length : 0;
}

/** Where a name with a known given name ends at the front, or begins at the end of a stretch with a title beside it; 0 without. */
function borderOf(rest: string, side: Side, { score, words }: Least): number {
  const match = (side === 'front' ? NAME_AT_FRONT : NAME_AT_END).exec(rest);
  const given = match?.groups?.given;
  if (!match || given === undefined || !isGivenName(foldText(given))) return 0;
  const printed = withoutBracket(match[0]);
  const beside = side === 'front' ? rest.slice(match[0].length) : rest.slice(0, match.index);
  if (
    beside.trim().split(/\s+/).length < words ||
    (side === 'end' && (LEADS_TO_NAME.test(beside) || stripPersonTitles(rest).start >= match.index))
  )
    return 0;
  if (personScore(printed) < score) return 0;
  return side === 'front' ? match[0].length : match.index;
}

function withoutBracket(printed: string): string {
  return printed.replace(/\s*\(.*$/, '');
}

interface Least {
  /** How sure a name is. */
  readonly score: number;
  /** How many words a title has. */
  readonly words: number;
}

const SIDES: readonly Side[] = ['front', 'end'];
const UNSAID: Least = { score: 0.8, words: 2 };
/** Where the heads of the columns say on which side names are. */
const SAID: Least = { score: 0.5, words: 1 };
