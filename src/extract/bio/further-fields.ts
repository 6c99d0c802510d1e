/** Reads a second field with a unit of its own as a post of its own: "Professor of Law in the Law School and of History in the College of Letters". */

import { pattern } from '../../text/pattern.ts';
import type { RoleMatch } from './role-match.ts';

const RANK = /^.*(?:Professor|Lecturer|Reader|Chair)(?=\sof\s|$)/u;
const AND_OF = pattern('u')`
  ^((?:\sof\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})?\s(?:in|at)\s(?:the\s)?[^.;,()]{4,80}?,?\sand\s)(of\s\p{Lu}[\p{L}-]+(?:,?\s(?:(?:and|&)\s)?\p{Lu}[\p{L}-]+){0,5})
  (?=\s(?:in|at)\s(?:the\s)?\p{Lu})
`;

/** The post of the second field; none where none follows. */
export function postOfFurtherField(text: string, { type, kind, role, end }: RoleMatch): RoleMatch[] {
  const rank = type === 'role' ? RANK.exec(role)?.[0] : undefined;
  const [, gap = '', field = ''] = rank === undefined ? [] : (AND_OF.exec(text.slice(end, end + 200)) ?? []);
  if (rank === undefined || field === '') return [];
  const start = end + gap.length;
  return [{ start, end: start + field.length, type, kind, role: `${rank} ${field}`, field: null }];
}
