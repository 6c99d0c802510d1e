/** "Professor at X, where she directs the Y Centre", "at X and co-director of its Y Centre": the centre is a part of X. */

import { looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import type { Employer } from './employer-ground.ts';
import type { Group } from './groups.ts';
import { OF_THE_UNIVERSITY } from './name-borders.ts';
import { OF_THE_LAND } from './owner-behind.ts';
import { INNER, ownerOf } from './places.ts';
import type { Shape } from './shape.ts';

/** "Director of the Y Laboratory there", "del Centro Y de la misma universidad": the place that is meant has been named. */
const OF_THE_SAME = pattern('u')`
  [ⓄⓊ]\s(?:
    there|(?:of|at|in|within) the same \p{L}+|(?:de la|en la) misma \p{L}+|de la même \p{L}+
    |(?:della|nella) stessa \p{L}+|(?:da|na) mesma \p{L}+
    |${OF_THE_UNIVERSITY}(?!\s(?:of\s|in\s|\p{Lu}|d))|(?:an )?(?:der|des)selben \p{L}+|dort|ebenda|aldaar
    |tamże|na tym \p{L}+|w tym samym \p{L}+|te(?:j|go) \p{L}+
  )(?!\p{L})
`;

/** "She directs the Yz Group": where she is at home. */
const TEAM = /\s(?:Group|Lab|Laboratory|Core|Program|Programme|Unit|Initiative)$/;

/** Who leads a part of a house. */
const LEADER = pattern('i')`
  ^(?:co-|founding |executive |scientific |deputy |associate |managing )*(?:
    director|head|leader|chair|dean|coordinator
  )
`;

/** What the clause may hang on. */
export interface Around {
  readonly text: string;
  /** Where the sentence starts in the document. */
  readonly base: number;
  /** The organisation named before. */
  readonly main: Span | null;
  /** The outline of the sentence up to the clause. */
  readonly before: string;
}

/** The employers of somebody who leads a part of the organisation named before. */
export function insideOf(
  employers: readonly Employer[],
  clause: Clause,
  { text, base, main, before }: Around,
): Employer[] {
  const [only] = employers;
  // "Director of the Y Center and of the Z Institute there".
  if (employers.length > 1 && OF_THE_SAME.test(clause.outline))
    return employers.flatMap((one) => insideOf([one], clause, { text, base, main, before }));
  if (!only || employers.length > 1 || only.unit || !main || main.start === only.institution.start)
    return [...employers];
  const printed = text.slice(only.institution.start, only.institution.end);
  // "A professor at Emory University. She directs the Emory Center for X."
  const [own = ''] = /^\p{Lu}[\p{L}&-]{3,}(?=\s)/u.exec(printed) ?? [];
  const isNamesake =
    own !== '' &&
    ` ${text.slice(main.start, main.end)} `.includes(` ${own} `) &&
    printed !== text.slice(main.start, main.end);
  const hangsOn =
    isNamesake ||
    OF_THE_SAME.test(clause.outline) ||
    (clause.verb?.kind === 'LEAD' && clause.verb.tense === 'PRESENT' && TEAM.test(printed)) ||
    clause.opening === 'WHERE' ||
    // "A reader there and, from 2017 on, head of the Y Centre".
    /\sthere,?\sand,\s$/.test(before) ||
    /(?<![\p{L}])(?:also|there|same|außerdem|zudem|auch|dort|également|aussi|también|inoltre|anche)(?![\p{L}])/u.test(
      clause.outline,
    ) ||
    (main.start >= base && clause.verb?.tense !== 'FUTURE');
  const known = resolveInstitution(printed);
  const mainKey = resolveInstitution(text.slice(main.start, main.end))?.key ?? '';
  // "Director of its Y Institute", of which also a list says that it is a part of it.
  const isSaidInside = hangsOnNear(clause) && known?.partOf.includes(mainKey) === true;
  if (isSaidInside) return [{ institution: main, unit: only.institution }];
  // "Deputy Director of the MRC Centre for X": that of another house.
  const payer = ownerOf(printed);
  const isOfOther =
    payer !== undefined && resolveInstitution(payer) !== null && resolveInstitution(payer)?.key !== mainKey;
  const isOwn = isOfOther || known !== null || !INNER.test(printed) || OF_THE_LAND.test(printed) || isAtHouse(printed);
  return hangsOn && !isOwn ? [{ institution: main, unit: only.institution }] : [...employers];
}

/** "Centre for X at Yz"; "of the Human Cell" is what a centre is for. */
function isAtHouse(printed: string): boolean {
  const [joint = '', house = ''] = /\b(of the|at the|at) (\p{Lu}.*)$/u.exec(printed)?.slice(1) ?? [];
  return joint !== '' && (joint !== 'of the' || looksLikeInstitution(house) || resolveInstitution(house) !== null);
}

/** Whether the part that a clause names may be of an organisation before it: "where", "its Y Centre", "there". */
export function hangsOnNear({ opening, outline }: Clause): boolean {
  return opening === 'WHERE' || /\b(?:its|in the)\s[ⓄⓊ]/u.test(outline) || OF_THE_SAME.test(outline);
}

/** Whether the posts of a group are such as are held in a part of the organisation named before. */
export function isHeldInside(clause: Clause, group: Group, { text }: Shape): boolean {
  const { opening, outline, start: base } = clause;
  if (OF_THE_SAME.test(outline) || isInThe(clause, group) || leadsBesideRank(group)) return true;
  const isInCollege = group.places.some(({ start, end }) => /\b(?:College|Hall)\b/.test(text.slice(start, end)));
  return group.heads.every(
    ({ role, at }) =>
      // "Holds a chair at the Y Institute": who does so leads nothing.
      (LEADER.test(role.role) && !(/^chair$/i.test(role.role) && /^\sat\s/.test(outline.slice(at + 1 - base)))) ||
      (opening === 'WHERE' &&
        (group.heads.length > 1 ||
          /keeper|curator/i.test(role.role) ||
          /^\s(?:in|within)\s(?:the|its)\s[ⓄⓊ]/u.test(outline.slice(at + 1 - base)) ||
          (/^(?:core |associate |full )?(?:member|affiliate)$/i.test(role.role) && !isInCollege))),
  );
}

/** "Professor of Physics, Director of the Y Center, and Chair of the Senate at X": nobody is a professor of the center. */
function leadsBesideRank({ heads }: Group): boolean {
  const [rank, leader, ...more] = heads;
  return (
    rank !== undefined &&
    leader !== undefined &&
    more.length === 0 &&
    /profess|lectur|reader/i.test(rank.role.role) &&
    /^(?:(?:co-|founding |executive |scientific )*director|head)/i.test(leader.role.role)
  );
}

/** "A fellow at X and a reader in the Y Institute". */
function isInThe({ outline, start }: Clause, { heads, places }: Group): boolean {
  const [only, ...more] = places;
  return (
    only !== undefined &&
    more.length === 0 &&
    heads.every(({ role }) =>
      /profess|lectur|reader|fellow|student|post-?doc|research|scientist|leader/i.test(role.role),
    ) &&
    /\s(?:in|within) the\s$|\s(?:at|in|of|within) its\s$/.test(outline.slice(0, only.at - start))
  );
}
