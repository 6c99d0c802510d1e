/** Whether a talk is called off, put off or moved, and what only sounds so. */
import { describe, expect, it } from 'vitest';
import { movedDay, standingAtBack, standingAtFront, standingOf } from '../../../src/extract/parsers/standings.ts';

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
    ['Das Treffen muss leider entfallen.', 'CANCELLED'],
    ['Il seminario non si terrà', 'CANCELLED'],
    ['Wird auf den 3. Dezember verschoben', 'RESCHEDULED'],
    ['De lezing is naar 3 december verplaatst', 'RESCHEDULED'],
    ['originally 2/18', 'RESCHEDULED'],
    ['postponed from 2 May', 'RESCHEDULED'],
    ['to be rescheduled', 'POSTPONED'],
    ['La charla se pospone', 'POSTPONED'],
    ['Deferred acceptance with couples', null],
    ['Booked seats can be cancelled by mail', null],
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

  it('is told from a title before and behind it', () => {
    expect(standingAtFront('[Abgesagt] Die Zeit')).toMatchObject({ status: 'CANCELLED', border: 11 });
    expect(standingAtFront('ANNULÉ : Le temps')).toMatchObject({ status: 'CANCELLED', border: 9 });
    expect(standingAtFront('///Reportée/// Le temps')).toMatchObject({ status: 'POSTPONED', border: 15 });
    expect(standingAtFront('Cancelled debts and their heirs')).toBeNull();
    expect(standingAtBack('Tides of Mars (postponed to next term)')).toMatchObject({ status: 'POSTPONED', border: 13 });
    expect(standingAtBack('Tides of Mars – odwołane')).toMatchObject({ status: 'CANCELLED', border: 13 });
    expect(standingAtBack('Tides: how the moon moved')).toBeNull();
  });
});
