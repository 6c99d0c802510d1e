/** The people of a record: names as text, objects or lists, with part, institution, post, bio and homepage. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { factOf } from '../fact.ts';
import type { MappedText } from '../mapped-text.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { AppearanceRole } from '../understanding.ts';
import { openedList, openedPerson } from './envelopes.ts';
import { fieldOfWords } from './key-names.ts';
import { isCandidate, type PersonPart, partIn } from './person-parts.ts';
import { blocksText, type Fields, foldKey, textOf, typeOf, withName } from './placed-fields.ts';
import { affiliationFields, groundOf, plainField, putBio, putOneName, putSpeakerField } from './record-fields.ts';

const AFFILIATIONS =
  'affiliation affiliations institution organization organisation university company employer worksfor institute memberof from';
const MAX_AFFILIATIONS = 5;
const LONGEST_INSTITUTION = 120;
const NAMES = 'name publicname fullpublicname fullname displayname completename speaker speakername posttitle #text';
const GIVEN = 'firstname givenname given first forename vorname prenom prénom nombre imie imię voornaam';
const FAMILY =
  'lastname familyname family surname last nachname nom apellido apellidos cognome nazwisko achternaam sobrenome';

/** Takes the speakers of a value; who is named there in another part keeps it. */
export function takeSpeakers(draft: Draft, source: string, value: PlacedJson): void {
  const list = openedList(value);
  const written = blocksText(list);
  if (written) {
    putSpeakerField(draft, source, plainField(written));
    return;
  }
  if (list.type === 'text') putSpeakerField(draft, source, plainField(list.text));
  if (list.type === 'list') for (const item of list.items) takeSpeakers(draft, source, item);
  if (list.type !== 'object') return;
  const fields = personFields(list);
  // Containers of XML: <persons><person>…</person></persons>.
  const inside = fields.get('person') ?? fields.get('speaker');
  if (inside && fields.size === 1) takeSpeakers(draft, source, inside);
  else if (isMapOfPeople(fields)) for (const one of fields.values()) takeSpeakers(draft, source, one);
  else if (!/Organization|Group/.test(typeOf(fields))) takeWithPart(draft, source, fields);
}

/** `{"primary": {…}, "second": {…}}` */
function isMapOfPeople(fields: Fields): boolean {
  return fields.size > 0 && [...fields.values()].every((field) => field.type === 'object');
}

/** Takes the people of an event, who have parts; where some are called speakers, nobody else is one. */
export function takeParticipants(draft: Draft, source: string, value: PlacedJson): void {
  const list = openedList(value);
  const items = list.type === 'list' ? list.items : [list];
  const parts = items.map((item) => (item.type === 'object' ? partOf(personFields(item)) : null));
  const hasSpeakers = parts.some((part) => part?.part === 'SPEAKER' || part?.part === 'PANELLIST');
  items.forEach((item, at) => {
    if (!hasSpeakers || parts[at]) takeSpeakers(draft, source, item);
  });
}

/** Takes people who are named in another role; who speaks stays a speaker. */
export function takePeopleAs(part: PersonPart, draft: Draft, source: string, value: PlacedJson): void {
  const before = new Set(draft.people);
  const list = openedList(value);
  for (const item of list.type === 'list' ? list.items : [list]) {
    if (item.type === 'text') putNamed(draft, source, plainField(item.text));
    else takeSpeakers(draft, source, item);
  }
  const added = draft.people.filter((person) => !before.has(person));
  for (const person of added) setPart(draft, person, part);
}

/** A name alone, or as a line has it with institution and post. */
function putNamed(draft: Draft, source: string, text: MappedText): void {
  if (/[,;(\n]/.test(text.text)) putSpeakerField(draft, source, text);
  else putOneName(draft, source, text, null);
}

/** The institutions that a field names, each with all that is printed of it. */
export function institutionTexts(value: PlacedJson): MappedText[] {
  const texts: MappedText[] = [];
  const list = openedList(value);
  const items = list.type === 'list' ? list.items.slice(0, MAX_AFFILIATIONS) : [list];
  for (const item of items) withName(item, (text) => texts.push(text));
  return texts;
}

/** The fields of a person, envelopes opened, under folded keys and those of the words in them. */
function personFields(value: Extract<PlacedJson, { type: 'object' }>): Map<string, PlacedJson> {
  const fields = new Map<string, PlacedJson>();
  const entries = openedPerson(value);
  for (const [key, field] of entries) if (!fields.has(foldKey(key))) fields.set(foldKey(key), field);
  for (const [key, field] of entries) {
    const meant = fieldOfWords(key);
    if (meant !== null && /^(?:affiliation|bio|speaker\p{L}+)$/u.test(meant) && !fields.has(meant))
      fields.set(meant, field);
  }
  return fields;
}

function partOf(fields: Fields): { part: PersonPart; text: MappedText } | null {
  for (const key of [
    'role',
    'roles',
    'part',
    'function',
    'capacity',
    'participationtype',
    'contributiontype',
    'type',
  ]) {
    const text = textOf(fields, key);
    const part = text ? partIn(text.text) : null;
    if (text && part) return { part, text };
  }
  return null;
}

function takeWithPart(draft: Draft, source: string, fields: Fields): void {
  const before = new Set(draft.people);
  takePerson(draft, source, fields);
  const person = draft.people.find((one) => !before.has(one));
  const found = partOf(fields);
  if (!person || !found) return;
  setPart(draft, person, found.part);
  if (isCandidate(found.text.text)) putDefence(draft, source, found.text);
}

/** The event of a candidate is the defence of a thesis. */
export function putDefence(draft: Draft, source: string, text: MappedText): void {
  draft.kind ??= factOf(groundOf(source, text), 0, text.text.length, {
    value: 'DEFENCE',
    rule: 'import/candidate',
    confidence: 0.8,
  });
}

/** Committee and advisers are named, and are none of those who take part. */
function setPart(draft: Draft, person: DraftPerson, part: PersonPart): void {
  if (part !== 'COMMITTEE' && part !== 'ADVISER') {
    person.role = part satisfies AppearanceRole;
    return;
  }
  draft.people = draft.people.filter((one) => one !== person);
  draft.others.push({ ...person, role: 'HOST' });
  draft.mentions.push({ kind: part, name: person.name, affiliation: person.affiliations[0] ?? null });
}

function takePerson(draft: Draft, source: string, fields: Fields): void {
  const given = textOf(fields, GIVEN) ?? textOf(fields, 'speakerfirstname');
  const family = textOf(fields, FAMILY) ?? textOf(fields, 'speakerlastname');
  const name = textOf(fields, NAMES) ?? (given && family ? null : (family ?? textOf(fields, 'title label')));
  const before = new Set(draft.people);
  if (name) putOneName(draft, source, name, null);
  else if (given && family) putTwoPartName(draft, source, given, family);
  const person = draft.people.find((one) => !before.has(one));
  if (person) completePerson(person, source, { draft, fields });
  const bio = textOf(fields, 'bio biography speakerbio description about');
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
    const texts = institutionTexts(value);
    person.affiliations = texts.flatMap((text) => affiliationFields(source, text));
    // "Associate Professor, University of Turin" is a post and where it is held.
    const post = texts.find((text) => isRolePhrase(text.text));
    if (post) person.post ??= { ground: groundOf(source, post), start: 0, end: post.text.length };
  }
  const told = textOf(fields, 'bio biography description');
  if (told && person.affiliations.length === 0 && isInstitutionAlone(told.text))
    person.affiliations = affiliationFields(source, told);
  const post = postIn(fields);
  if (post) person.post ??= { ground: groundOf(source, post), start: 0, end: post.text.length };
  const homepage = textOf(fields, 'sameas homepage website url speakerhomepage');
  if (homepage && /^https?:\/\/\S+$/i.test(homepage.text.trim())) putHomepage(draft, person, homepage);
}

/** "University of Bergen" where a program has no other field for it than that of the biography. */
function isInstitutionAlone(text: string): boolean {
  return (
    text.length < LONGEST_INSTITUTION && !/[.!?]\s|\n|<|\s(?:is|was)\s/.test(text) && looksLikeInstitution(text.trim())
  );
}

/** A post by its own field, or where "title" and "role" hold one. */
function postIn(fields: Fields): MappedText | null {
  const own = textOf(fields, 'jobtitle position speakerpost');
  if (own) return own;
  for (const key of ['title', 'role', 'occupation', 'headline', 'rank']) {
    const text = textOf(fields, key);
    if (text && isRolePhrase(text.text) && !/^(?:prof|dr)\.?$/i.test(text.text.trim()) && partIn(text.text) === null)
      return text;
  }
  return null;
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
