/** What the graph says of a talk that a document moves to another day. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { statusOf } from '../../src/import/stated-once.ts';

async function statusIn(note: string) {
  const text = `Speaker: Petra Example (University of Oxford)\nTitle: Rates of descent\nDate: Thursday, 5 May 2022\n\n${note}\n`;
  const { talks } = await understand(text);
  const [talk] = talks;
  return talk ? { status: statusOf(talk)?.value ?? null, date: talk.date?.value } : null;
}

it('a talk that is moved to a day which is named is scheduled for that day', async () => {
  expect(await statusIn('The talk has been moved to Friday, 13 May 2022.')).toEqual({
    status: 'SCHEDULED',
    date: '2022-05-13',
  });
});

it('a talk that is put off without a new day is postponed', async () => {
  expect(await statusIn('The talk has been postponed.')).toMatchObject({ status: 'POSTPONED' });
});
