/** Cuts a calendar that is too large for one document into calendars of some hundred events each, while it arrives. */
import { InputError } from '../errors.ts';

/** As many as one transaction takes. */
const EVENTS_PER_PART = 500;
const CHARACTERS_PER_PART = 1_000_000;
const LONGEST_EVENT = 5_000_000;
const ONE_TIME = /^RECURRENCE-ID/im;
const END_OF_CALENDAR = 'END:VCALENDAR\r\n';

export interface CalendarPart {
  readonly text: string;
  readonly isLast: boolean;
}

/** The parts in order, each with the head of the calendar; at least one. Throws InputError when no event ends for too long. */
export async function* calendarParts(chunks: AsyncIterable<string>): AsyncGenerator<CalendarPart> {
  let waiting: string | null = null;
  for await (const text of textsOf(chunks)) {
    if (waiting !== null) yield { text: waiting, isLast: false };
    waiting = text;
  }
  if (waiting !== null) yield { text: waiting, isLast: true };
}

async function* textsOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let head: string | null = null;
  let parts = 0;
  let buffer = '';
  let events = 0;
  let searched = 0;
  for await (const chunk of chunks) {
    buffer += chunk;
    if (buffer.length > LONGEST_EVENT) {
      throw new InputError(`The calendar has ${LONGEST_EVENT} characters in which no event begins or ends.`);
    }
    if (head === null) {
      const first = buffer.search(/^BEGIN:VEVENT/im);
      if (first < 0) continue;
      head = buffer.slice(0, first);
      buffer = buffer.slice(first);
    }
    const end = /^END:VEVENT[ \t]*\r?\n/gim;
    end.lastIndex = searched;
    for (let found = end.exec(buffer); found !== null; found = end.exec(buffer)) {
      const isFull = events >= EVENTS_PER_PART || searched >= CHARACTERS_PER_PART;
      // An event for one time of a series stands behind the series as a rule, and is read together with it.
      const belongs = searched < 3 * CHARACTERS_PER_PART && ONE_TIME.test(buffer.slice(searched, end.lastIndex));
      if (isFull && !belongs) {
        yield head + buffer.slice(0, searched) + END_OF_CALENDAR;
        parts += 1;
        buffer = buffer.slice(searched);
        end.lastIndex -= searched;
        events = 0;
      }
      events += 1;
      searched = end.lastIndex;
    }
  }
  if (parts === 0 || /^BEGIN:VEVENT/im.test(buffer)) yield (head ?? '') + buffer;
}
