/** Stretches of text at one byte a character where that is enough. */
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from '../../../src/text/narrow.ts';

/** As V8 writes it: a text of one byte a character begins with a quotation mark. */
function isNarrow(text: string): boolean {
  return serialize(text)[2] === '"'.charCodeAt(0);
}

it('gives the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => narrow(text) === text));
  const long = 'é'.repeat(20_000);
  expect(narrow(long)).toBe(long);
});

it('takes one byte a character for what is cut from a text with a dash', () => {
  const [line = ''] = 'Müller speaks about the growth of trees.\nTrees – a survey'.split('\n');
  expect([line, narrow(line)].map(isNarrow)).toEqual([false, true]);
  expect(isNarrow(narrow('Trees – a survey'))).toBe(false);
});
