/** Knows the lines by which a programme says how its evening goes: "Talk (45 min.)", "Introduction by Ada Byron", "Live discussion:". */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';

/** "45 min.", "ca. 45 Minuten", "(1 h)", "10–15 minutes" */
const LENGTH = patternSource`
  \(?\s?(?:(?:ca\.?|about|approx\.?|circa|etwa|environ|unos|~)\s?)?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?
  (?:min(?:s|uten?|utes|utos|uti|uter)?\.?|h|hours?|std\.?|stunden?|heures?|horas?)\s?\)?
`;
const PART = patternSource`
  (?:live\s|open\s|general\s|final\s|short\s)?(?:
    # English
    talk|lecture|presentation|discussion|introduction|questions|q\s?&\s?a|break|welcome|moderation
    # German
    |vortrag|diskussion|einführung|begrüßung|pause|fragen
    # French
    |exposé|conférence|introduction|débat|accueil
    # Spanish, Portuguese
    |charla|ponencia|conferencia|debate|preguntas|introducción|palestra|perguntas
    # Italian
    |relazione|conferenza|discussione|introduzione|dibattito|domande
    # Dutch
    |lezing|discussie|inleiding
    # Polish
    |wykład|referat|dyskusja|wprowadzenie
  )
`;
const OF_LENGTH = inAnyCase(pattern('u')`^\W{0,3}(?:\d{1,2}[.)]\s?)?(?:${PART})\s?:?\s?(?:${LENGTH})\s?:?\W{0,3}$`);
const LED_BY = inAnyCase(pattern('u')`
  ^\W{0,3}(?:\d{1,2}[.)]\s?)?(?:introduction|welcome|einführung|begrüßung|accueil|introducción|introduzione|inleiding|wprowadzenie)\s
  (?:(?:${LENGTH})\s?)?(?:by|von|durch|par|por|a\scargo\sde|di|door|przez)\s(?=\p{Lu})
`);
const LONGEST = 90;

/** Whether a line tells of a part of the evening and of no talk: how long it takes, or who leads it. */
export function isAgendaLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (/\d/.test(text) && OF_LENGTH.test(text)) || LED_BY.test(text);
}
