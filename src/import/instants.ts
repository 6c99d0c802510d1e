/** Turns local times with a stated zone into UTC instants. */
import { Temporal } from 'temporal-polyfill';

/** The instant as ISO 8601 in UTC, or null when the zone or the time is not one. */
export function findInstant(at: { day: string; time: string; timeZone: string; daysLater: number }): string | null {
  try {
    const local = Temporal.PlainDateTime.from(`${at.day}T${at.time}`).add({ days: at.daysLater });
    return local.toZonedDateTime(at.timeZone).toInstant().toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
