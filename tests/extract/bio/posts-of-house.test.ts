/** Posts that a bio states without their university, which only the line of the name prints. */
import { describe, expect, it } from 'vitest';
import { portrayUnderstanding } from '../../../src/extract/portrait.ts';
import { understand } from '../../../src/extract/understand.ts';

const posts = async (house: string, bio: string) => {
  const page = `Speaker: Ada Byron (${house})\nTitle: Slow rivers\nDate: 3 March 2026, 14:00\nBio: ${bio}\n`;
  const { people } = portrayUnderstanding(await understand(page, {})) as {
    people: { career: { role: string; institution: string; department: string | null }[] }[];
  };
  return people.flatMap(({ career }) =>
    career.map(
      ({ role, institution, department }) => `${role} @ ${institution}${department ? ` | ${department}` : ''}`,
    ),
  );
};

describe('a post without its university', () => {
  it.each([
    [
      'University of Exeter',
      'Ada Byron is Senior Lecturer in the School of Law. Her teaching covers torts and evidence.',
      ['Senior Lecturer @ University of Exeter | School of Law'],
    ],
    [
      'Ohio State University',
      'Ada Byron is Professor of Statistics and Director of Graduate Studies. She likes maps.',
      ['Professor of Statistics @ Ohio State University', 'Director of Graduate Studies @ Ohio State University'],
    ],
    [
      'Stockholms universitet',
      'Ada Byron är professor vid Institutionen för fysik.',
      ['professor @ Stockholms universitet | Institutionen för fysik'],
    ],
  ])('is held at the one beside the name: %s, %s', async (house, bio, told) =>
    expect(await posts(house, bio)).toEqual(told),
  );

  it.each([
    ['Lund University', 'Ada Byron is a historian and the author of two books.'],
    ['Lund University', 'Ada Byron was a lecturer in the School of Law. She sails.'],
    ['Lund University', 'Ada Byron is a visiting fellow in the Department of History. She sails.'],
    ['the river keeper', 'Ada Byron is Professor of Statistics.'],
  ])('is none where the words tell less: %s, %s', async (house, bio) => expect(await posts(house, bio)).toEqual([]));

  it('stays at the place that the bio names', async () => {
    expect(await posts('Lund University', 'Ada Byron is a professor at Cornell University.')).toEqual([
      'professor @ Cornell University',
    ]);
  });
});
