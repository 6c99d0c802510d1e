/** Titles between commas behind whose talk it is. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function titleIn(text: string): Promise<string | null> {
  const { talks } = await understand(text);
  return talks[0]?.title?.value ?? null;
}

const HEAD =
  'Jane Doe Lecture brings loom maker to Lund University\n\nDr. Ada Byron, president of the Association of Looms, will speak at Lund University in the series of 2010.\n\n';
const TEXT =
  '\n\nByron will tell why mills and schools weave as they do, and which of them may learn from the other. Looms are bought by the hour; weavers are not.\n';

describe('the title of a talk', () => {
  it.each([
    [
      "Byron's lecture, Small Threads, Large Cloths, will be held on Thursday, March 4, at 4 p.m. in Quill Hall.",
      'Small Threads, Large Cloths',
    ],
    [
      'Byron’s talk, What the Shuttle Knows, will be held on March 4, 2010, at 4 p.m. in Quill Hall.',
      'What the Shuttle Knows',
    ],
    [
      'Byron’s keynote address, Weaving Old Patterns, will be held on March 4, at 4 p.m. in Quill Hall.',
      'Weaving Old Patterns',
    ],
  ])('stands between commas: %s', async (sentence, title) => expect(await titleIn(HEAD + sentence + TEXT)).toBe(title));
});
