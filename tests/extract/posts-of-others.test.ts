/** Whose posts are read though they do not speak, and which lines give no post. */
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

const DEFENCE = (jury: string) => `PhD defence

Candidate: Ilse Vandamme
Title: Sorting networks of small depth
Date: Thursday, 11 June 2026, 10:00
Room: 3.14

Jury:
${jury}
`;

describe('posts of those who do not speak', () => {
  it.each([
    ['Osvaldo Brancati, Professor, University of Pisa (reviewer)', 'Osvaldo Brancati: Professor @ University of Pisa'],
    ['Mme Odile Ferrand, directrice de recherche, CNRS, présidente', 'Odile Ferrand: directrice de recherche @ CNRS'],
    [
      'Prof.ssa Ornella Vaccari, professoressa ordinaria, Università di Bologna',
      'Ornella Vaccari: professoressa ordinaria @ Università di Bologna',
    ],
    ['Dr. Tomas Lindqvist, Senior Lecturer, Lund University', 'Tomas Lindqvist: Senior Lecturer @ Lund University'],
  ])('are read from a line of a jury: %s', async (line, post) => {
    expect(await postsIn(DEFENCE(line))).toEqual([post]);
  });

  it.each([
    [
      'Prof. Clara Montrose, University of Bath (external examiner)',
      ['Clara Montrose: Professor @ University of Bath'],
    ],
    ['Clara Montrose (Reader, University of Warwick)', ['Clara Montrose: Reader @ University of Warwick']],
    [
      '| Clara Montrose | Reader | University of Warwick | examiner |',
      ['Clara Montrose: Reader @ University of Warwick'],
    ],
    [
      'Directeur de thèse : Odile Ferrand (directrice de recherche, CNRS)',
      ['Odile Ferrand: directrice de recherche @ CNRS'],
    ],
    ['Prof. Clara Montrose (University of Bath)', []],
    // A part of the house that invites, which is not named here.
    ['Clara Montrose, Dean', []],
    // Where women are Mme, M. is no initial.
    [
      'M. Jean Ferrand, professeur, Université de Lille\nMme Odile Ferrand, professeure, Université de Nantes',
      ['Jean Ferrand: professeur @ Université de Lille', 'Odile Ferrand: professeure @ Université de Nantes'],
    ],
  ])('are read in brackets, cells and behind titles: %s', async (line, posts) => {
    expect(await postsIn(DEFENCE(line))).toEqual(posts);
  });

  it.each([
    ['Senior Researcher Tomas Lindqvist, Lund University', 'Tomas Lindqvist: Senior Researcher @ Lund University'],
    [
      'Associate Professor Clara Montrose, University of Oslo',
      'Clara Montrose: Associate Professor @ University of Oslo',
    ],
    [
      'Opponent: Associate Professor Clara Montrose, Number Theory, Lund University, Lund, Sweden',
      'Clara Montrose: Associate Professor @ Lund University',
    ],
  ])('are read where the post stands before the name: %s', async (line, post) => {
    expect(await postsIn(DEFENCE(line))).toEqual([post]);
  });

  it.each([
    [
      'The evening opens with words of welcome by Clara Montrose, Dean of Medicine, Lund University.',
      ['Clara Montrose: Dean of Medicine @ Lund University'],
    ],
    [
      'After the talk the candidate is in conversation with Clara Montrose, Professor of Ancient History at the University of Oslo, and Anselm Quist, Reader in Latin at the University of Warwick.',
      [
        'Clara Montrose: Professor of Ancient History @ University of Oslo',
        'Anselm Quist: Reader in Latin @ University of Warwick',
      ],
    ],
    ['Our own Clara Montrose, a PhD student in the Falkenberg lab, brings the cake.', []],
    ['Thanks to Clara Montrose, who found the room.', []],
    ['The head of the jury comes from Lund University, Clara Montrose has heard.', []],
  ])('are read behind a name in a sentence: %s', async (line, posts) => {
    expect(await postsIn(DEFENCE(`Odile Ferrand\n\n${line}`))).toEqual(posts);
  });

  it.each([
    ['Clara Montrose, Lund University, Associate Professor', 'Clara Montrose: Associate Professor @ Lund University'],
    ['Clara Montrose, Department of Law, Lund University (Reader)', 'Clara Montrose: Reader @ Lund University'],
    ['Clara Montrose\nSenior Lecturer\nLund University', 'Clara Montrose: Senior Lecturer @ Lund University'],
    ['Prof. Clara Montrose, Lund University, president of the jury', 'Clara Montrose: Professor @ Lund University'],
    ['Chair: Clara Montrose | Reader | Lund University', 'Clara Montrose: Reader @ Lund University'],
    ['Clara Montrose, Vice-Provost, Lund University', 'Clara Montrose: Vice-Provost @ Lund University'],
  ])('are read with the house before the post, below it and in the next cell: %s', async (line, post) => {
    expect(await postsIn(DEFENCE(line))).toEqual([post]);
  });

  it('are no titles that a society gives', async () => {
    expect(await postsIn(DEFENCE('Clara Montrose, IEEE Fellow, Lund University'))).toEqual([]);
  });

  it('are not read of those whom an abstract names behind its label', async () => {
    const abstract = 'Abstract: We follow Clara Montrose, Reader at Lund University, in sorting by halves. It is slow.';
    const text = DEFENCE('Odile Ferrand').replace('Jury:', `${abstract}\n\nJury:`);
    expect(await postsIn(text)).toEqual([]);
  });

  it('are read from lines that were taken for wrapped ones', async () => {
    const jury = `Clara Montrose, Professor, Sorbonne Université (reviewer)
Agnes Falkenberg, Senior Lecturer, University of Warwick (reviewer)
Bastien Lorrain, Professor, Université de Rennes (supervisor)`;
    expect(await postsIn(DEFENCE(jury))).toEqual([
      'Clara Montrose: Professor @ Sorbonne Université',
      'Agnes Falkenberg: Senior Lecturer @ University of Warwick',
      'Bastien Lorrain: Professor @ Université de Rennes',
    ]);
  });

  it.each([
    [
      'Organisers: Clara Montrose (Professor, Sorbonne Université) and Tomas Lindqvist (Senior Lecturer, Lund University).',
      ['Clara Montrose: Professor @ Sorbonne Université', 'Tomas Lindqvist: Senior Lecturer @ Lund University'],
    ],
    [
      'The defence is chaired by Clara Montrose, a professor at Sorbonne Université. All are welcome.',
      ['Clara Montrose: professor @ Sorbonne Université'],
    ],
    [
      '"She asks what others assume," said Tomas Lindqvist, director of research at Philips in Eindhoven.',
      ['Tomas Lindqvist: director of research @ Philips'],
    ],
    ['Organisers: Clara Montrose and Tomas Lindqvist (Lund University).', []],
    ['Hosted by the Department of Mathematics, Lund University.', []],
  ])('are read behind words that name them: %s', async (line, posts) => {
    const text = DEFENCE('Agnes Falkenberg (University of Warwick)').replace('Jury:', `${line}\n\nJury:`);
    expect(await postsIn(text)).toEqual(posts);
  });

  it.each([
    'Osvaldo Brancati (University of Pisa)',
    'Osvaldo Brancati, University of Pisa',
    'Osvaldo Brancati, reviewer',
    'Osvaldo Brancati and Odile Ferrand, University of Pisa',
    'Osvaldo Brancati, who became a professor, moved to the University of Pisa',
  ])('are not made of names without one: %s', async (line) => {
    expect(await postsIn(DEFENCE(line))).toEqual([]);
  });
});

describe('no post', () => {
  it('is read of whom a series is owed to', async () =>
    expect(
      await postsIn(`Roe Lecture set for May 4

Clara Montrose will present the Roe Lecture on Friday, May 4, 2018 at 5 p.m. in the Old Mill.

The lectures were established through a gift from Karl Roe, professor emeritus of weaving at Lund University.
`),
    ).toEqual([]));

  it('of a host is held at the house that the speaker comes from', async () =>
    expect(
      await postsIn(`Dear all,

The Department of Weaving is glad to announce a seminar entitled
"Reading looms" by Dr. Clara Montrose, a reader in Statistics at
Lund University on Tuesday, October 14th at 4pm in KR108.

Host: Dr. Olaf Brandt, Associate Professor of Weaving
`),
    ).toEqual(['Clara Montrose: reader @ Lund University']));
});
