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

const MUTATIONS = Number(process.env.TALKGRAPH_TEST_MUTATIONS ?? 600);
const LONGEST_READING_MS = 4_000;

const corpus = ['./fixtures/', './cases/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  const shape = z.object({ text: z.string() });
  return readdirSync(url).flatMap((name) => {
    const parsed = name.endsWith('.json')
      ? shape.safeParse(JSON.parse(readFileSync(new URL(name, url), 'utf8')))
      : null;
    return parsed?.success ? [parsed.data.text] : [];
  });
});

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
  readonly kind: 'drop' | 'double' | 'insert' | 'swap' | 'borrow';
  readonly length: number;
  readonly dirt: string;
  readonly other: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'insert', 'swap', 'borrow'),
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
  }
}

function expectEvidence({ text, talks }: Understanding): void {
  for (const { start, end, quote } of factsIn(talks)) {
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
    Math.max(120_000, MUTATIONS * 100),
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
const events = fc.array(event, { minLength: 1, maxLength: 12 });

/** Every record has a day of its own, since the same title on the same day is the same talk. */
function dayOf(at: number): string {
  return `2024-05-${String(at + 1).padStart(2, '0')}`;
}

describe('records with anything in their fields', () => {
  const runs = { numRuns: Math.max(60, Math.floor(MUTATIONS / 20)) };

  it('are talks or rejected, in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const objects = list.map((one, at) => ({ ...one, date: dayOf(at) }));
        const read = await understand(JSON.stringify(objects), { format: 'JSON' });
        expectEvidence(read);
        expect(read.talks.length + read.rejected.length).toBeGreaterThanOrEqual(list.length);
      }),
      runs,
    );
  });

  it('are talks or rejected, in a calendar', async () => {
    const escaped = (text: string) => text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r?\n|\r/g, '\\n');
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const lines = list.flatMap(({ title, abstract, room }, at) => [
          'BEGIN:VEVENT',
          `UID:${at}@example.org`,
          `DTSTART:${dayOf(at).replaceAll('-', '')}T140000Z`,
          `SUMMARY:${escaped(title)}`,
          `DESCRIPTION:${escaped(abstract)}`,
          `LOCATION:${escaped(room)}`,
          'END:VEVENT',
        ]);
        const read = await understand(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
        expectEvidence(read);
        expect(read.talks.length + read.rejected.length).toBeGreaterThanOrEqual(list.length);
      }),
      runs,
    );
  });
});
