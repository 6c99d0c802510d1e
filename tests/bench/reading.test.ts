/** Reading takes as long for a character of a long text as of a short one, whatever the text is made of. */
import { describe, expect, it } from 'vitest';
import { READING_TEXTS, readingText } from '../../src/bench/reading-texts.ts';
import { InputError } from '../../src/errors.ts';
import { understand } from '../../src/extract/understand.ts';
import { processorTime } from '../support/processor-time.ts';

const SHORT = 10_000;
const TIMES_LONGER = 6;
/** Quadratic time would be six times as long a character. */
const MOST_GROWTH = 3;
/** Below it a figure says more of the machine than of the text. */
const LEAST_MS = 30;

/** Of two runs the faster: the first one compiles. */
async function fastest(text: string): Promise<number> {
  const times = [await timeOf(text), await timeOf(text)];
  return Math.min(...times);
}

function timeOf(text: string): Promise<number> {
  return processorTime(async () => {
    try {
      await understand(text, { referenceDate: '2024-03-01' });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  });
}

describe('the time that reading takes', () => {
  it.each(READING_TEXTS)('grows with the length of a text of %s, and no faster', async (name) => {
    const short = await fastest(readingText(name, SHORT));
    const long = await timeOf(readingText(name, SHORT * TIMES_LONGER));
    expect(long).toBeLessThan(Math.max(short, LEAST_MS) * TIMES_LONGER * MOST_GROWTH);
  });

  it.each(['title', 'speaker', 'location', 'abstract'])('grows no faster with the %s of a record', async (field) => {
    const record = (length: number) =>
      JSON.stringify([{ title: 'Engines', date: '2024-05-06', [field]: 'AA 1st p.m. '.repeat(length / 12) }]);
    const short = await fastest(record(SHORT));
    const long = await timeOf(record(SHORT * TIMES_LONGER));
    expect(long).toBeLessThan(Math.max(short, LEAST_MS) * TIMES_LONGER * MOST_GROWTH);
  });
});
