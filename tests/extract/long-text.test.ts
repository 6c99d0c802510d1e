/** A text that is longer than a page is read part by part, and none of its talks is left out or told twice. */
import { describe, expect, it } from 'vitest';
import { isLong, readInParts } from '../../src/extract/long-text.ts';
import { understand } from '../../src/extract/understand.ts';
import type { ReadTalk } from '../../src/extract/understanding.ts';
import { processorTime } from '../support/processor-time.ts';

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

  it('is read where more is to be set apart in it than a call takes arguments', { timeout: 60_000 }, async () => {
    const { talks, rejected } = await understand('<p><b>a</b><br><td>'.repeat(400_000));
    expect(talks).toEqual([]);
    expect(rejected).toHaveLength(1);
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

  it('may be a page, with a table whose cells stand in several rows', { timeout: 60_000 }, async () => {
    const page = (at: number) =>
      `<h2>Engines of kind ${at}</h2><p>Speaker: Ada Byron (University of Turin)</p><p>Date: ${at + 1} May 2024, 14:00</p>` +
      `<p><a href="https://quill.example/${at}/slides.pdf">Slides</a></p><p>${FILLER}</p>`;
    const table = '<table><tr><td rowspan="2">Room</td><td>A</td></tr><tr><td>B</td></tr></table>';
    const text = `<!doctype html><html><body>${table}${Array.from({ length: 9 }, (_, at) => page(at)).join('')}</body></html>`;
    const { talks, rejected, format } = await understand(text);
    expect(format).toBe('HTML');
    expect(rejected).toEqual([]);
    expect(talks.map(({ title, date }) => `${title?.value} ${date?.value}`)).toEqual(
      Array.from({ length: 9 }, (_, at) => `Engines of kind ${at} 2024-05-0${at + 1}`),
    );
    for (const { title } of talks) expect(text.slice(title?.start, title?.end)).toBe(title?.quote);
    expect(talks.flatMap(({ resources }) => resources.map(({ url }) => url.value))).toEqual(
      Array.from({ length: 9 }, (_, at) => `https://quill.example/${at}/slides.pdf`),
    );
  });

  it('that is a mail is read as far as a page goes, and says from where on it is not', {
    timeout: 60_000,
  }, async () => {
    const head = 'From: olga@quill.example\nDate: Tue, 05 Mar 2024 10:00:00 +0100\nSubject: Talks\n\n';
    const text = head + announcement(1) + FILLER.repeat(9) + announcement(2);
    const { talks, rejected } = await understand(text);
    expect(talks.map(({ title }) => title?.value)).toEqual(['Engines of kind 1']);
    expect(rejected).toEqual([
      { location: `everything from character ${head.length + 1_500_000}`, reason: expect.stringContaining('too long') },
    ]);
  });
});

it.each([
  ['short lines', 'ab\n\n'.repeat(50_000)],
  ['blanks behind the sign of a formula', `Ada Quill\n\\[\n$$${' '.repeat(200_000)}x`],
])('%s do not hold the reading up', async (_what, text) => {
  expect(await processorTime(() => understand(text).catch(() => null))).toBeLessThan(6_000);
});
