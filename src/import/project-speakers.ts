/** Makes speakers of the people whom the records of one block name: who is the same person, and what is known of them together. */
import { type Decision, type Mention, mentionKey, type ReadPost, type Subject } from '../decisions/decision.ts';
import type { Fact, ReadCareer } from '../extract/understanding.ts';
import { idOf } from '../graph/ids.ts';
import { foldText } from '../text/fold.ts';
import { affiliationsOf, type PersonAffiliations, type StatedPost } from './affiliations.ts';
import { findBestFact } from './best-fact.ts';
import { evidenceOf, type FormerRow, fingerprinted, groupedBy, type SpeakerBundle, sortedBy } from './bundles.ts';
import { type Candidate, candidatesAmong } from './candidates.ts';
import { affiliationsAt } from './corrected-people.ts';
import { readingOf } from './corrected-posts.ts';
import { type Corrections, corrected, correctionsIn, evidenceOfCorrections } from './corrections.ts';
import type { Shown } from './header-runs.ts';
import { isLink } from './homepages.ts';
import { NAME_PREFIX } from './named-people.ts';
import { type AtTalk, daysOf, fullestName, type Mentioned, namesIn } from './people-at-talks.ts';
import { mentionKeyOf, peopleInBlocks } from './people-in-blocks.ts';
import { findPersonName } from './person-names.ts';
import { appearanceIdOf, earliestOf } from './project-talks.ts';
import type { StoredRecord } from './record.ts';
import { slugBaseOf } from './speaker-slugs.ts';
import { ThingNames } from './thing-names.ts';
import { indexable, institutionOf, searchTextOf, unitOf } from './things.ts';
import type { Kept, Ties } from './ties.ts';

const ORCID = /^https?:\/\/(?:www\.)?orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i;

/** The speakers whom the records of blocks name; who is only written about and takes no part in any talk is none. */
export function projectSpeakers(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[] = [],
): SpeakerBundle[] {
  const things = new ThingNames(decisions);
  const people = peopleOfBlocks(blocks, talkOfRecord, decisions).filter(({ mentioned }) =>
    mentioned.some(({ appearances }) => appearances.length > 0),
  );
  const candidates = candidatesAmong(people, (a, b) => a.areApart(b));
  return people.map((person) => speakerOf(person, things, candidates.get(person.id) ?? []));
}

/** The id of the speaker whom each record's mention of a block leads to, by record and block. */
export function speakerIdsOfBlocks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[] = [],
): Map<string, string> {
  return new Map(
    peopleOfBlocks(blocks, talkOfRecord, decisions).flatMap((person) =>
      person.mentioned.map((one) => [mentionKeyOf(one), person.id] as const),
    ),
  );
}

/** By id of a speaker all that names it. */
export function mentionsOfSpeakers(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Map<string, Mention[]> {
  return new Map(
    peopleOfBlocks(blocks, talkOfRecord, decisions).map(({ id, mentioned }) => [
      id,
      mentioned.map(({ record, block }) => ({ record: record.id, block })),
    ]),
  );
}

/** By id of an affiliation the posts of bios that were taken for it; none where only talks show it. */
export function postsOfAffiliations(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Map<string, ReadPost[]> {
  const things = new ThingNames(decisions);
  return new Map(
    peopleOfBlocks(blocks, talkOfRecord, decisions)
      .flatMap((person) => affiliationsOfPerson(person, things).stated)
      .map(({ affiliation, posts }) => [
        affiliation,
        posts.map(({ record, block, career }) => ({ record, block, reading: readingOf(career) })),
      ]),
  );
}

/** One person after all decisions. */
interface Person {
  readonly id: string;
  readonly atTalks: readonly AtTalk[];
  /** The groups of decisions that it is in. */
  readonly groups: readonly string[];
  /** Whether decisions say that it is never the other. */
  readonly areApart: (other: Person) => boolean;
  readonly mentioned: readonly Mentioned[];
  /** By record the talk that it states. */
  readonly talkOf: ReadonlyMap<string, string>;
  /** What was decided of it: who it took in, by whose names it does not go. */
  readonly kept: Kept | null;
  readonly former: readonly FormerRow[];
  /** The seq of the first record that names it, which tells who has the slug of a name. */
  readonly seq: number;
  readonly corrections: Corrections;
}

function peopleOfBlocks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Person[] {
  const { people, ties, seqs } = peopleInBlocks(blocks, talkOfRecord, decisions);
  return people.map((one) => personOf(one, ties, seqs));
}

function personOf(people: readonly AtTalk[], ties: Ties, seqs: ReadonlyMap<string, number>): Person {
  const mentioned = sortedBy(
    people.flatMap((person) => person.mentioned),
    mentionKeyOf,
  );
  const keys = mentioned.map(mentionKeyOf);
  const kept = keys.flatMap((key) => ties.groupOf(key) ?? []).flatMap((group) => ties.keptOf(group) ?? [])[0] ?? null;
  const firstOf = (of: readonly string[]) =>
    of.reduce((first, key) => Math.min(first, seqs.get(key) ?? first), Number.MAX_SAFE_INTEGER);
  const seqOf = (subject: Subject) => firstOf(subject.mentions.map(mentionKey));
  const groups = [...new Set(keys.flatMap((key) => ties.groupOf(key) ?? []))];
  return {
    id: kept?.subject.id ?? speakerIdOf(mentioned),
    atTalks: people,
    groups,
    areApart: (other) => groups.some((a) => other.groups.some((b) => ties.areApart(a, b))),
    mentioned,
    talkOf: new Map(people.flatMap(({ talk, mentioned: of }) => of.map(({ record }) => [record.id, talk] as const))),
    kept,
    former: (kept?.former ?? []).map((one) => ({
      id: one.id,
      slug: one.slug,
      slugBase: slugBaseOf(one.name),
      seq: seqOf(one),
    })),
    seq: kept ? seqOf(kept.subject) : firstOf(keys),
    corrections: correctionsIn(ties.correctionsOf(keys)),
  };
}

function speakerIdOf(mentioned: readonly Mentioned[]): string {
  const first = earliestOf(mentioned.map(({ record }) => record));
  const block = mentioned.find(({ record }) => record.id === first)?.block ?? '';
  return idOf('speaker', `${first}|${block}`);
}

function speakerOf(person: Person, things: ThingNames, candidates: readonly Candidate[]): SpeakerBundle {
  const { id, mentioned, talkOf, kept, former, seq, corrections } = person;
  const printed = namesIn(mentioned);
  const name = corrected(corrections, 'name', fullestName(ownNames(printed, kept)));
  const names = [...new Set([...printed, name])].sort();
  const own = new Set(kept?.subject.mentions.map(mentionKey));
  const telling = mentioned.find((one) => own.has(mentionKeyOf(one))) ?? mentioned[0];
  const homepages = mentioned.flatMap(({ people: bios }) =>
    bios.map(({ homepage }) => (isLink(homepage) ? homepage : null)),
  );
  const identifiers = identifiersOf(homepages);
  const made = madeBy(mentioned, talkOf);
  const { affiliations, at, within, precedes, evidence } = affiliationsOfPerson(person, things);
  return fingerprinted({
    former,
    speaker: {
      id,
      slugBase: slugBaseOf(name),
      seq,
      name,
      sortName: indexable(foldText(findPersonName(name)?.sortName ?? name)),
      homepage: corrected(corrections, 'homepage', findBestFact(homepages)?.value ?? null),
      talkCount: new Set(made.filter(({ role }) => role === 'SPEAKER').map(({ talk }) => talk)).size,
      searchText: searchTextOf(...names),
      block: telling?.blocks[0] ?? '',
      named: telling?.block.slice(NAME_PREFIX.length) ?? '',
      candidates: candidates.length === 0 ? null : JSON.stringify(candidates),
      candidateScore: candidates[0]?.score ?? null,
    },
    aliases: names,
    identifiers,
    made: made.map(({ appearance }) => appearance),
    talks: [...new Set(made.map(({ talk }) => talk))],
    affiliations,
    at,
    within,
    precedes,
    speakerEvidence: [
      ...mentioned.flatMap((one) => speakerEvidence(id, one)),
      ...evidenceOfCorrections(id, corrections),
    ],
    affiliationEvidence: evidence,
  });
}

function affiliationsOfPerson({ id, mentioned }: Person, things: ThingNames): PersonAffiliations {
  return affiliationsOf(id, postsOf(mentioned, things), shownOf(mentioned, things));
}

/** The names that a person goes by: not those of whom it took in, unless it was called so itself. */
function ownNames(names: readonly string[], kept: Kept | null): readonly string[] {
  if (kept === null) return names;
  const taken = new Set(kept.former.map(({ name }) => name));
  const own = names.filter((name) => name === kept.subject.name || !taken.has(name));
  return own.length === 0 ? names : own;
}

function madeBy(mentioned: readonly Mentioned[], talkOf: ReadonlyMap<string, string>) {
  const all = mentioned.flatMap(({ block, record, appearances }) =>
    appearances.map(({ role }) => {
      const talk = talkOf.get(record.id) ?? '';
      return { talk, role, appearance: appearanceIdOf(talk, role, block.slice(NAME_PREFIX.length)) };
    }),
  );
  return sortedBy(
    groupedBy(all, ({ appearance }) => appearance),
    ([appearance]) => appearance,
  ).flatMap(([, [first]]) => first ?? []);
}

function postsOf(mentioned: readonly Mentioned[], things: ThingNames): StatedPost[] {
  return mentioned.flatMap(({ record, block, people }) =>
    people.flatMap(({ career }, who) =>
      career.map(
        (post, at): StatedPost => ({
          career: post,
          ...placeOf(post, things),
          key: `${who}.${at}`,
          precedes: post.precedes.map((later) => `${who}.${later}`),
          block,
          record: record.id,
          days: daysOf(record),
        }),
      ),
    ),
  );
}

function placeOf({ institution: printed, unit, atEvent }: ReadCareer, things: ThingNames) {
  const institution = things.institution(institutionOf(printed.value));
  const isNone = unit === null || atEvent;
  return { institution, unit: isNone ? null : things.institution(unitOf(unit.value, institution)) };
}

function shownOf(mentioned: readonly Mentioned[], things: ThingNames): Shown[] {
  return mentioned.flatMap(({ record, appearances }) =>
    appearances.flatMap((appearance) =>
      affiliationsAt(appearance, record).map(
        (quoted): Shown => ({
          institution: things.institution(institutionOf(quoted.fact.value)),
          ...quoted,
          days: daysOf(record),
        }),
      ),
    ),
  );
}

function speakerEvidence(id: string, { record, appearances, people }: Mentioned) {
  const place = { about: id, record: record.id };
  return [
    ...appearances.map(({ name }) => evidenceOf(name, { ...place, field: 'name' })),
    ...people.map(({ name }) => evidenceOf(name, { ...place, field: 'name' })),
    ...people.flatMap(({ homepage }) =>
      isLink(homepage) ? evidenceOf(homepage, { ...place, field: 'homepage' }) : [],
    ),
    ...people.flatMap(({ interests }) => interests.map((fact) => evidenceOf(fact, { ...place, field: 'interest' }))),
    ...people.flatMap(({ other }) => other.map((fact) => evidenceOf(fact, { ...place, field: 'other' }))),
  ];
}

function identifiersOf(homepages: readonly (Fact | null)[]): SpeakerBundle['identifiers'] {
  const orcids = homepages.flatMap((homepage) => ORCID.exec(homepage?.value ?? '')?.[1]?.toUpperCase() ?? []);
  return [...new Set(orcids)].sort().map((value) => ({ scheme: 'ORCID', value, url: `https://orcid.org/${value}` }));
}
