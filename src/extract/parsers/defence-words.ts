/** The words for the defence of a thesis, alone, with what is defended, and before who defends it. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';

/** What hardly anything else is called. */
export const SURE_DEFENCE = patternSource`
  # German
  disputation|verteidigung|rigorosum|promotionsvortrag
  # French
  |soutenance
  # Italian
  |discussione(?: della)? tesi
  # Dutch
  |promotie
  # Polish
  |obrona
  # Nordic and Finnish
  |disputationen|disputas(?:en)?|ph\.?d\.?[-\s]?forsvar(?:et)?|väitös(?:tilaisuus)?
`;
/** What may be said of other things than theses. */
export const UNSURE_DEFENCE = patternSource`defen[cs]e|viva|defensa|defesa|verdediging|forsvar(?:et)?`;

const OF_THESIS = patternSource`
  der (?:dissertation|doktorarbeit|habilitation)
  |(?:de (?:la )?|d['’])(?:thèse|doctorat|hdr|habilitation|mémoire)(?: de doctorat| d['’]habilitation)?
  |de (?:la )?tesis(?: doctoral)?|de (?:tese|doutoramento|doutorado|mestrado)|di dottorato
`;
/** The word with what is defended, where that is told. */
export const DEFENCE = `(?:${SURE_DEFENCE}|${UNSURE_DEFENCE})(?:\\s(?:${OF_THESIS}))?`;

/** Who examines or has guided the candidate, in English. */
export const EXAMINERS = '[Oo]pponents?|[Ee]xaminers?|[Rr]eviewers?|(?:[Cc]o-?)?[Ss]upervisors?|[Aa]dvis[eo]rs?';

/** "Disputation Ada Byron": straight before the name. */
export const DEFENCE_BEFORE = inAnyCase(pattern('u')`^(?:\p{L}+\s){0,2}(?:${DEFENCE})\s(?=\p{L})`);
/** "Public defence of a dissertation" and nothing else. */
export const DEFENCE_ALONE = inAnyCase(pattern('u')`
  ^(?:[\p{L}.'’-]+\s){0,3}(?:${DEFENCE})
  (?:\s(?:of|for|on|de|der|des|von|van|av)(?:\s(?:the|la|het|een))?(?:\s[\p{L}.'’-]+){1,3})?$
`);
/** The word wherever it stands. */
export const DEFENCE_WORD = inAnyCase(pattern('u')`(?<!\p{L})(?:${SURE_DEFENCE}|${UNSURE_DEFENCE})(?!\p{L})`);
