import { describe, expect, it } from 'vitest';
import { identityText, type MappedText } from '../../../src/extract/mapped-text.ts';
import { readCsv } from '../../../src/extract/readers/csv.ts';
import { detectFormat } from '../../../src/extract/readers/detect-format.ts';
import { readHtmlText } from '../../../src/extract/readers/html-text.ts';
import { readCalendar } from '../../../src/extract/readers/icalendar.ts';
import { readPlacedJson } from '../../../src/extract/readers/json-places.ts';
import { readMail } from '../../../src/extract/readers/mail.ts';
import { understand } from '../../../src/extract/understand.ts';

/** The source words that a word of the decoded text was made from. */
function sourceOf(source: string, mapped: MappedText, word: string): string {
  const at = mapped.text.indexOf(word);
  const span = mapped.toSource(at, at + word.length);
  return source.slice(span.start, span.end);
}

describe('HTML', () => {
  const html =
    '<h2>Caf&eacute; talk</h2><style>p{}</style><p>one<br>two</p><table><tr><td>a</td><td>b</td></tr></table><a href="https://e.org/x">link</a>';
  const { mapped, links } = readHtmlText(identityText(html));
  it('becomes lines, rows and headings', () =>
    expect(mapped.text.replace(/\n+/g, '\n').trim()).toBe('# Café talk\none\ntwo\na | b |\nlink'));
  it('keeps the way back through entities', () => expect(sourceOf(html, mapped, 'Café')).toBe('Caf&eacute;'));
  it('keeps links with their place', () => {
    expect(links).toMatchObject([{ url: 'https://e.org/x', label: 'link' }]);
    expect(html.slice(links[0]?.start, links[0]?.end)).toBe('https://e.org/x');
  });
});

describe('iCalendar', () => {
  const ics =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Knots\\, br\r\n aids\r\nBEGIN:VALARM\r\nSUMMARY:Beep\r\nEND:VALARM\r\nDTSTART;TZID="Europe/London":20260608T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  const [event] = readCalendar(ics).events;
  it('unfolds and unescapes, alarms left out', () =>
    expect(event?.properties.map(({ name, value }) => [name, value.text])).toEqual([
      ['SUMMARY', 'Knots, braids'],
      ['DTSTART', '20260608T140000'],
    ]));
  it('keeps parameters', () => expect(event?.properties[1]?.parameters.get('TZID')).toBe('Europe/London'));
  it('keeps the way back over folds', () => {
    const summary = event?.properties[0]?.value;
    expect(summary && sourceOf(ics, summary, 'braids')).toBe('br\r\n aids');
  });
});

describe('JSON', () => {
  it('keeps the way back through escapes', () => {
    const source = '{"a": ["x", {"b\\u0063": "caf\\u00e9 \\"one\\""}]}';
    const root = readPlacedJson(identityText(source));
    const list = root.type === 'object' ? root.fields.get('a') : undefined;
    const inner = list?.type === 'list' ? list.items[1] : undefined;
    const text = inner?.type === 'object' ? inner.fields.get('bc') : undefined;
    expect(text?.type === 'text' && text.text.text).toBe('café "one"');
    expect(text?.type === 'text' && sourceOf(source, text.text, 'café')).toBe('caf\\u00e9');
  });
  it('refuses what is nested without end', () =>
    expect(() => readPlacedJson(identityText('['.repeat(1000)))).toThrow(/nested/));
});

describe('CSV', () => {
  it('finds delimiter, quotes and places', () => {
    const source = 'title;speaker\n"One; ""two""";Ada Byron\n';
    const [row] = readCsv(source).rows;
    const title = row?.cells.get('title');
    expect(title?.text).toBe('One; "two"');
    expect(title && sourceOf(source, title, 'One')).toBe('One');
  });
});

describe('mail', () => {
  const mail =
    'From: a@example.org\nSubject: =?utf-8?Q?Caf=C3=A9?=\nDate: Mon, 14 Oct 2024 09:12:44 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nUn caf=E9 tr=\n=E8s noir';
  it('decodes subject, date and body', () => {
    const { subject, sentOn, body } = readMail(identityText(mail));
    expect([subject?.text, sentOn, body.text]).toEqual(['Café', '2024-10-14', 'Un café très noir']);
    expect(sourceOf(mail, body, 'café')).toBe('caf=E9');
  });
});

describe('formats', () => {
  it.each([
    ['BEGIN:VCALENDAR\n', 'ICALENDAR'],
    ['{"events": []}', 'JSON'],
    ['{"@context": "https://schema.org"}', 'JSONLD'],
    ['<p>one</p><p>two</p>', 'HTML'],
    ['title,speaker,date\na,b,c', 'CSV'],
    ['Date: 4 May\nSpeaker: Ada', 'TEXT'],
  ])('tells %j', (text, format) => expect(detectFormat(text, null).format).toBe(format));
});

describe('what is too much', () => {
  it('of a table is said, and nothing is dropped in silence', async () => {
    const row = 'On tides;Ada Byron;2024-05-04\n';
    const { talks, rejected } = await understand(`title;speaker;date\n${row.repeat(50_003)}`);
    expect(talks).toHaveLength(1);
    expect(rejected).toMatchObject([{ reason: expect.stringContaining('50,000 rows') }]);
    expect((await understand(`title;speaker;date\n${row.repeat(3)}`)).rejected).toEqual([]);
  });
  it('of JSON is said, too', async () => {
    const talk = '{"title":"On tides","date":"2024-05-04"},';
    const { rejected } = await understand(`[${talk.repeat(50_003)}{}]`);
    expect(rejected).toMatchObject([{ reason: expect.stringContaining('50000 talks') }]);
  });
  it('of broken lines is told up to a thousand', async () => {
    const { rejected } = await understand(`{"title":"On tides","date":"2024-05-04"}\n${'{"a\n'.repeat(1200)}`);
    expect(rejected).toHaveLength(1001);
    expect(rejected.at(-1)?.location).toBe('200 further lines');
  });
});

it('labels of an announcement that begins with its subject are no heads of a mail', () => {
  const labelled = 'Subject: Wild forests\nSpeaker: Ada Quill (University of Turin)\nDate: 4 May 2026, 14:00\n';
  expect(detectFormat(labelled, null).container).toBe('text');
  expect(detectFormat(`From: Office <office@knots.example>\n${labelled}`, null).container).toBe('mail');
});
