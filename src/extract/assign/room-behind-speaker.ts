/** Takes the room and the hour that stand behind who speaks because they are not the usual ones: "Ada Byron (Turin) – Room 5 at 14:10". */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { rankOf } from '../parsers/place-names.ts';
import { findTimes, movedTime } from '../parsers/times.ts';
import { putLocation, putTimes } from './put-fields.ts';
import { residues } from './residues.ts';

/** What parts people from where they speak. */
const MARK = pattern('gu')`\s?[–—]\s?|\s--?\s|[,;:]\s|\s(?=[(\[])|\s\|\s`;
const LONGEST = 300;
const LONGEST_TAIL = 80;
/** The rank of a place that is named by a word for rooms or houses. */
const NAMED_BY_WORD = 3;
/** A few words before the hour or room. */
const LEADS = /^[\s,;([–—-]*(?:(?:[Nn]ote|NB|[Nn]ew|[Ii]n|[Aa]t|[Ii]m|[Uu]m|[Ee]n|[Àà]|[Dd]ans|[Tt]he)[:,]?\s+)*/u;
const TRAILS = /[\s,;)\].!]*$/u;

/** The stretch without the room and the hour at its end, which are put into the draft. */
export function beforeRoom(draft: Draft, page: Page, value: Span): Span {
  const printed = page.text.slice(value.start, value.end);
  if (printed.length > LONGEST || !/\d/.test(printed)) return value;
  for (const { index, 0: mark } of matchesOf(MARK, printed)) {
    const start = value.start + index + mark.length;
    if (index < 3 || value.end - start > LONGEST_TAIL) continue;
    const tail = page.text.slice(start, value.end);
    const times = findTimes(tail).map((time) => movedTime(time, start));
    const rest = residues(page.text, { start, end: value.end }, times)
      .map((span) => bare(page.text, span))
      .filter(({ start: from, end }) => end > from);
    const [room] = rest;
    if (rest.length > 1 || (room ? !isRoom(page.text, room) : times.length === 0)) continue;
    if (room) putLocation(draft, page.ground, room, { rule: 'location/behind-speaker', confidence: 0.8 });
    putTimes(draft, page, times);
    return { start: value.start, end: value.start + index };
  }
  return value;
}

function isRoom(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  const [first = ''] = printed.split(/,\s/);
  // "10.30 in Hall 2": an hour that only looks like a number.
  if (/^\d{1,2}[.:]\d\d\s/.test(printed)) return false;
  const isOne = !/[()[\];|]|\s--?\s|[–—]/.test(printed) && rankOf(first) > 1 && !looksLikeInstitution(first);
  return isOne && rankOf(printed) >= NAMED_BY_WORD && /\d|\s\p{Lu}$/u.test(printed);
}

function bare(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  const lead = LEADS.exec(printed)?.[0].length ?? 0;
  const tail = TRAILS.exec(printed.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
