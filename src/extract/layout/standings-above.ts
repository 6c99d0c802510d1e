/** Sets a word for how a talk stands that is a line of its own above it before its first line: "** POSTPONED **" above a day. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { findLabel } from '../parsers/labels.ts';
import { standingOf } from '../parsers/standings.ts';

/** A line of few words that opens a block, marks around them, with the line below it. */
const OPENING = pattern('gu')`
  (?<=^|\n[ \t]{0,9}\n)[ \t*_!>[(–—-]{0,9}(?<said>\p{L}[\p{L}'’ ]{4,30}\p{L})(?<mark>[ \t*_!.:\])–—-]{0,9}\n)
  (?=(?<below>[ \t]{0,9}[^\s][^\n]{2,120})(?:\n|$))
`;
/** "Talk cancelled", "Séance annulée". */
const EVENT = /^(?:(?:(?:this|the|der|die|la|le|el|il)\s)?\p{L}+\s(?:(?:is|was|ist|est|has been|wird)\s)?)?$/iu;
const GREETING = /^\s*(?:dear|hi|hello|liebe|sehr|chère?s?|bonjour|estimad|querid|car[ioae]|gentil|beste|geachte)/iu;
/** "Ada Byron (University of Turin): Engines", "Ada Byron, Engines": two things of a talk, which a word before them would join. */
const NAME_AND_MORE = /^[ \t]*(?!.{0,12}\d)\p{Lu}[^\d\n:,]{2,60}[:,]\s+\S/u;
/** "(This talk is part of the Analysis series.)" is no line of a talk. */
const REMARK = /^\s*\(|\p{Ll}[.!?]\)?\s*$/u;

/** The text with such words and a colon at the head of the line below. */
export function withStandingsAbove(base: MappedText): MappedText {
  const edits = matchesOf(OPENING, base.text).flatMap(({ index, 0: whole, groups }) => {
    const { said = '', mark = '', below = '' } = groups ?? {};
    const standing = standingOf(said);
    if (!standing || standing.end !== said.length || !EVENT.test(said.slice(0, standing.start))) return [];
    if (findLabel(below.trim()) || [GREETING, REMARK, NAME_AND_MORE].some((other) => other.test(below))) return [];
    const end = index + whole.length;
    const from = end - mark.length - said.length;
    return [
      { at: from, remove: standing.start, insert: '' },
      { at: end - mark.length, remove: mark.length, insert: ': ' },
    ];
  });
  return editMapped(base, edits);
}
