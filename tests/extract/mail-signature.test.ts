/** Who signs a mail with a post is read with it, and nobody else is. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function postsIn(end: string): Promise<string[]> {
  const { talks } = await understand(`From: Clara Montrose <c.montrose@example.org>
To: seminar@example.org
Date: Tue, 2 Jun 2026 09:30:00 +0000
Subject: Seminar on networks

Dear all,

the next speaker of our seminar on networks comes from Bruges.

Speaker: Ilse Vandamme
Title: Sorting networks of small depth
Date: Thursday, 11 June 2026, 10:00
Room: 3.14

${end}
`);
  return talks.flatMap(({ people }) =>
    people.flatMap(({ name, career }) =>
      career.map(({ role, unit, institution }) => `${name.value}: ${role} @ ${unit?.value} ${institution.value}`),
    ),
  );
}

describe('a signature', () => {
  it('gives the post of who signs, over several lines', async () => {
    expect(
      await postsIn(
        'Best,\nClara\n\n-- \nDr Clara Montrose\nSenior Lecturer\nDepartment of Botany\nLund University, 22362 Lund\ntel. 0000',
      ),
    ).toEqual(['Clara Montrose: Senior Lecturer @ Department of Botany Lund University']);
  });

  it('without a mark counts when it names the sender', async () => {
    expect(await postsIn('Regards,\n\nClara Montrose\nSeminar Coordinator, University of Oslo')).toEqual([
      'Clara Montrose: Seminar Coordinator @ undefined University of Oslo',
    ]);
  });

  it('without a post gives none', async () => {
    expect(await postsIn('Best,\n\n-- \nClara Montrose\nhttps://example.org/clara')).toEqual([]);
  });
});

describe('a name alone below a letter', () => {
  it.each(['Ursula Kern', 'Best wishes,\nUrsula Kern', 'Ursula Kern\nInstitute of Physics'])(
    'is not who speaks where a sentence says who does: %j',
    async (end) => {
      const { talks } = await understand(
        `Dear all,\n\nBen Alder (St Andrews) will speak on Tuesday 11 March 2025 at 4pm in Room 202. The title of his talk is "Fractals in the kitchen".\n\nAll are welcome.\n\n${end}\n`,
      );
      expect(talks.map(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual([['Ben Alder']]);
    },
  );

  it('is who speaks where nobody else is named', async () => {
    const { talks } = await understand(
      'Reading Group on Fairness\n\nThursday 13 March 2025, 14:00, Room B12\n\nKnots in proteins and how they fold\n\nInes Cabral\n',
    );
    expect(talks[0]?.people.map(({ name }) => name.value)).toEqual(['Ines Cabral']);
  });
});
