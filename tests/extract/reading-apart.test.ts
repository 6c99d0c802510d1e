/** Reading in threads: long texts hold up neither the rest of the program nor short texts. */
import { expect, it, onTestFinished } from 'vitest';
import { readApart } from '../../src/extract/reading-thread.ts';

const SHORT = 'Speaker: Ilse Varga (University of Vienna)\nTitle: Gradient flows on graphs\nDate: 14 May 2024\n';
const LONG = Array.from(
  { length: 60 },
  (_, day) => `${SHORT.replace('graphs', `graphs ${day}`)}${'Words. '.repeat(100)}\n\n`,
).join('');

it('answers as reading at once does, leaves the program free meanwhile, and short texts overtake long ones', async () => {
  const reading = readApart();
  onTestFinished(() => reading.close());
  // The threads have their vocabularies.
  await reading.understand(SHORT, {});
  await reading.understand('a'.repeat(25_000), {});
  const order: string[] = [];
  let longestWait = 0;
  let last = performance.now();
  const ticks = setInterval(() => {
    longestWait = Math.max(longestWait, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  const long = reading.understand(LONG, {}).then(() => order.push('long'));
  const short = reading.understand(SHORT, {}).then((read) => {
    order.push('short');
    return read;
  });
  expect((await short).talks[0]?.title?.value).toBe('Gradient flows on graphs');
  await long;
  clearInterval(ticks);
  expect(order).toEqual(['short', 'long']);
  expect(longestWait).toBeLessThan((performance.now() - began) / 2);
});

it('refuses what is no text as reading at once does', async () => {
  const reading = readApart();
  onTestFinished(() => reading.close());
  await expect(reading.understand('\0\0\0\0', {})).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
