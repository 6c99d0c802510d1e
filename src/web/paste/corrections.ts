/** What a person has corrected of what was understood, before it is saved: which fields can be, and how values have to be written. */
import type { UnderstoodTalk } from './reading.ts';

export interface Correction {
  /** The place of the talk in the text, from 0. */
  readonly talk: number;
  /** The place of the speaker in the talk, where it is a speaker's name or affiliations that are corrected; null for a field of the talk. */
  readonly speaker: number | null;
  /** A field as the service knows it. */
  readonly field: string;
  /** What was understood; null where nothing was. */
  readonly was: string | null;
  /** What is to stand there; null for nothing. */
  readonly value: string | null;
}

/** How a field is written. */
export interface Editing {
  readonly input: 'line' | 'text' | 'date' | 'time' | 'choice';
  readonly choices?: readonly string[];
  readonly hint?: string;
  /** Whether nothing may stand there. */
  readonly clearable: boolean;
  readonly isSound: (value: string) => boolean;
}

const LONGEST = 20_000;
const isWords = (value: string): boolean => value.length <= LONGEST;
const isTime = (value: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
const isDate = (value: string): boolean => {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(value)) return false;
  // The thirty-first of a month that has thirty days is a day of the next.
  return value.length < 10 || new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
};

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const line: Editing = { input: 'line', clearable: true, isSound: isWords };
const choice = (choices: readonly string[]): Editing => ({
  input: 'choice',
  choices,
  clearable: false,
  isSound: (value) => choices.includes(value),
});

const TALK_FIELDS: Readonly<Record<string, Editing>> = {
  title: line,
  abstract: { ...line, input: 'text' },
  date: {
    input: 'date',
    clearable: true,
    isSound: isDate,
    hint: 'a day such as 2026-03-12, or a month such as 2026-03',
  },
  startTime: { input: 'time', clearable: true, isSound: isTime, hint: 'a time such as 16:15' },
  endTime: { input: 'time', clearable: true, isSound: isTime, hint: 'a time such as 17:15' },
  timeZone: { ...line, isSound: isTimeZone, hint: 'a time zone such as Europe/Zurich' },
  location: line,
  topics: { ...line, hint: 'names of topics with semicolons between them' },
  series: line,
  host: line,
  url: { ...line, isSound: (value) => /^https?:\/\/\S+$/i.test(value), hint: 'an address that begins with https://' },
  kind: choice(['SEMINAR', 'COLLOQUIUM', 'LECTURE', 'KEYNOTE', 'TUTORIAL', 'DEFENCE', 'PANEL', 'WORKSHOP', 'OTHER']),
  status: choice(['SCHEDULED', 'HELD', 'CANCELLED', 'POSTPONED']),
};

const SPEAKER_FIELDS: Readonly<Record<string, Editing>> = {
  name: { ...line, clearable: false },
  affiliations: { ...line, hint: 'names of institutions with semicolons between them' },
};

/** How a field is corrected; null for one that cannot be. */
export function editingOf(field: string, speaker: number | null): Editing | null {
  return (speaker === null ? TALK_FIELDS : SPEAKER_FIELDS)[field] ?? null;
}

type Place = Pick<Correction, 'talk' | 'speaker' | 'field'>;

const isAt = (place: Place) => (one: Correction) =>
  one.talk === place.talk && one.speaker === place.speaker && one.field === place.field;

/** The correction of a place, if there is one. */
export function correctionAt(corrections: readonly Correction[], place: Place): Correction | null {
  return corrections.find(isAt(place)) ?? null;
}

/** The corrections with one more; what says the same as the text is none. */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  const others = corrections.filter((one) => !isAt(added)(one));
  return added.value === added.was ? others : [...others, added];
}

/** The corrections that still hold of what is understood now: those of a field that is as it was, in a talk that is as it was. */
export function carriedCorrections(
  corrections: readonly Correction[],
  before: readonly UnderstoodTalk[],
  now: readonly UnderstoodTalk[],
): readonly Correction[] {
  return corrections.flatMap((correction) => {
    const there = before[correction.talk];
    const fits = (talk: UnderstoodTalk | undefined) =>
      talk !== undefined && readAt(talk, correction) === correction.was && isLike(talk, there);
    if (fits(now[correction.talk])) return [correction];
    const [moved, another] = now.flatMap((talk, index) => (fits(talk) ? [index] : []));
    return moved === undefined || another !== undefined ? [] : [{ ...correction, talk: moved }];
  });
}

function readAt(talk: UnderstoodTalk, { speaker, field }: Place): string | null {
  if (speaker !== null)
    return field === 'affiliations' ? affiliationsInLine(talk, speaker) : (talk.speakers[speaker]?.name ?? null);
  if (field === 'topics') return topicsInLine(talk);
  return talk.fields.find((one) => one.field === field)?.value ?? null;
}

/** All topics of a talk as they are corrected, in one line; null where it has none. */
export function topicsInLine({ fields }: UnderstoodTalk): string | null {
  const topics = fields.flatMap(({ field, value }) => (field === 'topic' ? [value] : []));
  return topics.length === 0 ? null : topics.join('; ');
}

/** All affiliations of a speaker as they are corrected, in one line; null where there is none. */
export function affiliationsInLine({ speakers }: UnderstoodTalk, speaker: number): string | null {
  const affiliations = speakers[speaker]?.affiliations ?? [];
  return affiliations.length === 0 ? null : affiliations.join('; ');
}

/** Whether two talks of the text are the same: by title, or by speaker and day where there is none. */
function isLike(one: UnderstoodTalk, other: UnderstoodTalk | undefined): boolean {
  if (other === undefined) return false;
  const day = (talk: UnderstoodTalk) => talk.fields.find(({ field }) => field === 'date')?.value;
  if (one.title !== null && one.title === other.title) return true;
  return one.speakers[0]?.name === other.speakers[0]?.name && day(one) === day(other);
}
