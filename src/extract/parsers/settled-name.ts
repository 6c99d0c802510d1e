/** Writes the name of a person as it is kept. */

import { parsePersonName, stripPersonTitles } from '../../speakers/person-name.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { evenSpaces } from '../fact.ts';

/** "Wang Xiaoming 王小明": the name in letters is the one by which others find the person. */
const BOTH_SCRIPTS = pattern('u')`
  (?<=^(?:\p{Script=Latin}|[\s.'’,-])*\p{Script=Latin}{2}\.?)\s[\p{Script=Han}\p{Script=Hangul}]{2,5}$
  |^[\p{Script=Han}\p{Script=Hangul}]{2,5}\s(?=(?:\p{Script=Latin}|[\s.'’,-]){4,}$)
`;
/** "王小明 教授", "김민수 교수". */
const HONORIFIC =
  /(?<=^[\p{Script=Han}\p{Script=Hangul}\s]{2,6})\s?(?:(?:副|准)?教授|博士|先生|老[师師]|(?:부|조)?교수|박사|님)$/u;

/** The name as it is kept: family name first and names in capitals are put right. */
export const settledName = remembered((printed: string): string => {
  const plain = stripPersonTitles(printed).name.replace(/[*†‡§¹²³]+|['’]s\s*$/g, ' ');
  const even = evenSpaces(plain).replace(BOTH_SCRIPTS, '').replace(HONORIFIC, '');
  const parsed = parsePersonName(even);
  const needsSettling = even.includes(',') || /\p{Lu}{3,}/u.test(even);
  return parsed && needsSettling ? parsed.full : even.replace(/\s*\([^)]*\)\s*$/, '');
});
