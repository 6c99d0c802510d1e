/** Of whom a page tells in sentences of their own, and what such sentences are not taken for. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function postsIn(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.flatMap(({ people }) =>
    people.flatMap(({ name, career }) =>
      career.map(({ role, institution }) => `${name.value}: ${role} @ ${institution.value}`),
    ),
  );
}

const LECTURE = (rest: string) => `Spring lecture

Speaker: Ilse Vandamme
Title: Sorting networks of small depth
Date: Thursday, 11 June 2026, 10:00
Room: 3.14

${rest}
`;

describe('people of whom a page tells', () => {
  it('are those with a post of today in a sentence of their own', async () => {
    expect(
      await postsIn(
        LECTURE(
          'Chair of the evening: Dame Clara Montrose, who is Director of the Max Planck Institute for Physics and Professor of Physics at Leiden University.',
        ),
      ),
    ).toEqual([
      'Clara Montrose: Director @ Max Planck Institute for Physics',
      'Clara Montrose: Professor of Physics @ Leiden University',
    ]);
  });

  it.each([
    'The evening is chaired by Clara Montrose, who directs the Alan Turing Institute.',
    'Clara Montrose, who heads the Alan Turing Institute, will moderate the discussion.',
  ])('are those who lead a house today: %s', async (line) => {
    expect(await postsIn(LECTURE(line))).toEqual([
      expect.stringMatching(/^Clara Montrose: [\w ]+ @ Alan Turing Institute$/),
    ]);
  });

  it('are those under a heading for bios, each with the own sentences', async () => {
    expect(
      await postsIn(
        LECTURE(
          'About the panellists\nAgnes Falkenberg was a lecturer at the University of Warwick. She is a professor at Lund University. Bastien Lorrain works as curator at the British Library.',
        ),
      ),
    ).toEqual([
      'Agnes Falkenberg: lecturer @ University of Warwick',
      'Agnes Falkenberg: professor @ Lund University',
      'Bastien Lorrain: curator @ British Library',
    ]);
  });

  it('are siblings, advisers and co-authors of whom a life tells beside their names', async () => {
    const told = await postsIn(
      LECTURE(
        'Bio: Ilse Vandamme took her PhD at Lund University under Agnes Falkenberg, who is now rector of Ghent University. Her brother, Karl Vandamme, is a curator at the British Library; her co-author Paul Stein is an engineer at Siemens. She was a postdoc at Uppsala University.',
      ),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Agnes Falkenberg: rector @ Ghent University',
        'Karl Vandamme: curator @ British Library',
        'Paul Stein: engineer @ Siemens',
        'Ilse Vandamme: postdoc @ Uppsala University',
      ]),
    );
    expect(told).toHaveLength(5);
  });

  it('are the speaker where the life gives the name in short', async () => {
    const life = LECTURE('Bio: Ilse Vandamme is a lecturer at Lund University.');
    expect(await postsIn(life.replace('Ilse', 'Ilsebeth'))).toEqual(['Ilsebeth Vandamme: lecturer @ Lund University']);
    expect(await postsIn(life.replace('Ilse', 'Agnes'))).toContain('Ilse Vandamme: lecturer @ Lund University');
  });

  it('are those whose post begins a paragraph behind the abstract', async () => {
    expect(
      await postsIn(
        LECTURE(
          'Abstract: We look at networks of small depth and at what became of them in the years since then.\n\nAgnes Falkenberg is a professor at Lund University.',
        ),
      ),
    ).toEqual(['Agnes Falkenberg: professor @ Lund University']);
  });

  it('are none of the past whom an abstract names', async () => {
    expect(
      await postsIn(
        LECTURE(
          'Abstract: Agnes Falkenberg was a professor at Lund University when she found the first such network. We look at what became of it.',
        ),
      ),
    ).toEqual([]);
  });
});
