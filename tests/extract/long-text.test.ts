/** A text that is longer than a page is read part by part, and none of its talks is left out or told twice. */
import { describe, expect, it } from 'vitest';
import { isLong, readInParts } from '../../src/extract/long-text.ts';
import { understand } from '../../src/extract/understand.ts';
import type { ReadTalk } from '../../src/extract/understanding.ts';

const FILLER = `${'We look at graphs and at what grows in them. '.repeat(4_400)}\n\n`;

function announcement(at: number): string {
  return `Title: Engines of kind ${at}\nSpeaker: Ada Byron (University of Turin)\nDate: 3 May 2024, 14:00\n\n`;
}

/** Talks that begin with "T" and a number and go on until the next one. */
function talksIn(text: string, from: number, to: number): ReadTalk[] {
  const starts = [...text.slice(from, to).matchAll(/^T\d+/gm)].map(({ index }) => from + index);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? to }) as ReadTalk);
}

describe('a long text', () => {
  it('is read in parts that overlap, each talk once', () => {
    const text = Array.from({ length: 400 }, (_, at) => `T${at}\n${'words '.repeat(1_000)}\n\n`).join('');
    const parts: string[] = [];
    const { talks, cutAt } = readInParts(text, (from, to) => {
      parts.push(text.slice(from, to));
      return talksIn(text, from, to);
    });
    expect(talks.map(({ start }) => start)).toEqual(talksIn(text, 0, text.length).map(({ start }) => start));
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1_000_000);
    expect(parts.every((part) => part.startsWith('T'))).toBe(true);
    expect(cutAt).toBeNull();
  });

  it('keeps the last talk of a part when the next part does not find it', () => {
    const text = Array.from({ length: 300 }, (_, at) => `T${at}\n${'words '.repeat(1_000)}\n\n`).join('');
    const { talks } = readInParts(text, (from, to) => talksIn(text, from, to).slice(from === 0 ? 0 : 2));
    expect(talks).toHaveLength(300);
  });

  it('without a border or a talk is read to its end, and beyond twenty million characters rejected', () => {
    const spans: number[][] = [];
    const { cutAt } = readInParts('a'.repeat(20_500_000), (from, to) => {
      spans.push([from, to]);
      return [];
    });
    expect(spans).toHaveLength(20);
    expect(cutAt).toBe(20_000_000);
  });

  it('gives the facts at their places in the whole text', { timeout: 60_000 }, async () => {
    const text = Array.from({ length: 9 }, (_, at) => announcement(at) + FILLER).join('');
    expect(isLong(text)).toBe(true);
    const { talks, rejected } = await understand(text);
    expect(rejected).toEqual([]);
    expect(talks.map(({ title }) => title?.value)).toEqual(
      Array.from({ length: 9 }, (_, at) => `Engines of kind ${at}`),
    );
    for (const { title } of talks) expect(text.slice(title?.start, title?.end)).toBe(title?.quote);
  });
});
