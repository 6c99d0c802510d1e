/** Fills a draft from named fields, whatever they are called: keys of JSON exports, schema.org properties, columns of tables. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { tellsOf } from '../bio/whose.ts';
import { type Draft, emptyDraft, shareAffiliations, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { identityText, sliceMapped } from '../mapped-text.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { standingOf } from '../parsers/standings.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { ResourceKind } from '../understanding.ts';
import { toStatedZone } from './local-times.ts';
import { ENDS, momentOf, STARTS, takeMoment } from './moments.ts';
import {
  institutionTexts,
  putDefence,
  putHomepage,
  takeParticipants,
  takePeopleAs,
  takeSpeakers,
} from './person-fields.ts';
import { type Fields, foldedFields, textOf, typeOf, withName, withText } from './placed-fields.ts';
import { roomInHouse } from './places-of-records.ts';
import {
  affiliationFields,
  fieldFact,
  groundOf,
  plainField,
  putBio,
  putClock,
  putDescription,
  putDuration,
  putStanding,
  putSummary,
  putZone,
} from './record-fields.ts';

const MAX_SUMMARY = 200;

type Taker = (draft: Draft, source: string, value: PlacedJson) => void;

/** Keys without case, space and marks; the order of the list is the order of reading. */
const TAKERS: readonly (readonly [string, Taker])[] = [
  ['id uid guid talkid eventid identifier @id code', takeId],
  ['sequence revision version', takeRevision],
  [
    'title talktitle name headline subject eventtitle lecturetitle proposaltitle summary',
    (draft, source, value) =>
      withText(value, (text) => draft.title || draft.isUntitled || putSummary(draft, source, plainField(text))),
  ],
  ['slot', takeSlot],
  [STARTS, (draft, source, value) => takeMoment(draft, source, value, 'start')],
  ['time hour', (draft, source, value) => withText(value, (text) => putClock(draft, source, text, 'start'))],
  [ENDS, (draft, source, value) => takeMoment(draft, source, value, 'end')],
  ['duration', takeDuration],
  [
    'timezone timezonename tz tzid zone',
    (draft, source, value) =>
      withText(value, (text) => {
        draft.timeZone = null;
        putZone(draft, source, text);
      }),
  ],
  [
    'speakers speaker speakername speakernames presenter presenters performer performers lecturer lecturers',
    takeSpeakers,
  ],
  ['persons people participants', takeParticipants],
  ['defendant', takeDefendant],
  ['speakeraffiliation affiliation institution speakerinstitution organization university', takeAffiliation],
  ['info information subtitle byline', takeStatedHouse],
  ['speakerhomepage', takeHomepage],
  ['roomfullname location room venue place where roomname locationname building', takeLocation],
  ['speakerpost', takePost],
  [
    'series seriesname seminar seminarname seminarseries category superevent',
    (draft, source, value) =>
      withName(value, (text) => {
        draft.series ??= fieldFact(source, plainField(text), 'import/series');
      }),
  ],
  ['url link href homepage weburl permalink', takeUrl],
  ['abstract description content body text details about excerpt summary', takeAbstract],
  [
    'bio biography speakerbio speakerbiography aboutthespeaker',
    (draft, source, value) => withText(value, (text) => putBio(draft, source, text)),
  ],
  [
    'comments comment notes note remarks remark additionalinfo bemerkung bemerkungen anmerkung anmerkungen hinweis hinweise ' +
      'remarque remarques observaciones observações osservazioni uwagi opmerking opmerkingen',
    takeRemarks,
  ],
  ['keywords tags topics subjects about', takeKeywords],
  ['inlanguage language contentlocale', takeLanguage],
  ['cancelled canceled iscancelled', takeCancelled],
  ['status eventstatus state', (draft, source, value) => withText(value, (text) => putStanding(draft, source, text))],
  [
    'video recording videourl recordingurl videolink',
    (draft, source, value) => takeResource(draft, source, value, 'RECORDING'),
  ],
  ['slides slidesurl slideslink', (draft, source, value) => takeResource(draft, source, value, 'SLIDES')],
  ['paper paperurl paperlink arxiv', (draft, source, value) => takeResource(draft, source, value, 'PAPER')],
  [
    'livestream livelink stream livestreamlink streamurl streamlink',
    (draft, source, value) => takeResource(draft, source, value, 'STREAM'),
  ],
  ['host hosts', (draft, source, value) => takeHost(draft, source, value, 'HOST')],
  ['chair chairs', (draft, source, value) => takeHost(draft, source, value, 'CHAIR')],
  ['organizer organizers organiser organisers', (draft, source, value) => takeHost(draft, source, value, 'ORGANISER')],
  ['committee', (draft, source, value) => takePeopleAs('COMMITTEE', draft, source, value)],
  ['adviser', (draft, source, value) => takePeopleAs('ADVISER', draft, source, value)],
];

const FIELD_NAMES = new Set(TAKERS.flatMap(([keys]) => keys.split(' ')));
const SAME = new Map(
  TAKERS.flatMap(([keys]) => {
    const all = keys.split(' ');
    return all.map((key) => [key, all] as const);
  }),
);

/** Whether a folded name is one of a field that is read. */
export function isFieldName(key: string): boolean {
  return FIELD_NAMES.has(key);
}

/** The names that are read as the same field as this one. */
export function keysLike(key: string): readonly string[] {
  return SAME.get(key) ?? [];
}

/** The talk that the fields state. */
export function recordDraft(source: string, fields: Fields, span: { start: number; end: number }): Draft {
  const draft = emptyDraft({ start: span.start, end: span.end });
  for (const [keys, take] of TAKERS) {
    for (const key of keys.split(' ')) {
      const value = fields.get(key);
      if (value) take(draft, source, value);
    }
  }
  settleTimes(draft, fields);
  return draft;
}

/** Times with an offset in the zone that the draft has. */
export function settleTimes(draft: Draft, fields: Fields): void {
  const slot = fields.get('slot');
  const own = slot?.type === 'object' ? foldedFields(slot.fields) : fields;
  toStatedZone(draft, momentOf(own, STARTS), momentOf(own, ENDS));
}

function takeId(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    draft.uid ??= text.text.trim();
  });
  if (value.type === 'other' && typeof value.value === 'number') draft.uid ??= source.slice(value.start, value.end);
}

function takeRevision(draft: Draft, _source: string, value: PlacedJson): void {
  if (value.type === 'other' && typeof value.value === 'number') draft.revision = Math.max(0, Math.trunc(value.value));
}

/** Of pretalx: when and where a talk is. */
function takeSlot(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  const [start, end, room] = ['start', 'end', 'room'].map((key) => fields.get(key));
  if (start) takeMoment(draft, source, start, 'start');
  if (end) takeMoment(draft, source, end, 'end');
  if (room) takeLocation(draft, source, room);
}

function takeDuration(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => putDuration(draft, source, text));
  if (value.type === 'other' && typeof value.value === 'number') {
    const whole = identityText(source);
    putDuration(draft, source, {
      text: source.slice(value.start, value.end),
      toSource: (start, end) => whole.toSource(value.start + start, value.start + end),
    });
  }
}

function takeAffiliation(draft: Draft, source: string, value: PlacedJson): void {
  const texts = institutionTexts(value);
  const facts = texts.flatMap((text) => affiliationFields(source, text));
  const lacking = speakersOf(draft).filter(({ affiliations }) => affiliations.length === 0);
  shareAffiliations(lacking, facts);
}

/** "Postdoctoral fellow, University of Turin" in a field that could say anything. */
function takeStatedHouse(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    const printed = text.text.trim();
    if (printed.length > LONGEST_HOUSE || /[.!?:]\s|\n|\d/.test(printed)) return;
    const isPost = isRolePhrase(printed);
    if (!isPost && !looksLikeInstitution(printed)) return;
    takeAffiliation(draft, source, value);
    if (isPost) takePost(draft, source, value);
  });
}

const LONGEST_HOUSE = 100;

function takePost(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    const post = { ground: groundOf(source, text), start: 0, end: text.text.length };
    for (const person of speakersOf(draft)) person.post ??= post;
  });
}

function takeDefendant(draft: Draft, source: string, value: PlacedJson): void {
  takeSpeakers(draft, source, value);
  if (draft.kind || speakersOf(draft).length === 0) return;
  withName(value, (text) => putDefence(draft, source, text));
}

function takeHomepage(draft: Draft, _source: string, value: PlacedJson): void {
  const [only, other] = speakersOf(draft);
  if (only && !other) withText(value, (text) => /^\s*https?:/i.test(text.text) && putHomepage(draft, only, text));
}

function takeLocation(draft: Draft, source: string, value: PlacedJson): void {
  const both = value.type === 'object' ? roomInHouse(foldedFields(value.fields)) : null;
  if (both) draft.location ??= fieldFact(source, plainField(both), 'import/location');
  withName(value, (text) => {
    draft.location ??= fieldFact(source, plainField(text), 'import/location');
  });
  const parts = value.type === 'object' ? foldedFields(value.fields) : null;
  const room = parts && textOf(parts, 'room hall roomname building address');
  if (room) draft.location ??= fieldFact(source, plainField(room), 'import/location');
}

function takeUrl(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    if (/^\s*https?:\/\//i.test(text.text)) draft.url ??= fieldFact(source, text, 'import/url');
  });
}

function takeAbstract(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    // What gave the title is no abstract.
    const gaveTitle = draft.title !== null && text.text.length < MAX_SUMMARY && text.text.includes(draft.title.quote);
    if (!draft.abstract && !gaveTitle) putDescription(draft, source, text);
  });
}

/** "Online only. Bio: Ada Roe is …": what is remarked may tell of the speakers. */
const LONGEST_REMARK = 120;

function takeRemarks(draft: Draft, source: string, value: PlacedJson): void {
  const names = speakersOf(draft).map((person) => person.name.value);
  withText(value, (text) => {
    const plain = plainField(text);
    if (names.some((name) => tellsOf(plain.text, name))) putBio(draft, source, text);
    const head = sliceMapped(plain, 0, Math.min(plain.text.length, LONGEST_REMARK));
    if (standingOf(head.text)) putStanding(draft, source, head);
  });
}

function takeKeywords(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type === 'list') for (const item of value.items) takeKeywords(draft, source, item);
  const text = value.type === 'object' ? textOf(foldedFields(value.fields), 'name') : null;
  const printed = value.type === 'text' ? value.text : text;
  // Codes such as "math_NT" are no words.
  if (!printed || printed.text.length > 300 || /^[a-z-]+_[A-Za-z_-]+$/.test(printed.text.trim())) return;
  const fact = fieldFact(source, printed, 'topic/keyword');
  if (fact && !/[,;]/.test(fact.value)) draft.keywords.push(fact);
}

function takeLanguage(draft: Draft, _source: string, value: PlacedJson): void {
  withText(value, (text) => {
    const code = /^\s*([a-z]{2})(?:[-_][A-Za-z]+)?\s*$/.exec(text.text)?.[1];
    if (code) draft.language ??= code;
  });
}

function takeCancelled(draft: Draft, source: string, value: PlacedJson): void {
  const isTrue =
    (value.type === 'other' && (value.value === true || value.value === 1)) ||
    (value.type === 'text' && /^(?:true|yes|1|y|ja|oui|sí|sì|sim|tak)$/i.test(value.text.text.trim()));
  if (!isTrue) return;
  const ground = groundOf(source, identityText(source));
  draft.status = factOf(ground, value.start, value.end, {
    value: 'CANCELLED',
    rule: 'import/status',
    confidence: 0.99,
  });
}

function takeResource(draft: Draft, source: string, value: PlacedJson, kind: ResourceKind): void {
  withText(value, (text) => {
    const url = /^\s*https?:\/\//i.test(text.text) ? fieldFact(source, text, 'import/link') : null;
    if (url) draft.resources.push({ kind, url, title: null });
  });
}

function takeHost(draft: Draft, source: string, value: PlacedJson, role: 'HOST' | 'CHAIR' | 'ORGANISER'): void {
  const items = value.type === 'list' ? value.items : [value];
  for (const item of items) {
    const isOrganisation = item.type === 'object' && /Organization/.test(typeOf(foldedFields(item.fields)));
    if (!isOrganisation) takePeopleAs(role, draft, source, item);
    else
      withName(item, (text) => {
        draft.hostInstitution ??= fieldFact(source, text, 'import/organizer');
      });
  }
}
