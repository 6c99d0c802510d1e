/** Words for a talk that stand before "by" or "of" and who gives it: "Antrittsvorlesung von", "Conferencia de", "Lecture by". */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { SURE_DEFENCE, UNSURE_DEFENCE } from './defence-words.ts';

export const EVENT_WORD = patternSource`
  # German
  \p{L}*(?:vortrag|vorlesung|referat|lecture|kolloquium)
  # English
  |talk|seminar|presentation|keynote|address|webinar|communication
  # French
  |exposé|conférence|séminaire|intervention
  # Spanish
  |charla|conferencia|ponencia|seminario
  # Italian
  |conferenza|lezione|intervento|relazione
  # Portuguese
  |seminário|palestra|conferência
  # Dutch
  |colloquium|lezing|oratie|intreerede|afscheidsrede|voordracht
  # Polish
  |wykład|prelekcja|seminarium
  # of any language
  |${SURE_DEFENCE}|${UNSURE_DEFENCE}
`;

const OF_SOMEBODY = inAnyCase(
  new RegExp(
    `^(?:${EVENT_WORD})\\s(?:by|of|with|von|mit|des|de|du|del|della|di|da|do|van|door|par|por)\\s(?:(?:der|de|la|el|il|les?)\\s)?`,
    'u',
  ),
);

/** Whether a phrase begins with the word for a talk and leads to who gives it: the whole is no name. */
export function namesEventOf(text: string): boolean {
  return OF_SOMEBODY.test(text);
}

const EVENT_ALONE = inAnyCase(new RegExp(`^(?:${EVENT_WORD})$`, 'u'));

/** Whether a phrase is the word for a talk and nothing else. */
export function isEventWord(text: string): boolean {
  return EVENT_ALONE.test(text.trim());
}

const IS_HELD = inAnyCase(pattern('u')`
  ^(?:(?:\p{L}{1,7}\s|l['’]\s?))?(?:${EVENT_WORD}|séance|defence|event|veranstaltung|evento|evenement)(?:\sde\s\p{L}{4,12})?\s(?:
    # English
    takes\splace|will\s(?:take\splace|be\sheld)
    # German
    |findet(?:\sstatt)?
    # French
    |(?:a|aura)\slieu|se\stien(?:t|dra)
    # Spanish, Portuguese
    |(?:tendrá|terá|tiene|tem)\slugar|se\scelebrará|será(?:\srealizad[oa])?|realiza-se|decorrerá
    # Italian
    |si\s(?:terrà|tiene|svolge|svolgerà)|avrà\sluogo
    # Dutch
    |vindt\splaats|is
    # Polish
    |odbędzie\ssię|odbywa\ssię
  )\W*$
`);

/** Whether a phrase is what remains of a sentence that says when and where a talk is held, without both: "The defence takes place". */
export function saysIsHeld(text: string): boolean {
  return text.length < LONGEST_HELD && IS_HELD.test(text);
}

const LONGEST_HELD = 60;
const EVENT_BEHIND = inAnyCase(new RegExp(`,\\s(?:${EVENT_WORD})(?:\\s["“„«‘].*)?$`, 'u'));

/** How much of "sala 2, conferencia" is the word for the talk whose title follows, and no part of the place. */
export function eventWordBehind(place: string): number {
  return EVENT_BEHIND.exec(place)?.[0].length ?? 0;
}
