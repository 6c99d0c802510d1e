import { describe, expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

async function read(text: string) {
  const { talks, people } = portrayUnderstanding(await understand(text)) as {
    talks: { speakers: { name: string }[] }[];
    people: { name: string; career: { role: string | null; institution: string }[] }[];
  };
  return {
    speakers: talks.map((talk) => talk.speakers.map(({ name }) => name)),
    posts: people.flatMap(({ name, career }) =>
      career.map(({ role, institution }) => `${name}: ${role} @ ${institution}`),
    ),
  };
}

describe('who speaks, told by lives', () => {
  it('takes the subject of the bio in a record that names no speaker, and the post of the host', async () => {
    const description =
      'Buoys drift for years.\n\nBio: Jane Roe is head of sensors at Quellwerk Labs.\n\nHost: Joan Poe, Dean of Science, Cornell University.';
    const record = { title: 'Buoys after dark', start: '2023-04-13T16:30:00-04:00', location: 'Room 2', description };
    expect(await read(JSON.stringify(record))).toEqual({
      speakers: [['Jane Roe']],
      posts: ['Joan Poe: Dean of Science @ Cornell University', 'Jane Roe: head @ Quellwerk Labs'],
    });
  });

  it.each(['Meet our speakers and moderator', 'Speakers and chair', 'Introducing the panel'])(
    'reads the lives below "%s"',
    async (heading) => {
      const page = `Tides and towns\n\nTuesday 4 March 2025, 18:30, Old Theatre\n\nTen years on, most towns have no plan. Our panel asks what has been learned, and by whom.\n\n${heading}\n\nJane Roe (@jroe) is Professor of Coastal Economics at Duke University and has been a director of Quellwerk since 2018, where she looks at tides.\n\nLi Mora is an associate professor at Yale University, where she also obtained her doctorate in the year 2011.\n\nJoan Poe (Chair) is Associate Professor at the University of Leeds.\n`;
      const { speakers, posts } = await read(page);
      expect(speakers).toEqual([['Jane Roe', 'Li Mora']]);
      expect(posts).toContain('Joan Poe: Associate Professor @ University of Leeds');
      expect(posts).not.toContain('Li Mora: Associate Professor @ University of Leeds');
    },
  );

  it('sets letters behind a name apart from the post that is glued to them', async () => {
    const page =
      'Grand RoundsThursday, September 26, 2024 | 8:00 am - 9:00 amHall 2"Sleep and the heart"Presented by:Jane Q. Roe, MD, MPH, FACPProfessor of Medicine and Vice Chair for Education, Yale University';
    const { speakers, posts } = await read(page);
    expect(speakers).toEqual([['Jane Q. Roe']]);
    expect(posts).toEqual([
      'Jane Q. Roe: Professor of Medicine @ Yale University',
      'Jane Q. Roe: Vice Chair for Education @ Yale University',
    ]);
  });

  it.each([
    [
      'The evening will be chaired by Professor Joan Poe of Karolinska Institutet.',
      'Joan Poe: Professor @ Karolinska Institutet',
    ],
    [
      'The vote of thanks will be proposed by Joan Poe, Dean of Law at Yale University; tea follows.',
      'Joan Poe: Dean of Law @ Yale University',
    ],
    [
      'La séance est présentée par Joan Poe, directrice de recherche au CNRS.',
      'Joan Poe: directrice de recherche @ Centre National de la Recherche Scientifique',
    ],
  ])('reads who leads the talk: %s', async (line, post) => {
    const page = `Tides and towns\n\nJane Roe (Duke University)\nTuesday 4 March 2025, 18:30, Old Theatre\n\nAbstract: Ten years on, most towns have no plan.\n\n${line}\n`;
    expect((await read(page)).posts).toContain(post);
  });
});
