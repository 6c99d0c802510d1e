/** Finds when somebody came to a place that goes by the short name of a post told elsewhere: "she moved to Exeter in 2019". */

import { pattern } from '../../text/pattern.ts';
import { inText } from './antecedent.ts';
import type { Clause } from './clauses.ts';
import { type Background, joining } from './hanging-posts.ts';
import type { Post } from './post.ts';
import { periodsIn } from './years-behind.ts';

const CAME_TO = pattern('u')`
  (?<!\p{L})(?:
    came|moved|returned|arrived|relocated|went|transferred|coming|moving|returning|arriving|relocating|comes|left\sfor
  )\s(?:back\s)?(?:to|at|in)?\s?((?:\p{Lu}\p{L}+|UC)(?:\s\p{Lu}\p{L}+){0,2})(?:\s(?:in|from\s[^ⓇⒹⓃ;]{2,40}\sin))?,?\s(Ⓟ)
`;

/** The coming to the place; it only dates a post that is told of the whole name. */
export function cameTo(clause: Clause, told: Background): Post[] {
  const match = CAME_TO.exec(clause.outline);
  const [whole = '', name = ''] = match ?? [];
  if (!match || name === '') return [];
  const at = clause.start + match.index + whole.length - 1;
  const start = periodsIn(clause).find((mark) => mark.at === at)?.period.from;
  if (!start) return [];
  const from = clause.start + match.index + whole.indexOf(name);
  const institution = inText(told.shape, told.base, { start: from, end: from + name.length });
  return [joining(told, { kind: 'EMPLOYMENT', role: null, institution, start }, 'since')];
}
