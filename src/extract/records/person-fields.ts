/** The people of a record: names as text, objects or lists, with institution, post, bio and homepage. */

import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import type { MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { AppearanceRole } from '../understanding.ts';
import { type Fields, foldedFields, textOf, typeOf, withName } from './placed-fields.ts';
import { affiliationFields, groundOf, plainField, putBio, putOneName, putSpeakerField } from './record-fields.ts';

const AFFILIATIONS =
  'affiliation affiliations institution organization organisation university company employer worksfor institute memberof';
const MAX_AFFILIATIONS = 5;

/** Takes the speakers of a value. */
export function takeSpeakers(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type === 'text') putSpeakerField(draft, source, plainField(value.text));
  if (value.type === 'list') for (const item of value.items) takeSpeakers(draft, source, item);
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  // Containers of XML: <persons><person>…</person></persons>.
  const inside = fields.get('person') ?? fields.get('speaker');
  if (inside && fields.size === 1) takeSpeakers(draft, source, inside);
  else if (!/Organization|Group/.test(typeOf(fields))) takePerson(draft, source, fields);
}

/** Takes people who are named in another role; who speaks stays a speaker. */
export function takePeopleAs(role: AppearanceRole, draft: Draft, source: string, value: PlacedJson): void {
  const before = new Set(draft.people);
  if (value.type === 'text') putOneName(draft, source, plainField(value.text), null);
  else takeSpeakers(draft, source, value);
  for (const person of draft.people) if (!before.has(person)) person.role = role;
}

/** The institutions that a field names, each with all that is printed of it. */
export function institutionTexts(value: PlacedJson): MappedText[] {
  const texts: MappedText[] = [];
  const items = value.type === 'list' ? value.items.slice(0, MAX_AFFILIATIONS) : [value];
  for (const item of items) withName(item, (text) => texts.push(text));
  return texts;
}

function takePerson(draft: Draft, source: string, fields: Fields): void {
  const given = textOf(fields, 'firstname givenname given');
  const family = textOf(fields, 'lastname familyname family surname');
  const name =
    textOf(fields, 'name publicname fullpublicname fullname displayname speaker #text') ??
    (given && family ? null : family);
  const before = speakersOf(draft).length;
  if (name) putOneName(draft, source, name, null);
  else if (given && family) putTwoPartName(draft, source, given, family);
  const person = speakersOf(draft)[before];
  if (person) completePerson(person, source, { draft, fields });
  const bio = textOf(fields, 'bio biography description');
  if (bio) putBio(draft, source, bio);
}

function completePerson(
  person: DraftPerson,
  source: string,
  { draft, fields }: { draft: Draft; fields: Fields },
): void {
  for (const key of AFFILIATIONS.split(' ')) {
    const value = fields.get(key);
    if (!value || person.affiliations.length > 0) continue;
    person.affiliations = institutionTexts(value).flatMap((text) => affiliationFields(source, text));
  }
  const post = textOf(fields, 'jobtitle position');
  if (post) person.post = { ground: groundOf(source, post), start: 0, end: post.text.length };
  const homepage = textOf(fields, 'sameas homepage website url speakerhomepage');
  if (homepage && /^https?:\/\/\S+$/i.test(homepage.text.trim())) putHomepage(draft, person, homepage);
}

/** Given as a link on the name, as pages do. */
export function putHomepage(draft: Draft, person: DraftPerson, address: MappedText): void {
  const lead = address.text.length - address.text.trimStart().length;
  const url = address.text.trim();
  draft.links.push({ url, label: person.name.value, ...address.toSource(lead, lead + url.length) });
}

/** The family name is quoted; the value joins both parts. */
function putTwoPartName(draft: Draft, source: string, given: MappedText, family: MappedText): void {
  const before = draft.people.length;
  putOneName(draft, source, family, null);
  const person = draft.people[before];
  if (person) person.name = { ...person.name, value: `${given.text.trim()} ${family.text.trim()}` };
}
