/** Cutting long exports into records: whatever the pieces, no record is lost, and all of them together read as the whole does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/extract/readers/detect-format.ts';
import { type CutRecord, cutterFor } from '../../../src/extract/readers/record-borders.ts';
import { understand } from '../../../src/extract/understand.ts';

const numbers = Array.from({ length: 40 }, (_, at) => at);
const day = (n: number) => `2026-03-${String((n % 28) + 1).padStart(2, '0')}`;

const exports: Readonly<Record<string, string>> = {
  iCalendar: `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Owls\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\n${numbers
    .map(
      (n) =>
        `BEGIN:VEVENT\r\nUID:owl-${n}\r\nDTSTART:${day(n).replaceAll('-', '')}T100000\r\nSUMMARY:Ada Byron: On owl ${n}\r\nEND:VEVENT\r\n`,
    )
    .join('')}END:VCALENDAR\r\n`,
  NDJSON: numbers
    .map((n) => `{"id": ${n}, "title": "On owl ${n}", "speaker": "Ada Byron", "date": "${day(n)}"}\n`)
    .join(''),
  'a JSON list': JSON.stringify(
    numbers.map((n) => ({ title: `On [owl] "${n}" \\`, tags: [{ a: 1 }], speaker: 'Ada Byron', date: day(n) })),
  ),
  'a list in JSON': JSON.stringify({
    _type: 'HTTPAPIResult',
    additionalInfo: { eventCategories: [{ path: [{ title: 'Birds' }] }] },
    results: numbers.map((n) => ({
      _type: 'Conference',
      id: String(n),
      title: `On owl ${n}`,
      startDate: { date: day(n), time: '10:00:00', tz: 'Europe/Zurich' },
    })),
    count: 40,
  }),
  CSV: `id;title;speaker;date\r\n${numbers.map((n) => `${n};"On owl ""${n}"";\nand others";Ada Byron;${day(n)}\r\n`).join('')}`,
  RSS: `<?xml version="1.0"?><rss version="2.0"><channel><title>Owl Seminar</title>${numbers
    .map(
      (n) =>
        `<item><guid>${n}</guid><title>On owl ${n}</title><description><![CDATA[<p>Speaker: Ada Byron</p><p>Date: ${day(n)}</p> </item>]]></description></item>\n`,
    )
    .join('')}</channel></rss>`,
  'the XML of talks': `<list><name>Owls</name>${numbers.map((n) => `<talk><id>${n}</id><title>On owl ${n}</title><speaker>Ada Byron</speaker><start_time>${day(n)} 10:00</start_time></talk>`).join('\n')}</list>`,
};

function cut(text: string, size: number) {
  const cutter = cutterFor(detectFormat(text, null), text);
  if (!cutter) throw new Error('This format is cut.');
  const records: CutRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...cutter.push(text.slice(at, at + size)));
  records.push(...cutter.end());
  return { records, ...cutter.frame() };
}

describe.each(Object.entries(exports))('%s', (_name, text) => {
  it('gives the same records in pieces of any size', () => {
    const whole = cut(text, text.length);
    expect(whole.records).toHaveLength(numbers.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (size) => {
        expect(cut(text, size)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('names every record', () => {
    const ids = cut(text, 500).records.map(({ id }) => id);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(28);
  });

  it('reads in parts what it reads in one', async () => {
    const { records, head, between, tail } = cut(text, 777);
    const titles = async (one: string) =>
      (await understand(one)).talks.map(({ uid, title, date }) => [uid, title?.value, date?.value]);
    const parts = [0, 1, 2].map((part) => records.filter((_, at) => at % 3 === part));
    const read = await Promise.all(
      parts.map((part) => titles(`${head}${part.map((one) => one.text).join(between)}${tail}`)),
    );
    const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(read.flat())).toEqual(sorted(await titles(text)));
  });
});

describe('what cannot be cut', () => {
  it.each([
    ['a page', '<html lang="en"><p>a</p><p>b</p></html>'],
    ['prose', 'Speaker: Ada Byron'],
    ['a schedule', '<schedule><conference/></schedule>'],
  ])('is %s', (_name, text) => expect(cutterFor(detectFormat(text, null), text)).toBeNull());

  it('is a record without an end', () => {
    const cutter = cutterFor(detectFormat('BEGIN:VCALENDAR', null), '');
    expect(() => {
      cutter?.push('BEGIN:VEVENT\n');
      for (let at = 0; at < 60; at++) cutter?.push('x'.repeat(100_000));
    }).toThrow(/longer than 5 million/);
  });

  it('is JSON that breaks off', () => {
    const cutter = cutterFor(detectFormat('[{"a":1}', null), '');
    cutter?.push(`[{"title":"a"},${' '.repeat(300)}`);
    expect(() => cutter?.end()).toThrow(/not closed/);
  });
});
