/** Sets a label before the name that stands straight below "PhD Dissertation Defense", where no other says who defends. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { DEFENCE_ALONE } from '../parsers/defence-words.ts';
import { personScore } from '../parsers/person-score.ts';
import { isPlace } from '../parsers/place-names.ts';

const HEADING = pattern('gmu')`
  ^[ \t]{0,8}(?<heading>\p{Lu}[\p{L}.'’ -]{0,60}(?<=[Dd]efen[cs]e|DEFEN[CS]E|[Vv]erteidigung|[Dd]isputation|[Ss]outenance|[Dd]efensa|[Dd]efesa))
  [ \t]{0,4}\n(?:[ \t]*\n)?[ \t]{0,8}(?<name>\p{Lu}[\p{L}.'’-]*(?:[^\S\n][\p{L}.'’-]+){1,4})[ \t]{0,4}$
`;
const HAS_HEADING = /(?:efen[cs]e|EFEN[CS]E|erteidigung|isputation|outenance|efensa|efesa)[ \t]*\n/;
const SAID =
  /^[ \t]*(?:candidate|ph\.?d\.? candidate|doctoral candidate|speaker|presenter|student|defendant|author|name)s?\s?:/im;
const BELOW = 600;
const LEAST = 0.5;

/** The text with such labels. */
export function withNamesBelowDefences(base: MappedText): MappedText {
  const { text } = base;
  if (!HAS_HEADING.test(text)) return base;
  const edits = matchesOf(HEADING, text).flatMap(({ index, 0: printed, groups: { heading = '', name = '' } = {} }) => {
    const end = index + printed.length;
    const isName = personScore(name) >= LEAST && !isPlace(name) && DEFENCE_ALONE.test(heading.trim());
    if (!isName || SAID.test(text.slice(end, end + BELOW))) return [];
    return [{ at: index + printed.lastIndexOf(name), remove: 0, insert: 'Candidate: ' }];
  });
  return editMapped(base, edits);
}
