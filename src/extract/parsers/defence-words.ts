/** The words for the defence of a thesis, alone and before who defends it. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';

/** The defence of a thesis. */
export const DEFENCE = patternSource`
  # English
  defen[cs]e|viva
  # German
  |disputation|verteidigung(?: der (?:dissertation|doktorarbeit|habilitation))?|rigorosum
  # French
  |soutenance(?: (?:de |d['’])(?:thèse|doctorat|hdr|habilitation|mémoire)(?: de doctorat| d['’]habilitation)?)?
  # Spanish and Portuguese
  |defensa(?: de (?:la )?tesis(?: doctoral)?)?|defesa(?: de (?:tese|doutoramento|doutorado|mestrado))?
  # Italian
  |discussione della tesi(?: di dottorato)?
  # Dutch
  |promotie|verdediging
  # Nordic and Finnish
  |disputas|ph\.?d\.?-?forsvar|väitös(?:tilaisuus)?
`;

/** "Disputation Ada Byron": straight before the name. */
export const DEFENCE_BEFORE = inAnyCase(pattern('u')`^(?:\p{L}+\s){0,2}(?:${DEFENCE})\s(?=\p{L})`);
/** "Public defence of a dissertation" and nothing else. */
export const DEFENCE_ALONE = inAnyCase(pattern('u')`
  ^(?:[\p{L}.'’-]+\s){0,3}(?:${DEFENCE})
  (?:\s(?:of|for|on|de|der|des|von|van|av)(?:\s(?:the|la|het|een))?(?:\s[\p{L}.'’-]+){1,3})?$
`);
