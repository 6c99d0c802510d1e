/** Where abstracts begin and end that no label marks, and what stands in their place and is none. */
import { describe, expect, it } from 'vitest';
import { isNoText } from '../../src/extract/parsers/no-texts.ts';
import { understand } from '../../src/extract/understand.ts';

const HEAD = 'Knots without ends\nAda Quill (University of Turin)\n4 May 2026, 16:00, Room 12\n\n';
const TEXT =
  'A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever, and find that some of their knots come undone all the same. The proof needs no more than a pencil and patience.';

describe('an abstract without a label', () => {
  it.each([
    [
      'a trail of links above it',
      `Home > Events > Knots without ends, and how to untie them again?\n\n${HEAD}${TEXT}\n`,
    ],
    [
      'a short remark before it',
      `${HEAD}The talk is meant for students of all years.\n\nTea is at three.\n\n${TEXT}\n`,
    ],
    ['the foot of the page below it', `${HEAD}${TEXT}\n\nPage source on GitHub. Built with care by the students.\n`],
    [
      'the value of a label before it',
      `Knots without ends\nSpeaker: Ada Quill (University of Turin)\nDate: 4 May 2026\nAudience: Open to the public. Registration is encouraged, not required. ${TEXT}\n`,
    ],
  ])('is found with %s', async (_shape, text) => {
    const { talks } = await understand(text);
    expect(talks).toHaveLength(1);
    expect(talks[0]?.abstract?.value.slice(0, 30)).toBe(TEXT.slice(0, 30));
    expect(talks[0]?.abstract?.value.slice(-30)).toBe(TEXT.slice(-30));
  });

  it('ends before word of another talk', async () => {
    const { talks } = await understand(
      `${HEAD}Abstract: ${TEXT}\n\nO seminário do dia 11/05 foi cancelado.\n\nAtenciosamente,\nSecretaria\n\nAntes de imprimir, pense no meio ambiente.\n`,
    );
    expect(talks[0]?.abstract?.value).toMatch(/patience\.$/);
  });
});

it.each([
  ['Der Vortrag muss leider entfallen.', true],
  ['Ada is ill; we hope to see her next term.', true],
  ['To be advised.', true],
  ['Rua do Matão 12 - Cidade Nova - CEP 0550', true],
  ['Home › Events › Physics', true],
  [TEXT, false],
  ['Wir zeigen, dass sich Knoten ohne Enden lösen lassen.', false],
])('%s', (text, isNone) => {
  expect(isNoText(text)).toBe(isNone);
});
