/** Tells which kinds of characters touch in a text: what lost its blanks or line breaks shows it there, and most texts have no such place. */

import { remembered } from './remembered.ts';

const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 4;
/** A mark that ends a sentence, a bracket or a quote. */
const CLOSING = 8;
const ANY = SMALL | CAPITAL | DIGIT | CLOSING;

export interface Touches {
  /** "ByronUniversity" */
  readonly smallCapital: boolean;
  /** "2021Title" */
  readonly digitCapital: boolean;
  /** "here.Next", ")Next" */
  readonly closingCapital: boolean;
  /** "dams15", ".15" */
  readonly wordDigit: boolean;
  /** "NYRoom" */
  readonly threeCapitals: boolean;
  /** "20244:00" */
  readonly fiveDigits: boolean;
  /** "09:0009:25", "2174:00" */
  readonly digitsBeforeHour: boolean;
}

/** The kinds of the characters up to U+00FF; of the others only marks of print are told from letters. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\d/.test(character)) return DIGIT;
  if (/[)\]?!."»]/.test(character)) return CLOSING;
  return /\p{L}/u.test(character) ? ANY : 0;
});
const COLON = 58;
const SMALL_H = 104;
const FIRST_MARK_OF_PRINT = 0x2000;
const LAST_MARK_OF_PRINT = 0x206f;

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? 0;
  return code >= FIRST_MARK_OF_PRINT && code <= LAST_MARK_OF_PRINT ? CLOSING : ANY;
}

/** What touches in a text; with letters beyond Latin-1 it may say more than there is, and never less. */
export const touchesIn = remembered((text): Touches => {
  let [smallCapital, digitCapital, closingCapital, wordDigit, threeCapitals] = [0, 0, 0, 0, 0];
  let [fiveDigits, digitsBeforeHour] = [false, false];
  let [twoBefore, before, digits] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind & CAPITAL) {
      smallCapital |= before & SMALL;
      digitCapital |= before & DIGIT;
      closingCapital |= before & CLOSING;
      threeCapitals |= before & twoBefore & CAPITAL;
    }
    if (kind === DIGIT) {
      wordDigit |= before & (SMALL | CAPITAL | CLOSING);
      digits++;
      fiveDigits ||= digits >= 5;
    } else {
      digitsBeforeHour ||= digits >= 3 && (code === COLON || code === SMALL_H);
      digits = 0;
    }
    twoBefore = before;
    before = kind;
  }
  return {
    smallCapital: smallCapital > 0,
    digitCapital: digitCapital > 0,
    closingCapital: closingCapital > 0,
    wordDigit: wordDigit > 0,
    threeCapitals: threeCapitals > 0,
    fiveDigits,
    digitsBeforeHour,
  };
});
