/**
 * Announcements that were changed at random: none ends the program or holds it up, none loses a record, and every fact quotes its text.
 * TALKGRAPH_TEST_MUTATIONS sets how many.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { understand } from '../../src/extract/understand.ts';
import type { Understanding } from '../../src/extract/understanding.ts';
import { processorTime } from '../support/processor-time.ts';
import { factsIn } from './facts-in.ts';
import { WRITERS } from './written-events.ts';

const MUTATIONS = Number(process.env.TALKGRAPH_TEST_MUTATIONS ?? 400);
const LONGEST_READING_MS = 4_000;
const LONGEST_JOINED = 4_000;

const announced = ['./fixtures/', './cases/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  const shape = z.object({ text: z.string() });
  return readdirSync(url).flatMap((name) => {
    const parsed = name.endsWith('.json')
      ? shape.safeParse(JSON.parse(readFileSync(new URL(name, url), 'utf8')))
      : null;
    return parsed?.success ? [parsed.data.text] : [];
  });
});

const programme = [
  ['Engines that weave', 'Ada Byron (University of Turin)', 'We show how patterns are kept on cards.', 'Room 5'],
  ['On tides', 'Dr. Jo Ek', 'Tides of long channels are computed by hand.', 'Hall B'],
  ['TBA', 'Li Wei', '', 'online'],
].map(([title = '', speaker = '', abstract = '', room = ''], at) => ({
  ...{ title, speaker, abstract, room },
  day: `2024-03-0${at + 4}`,
}));
const corpus = [...announced, ...Object.values(WRITERS).map((write) => write(programme))];

/** What pages and hands put where it does not belong. */
const DIRT = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '\t',
    '  ',
    '\u00a0',
    '\r\n',
    '|',
    ' | ',
    '—',
    ' - ',
    ':',
    ': ',
    ',',
    '(',
    ')',
    '[',
    ']',
    '"',
    '“',
    '\\',
    '<br>',
    '</td>',
  ],
  ...[
    '&amp;',
    '<',
    'Title:',
    'Speaker',
    'Bio',
    'Abstract',
    'TBA',
    'Prof. Dr.',
    '12',
    '2024',
    '3 May',
    '14:00',
    '😀',
    '\ud800',
    'http://',
    '@',
  ],
];

interface Change {
  readonly at: number;
  readonly kind: 'drop' | 'double' | 'insert' | 'swap' | 'borrow' | 'join' | 'cut';
  readonly length: number;
  readonly dirt: string;
  readonly other: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'insert', 'swap', 'borrow', 'join', 'cut'),
  length: fc.integer({ min: 1, max: 120 }),
  dirt: fc.constantFrom(...DIRT),
  other: fc.constantFrom(...corpus),
});

function changed(text: string, { at, kind, length, dirt, other }: Change): string {
  const place = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, place), text.slice(place, place + length), text.slice(place + length)];
  switch (kind) {
    case 'drop':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'insert':
      return before + dirt + piece + after;
    case 'swap':
      return before + after.slice(0, length) + piece + after.slice(length);
    case 'borrow':
      return before + other.slice(0, length * 8) + piece + after;
    case 'join':
      return `${text}\n\n${other}`.slice(0, LONGEST_JOINED);
    case 'cut':
      return length % 2 === 0 ? before : piece + after;
  }
}

function expectEvidence({ text, talks }: Understanding): void {
  for (const { start, end, quote } of factsIn(talks)) {
    if (start < 0 || end > text.length || start > end) throw new Error(`${start}–${end} is outside the text`);
    if (text.slice(start, end) !== quote) throw new Error(`${start}–${end} is not ${JSON.stringify(quote)}`);
  }
}

describe('announcements that were changed at random', () => {
  it(
    'are read or refused, in time, with every fact quoting the text',
    async () => {
      expect(corpus.length).toBeGreaterThan(50);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...corpus),
          fc.array(change, { minLength: 1, maxLength: 6 }),
          async (text, changes) => {
            const mutated = changes.reduce(changed, text);
            const milliseconds = await processorTime(async () => {
              try {
                expectEvidence(await understand(mutated, { referenceDate: '2024-03-01' }));
              } catch (error) {
                if (!(error instanceof InputError)) throw error;
              }
            });
            expect(milliseconds).toBeLessThan(LONGEST_READING_MS);
          },
        ),
        { numRuns: MUTATIONS },
      );
    },
    Math.max(240_000, MUTATIONS * 300),
  );
});

const words = fc.oneof(
  fc.constantFrom('', 'TBA', 'Ada Byron', 'On tides', ...DIRT),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const event = fc.record({
  title: words,
  speaker: words,
  abstract: words,
  room: words,
});
const events = fc
  .array(event, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, at) => ({ ...one, day: `2024-05-${String(at + 1).padStart(2, '0')}` })));

describe('records with anything in their fields', () => {
  const runs = { numRuns: Math.max(30, Math.floor(MUTATIONS / 20)) };

  it.each(Object.entries(WRITERS))('are talks or rejected, in %s', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const read = await understand(write(list));
        expectEvidence(read);
        const days = new Set(read.talks.map(({ date }) => date?.value));
        const missing = list.filter(({ day }) => !days.has(day));
        // A feed has the day in its words, where it may not be found: the talk is there all the same.
        const undated = read.talks.filter(({ date }) => !list.some(({ day }) => day === date?.value));
        expect(read.rejected.length + undated.length).toBeGreaterThanOrEqual(missing.length);
      }),
      runs,
    );
  });
});
