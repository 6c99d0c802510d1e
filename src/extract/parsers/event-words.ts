/** Words for a talk that stand before "by" or "of" and who gives it: "Antrittsvorlesung von", "Conferencia de", "Lecture by". */

import { inAnyCase } from '../../text/small-letters.ts';

export const EVENT_WORD =
  '\\p{L}*(?:vortrag|vorlesung|referat|lecture|kolloquium)|talk|seminar|presentation|colloquium|keynote|address|defen[cs]e|webinar|exposé|conférence|séminaire|soutenance|intervention|communication|charla|conferencia|ponencia|seminario|seminário|palestra|conferência|conferenza|lezione|intervento|relazione|wykład|prelekcja|seminarium|lezing|oratie|intreerede|afscheidsrede|voordracht';

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
