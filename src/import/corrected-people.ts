/** Puts a person's word on somebody at a talk in the place of what the announcements of the talk say. */
import { type Decision, isOf, mentionKey } from '../decisions/decision.ts';
import { recordOfDecision } from '../decisions/decision-store.ts';
import { wordsOf } from '../decisions/decision-words.ts';
import type { Fact, ReadAppearance } from '../extract/understanding.ts';
import { namesInList } from './correctable-fields.ts';
import { type Word, type WordsOnPost, withWordsOnPosts } from './corrected-posts.ts';
import { NAME_PREFIX, namedPeople } from './named-people.ts';
import { personBlockOf } from './person-names.ts';
import type { StoredRecord } from './record.ts';

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

/** What is decided of people at talks. */
interface Words {
  /** By talk and name. */
  readonly onAffiliations: Map<string, Word>;
  /** By talk, name, and what was read of the post. */
  readonly onPosts: Map<string, Map<string, Word>>;
}

/**
 * By the records of each talk, what to make of them. A word holds for all that announce the talk of a mention that is still there, so that
 * the next announcement of that talk does not take it back.
 */
export function correctionsOfPeople(
  talks: Iterable<readonly StoredRecord[]>,
  decisions: readonly Decision[],
): CorrectsPeople {
  const decided = decisions.filter(isOf('CORRECT')).filter(({ ruling }) => ruling.talks.length > 0);
  if (decided.length === 0) return (record) => record;
  const inTalks = [...talks];
  const talkOf = new Map(inTalks.flatMap((records, at) => records.map(({ id }) => [id, at] as const)));
  const present = new Set(inTalks.flat().flatMap(mentionsIn));
  const words: Words = { onAffiliations: new Map(), onPosts: new Map() };
  for (const word of decided) {
    const { node, posts } = word.ruling;
    if (posts.length === 0) {
      const anchor = node.mentions.find((mention) => present.has(mentionKey(mention)));
      const talk = anchor && talkOf.get(anchor.record);
      if (talk !== undefined)
        for (const { block } of node.mentions) words.onAffiliations.set(placeOf(talk, block), word);
    }
    for (const post of posts) {
      const talk = present.has(mentionKey(post)) ? talkOf.get(post.record) : undefined;
      if (talk !== undefined) addWord(words.onPosts, placeOf(talk, post.block, post.reading), word);
    }
  }
  return (record) => withWords(record, talkOf.get(record.id), words);
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

function placeOf(talk: number | undefined, block: string, reading = ''): string {
  return `${talk}\n${block}\n${reading}`;
}

function addWord(words: Map<string, Map<string, Word>>, place: string, word: Word): void {
  words.set(place, (words.get(place) ?? new Map<string, Word>()).set(word.ruling.field, word));
}

function withWords(record: StoredRecord, talk: number | undefined, { onAffiliations, onPosts }: Words): StoredRecord {
  const blockOf = ({ name }: { readonly name: Fact }) => NAME_PREFIX + personBlockOf(name.value);
  const appearances = record.talk.appearances.map((appearance) => {
    const word = onAffiliations.get(placeOf(talk, blockOf(appearance)));
    return word === undefined ? appearance : decided(appearance, word);
  });
  const people = record.talk.people.map((person) =>
    withWordsOnPosts(person, (reading): WordsOnPost | undefined =>
      onPosts.get(placeOf(talk, blockOf(person), reading)),
    ),
  );
  const isAsRead = people.every((person, at) => person === record.talk.people[at]) && !appearances.some(isDecided);
  return isAsRead ? record : { ...record, talk: { ...record.talk, appearances, people } };
}

function decided(appearance: ReadAppearance, word: Word): DecidedAppearance {
  const { start: from } = wordsOf(word.ruling);
  const affiliations = namesInList(word.ruling.value).map(({ name, at }): Fact => {
    const [start, end] = [from + at, from + at + name.length];
    return { value: name, quote: name, start, end, rule: 'decision/correct', method: 'HUMAN', confidence: 1 };
  });
  return { ...appearance, affiliations, word };
}
