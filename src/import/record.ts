/** One announcement of a document as it is kept: its key inside the source, its content hash, and what it touches. */
import type { ReadTalk } from '../extract/understanding.ts';
import { hashOf, idOf } from '../graph/ids.ts';
import { normTerm } from '../text/fold.ts';
import { namedPeople } from './named-people.ts';
import { personBlockOf } from './person-names.ts';
import { withoutContacts } from './without-contacts.ts';

/** An announcement with its key, before it is known whether the source's key has it already. */
export interface KeyedTalk {
  readonly key: string;
  readonly hash: string;
  readonly talk: ReadTalk;
}

export interface StoredRecord {
  readonly id: string;
  /** Order of first statement: the seq of the earliest source in force that states it, then its place in that source. */
  readonly seq: number;
  readonly talk: ReadTalk;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_TITLE_KEY = 200;

/**
 * The announcements of a document, or of the given part of one, with keys that are unique in it; e-mail addresses and telephone numbers
 * are gone from them. An identifier holds in all parts, a place does not.
 */
export function keyedTalks(talks: readonly ReadTalk[], part = 0): KeyedTalk[] {
  const times = new Map<string, number>();
  return talks.filter(saysSomething).map((read, position) => {
    const talk = withoutContacts(read);
    const key = plainKeyOf(talk, position);
    const plain = part === 0 || talk.uid !== null ? key : `part ${part} ${key}`;
    const ordinal = (times.get(plain) ?? 0) + 1;
    times.set(plain, ordinal);
    return { key: ordinal === 1 ? plain : `${plain}#${ordinal}`, hash: contentHashOf(talk), talk };
  });
}

/** Whether anything is said of the talk that a fact could stand on. */
function saysSomething({ title, date, abstract, appearances }: ReadTalk): boolean {
  return title !== null || date !== null || abstract !== null || appearances.length > 0;
}

/** The id of the record of a key in a source of a key. */
export function recordIdOf(sourceKey: string, key: string): string {
  return idOf('record', `${sourceKey}\n${key}`);
}

/** The key of the block of talks that a record may state the same talk as. */
export function talkBlockOf(record: { readonly id: string; readonly talk: ReadTalk }): string {
  const { date, title } = record.talk;
  const speaker = firstSpeakerBlock(record.talk);
  if (date && ISO_DAY.test(date.value) && speaker !== '') return `talk ${date.value}|${speaker}`;
  if (title) return `talk ${date?.value ?? ''}|${speaker}|${normTerm(title.value).slice(0, MAX_TITLE_KEY)}`;
  return `talk ${record.id}`;
}

/** The keys of the blocks of people whom a record names, in order of their first mention. */
export function speakerBlocksOf(talk: ReadTalk): string[] {
  return [...new Set(namedPeople(talk).flatMap(({ blocks }) => blocks))];
}

function firstSpeakerBlock(talk: ReadTalk): string {
  const speakers = talk.appearances.filter(({ role }) => role === 'SPEAKER');
  const blocks = (speakers.length > 0 ? speakers : talk.appearances).map(({ name }) => personBlockOf(name.value));
  return blocks.find((block) => block !== '') ?? '';
}

function plainKeyOf(talk: ReadTalk, position: number): string {
  if (talk.uid !== null) return `uid ${talk.uid}`;
  const speaker = firstSpeakerBlock(talk);
  if (talk.date && speaker !== '') return `speaker ${talk.date.value}|${speaker}`;
  if (talk.date && talk.title) return `title ${talk.date.value}|${normTerm(talk.title.value).slice(0, MAX_TITLE_KEY)}`;
  return `position ${position}`;
}

/** Offsets are left out: an event that only moved down in a feed is the same announcement. */
function contentHashOf(talk: ReadTalk): string {
  return hashOf(
    JSON.stringify(talk, (name, value) => (name === 'start' || name === 'end' ? offsetless(value) : value)),
  );
}

/** `start` and `end` are offsets where they are numbers, and dates of a post where they are text. */
function offsetless(value: unknown): unknown {
  return typeof value === 'number' ? undefined : value;
}
