/** Tells offices that somebody holds beside a post, and not where that is. */

import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import { OFFICES_BESIDES } from './office-words.ts';

/** "A school governor", "a cellist": held besides, and not where the person works. */
export const BESIDES = pattern('i')`
  (?:${OFFICES_BESIDES}|principal|cellist|violinist|pianist|organist|flautist|dancer|singer)$
`;

/** "Where she was a reader and health commissioner of Leeds": of the town, not of the house before it. */
export function isBesides({ outline, start }: Clause, { heads }: Group): boolean {
  const last = heads.at(-1);
  return (
    last !== undefined &&
    BESIDES.test(last.role.role) &&
    /^\sof\s(?:the\s)?\p{Lu}/u.test(outline.slice(last.at - start + 1))
  );
}
