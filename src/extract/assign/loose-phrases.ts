/** What lines begin with that go on to name those who speak, advise or host, or those whose work it is too. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { EXAMINERS } from '../parsers/defence-words.ts';
import { EVENT_WORD } from '../parsers/event-words.ts';

/** "supervised by": people who do not speak either. */
export const OF_ADVISERS = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:co-?)?supervised by|advised by
    # French
    |(?:co-?)?(?:dirigée?s?|encadrée?s?) par|sous la direction de
    # German
    |betreut (?:von|durch)|unter (?:der )?(?:leitung|betreuung) von
    # Spanish and Portuguese
    |dirigid[ao] por|orientad[ao] por
    # Italian
    |(?:diretta|seguita) da
    # Polish
    |pod (?:kierunkiem|opieką)
    # Dutch
    |begeleid door
  )\s
`);
export const OF_OTHERS = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:co-?)?organi[sz]ed|hosted|chaired|moderated|invited|introduced|coordinated
    # French
    |organisée?|animée?|présidée?
    # German
    |moderiert|organisiert|eingeladen
    # Spanish and Portuguese
    |organizad[ao]|coordinad[ao]
    # Italian
    |organizzato
    # Polish
    |organizowan\p{L}+
  )\s(?:by|par|von|por|da|przez)\s
`);
/** "Opponents are Professor Ada Byron at X and …": a sentence on those who examine, whatever stands above. */
export const SAYS_WHO_EXAMINES = pattern('iu')`
  ^(?:the\s)?(?:[\p{L}-]+\s)?(?:
    ${EXAMINERS}|opponent(?:in|en)?|gutachter(?:in|innen)?|betreuer(?:in|innen)?|(?:co-?)?promotor(?:en|es)?
  )\s(?:is|are|was|were|will\sbe|ist|sind|war|waren|zijn|jest|będzie|es|son)\s
`;
/** "Von Zahlen und Figuren", "Von Inseln zu Brücken": as a title has it; "von Byron und Feld" is who speaks. */
const JOINS_THINGS = pattern('u')`
  ^\s*(?:Par|Von|Por|Di|Door|Przez|Mit|Avec)\s+[\p{L}'’-]{3,30}(?:,\s[\p{L}'’-]{3,30}){0,2}\s
  (?:und|oder|zu|zum|zur|bis|nach|auf|et|à|y|e|ed|a|al|alla|ao|en|naar|tot|i|oraz|do)\s[\p{L}'’-]{3,30}\s?(?:$|[:.?!–-])
`;
const BY_WORD = patternSource`
  (?:
    (?:presented |given |delivered )?by|par|von|por|di|door|przez|with|mit|avec|speaker is
    |a cargo (?:del?|de (?:la|los|las))|dictad[ao] por|impartid[ao] por|imparten?|a cura di|tenut[ao] da
    |proferid[ao] por
  )\s+(?:(?:el|la|il)\s)?(?=(?:[Pp]rof|[Dd]r|\p{Lu}))
`;
const BY = inAnyCase(
  new RegExp(`^\\s*(?:(?:an? |the |eine? |une? |una? |uno |il |la |o )?(?:${EVENT_WORD}) )?${BY_WORD}`, 'u'),
);

/** How much of a line leads to who speaks, as "by" and "Vortrag von" do; what joins things leads to nobody where a title is missing. */
export function lengthOfBy(line: string, hasTitle: boolean): number {
  return !hasTitle && JOINS_THINGS.test(line) ? 0 : (BY.exec(line)?.[0].length ?? 0);
}

/** The last words of many abstracts. */
export const JOINT_WORK = inAnyCase(pattern('u')`
  ^\W{0,2}(?:
    # English
    (?:this is |based on )?(?:a )?joint (?:work )?with
    # French
    |travail (?:en )?(?:commun|collaboration)|en collaboration avec
    # German
    |gemeinsame arbeit|gemeinsam mit
    # Spanish
    |trabajo (?:conjunto|en colaboración)
    # Italian
    |lavoro (?:congiunto|in collaborazione|svolto)
    # Polish
    |wspólnie z|praca wspólna
    # Portuguese
    |trabalho (?:conjunto|em colaboração)
    # Dutch
    |gezamenlijk werk
  )(?!\p{L})
`);

/** "North Campus: Hall 3" is where, and no series before its title. */
export const OF_CAMPUS = /^\p{Lu}[\p{L}\s.-]{2,40}\s[Cc]ampus:\s/u;

/** "Jane Roe (Press Office) (+44 20) 5555 0123": who is to be asked by telephone does not speak. */
export const PHONED = /(?<=\p{L}\)?[\s,:(]{1,8})\+\d{1,3}[\d\s()/+.-]{6,60}$/u;
