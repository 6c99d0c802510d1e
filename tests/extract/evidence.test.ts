import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { understand } from '../../src/extract/understand.ts';
import type { Understanding } from '../../src/extract/understanding.ts';
import { processorTime } from '../support/processor-time.ts';
import { factsIn } from './facts-in.ts';

function expectEvidence(understanding: Understanding): void {
  for (const fact of factsIn(understanding.talks)) {
    expect(fact.start).toBeGreaterThanOrEqual(0);
    expect(fact.end).toBeLessThanOrEqual(understanding.text.length);
    expect(understanding.text.slice(fact.start, fact.end)).toBe(fact.quote);
  }
}

const fixtures = readdirSync(new URL('./fixtures/', import.meta.url)).map((name) => {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
  return String(typeof parsed === 'object' && parsed !== null && 'text' in parsed ? parsed.text : '');
});

describe('evidence', () => {
  it('quotes the document for every fact of every fixture', async () => {
    for (const text of fixtures) {
      const understanding = await understand(text);
      expect(factsIn(understanding.talks).length).toBeGreaterThan(0);
      expectEvidence(understanding);
    }
  });

  it('holds for documents that are cut, doubled and shuffled at will', async () => {
    const pieces = fc.array(
      fc.record({ text: fc.constantFrom(...fixtures), from: fc.nat(400), length: fc.integer({ min: 1, max: 300 }) }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const text = `x ${parts.map((part) => part.text.slice(part.from, part.from + part.length)).join('\n')}`;
        expectEvidence(await understand(text));
      }),
      { numRuns: 150 },
    );
  });

  it('holds for any text, or the text is refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        try {
          expectEvidence(await understand(text));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same understanding twice', async () => {
    for (const text of fixtures.slice(0, 6)) expect(await understand(text)).toEqual(await understand(text));
  });
});

describe('documents without a talk', () => {
  it.each([
    ['', /empty/],
    ['  \n ', /empty/],
    ['PK\u0003\u0004\u0000\u0000\u0000', /binary/],
  ])('refuses %j', async (text, reason) => {
    await expect(understand(text)).rejects.toThrow(reason);
    await expect(understand(text)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('says where and why when a document names no talk', async () => {
    const { talks, rejected } = await understand('The cafeteria serves soup from noon. Bring your own bowl.');
    expect(talks).toEqual([]);
    expect(rejected).toMatchObject([{ location: 'the whole document', reason: expect.stringContaining('Speaker:') }]);
  });

  it('says where broken JSON breaks off', async () => {
    await expect(understand('{"title": "A",\n "speaker" "B"}')).rejects.toThrow(/line 2.*colon/);
  });

  it('reports a calendar that is cut off and keeps its whole events', async () => {
    const { talks, rejected } = await understand(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240101T100000Z\nSUMMARY:On tides\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\n',
    );
    expect(talks.map(({ uid, title }) => [uid, title?.value])).toEqual([['1', 'On tides']]);
    expect(rejected[0]?.reason).toContain('END:VEVENT');
  });
});

describe('hostile documents', () => {
  const ofMegabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  it.each([
    ['one long word', ofMegabyte('a')],
    ['open brackets', ofMegabyte('John Smith (')],
    ['open tags', ofMegabyte('<div>')],
    ['a table without heads', ofMegabyte('| 4 May | John Smith | Title of it |\n')],
    ['heads of tables', ofMegabyte('a | b |\n---|---|\n')],
    ['rows of HTML', ofMegabyte('<tr><td>May 4<td>John Smith</tr>')],
    ['labels', ofMegabyte('Title: x\nSpeaker: John Smith\n')],
    ['slots', ofMegabyte('9:30 John Smith (MIT): On x\n')],
    ['unclosed divs with words', ofMegabyte('<div>a')],
    ['nested divs', `${ofMegabyte('<div>').slice(0, 500_000)}${ofMegabyte('</div>').slice(0, 500_000)}`],
    ['entities', `<p>x</p><p>${ofMegabyte('&eacute;')}`],
    ['links', ofMegabyte('<a href="https://example.org/x">Ada Byron</a> ')],
    [
      'calendar events',
      `BEGIN:VCALENDAR\n${ofMegabyte('BEGIN:VEVENT\nUID:1\nSUMMARY:Ada Byron (MIT): On x\nEND:VEVENT\n')}`,
    ],
    ['folded lines', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${ofMegabyte('a\n ')}\nEND:VEVENT`],
    ['objects', `[${ofMegabyte('{"title":"On tides","speaker":"Ada Byron","date":"2024-05-04"},')}{}]`],
    [
      'quoted-printable mail',
      `From: a@b.c\nSubject: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n${ofMegabyte('Un caf=E9 tr=\n')}`,
    ],
    ['CSV with quotes', `title,speaker,date\n${ofMegabyte('"On ""tides""",Ada Byron,2024-05-04\n')}`],
    ['blanks behind a label', `Title:${ofMegabyte(' ')}x`],
    [
      'blanks in objects',
      `{"title":"[${ofMegabyte(' ')}x","speaker":"Ada${ofMegabyte(' ')}Byron","date":"2024-05-04"}`,
    ],
    ['blanks in events', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:[${ofMegabyte(' ')}x\nEND:VEVENT\nEND:VCALENDAR`],
    ['escaped line ends', `{"title":"x${ofMegabyte('\\n')}","speaker":"Ada Byron","date":"2024-05-04"}`],
    ['blanks in cells', `title,speaker,date\n"x${ofMegabyte(' ')}y",Ada Byron,2024-05-04\n`],
    ['wide XML', `<schedule>${ofMegabyte('<a b="c">d</a>')}</schedule>`],
    ['open microdata', ofMegabyte('<div itemscope itemprop="a">x')],
    [
      'recurring events',
      `BEGIN:VCALENDAR\n${ofMegabyte('BEGIN:VEVENT\nUID:1\nDTSTART:20240101T100000Z\nRRULE:FREQ=DAILY\nSUMMARY:Ada Byron: On x\nEND:VEVENT\n')}`,
    ],
    [
      'rules that never match',
      `BEGIN:VCALENDAR\n${ofMegabyte('BEGIN:VEVENT\nDTSTART:20240101T100000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:x\nEND:VEVENT\n')}`,
    ],
    [
      'a bio without an end',
      `Speaker: John Smith\nBio: ${ofMegabyte('He was a professor at MIT and then a postdoc, ')}`,
    ],
  ])('reads 1 MB of %s within seconds', { timeout: 60_000 }, async (_name, text) => {
    expect(await processorTime(() => understand(text))).toBeLessThan(8_000);
  });
});

describe('a link that a folded line of a calendar cuts in two', () => {
  it('is quoted as it stands there', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1@example.edu',
      'DTSTART:20250918T120000',
      'SUMMARY:Ada Byron (University of Turin) - Engines',
      'DESCRIPTION:Join on Zoom: https://turin.zoom.example/live/',
      ' 9911',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const [talk] = (await understand(text)).talks;
    const url = talk?.resources[0]?.url;
    expect(url).toMatchObject({
      value: 'https://turin.zoom.example/live/9911',
      quote: 'https://turin.zoom.example/live/\r\n 9911',
    });
    expect(text.slice(url?.start, url?.end)).toBe(url?.quote);
  });
});
