/** Leaves out what stands below the last entry of a list: the foot of the page. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';

const MIN_ENTRIES = 3;

/** The last entry is no longer than the others: what stands below it, set off, is the foot of the page. */
export function withoutFooter(heads: readonly Line[][]): readonly Line[][] {
  const last = heads.at(-1);
  if (!last || heads.length < MIN_ENTRIES) return heads;
  const longest = Math.max(...heads.slice(0, -1).map((head) => head.length));
  const end = last.findIndex((line, at) => {
    const isOff = line.hasGap || line.hasRule;
    return at > 0 && ((isOff && (at >= longest || FOOTER.test(line.text))) || SPONSORS.test(line.text));
  });
  return end < 0 ? heads : [...heads.slice(0, -1), last.slice(0, end)];
}

/** How the foot of a page begins. */
const FOOTER = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    archi[wv]\p{L}*|kontakt|contacts?|contatti|administrator|webmaster|impressum|imprint|maintained|earlier|previous
    |past|organi[sz]ers?|organi[sz]ed|sponsor\p{L}*|vragen|questions?|fragen|copyright|last|letzte|dernière|home|back
  )(?!\p{L})
  |©|\S@\S
`);

/** No line of a talk begins so. */
const SPONSORS = inAnyCase(pattern('u')`
  ^\W{0,3}(?:supported by|funded by|sponsored by|with (?:the )?support of|copyright)(?!\p{L})|^©
  # who leads all the meetings
  |^\W{0,3}(?:seminarium|konwersatorium|zebrania|spotkania)\s(?:prowadz[ią]|kieruj[eą])(?!\p{L})
  |^\W{0,3}(?:das\s|die\s)?(?:seminar|kolloquium|oberseminar|ringvorlesung)\s(?:leite[nt]|wird\sgeleitet|organisier(?:t|en))(?!\p{L})
  |^\W{0,3}(?:le\s)?séminaire\s(?:est\s)?(?:animé|organisé|dirigé)\spar(?!\p{L})
  # "Fragen an das Dekanat: mo 9 Uhr"
  |^\W{0,3}(?:fragen|questions|vragen|preguntas|domande|pytania)\s(?:bitte\s)?(?:an|to|aan|à|al?|do)(?!\p{L})[^:@]{2,60}[:@]
`);
