/** The day of a pasted mail. */
import { expect, it } from 'vitest';
import { mailDayOf } from '../../src/web/paste/mail-day.ts';

it('is that of the Date line in its head', () => {
  expect(mailDayOf('From: Office\nDate: Mon, 9 Mar 2026 09:12:00 +0100\n\nHello')).toBe('2026-03-09');
  expect(mailDayOf('Subject: Talk\r\nSent: Monday, 19 October 2026 10:00\r\n\r\nHello')).toBe('2026-10-19');
});

it('is none where there is no mail, no date, or the date is in what the mail says', () => {
  expect(mailDayOf('Title: Flows\nDate: 9 Mar 2026\n')).toBeNull();
  expect(mailDayOf('From: Office\nSubject: Talk\n\nDate: 9 Mar 2026\n')).toBeNull();
  expect(mailDayOf('From: Office\nDate: 39 Foo 2026\n\n')).toBeNull();
  expect(mailDayOf('')).toBeNull();
});
