/**
 * Takes those e-mail addresses and telephone numbers out of what was read that only decoding has brought to light;
 * the others are blotted out of the text before it is read.
 */
import type { Fact, ReadTalk } from '../extract/understanding.ts';
import { isContactLink, MAY_HOLD_CONTACTS, withContactsNoted } from '../text/contacts.ts';

/** The announcement with every address and number replaced by a note, and with links dropped that are nothing else. */
export function withoutContacts(talk: ReadTalk): ReadTalk {
  if (!MAY_HOLD_CONTACTS.test(JSON.stringify({ ...talk, uid: null }))) return talk;
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
  if (typeof value === 'string') return withContactsNoted(value);
  if (Array.isArray(value)) return value.map(maskedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskedDeep(inner)]));
}

function withoutMark(url: Fact | null): Fact | null {
  return url === null || isContactLink(url.value) ? null : url;
}
