/** Refuses what is no text to read: nothing at all, or a binary file. */

import { InputError } from '../errors.ts';

/** Throws BAD_INPUT when a document is empty or binary. */
export function refuseUnreadable(text: string): void {
  if (text.trim() === '')
    throw new InputError(
      'The document is empty: there is nothing to read from its first to its last character. Give the text of an announcement.',
    );
  const sample = text.slice(0, 20_000);
  if (!UNPRINTABLE.test(sample)) return;
  const unprintable = [...sample].flatMap((character, at) => (isUnprintable(character) ? [at] : []));
  const [first] = unprintable;
  if (unprintable.length > sample.length * 0.02 || sample.includes('\0')) {
    throw new InputError(
      `The document is binary, not text: character ${first} is not printable. Convert it to text, HTML or iCalendar first.`,
    );
  }
}

/** What unprintable characters are among: nearly every document has none of these. */
const UNPRINTABLE = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/u;

function isUnprintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code === 0xfffd || (code < 32 && !'\t\n\v\f\r\u001b'.includes(character));
}
