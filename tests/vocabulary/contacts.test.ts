/** E-mail addresses and telephone numbers are blotted out, what only looks like them is not, and formats survive it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blotContacts, withContactsNoted } from '../../src/text/contacts.ts';

/** What is to go stands between ‹ and ›. */
const GOES: readonly string[] = [
  'Write to ‹ada.quill@example.org›.',
  'Mail: ‹ada.quill+talks@maths.example.ac.uk›, please',
  '<a href="mailto:‹ada@example.org›">‹ada@example.org›</a>',
  'ORGANIZER;CN=Ada Quill:mailto:‹ada@example.org›',
  'From: Ada Quill <‹ada@example.org›>',
  '‹ada [at] example.org› and ‹ada(at)example(dot)org› and ‹ada.quill @ example.org›',
  '‹żółw@łódź.example.pl›',
  '"contact": "‹ada@example.org›"',
  '"text": "see\\n‹ada@example.org›\\nor not"',
  '"text": "see \\u00e9‹ada@example.org›"',
  '"mail": "‹ada\\u0040example.org›"',
  '‹ada&#64;example.org› ‹bo%40example.org›',
  'Tel. ‹+49 7071 601-1234›, Fax: ‹07071 / 601-1235›',
  'Tel.: ‹07071/29-77073›',
  'Telefon ‹0521 106 0000›',
  'Phone: ‹(617) 253-1234›',
  'call ‹617-253-1234› or ‹+44 (0)20 7946 0958›',
  'Mobile: ‹0171 1234567›',
  'US: ‹+1 646 558 8656›,,98765432101#',
  'href="tel:‹+496174929060›"',
  'Tél : ‹+33 1 44 27 42 98›',
];

const STAYS: readonly string[] = [
  'Seminar @ Mathematics, Room 2.01',
  'Colloquium @ maths.example.org',
  'npm i thing@1.2.3 by @adaquill, see https://social.example/@ada',
  'UID:20211112T160000-4711@seminars.example.org',
  'UID;X-A=b:abc@example.org',
  'Message-ID: <CAF123456789@mail.example.org>',
  '"uid": "talk-17@example.org", "id":"x@example.org"',
  '<guid isPermaLink="false">post-12@feeds.example.org</guid>',
  '{"@context": "https://schema.org", "@type": "Event"}',
  'arXiv:2101.12345v2, arXiv 1805.09767, math/0211159',
  'ISBN 978-3-16-148410-0, ISBN 0-306-40615-2, ISSN 1234-5678',
  'doi 10.1103/PhysRevLett.123.456789, https://doi.org/10.1038/s41586-021-03819-2',
  'ORCID 0000-0002-1825-0097, https://orcid.org/0000-0001-2345-6789',
  '2021-11-12, 12.11.2021, 12/11/2021, 2013-2014, 2013/14, 12-14 November 2021',
  '16:00-17:00, 16.00-17.00, 2021-11-12T16:00:00+01:00, Fri, 12 Nov 2021 16:00:00 +0100',
  'UTC +1 16.00-17.00, GMT+2, (UTC +02:00) 14.15',
  'DTSTART:20211112T160000Z',
  'Meeting ID: 987 654 3210, Passcode: 123-456-7890, Zoom ID 987-654-3210',
  'https://zoom.example/j/98765432101?pwd=617-253-1234',
  'Cell 184 (2021) 1234-1245; Phys. Rev. Lett. 123-4567',
  'ERC call 2021-2027; the call 2024-03-14 is open; call 12 345',
  'x +12 345 678 901 y, (a+1 000 000 000), $10^{12}+1234567890$',
  'grant 612-345-678-9, NSF 1234567, room 617-253',
  'Tel Aviv 2021-11-12, phone models 2019-2021, fax 4 5 6',
  'version 1.2.3-4567-8901, IP 192.168.100.200',
  '‑1.602 176 634 × 10^-19, 6.022 140 76e23, 3.14159265358979',
];

describe('blotting', () => {
  it.each(GOES)('%s', (marked) => {
    const text = marked.replaceAll(/[‹›]/g, '');
    const blotted = marked.replaceAll(/‹([^›]*)›/g, (_, found: string) =>
      /@|at|64|40/i.test(found) && /[a-z]/i.test(found) ? '█'.repeat(found.length) : found.replace(/\d/g, '0'),
    );
    expect(blotContacts(text)).toBe(blotted);
    expect(withContactsNoted(text)).toContain(' removed]');
  });

  it.each(STAYS)('leaves %s', (text) => {
    expect(blotContacts(text)).toBe(text);
    expect(withContactsNoted(text)).toBe(text);
  });

  it('reads through the folds of calendars and of quoted-printable mails', () => {
    const calendar =
      'BEGIN:VCALENDAR\r\nDESCRIPTION:write to ada@exam\r\n ple.org or +49 7071\r\n  601 1234 now\r\nUID:ab\r\n c@example.org';
    expect(blotContacts(calendar)).toBe(
      'BEGIN:VCALENDAR\r\nDESCRIPTION:write to ████████\r\n ███████ or +00 0000\r\n  000 0000 now\r\nUID:ab\r\n c@example.org',
    );
    const mail = 'Content-Transfer-Encoding: quoted-printable\r\n\r\nWrite to ada=40exam=\r\nple.org soon=\r\n.';
    expect(blotContacts(mail)).toBe(
      'Content-Transfer-Encoding: quoted-printable\r\n\r\nWrite to ██████████=\r\n███████ soon=\r\n.',
    );
  });

  it('keeps the length, the structure of JSON, and what it has blotted before', () => {
    const piece = fc.constantFrom(
      ...GOES.map((text) => text.replaceAll(/[‹›]/g, '')),
      ...STAYS,
      '\n',
      '\\',
      '"',
      '\u{1d54f}',
      'n',
      ' ',
    );
    const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'id', 'text'), fc.array(value, { maxLength: 3 })), (object) => {
        for (const text of [
          JSON.stringify(object),
          JSON.stringify(object, null, 2),
          Object.values(object).flat().join('\n'),
        ]) {
          const blotted = blotContacts(text);
          expect(blotted).toHaveLength(text.length);
          expect(blotContacts(blotted)).toBe(blotted);
        }
        const parsed: unknown = JSON.parse(blotContacts(JSON.stringify(object)));
        expect(Object.keys(parsed as object)).toEqual(Object.keys(object));
      }),
    );
  });

  it('takes time that grows with the length only', { timeout: 20_000 }, () => {
    for (const hostile of ['a', 'a@', 'a.', '1 ', '+1 2', '@', '"id":"', 'tel ', '(at)', '617-253-', '\\']) {
      const text = hostile.repeat(1_000_000 / hostile.length);
      const before = process.hrtime.bigint();
      blotContacts(text);
      expect({ hostile, isQuick: process.hrtime.bigint() - before < 3_000_000_000n }).toEqual({
        hostile,
        isQuick: true,
      });
    }
  });
});
