/** Turns local times with a stated zone into UTC instants, and moments as people write them into local times. */
import { Temporal } from 'temporal-polyfill';

/** Seminars begin at the same few times, and looking up the rules of a zone takes 50 µs. */
const KNOWN = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

/** The instant as ISO 8601 in UTC, or null when the zone or the time is not one. */
export function findInstant(at: { day: string; time: string; timeZone: string; daysLater: number }): string | null {
  const key = `${at.day} ${at.time} ${at.timeZone} ${at.daysLater}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const instant = unlessImpossible(() => {
    const local = Temporal.PlainDateTime.from(`${at.day}T${at.time}`).add({ days: at.daysLater });
    return local.toZonedDateTime(at.timeZone).toInstant().toString();
  });
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(key, instant);
  return instant;
}

/** A day and a local time of it, with the instant where an offset was given. */
export interface Moment {
  readonly day: string;
  /** HH:MM. */
  readonly time: string;
  readonly instant: string | null;
}

const WITH_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads a day and time; one with an offset is given in the time zone, or as written where none is known. Null when it is none. */
export function parseMoment(text: string, timeZone: string | null): Moment | null {
  if (!MOMENT.test(text)) return null;
  return unlessImpossible(() => {
    const written = Temporal.PlainDateTime.from(text.replace(WITH_OFFSET, ''));
    if (!WITH_OFFSET.test(text)) return { ...momentOf(written), instant: null };
    const instant = Temporal.Instant.from(text);
    const local = timeZone === null ? written : instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
    return { ...momentOf(local), instant: instant.toString() };
  });
}

/** Whether a name is that of a time zone. */
export function isTimeZone(name: string): boolean {
  return (
    /^[A-Za-z]/.test(name) && findInstant({ day: '2024-01-01', time: '00:00', timeZone: name, daysLater: 0 }) !== null
  );
}

function momentOf(local: Temporal.PlainDateTime): Omit<Moment, 'instant'> {
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

function unlessImpossible<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
