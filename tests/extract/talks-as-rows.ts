/** The talks of a text, a row each: day | hour | place | speakers | title. */
import { understand } from '../../src/extract/understand.ts';

export async function talksAsRows(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.map(({ title, date, startTime, location, appearances }) =>
    [
      date?.value ?? '-',
      startTime?.value ?? '-',
      location?.value ?? '-',
      appearances.map(({ name }) => name.value).join(' & '),
      title?.value ?? '-',
    ].join(' | '),
  );
}
