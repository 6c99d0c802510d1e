/** When a talk is: at its place, and on the reader's clock where that shows something else. */
import { dateInWords } from '../../text/date-words.ts';

export interface Times {
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string | null;
}

export interface When {
  /** For example "Friday, 12 November 2021, 16:00–17:00 (Europe/Zurich)". */
  readonly there: string;
  /** The same on the reader's clock; null where it is the same, or not known. */
  readonly here: string | null;
}

/** The times of a talk in words, for a reader in a zone (IANA). */
export function whenOf(times: Times, readersZone: string): When {
  const { date, startTime, endTime, startsAt, endsAt, timeZone } = times;
  if (date === null) return { there: 'Date not known', here: null };
  const day = dateInWords(date, 'full');
  if (startTime === null) return { there: day, here: null };
  const span = `${startTime}${endTime === null ? '' : `–${endTime}`}`;
  const start = startsAt === null ? null : new Date(startsAt);
  if (start === null || timeZone === null) return { there: `${day}, ${span}`, here: null };
  const there = `${day}, ${span} (${zoneInWords(timeZone)})`;
  const isSame = clockOf(start, readersZone) === clockOf(start, timeZone);
  if (isSame) return { there, here: null };
  const end = endsAt === null ? '' : `–${timeOf(new Date(endsAt), readersZone)}`;
  const hereDay = dayOf(start, readersZone);
  const other = hereDay === dayOf(start, timeZone) ? '' : `${hereDay}, `;
  return { there, here: `${other}${timeOf(start, readersZone)}${end} where you are (${zoneInWords(readersZone)})` };
}

function zoneInWords(zone: string): string {
  // The names of the zones without summer time have the sign turned round.
  const offset = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone);
  if (offset) return `UTC${offset[1] === '+' ? '-' : '+'}${offset[2]}`;
  return zone.replaceAll('_', ' ');
}

function clockOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant);
}

function timeOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(instant);
}

function dayOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(instant);
}
