import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const days = async (text: string) => (await understand(text)).talks.map(({ date }) => date?.value ?? null);
const titles = async (text: string) => (await understand(text)).talks.map(({ title }) => title?.value ?? null);

describe('the day of a talk', () => {
  it('is that of the week in the head where a weekday stands alone', async () => {
    const found = await days(
      'Turin Spring Lectures\n11–13 March 2025, Old Chapel\n\nTuesday, 16:00\nAda Quill (University of Turin)\nKnots without ends\n\nThursday, 17:00\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found).toEqual(['2025-03-11', '2025-03-13']);
  });

  it('is not made up where the head names no week', async () => {
    const found = await days(
      'Turin Lectures, founded on 3 May 1998\n\nTuesday, 16:00\nAda Quill (University of Turin)\nKnots without ends\n\nThursday, 17:00\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found.some((day) => day?.startsWith('2') || day === '1998-05-05')).toBe(false);
  });

  it('takes the year from the one talk that has it, over the turn of the year too', async () => {
    const found = await days(
      'Topology Seminar\n\n4 December 2025\nAda Quill (University of Turin)\nKnots without ends\n\n15 January\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found).toEqual(['2025-12-04', '2026-01-15']);
  });
});

describe('the day of a mail', () => {
  const mail = (body: string) =>
    `From: Eve Marsh <eve@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: Club meeting\nTo: list@example.org\n\n${body}\n`;

  it.each([
    ['Ada Quill (University of Turin) will speak on the 18th inst. at 17:30 on "Knots without ends".', '2026-03-18'],
    [
      'Ada Quill (University of Turin) will speak on Thursday, the 2nd, at 17:30 on "Knots without ends".',
      '2026-04-02',
    ],
    ['Ada Quill (University of Turin) will speak tomorrow at 17:30 on "Knots without ends".', '2026-03-03'],
  ])('is counted in %s', async (body, day) => expect(await days(mail(body))).toEqual([day]));
});

it('what is planned, open or drunk in a list is no talk', async () => {
  const found = await titles(
    'Knot Reading Group, 2025\n\n4.9.2025  Planning, no reading\n11.9.2025  Ada Quill: Knots without ends\n18.9.2025  Bo Lindqvist: Maps of nowhere in particular\n25.9.2025  open, volunteers?\n',
  );
  expect(found).toEqual(['Knots without ends', 'Maps of nowhere in particular']);
});
