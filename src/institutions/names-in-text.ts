/** Tells names of organisations in running text from words that only look like them. */
import { foldText } from '../text/fold.ts';
import type { InstitutionEntry } from './institution-entry.ts';
import { readPlaces } from './places.ts';

export interface InstitutionName {
  /** Which line of the file it is of. */
  readonly at: number;
  readonly printed: string;
  /** Found in running text only after "at", "(" and the like: the name is also a common word or a place. */
  readonly needsCue: boolean;
  readonly inText: boolean;
}

/** What may stand between two words of a name. */
export const GAP_IN_NAME = /^[\s,.'’/()‐‑–-]*s?[\s,.'’/()‐‑–-]*$/;

const CUE = /(?:\b(?:at|joined|joining|joins|left|leaving|leave)\s+(?:the\s+)?|[@(]\s*)$/i;
/** Also said of towns. */
const CUE_OF_MOVE = /\b(?:came|moved|went|returned)\s+to\s+$/;
const SPEAKS_OF_PLACE =
  /^(?:\s*,?\s*(?:USA|U\.S\.A|UK|U\.K|England|Germany|France|Italy|Spain|Canada|[A-Z]{2})\b|\s+(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Square|Lane))/;
/** What makes a name a product or a publisher: "Microsoft Teams", "Google Meet", "Oxford University Press". */
const SPEAKS_OF_PRODUCT =
  /^(?:\s+University)?\s+(?:Press|Scholar|Meet|Maps|Teams|Calendar|Docs|Drive|Forms|Sites|Groups|Play|Outlook|Azure|Windows|Watson)\b/;
const AFTER_STREET = /\b(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Drive),\s*$/;
const REACH = 24;

/** Guards against words that only look like a name: acronyms in lower case, "Meta-learning", "Oxford, MS". */
export function mayStandAt(
  name: InstitutionName,
  { text, start, end }: { text: string; start: number; end: number },
  entryOfName: () => InstitutionEntry,
): boolean {
  if (!name.inText) return false;
  const printed = text.slice(start, end);
  const first = printed.charAt(0);
  if (SPEAKS_OF_PRODUCT.test(text.slice(end, end + REACH))) return false;
  // A full stop after a long word ends a sentence; after a short one it is an abbreviation (St. Louis).
  if (printed.includes('.') && /\p{L}{5}\.\s/u.test(printed)) return false;
  if (first !== first.toUpperCase() || /^\p{Ll}/u.test(printed)) return printed === name.printed;
  const isSingleWord = !/[\s.]/.test(name.printed);
  if (isSingleWord) {
    const shouted = printed.length > 5 && printed === name.printed.toUpperCase();
    if (printed !== name.printed && !shouted && foldText(printed) !== printed.toLowerCase()) return false;
    if (printed !== name.printed && !shouted && !isSameButMarks(printed, name.printed)) return false;
    const isAcronym = name.printed === name.printed.toUpperCase();
    const after = text.slice(end, end + 3);
    if (/^[‐‑-]\p{Ll}/u.test(after) && !isAcronym) return false;
    if (/^[@/]\S/.test(after) || /[@/]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
    if (foldText(entryOfName().city ?? '') === foldText(printed)) {
      if (SPEAKS_OF_PLACE.test(text.slice(end, end + REACH))) return false;
      if (AFTER_STREET.test(text.slice(Math.max(0, start - REACH), start))) return false;
    }
  }
  if (!name.needsCue) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    CUE.test(before) ||
    (CUE_OF_MOVE.test(before) && !readPlaces().has(foldText(printed)) && !/^\s\p{Lu}/u.test(text.slice(end, end + 2)))
  );
}

/** A name of several words in running text: its first letter as large as it is printed, and no full stop inside a sentence's end. */
export function isPrintedLike(
  name: string,
  { text, start, end }: { text: string; start: number; end: number },
): boolean {
  const printed = text.slice(start, end);
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return isCapital(printed) === isCapital(name) && !/\p{L}{5}\.\s/u.test(printed);
}

/** "Universite" for "Université" and "Inria" for "Inria", but not "mit" for "MIT". */
function isSameButMarks(a: string, b: string): boolean {
  const unmarked = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return unmarked(a) === unmarked(b);
}
