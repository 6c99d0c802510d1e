/** The only source of the present time, so that everything else can be run at a fixed one. */

import { InputError } from './errors.ts';

export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that always shows the given ISO 8601 instant. */
export function fixedClock(iso: string): Clock {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) throw new InputError(`Not an ISO 8601 instant: ${iso}`);
  return { now: () => new Date(instant) };
}

/** The clock's day in UTC as an ISO date (2021-11-12). */
export function today(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
