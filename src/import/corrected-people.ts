/** Puts a person's word on somebody at a talk in the place of what the announcements of the talk say. */
import { type Decision, isOf, mentionKey, type RulingOf } from '../decisions/decision.ts';
import { recordOfDecision } from '../decisions/decision-store.ts';
import { wordsOf } from '../decisions/decision-words.ts';
import type { Fact, ReadAppearance } from '../extract/understanding.ts';
import { namesInList } from './correctable-fields.ts';
import { NAME_PREFIX, namedPeople } from './named-people.ts';
import { personBlockOf } from './person-names.ts';
import type { StoredRecord } from './record.ts';

type Word = Decision<RulingOf<'CORRECT'>>;

/** A part in a talk of which a person has said where its affiliations are. */
interface DecidedAppearance extends ReadAppearance {
  readonly word: Word;
}

/** A fact, and the record that it is quoted from. */
export interface Quoted {
  readonly fact: Fact;
  readonly record: string;
}

/** What gives records of talks with what is decided of people at them. */
export type CorrectsPeople = (record: StoredRecord) => StoredRecord;

/**
 * By the records of each talk, what to make of them. A word holds for all that announce the talk of its first mention that is still there,
 * so that the next announcement of that talk does not take it back.
 */
export function correctionsOfPeople(
  talks: Iterable<readonly StoredRecord[]>,
  decisions: readonly Decision[],
): CorrectsPeople {
  const words = decisions.filter(isOf('CORRECT')).filter(({ ruling }) => ruling.at !== null);
  if (words.length === 0) return (record) => record;
  const inTalks = [...talks];
  const talkOf = new Map(inTalks.flatMap((records, at) => records.map(({ id }) => [id, at] as const)));
  const present = new Set(inTalks.flat().flatMap(mentionsIn));
  const wordOn = new Map<string, Word>();
  for (const word of words) {
    const { mentions } = word.ruling.node;
    const anchor = mentions.find((mention) => present.has(mentionKey(mention)));
    const talk = anchor && talkOf.get(anchor.record);
    if (talk !== undefined) for (const { block } of mentions) wordOn.set(`${talk} ${block}`, word);
  }
  return (record) => withWords(record, (block) => wordOn.get(`${talkOf.get(record.id)} ${block}`));
}

/** The affiliations of somebody at a talk: as the record prints them, or as a person says. */
export function affiliationsAt(appearance: ReadAppearance, record: StoredRecord): Quoted[] {
  const from = isDecided(appearance) ? recordOfDecision(appearance.word.id) : record.id;
  return appearance.affiliations.map((fact) => ({ fact, record: from }));
}

/** Whether a person has said what the affiliations are, be it none. */
export function isDecided(appearance: ReadAppearance): appearance is DecidedAppearance {
  return 'word' in appearance;
}

function mentionsIn({ id, talk }: StoredRecord): string[] {
  return namedPeople(talk).map(({ name }) => mentionKey({ record: id, block: name }));
}

function withWords(record: StoredRecord, wordOn: (block: string) => Word | undefined): StoredRecord {
  const appearances = record.talk.appearances.map((appearance) => {
    const word = wordOn(NAME_PREFIX + personBlockOf(appearance.name.value));
    return word === undefined ? appearance : decided(appearance, word);
  });
  return appearances.some(isDecided) ? { ...record, talk: { ...record.talk, appearances } } : record;
}

function decided(appearance: ReadAppearance, word: Word): DecidedAppearance {
  const { start: from } = wordsOf(word.ruling);
  const affiliations = namesInList(word.ruling.value).map(({ name, at }): Fact => {
    const [start, end] = [from + at, from + at + name.length];
    return { value: name, quote: name, start, end, rule: 'decision/correct', method: 'HUMAN', confidence: 1 };
  });
  return { ...appearance, affiliations, word };
}
