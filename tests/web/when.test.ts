/** Times of a talk for readers elsewhere. */
import { describe, expect, it } from 'vitest';
import { type Times, whenOf } from '../../src/web/talk/when.ts';

/** Versions of Node differ in whether a comma stands behind the day of the week. */
function spoken(times: Times, zone: string) {
  const { there, here } = whenOf(times, zone);
  return { there: there.replace('day, ', 'day '), here: here?.replace('day, ', 'day ') ?? null };
}

const TALK: Times = {
  date: '2021-11-12',
  startTime: '16:00',
  endTime: '17:00',
  startsAt: '2021-11-12T21:00:00Z',
  endsAt: '2021-11-12T22:00:00Z',
  timeZone: 'America/New_York',
};

describe('when a talk is', () => {
  it('is said at its place and on the reader’s clock, with the day where that is another', () => {
    expect(spoken(TALK, 'Europe/Zurich')).toEqual({
      there: 'Friday 12 November 2021, 16:00–17:00 (America/New York)',
      here: '22:00–23:00 where you are (Europe/Zurich)',
    });
    expect(spoken(TALK, 'Asia/Tokyo').here).toBe('Saturday 13 November, 06:00–07:00 where you are (Asia/Tokyo)');
  });

  it('is said once where both clocks show the same', () => {
    expect(spoken(TALK, 'America/Toronto').here).toBeNull();
  });

  it('is no more than what is known', () => {
    const unknown = { startTime: null, endTime: null, startsAt: null, endsAt: null, timeZone: null };
    expect(spoken({ ...unknown, date: null }, 'UTC')).toEqual({ there: 'Date not known', here: null });
    expect(spoken({ ...unknown, date: '2021-11' }, 'UTC')).toEqual({ there: 'November 2021', here: null });
    expect(spoken({ ...unknown, date: '2021-11-12', startTime: '16:00' }, 'UTC')).toEqual({
      there: 'Friday 12 November 2021, 16:00',
      here: null,
    });
  });
});
