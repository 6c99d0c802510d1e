/** Takes e-mail addresses and telephone numbers out of what was read, since the graph must never hold them; the source's text stays as it came in. */
import type { Fact, ReadTalk } from '../extract/understanding.ts';

const EMAIL =
  /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu;
const PHONE_AFTER_WORD =
  /(\b(?:tel|telephone|phone|fax|mobile|cell|call)\b[.:]?\s{0,3})(?:\+|\()?\d[\d ()./-]{5,20}\d/gi;
const PHONE_INTERNATIONAL = /(?<![\w+])\+\d{1,3}[ (./-]{0,2}\d[\d ()./-]{5,18}\d/g;
const PHONE_AMERICAN = /(?<![\w-])(?:\(\d{3}\)\s?|\d{3}-)\d{3}-\d{4}(?![\w-])/g;

/** Cheap to test, so that most announcements are not walked. */
const MAY_HOLD_CONTACTS = /@|[([]at[)\]]|\b(?:tel|phone|telephone|fax|mobile|cell|call)\b|\+\d|\d{3}-\d{4}/i;

const EMAIL_GONE = '[e-mail removed]';
const PHONE_GONE = '[telephone number removed]';

/** The announcement with every address and number replaced by a note, and with links dropped that are nothing else. */
export function withoutContacts(talk: ReadTalk): ReadTalk {
  if (!MAY_HOLD_CONTACTS.test(JSON.stringify(talk))) return talk;
  const masked = maskedDeep(talk) as ReadTalk;
  return {
    ...masked,
    uid: talk.uid,
    url: withoutMark(masked.url),
    resources: masked.resources.filter(({ url }) => withoutMark(url) !== null),
    people: masked.people.map((person) => ({ ...person, homepage: withoutMark(person.homepage) })),
  };
}

function maskedDeep(value: unknown): unknown {
  if (typeof value === 'string') return masked(value);
  if (Array.isArray(value)) return value.map(maskedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskedDeep(inner)]));
}

function masked(text: string): string {
  return text
    .replace(EMAIL, EMAIL_GONE)
    .replace(PHONE_AFTER_WORD, `$1${PHONE_GONE}`)
    .replace(PHONE_INTERNATIONAL, PHONE_GONE)
    .replace(PHONE_AMERICAN, PHONE_GONE);
}

function withoutMark(url: Fact | null): Fact | null {
  return url === null || url.value.includes(EMAIL_GONE) || url.value.includes(PHONE_GONE) ? null : url;
}
