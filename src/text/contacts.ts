/** Finds e-mail addresses and telephone numbers in text, which are never shown. */

const EMAIL =
  /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu;
const PHONE_AFTER_WORD =
  /(\b(?:tel|telephone|phone|fax|mobile|cell|call)\b[.:]?\s{0,3})(?:\+|\()?\d[\d ()./-]{5,20}\d/gi;
const PHONE_INTERNATIONAL = /(?<![\w+])\+\d{1,3}[ (./-]{0,2}\d[\d ()./-]{5,18}\d/g;
const PHONE_AMERICAN = /(?<![\w-])(?:\(\d{3}\)\s?|\d{3}-)\d{3}-\d{4}(?![\w-])/g;

/** Cheap to test, so that most announcements are not walked. */
export const MAY_HOLD_CONTACTS = /@|[([]at[)\]]|\b(?:tel|phone|telephone|fax|mobile|cell|call)\b|\+\d|\d{3}-\d{4}/i;

const BLOT = '\u2588';
export const EMAIL_GONE = '[e-mail removed]';
export const PHONE_GONE = '[telephone number removed]';

/** The text with every address and number replaced by a note. */
export function withContactsNoted(text: string): string {
  return text
    .replace(EMAIL, EMAIL_GONE)
    .replace(PHONE_AFTER_WORD, `$1${PHONE_GONE}`)
    .replace(PHONE_INTERNATIONAL, PHONE_GONE)
    .replace(PHONE_AMERICAN, PHONE_GONE);
}

/** The text with every address and number replaced by as many blots, so that offsets into it stay right. */
export function blotContacts(text: string): string {
  const blot = (found: string): string => BLOT.repeat(found.length);
  return text
    .replace(EMAIL, blot)
    .replace(PHONE_AFTER_WORD, (found: string, word: string) => word + blot(found.slice(word.length)))
    .replace(PHONE_INTERNATIONAL, blot)
    .replace(PHONE_AMERICAN, blot);
}
