/** "Professor at X, where she directs the Y Centre", "at X and co-director of its Y Centre": the centre is a part of X. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import { type Employer, INNER } from './places.ts';

/** "Director of the Y Laboratory there", "del Centro Y de la misma universidad": the place that is meant has been named. */
export const OF_THE_SAME = pattern('u')`
  [ⓄⓊ]\s(?:
    there|(?:of|at|in|within) the same \p{L}+|(?:de la|en la) misma \p{L}+|de la même \p{L}+
    |(?:della|nella) stessa \p{L}+|(?:da|na) mesma \p{L}+|(?:an )?(?:der|des)selben \p{L}+|dort|ebenda|aldaar
    |tamże|na tym \p{L}+|w tym samym \p{L}+
  )(?!\p{L})
`;

/** "The Welsh Laboratory for …", "the National Institute of …": of more than one house. */
const OF_THE_LAND = pattern('u')`
  ^(?:
    National|International|European|Nordic|African|Asian|American|British|UK|Scottish|Welsh|English|Irish|Dutch
    |Flemish|Belgian|German|Austrian|Swiss|French|Italian|Spanish|Basque|Catalan|Portuguese|Swedish|Norwegian
    |Danish|Finnish|Polish|Czech|Hungarian|Canadian|Australian|Indian|Chinese|Japanese|Israeli|Baltic|Alpine
  )\s(?:\p{Lu}\S+\s){0,3}(?:Cent(?:er|re)|Institute|Laboratory|Observatory|Academy|Facility|School)(?!\p{L})
`;

/** What the clause may hang on. */
export interface Around {
  readonly text: string;
  /** Where the sentence starts in the document. */
  readonly base: number;
  /** The organisation named before. */
  readonly main: Span | null;
}

/** The employers of somebody who leads a part of the organisation named before. */
export function insideOf(employers: readonly Employer[], clause: Clause, { text, base, main }: Around): Employer[] {
  const [only] = employers;
  if (!only || employers.length > 1 || only.unit || !main) return [...employers];
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
    clause.opening === 'WHERE' ||
    /(?<![\p{L}])(?:also|there|same|außerdem|zudem|auch|dort|également|aussi|también|inoltre|anche)(?![\p{L}])/u.test(
      clause.outline,
    ) ||
    main.start >= base;
  // "Deputy Director of the MRC Centre for X": that of another house.
  const payer = /^\p{Lu}{3,6}(?=\s)/u.exec(printed)?.[0];
  const isOfOther =
    payer !== undefined &&
    resolveInstitution(payer) !== null &&
    resolveInstitution(payer)?.key !== resolveInstitution(text.slice(main.start, main.end))?.key;
  const isOwn =
    isOfOther ||
    resolveInstitution(printed) !== null ||
    !INNER.test(printed) ||
    OF_THE_LAND.test(printed) ||
    /\b(?:of the|at the|at) \p{Lu}/u.test(printed);
  return hangsOn && !isOwn ? [{ institution: main, unit: only.institution }] : [...employers];
}
