/** Tells talks that were moved to a day which is named from those of which no new day is known. */

import type { Draft } from '../draft.ts';
import type { Refiner } from './refiner.ts';

/** Words before the day of a talk by which it is the new one. */
const NOW =
  /(?<![\p{L}])(?:now|new (?:date|day)|instead|(?:moved|rescheduled|postponed) (?:to|until)|nun(?:mehr)?|neue[rn]? (?:termin|datum)|stattdessen|auf|désormais|finalement|nouvelle date|ahora|nueva fecha|adesso|nuova data|nowy termin|nu)(?![\p{L}])[^.;]{0,50}$/iu;
const BEFORE = 70;

/** The refiner. */
export const movedTalks: Refiner = (drafts) => {
  for (const draft of drafts) {
    const { status } = draft;
    if (status?.value === 'RESCHEDULED' && draft.day === null) draft.status = { ...status, value: 'POSTPONED' };
    else if (status?.value === 'POSTPONED' && isNewDay(draft)) draft.status = { ...status, value: 'RESCHEDULED' };
  }
  return drafts;
};

function isNewDay({ day, status }: Draft): boolean {
  if (day?.type !== 'read' || status?.rule === 'status/title') return false;
  const { start } = day.reading;
  return NOW.test(day.ground.mapped.text.slice(Math.max(0, start - BEFORE), start));
}
