/** Whether a talk is called off, put off or moved, and what only sounds so. */
import { describe, expect, it } from 'vitest';
import { movedDay, standingOf } from '../../../src/extract/parsers/standings.ts';

describe('the standing of a talk', () => {
  it.each([
    ['The talk has been cancelled.', 'CANCELLED'],
    ['La conférence est annulée', 'CANCELLED'],
    ['Séminaire annulé', 'CANCELLED'],
    ['Der Vortrag muss leider ausfallen!', 'CANCELLED'],
    ['Postponed until next term', 'POSTPONED'],
    ['The talk was postponed; it will now take place on 3 May', 'RESCHEDULED'],
    ['verschoben vom 21.04.2026', 'RESCHEDULED'],
    ['ADIADO para 27/09', 'RESCHEDULED'],
    ['New date!', 'RESCHEDULED'],
    ['The talk is moved to the Great Hall', null],
    ['How I moved my laboratory', null],
  ])('%s', (text, status) => {
    expect(standingOf(text)?.status ?? null).toBe(status);
  });

  it.each([
    ['has been moved from 2 May to Thursday, 9 May', 9],
    ['moved to 5/17', 17],
    ['The talk of 2 May is postponed. It will be given on 12 May.', 12],
    ['new date, was Aug. 30', null],
  ])('%s', (text, day) => {
    expect(movedDay(text, { numericOrder: 'MONTH_FIRST' })?.day ?? null).toBe(day);
  });
});
