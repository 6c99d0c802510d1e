/** Reads whether a talk is called off, put off or moved to another day, and to which. */

import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { ReadStatus } from '../understanding.ts';
import { type DateContext, type DateReading, findDates, findShortDates } from './dates.ts';
import { isOtherDay } from './phrases.ts';

export interface Standing {
  readonly status: Exclude<ReadStatus, 'SCHEDULED' | 'HELD'>;
  readonly start: number;
  readonly end: number;
}

const words = (list: string) => inAnyCase(new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${list})(?![\\p{L}\\p{M}])`, 'u'));

const CALLED_OFF = words(
  "cancell?ed|called off|annulée?s?|supprimée?s?|n['’]aura pas lieu|abgesagt|entfällt|fällt (?:\\p{L}+ ){0,3}aus|ausfallen|findet nicht statt|odwołan\\p{L}{1,3}|nie odbędzie się|cancelad[oa]s?|suspendid[oa]s?|annullat[oa]|non avrà luogo|geannuleerd|afgelast|gaat niet door|will not take place",
);
const PUT_OFF = words(
  'postponed|put off|deferred|reportée?s?|différée?s?|aufgeschoben|verschoben|przełożon\\p{L}{1,3}|aplazad[oa]s?|pospuest[oa]s?|posticipat[oa]|rinviat[oa]|adiad[oa]s?|uitgesteld',
);
const MOVED = words(
  'moved|rescheduled|brought forward|new (?:date|day)|change of (?:date|day)|date change|will now (?:take place|be (?:given|held)|happen)|verlegt|vorverlegt|neue[rs]? (?:termin|datum)|terminänderung|findet nun|verschoben (?:auf|vom)|déplacée?s?|avancée?s?|nouvelle date|changement de date|przeniesion\\p{L}{1,3}|nowy termin|zmiana terminu|(?:se )?traslada(?:d[oa]s?)?|nueva fecha|cambio de fecha|pasa al|spostat[oa]|nuova data|cambio (?:di )?data|anticipat[oa]|transferid[oa]s?|nova data|mudança de data|verplaatst|verzet|nieuwe datum',
);
/** Straight before the day to which a talk is moved. */
const TOWARDS =
  /(?:(?<!\p{L})(?:to|on|for|until|till|auf(?: den)?|am|au|à|na|al|para(?: el| o| a)?|il|naar|tot|op)\s(?:the\s|le\s|den\s|el\s|dzień\s)?|(?:date|day|termin|datum|fecha|data)\s?[:(]?\s*(?:is\s|ist\s)?)$/iu;
const REACH = 140;
const NEXT_TO = 30;

/** What a text says of the talk's standing, with the words that say so; a move counts only where a day stands beside it. */
export const standingOf = remembered((text: string): Standing | null => {
  const off = CALLED_OFF.exec(text);
  if (off) return { status: 'CANCELLED', start: off.index, end: off.index + off[0].length };
  const moved = MOVED.exec(text);
  if (moved && (isAlone(text, moved) || namesDay(text, moved)))
    return { status: 'RESCHEDULED', start: moved.index, end: moved.index + moved[0].length };
  const late = PUT_OFF.exec(text);
  if (!late) return null;
  const status = movedDay(text, ANY_ORDER) === null ? 'POSTPONED' : 'RESCHEDULED';
  return { status, start: late.index, end: late.index + late[0].length };
});

const ANY_ORDER: DateContext = { numericOrder: 'DAY_FIRST' };

/** "RESCHEDULED" and "New date!" say all by themselves; "moved" may mean a room. */
function isAlone(text: string, { 0: word }: { readonly 0: string }): boolean {
  return text.length < 60 && /resched|date|day|termin|datum|fecha|data/i.test(word);
}

function namesDay(text: string, { 0: word, index }: { readonly 0: string; readonly index: number }): boolean {
  const end = index + word.length;
  return daysIn(text.slice(end, end + REACH), ANY_ORDER).some(({ start }) => start < REACH - 20);
}

/** The day to which a text says that the talk is moved, in the places of the text; null when it names none. */
export function movedDay(text: string, context: DateContext): DateReading | null {
  for (const cue of [MOVED.exec(text), PUT_OFF.exec(text)]) {
    if (!cue) continue;
    const from = cue.index;
    const behind = text.slice(from, from + cue[0].length + REACH);
    const days = daysIn(behind, context).filter(
      ({ start, untilDay }) => start >= cue[0].length && untilDay === null && !isOtherDay(behind.slice(0, start)),
    );
    const found =
      days.find(({ start }) => TOWARDS.test(behind.slice(Math.max(0, start - NEXT_TO), start))) ??
      (/date|day|termin|datum|fecha|data|now|nun/i.test(cue[0]) ? days[0] : undefined);
    if (found) return { ...found, start: found.start + from, end: found.end + from };
  }
  return null;
}

function daysIn(text: string, context: DateContext): readonly DateReading[] {
  const days = findDates(text, context);
  return days.length > 0 ? days : findShortDates(text, context);
}
