/** The words above a life that say that one follows. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

const ANNOUNCEMENT = (life: string) => `Applied Mathematics Seminar

Hanna Ostrovsky (University of Warwick)
Waves in layered media
12 March 2026, 14:00, Room B12

We show that waves in layered media may be computed fast. The method needs only a few operations and was tried on data from the sea and from mines. We give bounds that hold for all media.

${life}
`;

describe('the head of a bio', () => {
  it.each([
    'About me. ',
    'About me\n',
    'About Hanna: ',
    'About Hanna, in her own words:\n\n',
    'About Dr Ostrovsky: ',
    'About the speaker. ',
    'In her own words: ',
    'Notice. ',
    'Short CV. ',
    'Über mich: ',
    'Sobre mí: ',
  ])('is: %s', async (head) => {
    const { talks } = await understand(
      ANNOUNCEMENT(
        `${head}I am a senior research fellow at the University of Warwick. Before that I was a postdoc at the University of Bonn.`,
      ),
    );
    expect(talks.flatMap(({ people }) => people.flatMap(({ career }) => career.map(({ role }) => role)))).toEqual([
      'senior research fellow',
      'postdoc',
    ]);
    expect(talks[0]?.abstract?.value).not.toContain('research fellow');
  });
});
