/** Finds the house of a centre or laboratory that somebody leads where a later post of the list names it. */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { Ground } from './employer-ground.ts';

/** "The Welsh Laboratory for …", "the National Institute of …": of more than one house. */
export const OF_THE_LAND = pattern('u')`
  ^(?:
    National|International|European|Nordic|African|Asian|American|British|UK|Scottish|Welsh|English|Irish|Dutch
    |Flemish|Belgian|German|Austrian|Swiss|French|Italian|Spanish|Basque|Catalan|Portuguese|Swedish|Norwegian
    |Danish|Finnish|Polish|Czech|Hungarian|Canadian|Australian|Indian|Chinese|Japanese|Israeli|Baltic|Alpine
  )\s(?:\p{Lu}\S+\s){0,3}(?:Cent(?:er|re)|Institute|Laboratory|Observatory|Academy|Facility|School)(?!\p{L})
`;

/** What a house is called that may be a part of another: "Institute for Y", "Yz Core". */
const PART_NAME = pattern('u')`
  ^(?:the\s)?(?:Institute|Cent(?:er|re)|Laboratory|Program(?:me)?)\s(?:for|of|on)\s
  |^(?:\p{Lu}[\p{L}-]+\s(?:(?:and|of|for|&)\s)?){1,4}(?:Core|Cent(?:er|re)|Lab|Laboratory|Program|Programme|Group|Facility)$
`;
/** Between a part and the house of it: further posts of a list, of which the last is at the house. */
const POSTS_BETWEEN = pattern('u')`
  ^(?:\s\([^()]{2,12}\))?(?:,|,?\sand)\s(?=[^;.]{0,220}(?:[Pp]rofessor|[Dd]irector|[Cc]hair|[Hh]ead|[Dd]ean|[Ll]ecturer|[Rr]eader)(?:\s(?:of|in|for)\s[^.;]{3,90})?(?:\s(?:at|in)\s(?:the\s)?|,\s)$)
`;
/** " at ", " in the School of Y at ": what leads from the last post to the house, perhaps by way of a school of it. */
const BEFORE_OWNER =
  /(?:\s(?:at|in)\s(?:the\s)?(?:College|School|Faculty|Department|Division)\sof\s[^,.;]{3,60}?)?(?:\s(?:at|in)\s(?:the\s)?|,\s)$/;
/** Words of somebody who moves on, or of somebody else. */
const ELSEWHERE_BETWEEN =
  /\b(?:before|after|moved?|moving|joined|joining|previously|formerly|prior|then|later|until|since|while|where|who|with|from|at|Academy|Society|Association)\b/;

/** "Director of the Y Institute, head of the Yz Core and Professor of Physics at the University of X": both are parts of the university. */
export function ownerBehind(inner: Span, ground: Ground): Span | null {
  const printed = ground.text.slice(inner.start, inner.end);
  if (!isPartName(printed)) return null;
  const next = ground.named.find(
    (one) =>
      one.sign === 'Ⓞ' &&
      one.start + ground.base >= inner.end &&
      !isPartName(ground.text.slice(one.start + ground.base, one.end + ground.base)),
  );
  if (!next) return null;
  const owner = { start: next.start + ground.base, end: next.end + ground.base };
  const gap = ground.text.slice(inner.end, owner.start);
  const isOwner =
    kindOfInstitution(ground.text.slice(owner.start, owner.end)) === 'UNIVERSITY' &&
    POSTS_BETWEEN.test(gap) &&
    !ELSEWHERE_BETWEEN.test(gap.replace(BEFORE_OWNER, ''));
  return isOwner ? owner : null;
}

function isPartName(printed: string): boolean {
  return PART_NAME.test(printed) && !OF_THE_LAND.test(printed) && resolveInstitution(printed) === null;
}
