import { describe, expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

async function careersIn(page: string): Promise<string[]> {
  const { people } = portrayUnderstanding(await understand(page)) as {
    people: { name: string; career: { role: string | null; institution: string }[] }[];
  };
  return people.flatMap(({ name, career }) =>
    career.map(({ role, institution }) => `${name}: ${role} @ ${institution}`),
  );
}

const HEAD = 'Weaving seminar, 3 May 2024, 14:00, Room 12\n\nLooms without hands\nDr Jane Roe\n';
const ABSTRACT =
  'How does a loom that nobody drives keep its thread? We look at three mills and at the notes of their engineers.';

describe('lives below names', () => {
  it('reads a life whose first sentence begins with the line above it', async () => {
    const life =
      'Dr Jane Roe\nwas appointed director of the Science Museum in 2016. She previously served as a curator at the National Museum of Scotland.';
    expect(await careersIn(`${HEAD}\n${ABSTRACT}\n\n${life}\n`)).toEqual([
      'Jane Roe: director @ Science Museum, London',
      'Jane Roe: curator @ National Museum of Scotland',
    ]);
  });

  it('tells the members of a panel apart whose degrees stand below their names', async () => {
    const page =
      'Who owns the wool? A panel\nFriday 31 May 2024, 17:30\n\nFiles and ledgers were made by one office. Two people discuss who may see them.\n\nSpeakers\n\nTom Berg is director of the Science Museum.\n\nJane E. Roe\n\nPhD, is a research scholar in the Department of History at the University of Leeds.\n';
    const careers = await careersIn(page);
    expect(careers).toContain('Jane E. Roe: research scholar @ University of Leeds');
    expect(careers).toContain('Tom Berg: director @ Science Museum, London');
    expect(careers).toHaveLength(2);
  });

  it('leaves an abstract that begins in small letters below the name', async () => {
    expect(
      await careersIn(`${HEAD}is what we ask of mills that no one drives, and of the notes of engineers.\n`),
    ).toEqual([]);
  });

  it('reads what somebody says of herself below her own name', async () => {
    const life =
      'Hélène Roe\nHistorienne de formation, j’ai fait ma thèse à l’Université de Nantes. Je suis à présent directrice de recherche au CNRS.';
    expect(await careersIn(`${HEAD.replace('Dr Jane', 'Hélène')}\n${ABSTRACT}\n\n${life}\n`)).toContain(
      'Hélène Roe: directrice de recherche @ Centre National de la Recherche Scientifique',
    );
  });

  it('takes “Vita” alone for the heading of a life', async () => {
    expect(
      await careersIn(
        `${HEAD}\n${ABSTRACT}\n\nVita\nGeboren in Kiel. Professorin an der Universität Bremen (seit 2004).\n`,
      ),
    ).toEqual(['Jane Roe: Professorin @ Universität Bremen']);
  });

  it('goes on with a life in paragraphs of one sentence, however they begin', async () => {
    const life = [
      'Dr Jane Roe studied at the University of Manchester and was a clerk in Malta.',
      'Returning to Leeds in 1985, she held the post of chief analyst at Quellwerk Labs.',
      'In 1987 she became a research fellow at the University of Leeds.',
      'For more than ten years, Jane taught history as a lecturer at Durham University, wrote on the looms of the county, and gave much of her time to the schools of the town.',
    ];
    const careers = await careersIn(
      `${HEAD}\n${ABSTRACT}\n\n${life.join('\n\n')}\n\nCoffee is served before the talk.\n`,
    );
    expect(careers).toContain('Jane Roe: chief analyst @ Quellwerk Labs');
    expect(careers).toContain('Jane Roe: research fellow @ University of Leeds');
    expect(careers).toContain('Jane Roe: lecturer @ Durham University');
  });

  it('sets a name apart from the post that is glued to it, where the page has the name by itself', async () => {
    const page = `Counting sheep\nTuesday 11 September 2018, 11.30, Hall B\n\nDr Jane RoeSenior lecturer, University of Leeds\nDr Jane Roe is a senior lecturer at the University of Leeds. She was a research fellow at Duke University.\n\nAbstract\n${ABSTRACT}\n`;
    expect(await careersIn(page)).toEqual([
      'Jane Roe: senior lecturer @ University of Leeds',
      'Jane Roe: research fellow @ Duke University',
    ]);
  });
});

it.each(['Née le 2 juin 1971 à Rouen.', 'Born on 2 June 1971 in Rouen.'])(
  'reads a life that begins "%s" below a name, with the rows of its career',
  async (born) => {
    const page = `Conférence publique : Ce que le lin garde en mémoire
Jeudi 9 mars 2023 à 18h30
Amphithéâtre Curie, Lyon

Intervenante :
Odile Ferrand
Professeure à Sorbonne Université

Résumé
Pourquoi un tissu se froisse-t-il ? La conférence suit un fil de lin depuis le champ jusqu'au métier.

Odile Ferrand
${born}
Formée d'abord à Lille, elle soutient sa thèse sur le lin à l'Université de Rennes en 1996.

Carrière professionnelle
1997-2003 : Chargée de recherche au CNRS, Université de Rouen
2003-2011 : Professeure, Université de Bourgogne
`;
    const { talks } = await understand(page);
    expect(talks.map(({ people }) => people.map(({ name }) => name.value))).toEqual([['Odile Ferrand']]);
    expect(await careersIn(page)).toEqual([
      'Odile Ferrand: Chargée de recherche @ Centre National de la Recherche Scientifique',
      'Odile Ferrand: Professeure @ Université de Bourgogne',
      'Odile Ferrand: Professeure @ Sorbonne Université',
    ]);
  },
);
