/** Keynotes: their questions, and what stands beside who gives them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

describe('a keynote', () => {
  it('is called by its question', async () => {
    const { talks } = await understand(
      'Dr. Petra Novak (Keynote Speaker)\nDirector of the Soil Office at the University of Oslo\n\nKeynote: Who Counts the Peat Moss?\nTuesday, May 3, 2022, 9:00 a.m.\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['Who Counts the Peat Moss?']);
    expect(talks.flatMap(({ people }) => people.map(({ name }) => name.value))).toEqual(['Petra Novak']);
  });

  it('has an affiliation in the label of a life', async () => {
    const { talks } = await understand(
      'Title\n\nPeat and its water\n\nSpeaker\n\nPetra Novak\n\nDate and time\n\nJune 11 2024 12.00 h.\n\nAffiliation and short bio\n\nPetra Novak is Professor of Soil Science at the University of Oslo. She took her PhD at Lund University.\n',
    );
    expect(
      talks.flatMap(({ people }) => people.flatMap(({ career }) => career.map(({ institution }) => institution.value))),
    ).toEqual(['University of Oslo', 'Lund University']);
  });
});
