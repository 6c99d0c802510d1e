/** Who is named with post and house in the midst of a sentence about a talk, and does not speak. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function postsIn(line: string): Promise<string[]> {
  const { talks } = await understand(`Department of Botany
Colloquium

Thursday 14 March 2024, 4:15 pm, Room 210

Speaker: Ilse Vandamme (Ghent University)

Title: Mosses on old walls

Abstract: We count mosses on walls and say how old the walls are.

${line}
`);
  return talks.flatMap(({ people }) =>
    people.flatMap(({ name, career }) =>
      career.map(({ role, institution }) => `${name.value}: ${role} @ ${institution.value}`),
    ),
  );
}

describe('posts of those who take part', () => {
  it.each([
    [
      'Her opponent is Professor Karl Sand (Lund University) and custos Associate Professor Petri Salo (University of Helsinki).',
      ['Petri Salo: Associate Professor @ University of Helsinki'],
    ],
    [
      'Organising committee: Professor Karin Berg (KTH, chair), Docent Emil Lund (Lund University)',
      ['Emil Lund: Docent @ Lund University'],
    ],
    [
      'Her visit is organised by Ladina Cavelti, who is a senior economist at the World Bank.',
      ['Ladina Cavelti: senior economist @ World Bank'],
    ],
    [
      'For grants write to the local organiser Dr Ivor Pryce (i.pryce@example.org), Senior Lecturer in Botany at Cardiff University.',
      ['Ivor Pryce: Senior Lecturer @ Cardiff University'],
    ],
    [
      'Host: Lena Quarles, MD, Associate Professor of Medicine, Yale University',
      ['Lena Quarles: Associate Professor @ Yale University'],
    ],
  ])('are read where the house is stated: %s', async (line, expected) => expect(await postsIn(line)).toEqual(expected));

  it.each([
    'We use the method of Associate Professor Petri Salo (University of Helsinki).',
    'Her opponent is Professor Karl Sand.',
    'Her visit is organised by Ladina Cavelti.',
  ])('are none of people elsewhere, or of no house: %s', async (line) => expect(await postsIn(line)).toEqual([]));
});
