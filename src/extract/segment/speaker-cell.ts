/** Puts the people of the cell of a speaker into a draft, and those whom its labels name: the moderator, with whom the work is joint. */

import { pattern } from '../../text/pattern.ts';
import { putLabelled } from '../assign/labelled-fields.ts';
import { putPeople } from '../assign/put-fields.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { labelledPieces } from './labelled-pieces.ts';

/** False where the cell names nobody. */
export function putSpeakerCell(draft: Draft, page: Page, cell: Span): boolean {
  return putLabelledPeople(draft, page, cell) || putPeopleCell(draft, page, cell);
}

/** "Panelists: Ada Byron, Jo Ek" above "Moderator: Eva Holm": labels say who sits there as what. */
function putLabelledPeople(draft: Draft, page: Page, cell: Span): boolean {
  const pieces = labelledPieces(page, cell).map((piece) => {
    const label = findLabel(page.text.slice(piece.start, piece.end));
    const key = label?.hasMark ? label.keys.find((one) => OF_PEOPLE.has(one)) : undefined;
    return { ...piece, start: piece.start + (key === undefined ? 0 : (label?.valueStart ?? 0)), key };
  });
  if (pieces.every(({ key }) => key === undefined)) return false;
  for (const { key, ...piece } of pieces)
    if (key === undefined) putPeopleCell(draft, page, piece);
    else putLabelled(draft, page, [key], piece);
  return true;
}

const OF_PEOPLE: ReadonlySet<LabelKey> = new Set(['speaker', 'host', 'organiser', 'coauthor']);

function putPeopleCell(draft: Draft, page: Page, cell: Span): boolean {
  const whole = page.text.slice(cell.start, cell.end);
  const printed = whole.slice(0, BUTTONS_BEHIND.exec(whole)?.index ?? whole.length);
  const others = JOINT_WITH.exec(printed);
  const end = cell.start + (others ? others.index : printed.length);
  const found = readPeopleLine(page.text, cell.start, end, { isExpected: true });
  if (!found) return isUntitled(printed);
  putPeople(draft, page.ground, found, { role: 'SPEAKER', rule: 'speaker/table', confidence: 0.95 });
  if (others) putLabelled(draft, page, ['coauthor'], { start: end + others[0].length, end: cell.end });
  return true;
}

/** "Dr. Ada Byron Seminar Flyer": what leads to more of the talk. */
const BUTTONS_BEHIND = pattern('u')`
  (?<=\p{L}[.)]?)(?:
    [\s\u2028|,;–-]{1,3}[\[(]?(?:(?:[Ss]eminar|[Tt]alk|[Ee]vent|[Ll]ecture|[Zz]oom|[Dd]ownload|[Vv]iew)\s)?
    (?:[Ff]lyer|[Pp]oster|[Ss]lides|[Vv]ideo|[Rr]ecording|[Aa]bstract|[Bb]io|PDF|pdf)[\])]?
  ){1,3}\s*$
`;

/** "Ada Byron (Turin), joint with Boris Feld": whose work it is too. */
const JOINT_WITH = pattern('u')`
  (?:
    (?<=\S)[,;]?\s\(?(?:joint(?:ly)?|joint work|gemeinsam|en collaboration|trabajo conjunto|insieme|wspólnie)\s
    |(?<=\S)[,;]\s|(?<=\S)\s\(
  )(?:with|mit|avec|con|com|met|z)\s(?=\p{Lu})
`;
