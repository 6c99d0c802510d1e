/** Pages of events that set day, hours, address and the caption of a picture apart. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

describe('what stands below a picture', () => {
  it.each([
    'Professor Ada Quill | © Ada Quill',
    'Ada Quill, photo: Boris Feld',
    'Ada Quill (© private)',
    'Foto: Ada Quill',
  ])('is no talk and names no speaker: %s', async (caption) => {
    const { talks } = await understand(
      `14 March\n\nThe Secret Life of Looms\n\nBeginning:\n\n7:00 pm - 8:30 pm\n\n14 March 2024\n\n\nKulturhaus am Markt Lindenweg 12 28203 Bremen\nProfessor Ada Quill\n\n${caption}\n\nLooms have been counting for three hundred years, and nobody has asked them how they do it. The lecture asks three of them and tells what they said.\n`,
    );
    const rows = talks.map(({ title, date, startTime, location, appearances }) => [
      title?.value,
      date?.value,
      startTime?.value,
      location?.value,
      ...appearances.map(({ name }) => name.value),
    ]);
    const place = 'Kulturhaus am Markt Lindenweg 12 28203 Bremen';
    expect(rows).toEqual([['The Secret Life of Looms', '2024-03-14', '19:00', place, 'Ada Quill']]);
  });

  it('is not a title that has the word', async () => {
    const { talks } = await understand(
      '14 March 2024, 4 pm\nAda Quill (University of Turin)\nThe photo albums of sailors\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['The photo albums of sailors']);
  });
});
