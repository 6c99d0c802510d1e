/** Tells what a line says of the meeting that a talk belongs to and of who pays for it: "part of the Looms Week", "hosted by the Academy", "funded by the Trust". */

import { pattern } from '../../text/pattern.ts';

const OF_OCCASION =
  /^(?:(?:as )?part of (?:the|our|its)|(?:co-)?(?:hosted|sponsored|organi[sz]ed|presented|supported) by|in (?:cooperation|collaboration|partnership|conjunction) with|im rahmen|dans le cadre|nell['’]ambito|en el marco)\s/iu;

/** Whether a line begins to say so. */
export function isOfOccasion(text: string): boolean {
  return OF_OCCASION.test(text);
}

/** A capital must follow: "Supported by evidence" may begin a title. */
const PAID_BY = pattern('u')`
  ^[(*_]{0,3}(?:
    # English
    (?:[Cc]o-?|[Jj]ointly |[Gg]enerously )?(?:[Ss]ponsored|[Ss]upported|[Ff]unded)(?: in part)? by
    |[Mm]ade possible by|[Ww]ith (?:the )?(?:generous )?(?:financial )?support (?:of|from)
    # German
    |[Gg]efördert (?:von|durch|vom)|[Uu]nterstützt (?:von|durch|vom)
    # French
    |(?:[Ss]outenu|[Ff]inancé)e?s? par|[Aa]vec le soutien d[eu]
    # Spanish and Portuguese
    |(?:[Pp]atrocinad|[Ff]inanciad)[ao] p(?:or|el[ao])|[Cc]on el apoyo de|[Cc]om o apoio d[aeo]
    # Italian
    |(?:[Ff]inanziat|[Ss]ostenut)[ao] da|[Cc]on il (?:sostegno|contributo) d[ei]
  )[\p{Ll}'’ ]{1,24}["“„«]?\p{Lu}
`;

/** Whether a line begins to say who paid for the talk. */
export function saysWhoPaid(text: string): boolean {
  return PAID_BY.test(text);
}
