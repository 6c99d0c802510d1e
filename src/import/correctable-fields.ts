/** Which fields of what a person can correct, and how a value has to be written. */
import type { SubjectKind } from '../decisions/decision.ts';
import { parsePartialDate } from '../talks/partial-date.ts';
import { normTerm } from '../text/fold.ts';
import { isTimeZone, parseMoment } from './instants.ts';

/** What has fields of its own: a thing, somebody at one talk, or what somebody held. */
type Correctable = SubjectKind | 'Speaker at a talk' | 'Affiliation';

/** One field: what a value of it is, how it is read, and whether it can be left empty. */
interface Field {
  readonly expects: string;
  /** The value in the form in which it is kept, or null when it is none. */
  readonly read: (value: string) => string | null;
  readonly clearable: boolean;
}

type Value = { readonly value: string | null } | { readonly refusal: string };

const MAX_TEXT = 20_000;

const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : null);
const words: Field['read'] = (value) => (value === '' || value.length > MAX_TEXT ? null : value);

const text: Field = { expects: `a text of at most ${MAX_TEXT} characters`, read: words, clearable: true };
const name: Field = { ...text, clearable: false };
const link: Field = { expects: 'an http or https address', read: matching(/^https?:\/\/\S+$/i), clearable: true };
const time: Field = {
  expects: 'a local time of the form HH:MM',
  read: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  clearable: true,
};
const date: Field = {
  expects: 'a date in EDTF such as 2024-03-14, 2024-03 or 2024',
  read: (value) => parsePartialDate(value)?.edtf ?? null,
  clearable: true,
};
const moment: Field = {
  expects: 'a day and time such as 2024-03-14T16:00, best with its offset: 2024-03-14T16:00+01:00',
  read: (value) => (parseMoment(value, null) === null ? null : value),
  clearable: true,
};

/** What stands between the names of a list. */
const BETWEEN_NAMES = '; ';

/** The names of a list as it is kept, each with its place in it; none where it is cleared. */
export function namesInList(value: string | null): { readonly name: string; readonly at: number }[] {
  if (value === null) return [];
  let at = 0;
  return value.split(BETWEEN_NAMES).map((name) => {
    const found = { name, at };
    at += name.length + BETWEEN_NAMES.length;
    return found;
  });
}

function listOf(things: string): Field {
  return {
    expects: `names of ${things} with semicolons between them`,
    read: (value) => {
      const names = value.split(';').map((one) => one.replace(/\s+/g, ' ').trim());
      return words(names.filter((one) => normTerm(one) !== '').join(BETWEEN_NAMES));
    },
    clearable: true,
  };
}

function oneOf(values: readonly string[]): Field {
  const expects = `one of ${values.join(', ')}`;
  return {
    expects,
    read: (value) => values.find((one) => one === value.toUpperCase()) ?? null,
    clearable: false,
  };
}

function degrees(most: number): Field {
  const read = (value: string) =>
    /^-?\d+(?:\.\d+)?$/.test(value) && Math.abs(Number(value)) <= most ? String(Number(value)) : null;
  return { expects: `a number of degrees from -${most} to ${most}`, read, clearable: true };
}

const TALK_KINDS = [
  'SEMINAR',
  'COLLOQUIUM',
  'LECTURE',
  'KEYNOTE',
  'TUTORIAL',
  'DEFENCE',
  'PANEL',
  'WORKSHOP',
  'OTHER',
] as const;
const INSTITUTION_KINDS = ['UNIVERSITY', 'INSTITUTE', 'DEPARTMENT', 'LAB', 'COMPANY', 'SOCIETY', 'OTHER'] as const;
const AFFILIATION_KINDS = ['EMPLOYMENT', 'EDUCATION', 'VISITING', 'FOUNDER', 'MEMBER', 'OTHER'] as const;
const SERIES_KINDS = ['SEMINAR', 'CONFERENCE', 'WORKSHOP', 'SCHOOL', 'LECTURE_SERIES', 'OTHER'] as const;

const FIELDS: Readonly<Record<Correctable, Readonly<Record<string, Field>>>> = {
  Talk: {
    title: text,
    abstract: text,
    kind: oneOf(TALK_KINDS),
    status: oneOf(['SCHEDULED', 'HELD', 'CANCELLED', 'POSTPONED']),
    date,
    startsAt: moment,
    endsAt: moment,
    startTime: time,
    endTime: time,
    timeZone: {
      expects: 'an IANA time zone such as Europe/Paris',
      read: (value) => (isTimeZone(value) ? value : null),
      clearable: true,
    },
    language: {
      expects: 'a code of ISO 639 such as en',
      read: (value) => matching(/^[a-z]{2,3}$/)(value.toLowerCase()),
      clearable: true,
    },
    location: text,
    url: link,
    topics: listOf('topics'),
    series: text,
    host: text,
  },
  Speaker: { name, homepage: link },
  'Speaker at a talk': { affiliations: listOf('institutions') },
  Affiliation: {
    institution: name,
    unit: text,
    role: text,
    field: text,
    kind: oneOf(AFFILIATION_KINDS),
    start: date,
    end: date,
    ongoing: oneOf(['YES', 'NO', 'UNKNOWN']),
    statement: { expects: 'no value: it is as read, or --clear takes it out', read: () => null, clearable: true },
  },
  Institution: {
    name,
    kind: oneOf(INSTITUTION_KINDS),
    city: text,
    countryCode: {
      expects: 'two letters of ISO 3166 such as DE',
      read: (value) => matching(/^[A-Z]{2}$/)(value.toUpperCase()),
      clearable: true,
    },
    latitude: degrees(90),
    longitude: degrees(180),
    homepage: link,
  },
  Topic: { label: name, definition: text },
  Series: { name, kind: oneOf(SERIES_KINDS), homepage: link },
};

const FIELDS_AT_TALK = Object.keys(FIELDS['Speaker at a talk']).join(', ');

/** The value of a field as it is kept, or why it cannot be said. */
export function readValue(kind: Correctable, field: string, value: string | null): Value {
  const known = Object.hasOwn(FIELDS[kind], field) ? FIELDS[kind][field] : undefined;
  const noun = `${/^[AI]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`;
  if (known === undefined) {
    const fields = Object.keys(FIELDS[kind]).join(', ');
    const elsewhere = kind === 'Speaker' ? `; at one talk, given as SPEAKER@TALK: ${FIELDS_AT_TALK}` : '';
    return {
      refusal: `"${field}" is no field of ${noun} that can be corrected: the fields are ${fields}${elsewhere}.`,
    };
  }
  if (value === null) {
    if (known.clearable) return { value };
    return { refusal: `The ${field} of ${noun} cannot be cleared: give ${known.expects}.` };
  }
  const kept = known.read(value.trim());
  if (kept === null) return { refusal: `"${value}" cannot be the ${field} of ${noun}: give ${known.expects}.` };
  return { value: kept };
}
