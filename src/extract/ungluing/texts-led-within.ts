/** Sets texts apart that a sentence amid a paragraph leads to: "… is entitled “Looms”. An abstract follows: When a loom …". */

import { matchesOf } from '../../text/matches.ts';
import type { Edit } from '../mapped-text.ts';
import { ledText } from '../parsers/led-texts.ts';

/** A sentence of a few words with a colon, behind another sentence of the same line. */
const SENTENCE =
  /(?=\p{Lu})(?<=\p{L}[.!?]["”’»)]{0,2}[ \t]|\p{L}["”’»][.!?]?[ \t])(?=\p{Lu}[^.:!?\n]{5,110}:\s+["“„«]?\p{Lu})/gu;
const LONGEST = 120;

/** The breaks that set them apart. */
export function textsLedWithin(text: string): Edit[] {
  return (text.includes(':') ? matchesOf(SENTENCE, text) : []).flatMap(({ index }) =>
    ledText(text.slice(index, index + LONGEST)) ? [{ at: index, remove: 0, insert: '\n' }] : [],
  );
}
