/** Reads lists of employers, one a line: "Arup – Leeds: 1990–1995. Graduate Engineer". */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { findPeriods } from './periods.ts';
import { type Post, postOf } from './post.ts';
import { findRoles, kindOfRole } from './roles.ts';

export interface EmployerRow {
  readonly line: Span;
  readonly post: Post;
}

/** The house, where it is, the years, and the post at the end. */
const ROW = pattern('gmu')`
  ^[ \t•*·▪–-]{0,6}(\p{Lu}[^\n:;–—(]{1,70}?)(?:\s[–—-]\s|,\s|\s\()(?!\d)[^\n:;()]{2,40}?\)?
  (?:\s?[:–—]|\s-|,)\s{1,3}((?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)?\d\d|[Pp]resent|[Cc]urrent|[Nn]ow|[Tt]oday))?)
  \s?[.,;:–—-]\s{1,3}(\p{Lu}[^\n.;:]{2,70})\.?[ \t]*$
`;
const FEWEST = 2;

/** The rows of a stretch of text in order; one alone is no list. */
export function employerRows(text: string, start: number, end: number): EmployerRow[] {
  const printed = text.slice(start, end);
  if (!/\d{4}[^\n]{0,14}[.,;:–—-]\s{1,3}\p{Lu}/u.test(printed)) return [];
  const rows = matchesOf(ROW, printed).flatMap((match) => rowOf(match, start) ?? []);
  return rows.length < FEWEST ? [] : rows;
}

/** What is a post in its column, and may be something else in a sentence. */
const RANK =
  /^(?:(?:Senior|Junior|Associate|Assistant|Managing|Founding|Vice|Executive)\s){0,2}(?:Principal|Partner|Director|President|Owner|Associate|Manager|Member)$/;

function postIn(printed: string): string | null {
  const isPost =
    RANK.test(printed) ||
    findRoles(printed).some(({ type, start, end }) => type === 'role' && start === 0 && end === printed.length);
  return isPost ? printed : null;
}

function rowOf(
  { index, 0: whole, 1: house = '', 2: years = '', 3: post = '' }: RegExpExecArray,
  at: number,
): EmployerRow | null {
  const [period] = findPeriods(`(${years})`);
  const role = postIn(post.trimEnd());
  if (!period || role === null) return null;
  const start = at + index + whole.indexOf(house);
  // "Partner, Leeds: 1990. …": what stands in front is a post as well.
  if (resolveInstitution(house) === null && findRoles(house).length > 0) return null;
  const line = { start: at + index, end: at + index + whole.length };
  return {
    line,
    post: postOf({
      kind: kindOfRole(role),
      role,
      institution: { start, end: start + house.trimEnd().length },
      statement: line,
      start: period.from,
      end: period.to,
      ongoing: period.isOpen ? 'YES' : 'NO',
      rule: 'career/row',
    }),
  };
}
