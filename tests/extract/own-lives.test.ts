import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

/** The first talk of a text, with the careers told of its people. */
async function talkOf(text: string) {
  const { talks } = await understand(text);
  const [talk] = talks;
  const careers = talk?.people.map(({ name, career }) => `${name.value}: ${career.length}`) ?? [];
  return {
    title: talk?.title?.value,
    abstract: talk?.abstract?.value,
    speakers: talk?.appearances.map(({ name }) => name.value),
    careers,
    talks: talks.length,
  };
}

const HEAD = 'Sorting by hand\n\nAda Byron\nUniversity of Leeds\n\n3 May 2021, 14:00, Room 5\n\n';
const ABSTRACT = 'Decks of cards are sorted by hand in more ways than one, and some of them are quick.';

describe('lives without a heading', () => {
  it.each([
    [
      'that are told by who speaks',
      'I am a professor of botany at Rice University and head its herbarium. Before that I was a lecturer at Yale University, where I received my PhD in 1999.',
    ],
    [
      'in Italian',
      'Dopo la laurea in Fisica presso l’Università di Pavia nel 1981, ho svolto ricerche all’estero: sono stata research associate alla Rice University dal 1986 al 1988 e professoressa all’Università di Perugia dal 1990.',
    ],
    [
      'in fragments',
      'Studied chemistry, Rice University; Doctorate in Soil Science, Yale University, 1991; lecturer, University of Leeds, since 1995.',
    ],
  ])('are no part of the abstract: %s', async (_name, life) => {
    const { abstract, careers } = await talkOf(`${HEAD}${ABSTRACT}\n\n${life}`);
    expect(abstract).toBe(ABSTRACT);
    expect(careers).toEqual([expect.stringMatching(/^Ada Byron: [2-9]$/)]);
  });

  it('go on in a paragraph that says "where she was" only', async () => {
    const lives = [
      'Ada Byron is a professor at the University of Leeds.',
      'Most posts that followed were for half the week; the longest was at the Royal Observatory Edinburgh, where she was a senior scientist.',
    ];
    const { abstract, careers } = await talkOf(`${HEAD}${ABSTRACT}\n\n${lives.join('\n\n')}`);
    expect(abstract).toBe(ABSTRACT);
    expect(careers).toEqual(['Ada Byron: 2']);
  });

  it('stand below "Mon parcours", line by line', async () => {
    const lines = [
      'Séminaire de botanique\nJeudi 16 février 2017, 14h00\nAda Byron (Université de Namur)\nCompter les feuilles\n',
      'Résumé : Les feuilles se comptent à la main, et plus vite que l’on ne croit.\n',
      'Mon parcours\n1989-1993 : Licence en sciences mathématiques (Université de Namur)',
      '1995-1999 : Doctorat en mathématiques (Stanford University, USA)',
      'Depuis 2010 : Chargée de cours (Université de Namur)',
    ];
    expect((await talkOf(lines.join('\n'))).careers).toEqual(['Ada Byron: 3']);
  });

  it('tell of somebody by what friends say', async () => {
    const { careers } = await talkOf(
      'Sorting by hand\n\nLeopold Vance\nUniversity of Leeds\n\n3 May 2021, 14:00\n\nLeo joined Rice University in 2006 and is a professor of botany. Previously, Leo was a lecturer at Yale University.',
    );
    expect(careers).toEqual([expect.stringMatching(/^Leopold Vance: [23]$/)]);
  });
});

describe('keynotes and names', () => {
  it.each(['Sorting from Quite Far', 'Weaving for Very Little'])(
    'read a title behind "Keynote" that only looks like who comes from where: %s',
    async (keynote) => {
      const { title, speakers } = await talkOf(
        `# Ada Byron\n\n**Principal Scientist, DeepMind**\n\n### Keynote: ${keynote}\n\n5 September 2023, 09:00, Main Auditorium\n`,
      );
      expect(title).toBe(keynote);
      expect(speakers).toEqual(['Ada Byron']);
    },
  );

  it.each(['Bo Lindqvist of Lund University', 'Lindqvist from Lund University', 'Prof. Bo Lindqvist'])(
    'read who speaks behind "Keynote": %s',
    async (keynote) => {
      const { speakers } = await talkOf(`Turin Day\n\nKeynote: ${keynote}\n\n5 September 2023, 09:00\n`);
      expect(speakers).toEqual([expect.stringMatching(/Lindqvist$/)]);
    },
  );

  it('takes the rest of a name behind what friends say for nobody else', async () => {
    const { careers } = await talkOf(
      `${HEAD.replace('Ada', 'Theodora')}${ABSTRACT}\n\nBio\nTheodora (Dora) S. Byron is a professor at the University of Leeds.`,
    );
    expect(careers).toEqual(['Theodora Byron: 1']);
  });
});
