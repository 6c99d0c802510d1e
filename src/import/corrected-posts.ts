/** Puts a person's word on a post or degree of somebody in the place of what a bio says of it, or takes it out. */
import { BETWEEN_PARTS, type Decision, type RulingOf } from '../decisions/decision.ts';
import { recordOfDecision } from '../decisions/decision-store.ts';
import { wordsOf } from '../decisions/decision-words.ts';
import type { Fact, ReadCareer, ReadPerson } from '../extract/understanding.ts';
import type { EvidenceRow } from './bundles.ts';
import { evidenceOfWord } from './corrections.ts';

/** A correction that a person has made. */
export type Word = Decision<RulingOf<'CORRECT'>>;

/** What persons have said of one post, by field. */
export type WordsOnPost = ReadonlyMap<string, Word>;

/** A post of which a person has said something. */
interface DecidedPost extends ReadCareer {
  /** What was read, by which decisions tell it. */
  readonly reading: string;
  readonly words: WordsOnPost;
}

/** What was read of a post, in one line, by which decisions tell it from the others of its bio. */
export function readingOf(post: ReadCareer): string {
  if (isDecided(post)) return post.reading;
  const { role, field, unit, institution, start, end, kind, ongoing } = post;
  return [role, field, unit?.value, institution.value, start, end, kind, ongoing]
    .map((one) => one ?? '')
    .join(BETWEEN_PARTS);
}

/** A person's bio with what was decided of its posts; what is withdrawn is left out. */
export function withWordsOnPosts(
  person: ReadPerson,
  wordsOn: (reading: string) => WordsOnPost | undefined,
): ReadPerson {
  const words = person.career.map((post) => wordsOn(readingOf(post)));
  if (words.every((of) => of === undefined)) return person;
  const left = [...words.keys()].filter((at) => !words[at]?.has('statement'));
  const placeOf = new Map(left.map((at, place) => [at, place]));
  const career = left.flatMap((at) => {
    const post = person.career[at];
    if (!post) return [];
    const precedes = post.precedes.flatMap((later) => placeOf.get(later) ?? []);
    return [decidedPost({ ...post, precedes }, words[at])];
  });
  return { ...person, career };
}

/** The institution of a post, and the record that it is quoted from. */
export function institutionAt(post: ReadCareer, record: string): { readonly fact: Fact; readonly record: string } {
  const word = isDecided(post) ? post.words.get('institution') : undefined;
  return { fact: post.institution, record: word === undefined ? record : recordOfDecision(word.id) };
}

/** The evidence of what persons have said of a post. */
export function evidenceOfWordsOn(post: ReadCareer, about: string): EvidenceRow[] {
  if (!isDecided(post)) return [];
  return [...post.words].map(([field, word]) =>
    evidenceOfWord(word, { about, field, value: null, at: 0, words: word.ruling.value ?? '' }),
  );
}

function isDecided(post: ReadCareer): post is DecidedPost {
  return 'words' in post;
}

function decidedPost(post: ReadCareer, words: WordsOnPost | undefined): ReadCareer {
  if (words === undefined) return post;
  const said = <T extends string | null>(field: string, read: T): T => {
    const word = words.get(field);
    // Its value was checked against the field when it was decided.
    return word === undefined ? read : (word.ruling.value as T);
  };
  const fact = (field: string, read: Fact | null): Fact | null => {
    const word = words.get(field);
    return word === undefined ? read : factOfWord(word);
  };
  const decided: DecidedPost = {
    ...post,
    reading: readingOf(post),
    words,
    institution: fact('institution', post.institution) ?? post.institution,
    unit: fact('unit', post.unit),
    role: said('role', post.role),
    field: said('field', post.field),
    kind: said('kind', post.kind),
    start: said('start', post.start),
    end: said('end', post.end),
    ongoing: said('ongoing', post.ongoing),
  };
  return decided;
}

function factOfWord({ ruling }: Word): Fact | null {
  const { value } = ruling;
  if (value === null) return null;
  const { start, end } = wordsOf(ruling);
  return { value, quote: value, start, end, rule: 'decision/correct', method: 'HUMAN', confidence: 1 };
}
