/** Tells names that can be a place though no word says so: only for where a place stands, straight behind or below the hour. */

import { pattern } from '../../text/pattern.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { isHouseName } from './meeting-houses.ts';
import { isNoTalk } from './no-talks.ts';
import { personScore } from './person-score.ts';
import { isCourtesy, isNotice, isUntitled } from './phrases.ts';
import { isRolePhrase } from './post-phrases.ts';
import { isSeriesName } from './series-names.ts';
import { standingOf } from './standings.ts';

const LONGEST = 70;
const MOST_PIECES = 3;

/** "Lillis Commons", "KBC huset, KB.E3.01", "EPFL, CM 1 517", "QRB 2014": a name or a code, and what tells more of it behind commas. */
export function couldBePlace(printed: string): boolean {
  if (printed.length > LONGEST || OTHER_MARKS.test(printed) || isOther(printed)) return false;
  const pieces = printed.replace(/\s*\([^()]*\)\s*$/u, '').split(/,\s/);
  const [first = '', ...more] = pieces;
  if (pieces.length > MOST_PIECES || isOther(first) || !(NAME.test(first) || HOUSE_CODE.test(first))) return false;
  return (HOUSE_CODE.test(first) || isHouseName(first)) && more.every((piece) => DETAIL.test(piece) && !isOther(piece));
}

/** "Eng/Phil 264": words with capitals and the number of a room. */
export function isNumberedRoom(printed: string): boolean {
  return NUMBERED.test(printed.trim()) && couldBePlace(printed.trim());
}

const NUMBERED = /^\p{Lu}[\p{L}.&'’-]*(?:[\s/]\p{Lu}[\p{L}.&'’-]*){0,3}\s\p{Lu}?\d{2,4}\p{L}?$/u;
const OTHER_MARKS = /[?!:@"“”„«»|*]|https?|\.\s|\.$/u;
/** Capitalised words, small ones between them. */
const NAME = pattern('u')`
  ^(?:(?:The|the)\s)?\p{Lu}[\p{L}\d.’'&/-]*(?:
    \s(?:(?:of|de|des|du|della|for|and|und|et|y|e|&|St\.)\s)?[\p{Lu}\d][\p{L}\d.’'&/-]*
  ){0,4}(?:\s\p{Ll}{3,12})?$
`;
/** "LGRT 1681", "B.1.20": the letters of a house before the number of a room, though it could be a year. */
const HOUSE_CODE = /^(?:\p{Lu}{2,5}\s\d{3,4}\p{L}?|\p{Lu}{1,3}(?:\.\p{Lu}?\d{1,3}){1,3})$/u;
/** "second floor", "rom 3137", "Kvarngatan 8", "CM 1 517". */
const DETAIL = /^(?:\p{Ll}{3,10}\s)?[\p{L}\d][\p{L}\d.’'&/-]*(?:\s[\p{L}\d][\p{L}\d.’'&/-]*){0,3}$/u;

function isOther(printed: string): boolean {
  return (
    [isNoTalk, isCourtesy, isNotice, isUntitled, isRolePhrase, isSeriesName].some((is) => is(printed)) ||
    personScore(printed) >= 0.5 ||
    standingOf(printed) !== null ||
    findTopic(printed) !== null
  );
}
