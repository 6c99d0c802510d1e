/** Carries the verb of a clause on to the next that has none: "she clerked for X and then for Y". */

import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';

const CARRIED = pattern('u')`
  ^(?:and\s|but\s|und\s|et\s|e\s|y\s)?(?:
    then|later|subsequently|afterwards|before that|before it|previously|danach|puis|ensuite|poi|después
  ),?\s(?:Ⓟ,?\s)?(?:at|for|in|with|bei|an der|am|chez|à|presso|en)\s
  |^and\s(?:at|with)\s(?:the\s)?Ⓞ|^(?:and\s)?Ⓟ,?\s(?:at|with|in)\s
`;

/** "He was with X, where …, and with Y after that". */
const WAS_WITH = /^and\s(?:at|with)\s(?:the\s)?Ⓞ/u;

/** "Founded Yz in 1983, and in 1986 Xy": behind the year. */
const FOUNDED_TOO = /^(?:and\s)?Ⓟ,?(?=\s(?:the\s)?Ⓞ[\s,.;]*$)/u;

/** The clause, with the verb of the one before where it has none and goes on from it. */
export function withCarriedVerb(clause: Clause, previous: Clause | null): Clause {
  const verb = previous?.verb;
  const year = verb?.kind === 'FOUND' && !clause.verb ? FOUNDED_TOO.exec(clause.outline) : null;
  if (verb && year) {
    const end = clause.start + year[0].length;
    return { ...clause, verb: { ...verb, start: clause.start, end } };
  }
  const goesOn =
    !clause.verb &&
    verb &&
    (/^(?:WORK|INTERN|TEACH|STUDY|VISIT)$/.test(verb.kind) ? CARRIED : WAS_WITH).test(clause.outline) &&
    /^(?:BE|WORK|INTERN|TEACH|STUDY|VISIT)$/.test(verb.kind);
  const at = clause.start + (/^and(?=\s)/.exec(clause.outline)?.[0].length ?? 0);
  return goesOn ? { ...clause, verb: { ...verb, start: clause.start, end: at } } : clause;
}
