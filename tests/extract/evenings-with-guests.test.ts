/** Meetings that are called after those who talk there: "An evening with …", "In conversation: …". */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const WHEN = 'Wednesday 6 May 2026, 17:30, Kiln Room\n';

it.each([
  ['Join us for an afternoon with Anna Quill and Peter Feld discussing the future of salt.', 'Anna Quill & Peter Feld'],
  [
    'Join us for a conversation with novelist Anna Quill and translator Peter Feld about salt.',
    'Anna Quill & Peter Feld',
  ],
  [
    'You are invited to a conversation between the chemist Anna Quill (Lund University) and the potter Peter Feld about salt.',
    'Anna Quill & Peter Feld',
  ],
  ['In conversation: Anna Quill and Peter Feld', 'Anna Quill & Peter Feld'],
  ['Join us for an evening with Anna Quill and her student Peter Feld, moderated by Eva Lund.', 'Anna Quill'],
])('"%s"', async (invitation, speakers) => {
  expect(await talksAsRows(`${invitation}\n\n${WHEN}`)).toEqual([`2026-05-06 | 17:30 | Kiln Room | ${speakers} | -`]);
});

it('names both of whom one is in conversation with the other', async () => {
  const [row] = await talksAsRows(`Anna Quill in conversation with Peter Feld: What do we owe the sea?\n\n${WHEN}`);
  expect(row).toBe('2026-05-06 | 17:30 | Kiln Room | Peter Feld & Anna Quill | What do we owe the sea?');
});

it('reads the guests of entries of a list, and none where the meeting is held with nobody by name', async () => {
  const list = [
    '4 March 2026, 18:00: An evening with music and poetry',
    '11 March 2026, 18:00: An evening with Dr. Anna Quill (Lund University): Who owns the sea?',
    '18 March 2026, 18:00: In conversation: Peter Feld (Ghent) and Eva Lund (Turin)',
    '25 March 2026, 18:00: A conversation with the audience',
  ];
  expect(await talksAsRows(`Events of the salt works\n\n${list.join('\n')}\n`)).toEqual([
    '2026-03-04 | 18:00 | - |  | An evening with music and poetry',
    '2026-03-11 | 18:00 | - | Anna Quill | Who owns the sea?',
    '2026-03-18 | 18:00 | - | Peter Feld & Eva Lund | -',
    '2026-03-25 | 18:00 | - |  | A conversation with the audience',
  ]);
});
