/** Makes speakers of the people whom the records of one block name: who is the same person, and what is known of them together. */
import type { Decision, Mention } from '../decisions/decision.ts';
import type { Fact, ReadAppearance, ReadPerson } from '../extract/understanding.ts';
import { idOf } from '../graph/ids.ts';
import { parsePartialDate } from '../talks/partial-date.ts';
import { foldText } from '../text/fold.ts';
import { affiliationsOf, type StatedPost } from './affiliations.ts';
import { findBestFact } from './best-fact.ts';
import { evidenceOf, fingerprinted, groupedBy, type SpeakerBundle, sortedBy } from './bundles.ts';
import { isCommonName } from './common-names.ts';
import { type Corrections, corrected, correctionsIn, evidenceOfCorrections } from './corrections.ts';
import type { Days, Shown } from './header-runs.ts';
import { clusterPeople, type PersonAtTalk } from './person-clusters.ts';
import { findPersonName, personBlockOf } from './person-names.ts';
import { appearanceIdOf, earliestOf } from './project-talks.ts';
import type { StoredRecord } from './record.ts';
import { slugBaseOf } from './speaker-slugs.ts';
import {
  indexable,
  institutionOf,
  institutionsThatIdentify,
  isSpecific,
  narrowTopicKeys,
  searchTextOf,
  seriesOf,
  topicOf,
} from './things.ts';
import { mentionKey, Ties } from './ties.ts';

const BLOCK_PREFIX = 'speaker ';
const MAX_TOGETHER = 6;
const ORCID = /^https?:\/\/(?:www\.)?orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i;

/** What one record says of the people of the block. */
interface Mentioned {
  readonly block: string;
  readonly record: StoredRecord;
  readonly appearances: readonly ReadAppearance[];
  readonly people: readonly ReadPerson[];
}

interface AtTalk extends PersonAtTalk {
  readonly mentioned: readonly Mentioned[];
}

/** The speakers whom the records of blocks name; who is only written about and takes no part in any talk is none. */
export function projectSpeakers(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[] = [],
): SpeakerBundle[] {
  return peopleOfBlocks(blocks, talkOfRecord, decisions)
    .filter(({ mentioned }) => mentioned.some(({ appearances }) => appearances.length > 0))
    .map(speakerOf);
}

/** The id of the speaker whom each record's mention of a block leads to, by record and block. */
export function speakerIdsOfBlocks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[] = [],
): Map<string, string> {
  return new Map(
    peopleOfBlocks(blocks, talkOfRecord, decisions).flatMap((person) =>
      person.mentioned.map((one) => [keyOfMentioned(one), person.id] as const),
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

/** One person after all decisions. */
interface Person {
  readonly id: string;
  readonly mentioned: readonly Mentioned[];
  /** By record the talk that it states. */
  readonly talkOf: ReadonlyMap<string, string>;
  readonly corrections: Corrections;
}

function peopleOfBlocks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Person[] {
  const clusters = [...blocks].flatMap(([block, records]) => peopleOfBlock(block, records, talkOfRecord));
  const mentions = clusters.flat().flatMap((person) => person.mentioned.map(keyOfMentioned));
  const ties = new Ties('Speaker', decisions, new Set(mentions));
  return clusters.map((people) => personOf(people, ties));
}

function personOf(people: readonly AtTalk[], ties: Ties): Person {
  const mentioned = sortedBy(
    people.flatMap((person) => person.mentioned),
    ({ record }) => record.id,
  );
  const block = mentioned[0]?.block ?? '';
  return {
    id: speakerIdOf(
      block,
      mentioned.map(({ record }) => record),
    ),
    mentioned,
    talkOf: new Map(people.flatMap(({ talk, mentioned: of }) => of.map(({ record }) => [record.id, talk] as const))),
    corrections: correctionsIn(ties.correctionsOf(mentioned.map(keyOfMentioned))),
  };
}

function keyOfMentioned({ record, block }: Mentioned): string {
  return mentionKey({ record: record.id, block });
}

function peopleOfBlock(
  block: string,
  records: readonly StoredRecord[],
  talkOfRecord: ReadonlyMap<string, string>,
): AtTalk[][] {
  const person = block.slice(BLOCK_PREFIX.length);
  const mentioned = sortedBy(records, ({ id }) => id).map(
    (record): Mentioned => ({
      block,
      record,
      appearances: record.talk.appearances.filter(({ name }) => personBlockOf(name.value) === person),
      people: record.talk.people.filter(({ name }) => personBlockOf(name.value) === person),
    }),
  );
  const byTalk = groupedBy(mentioned, ({ record }) => talkOfRecord.get(record.id) ?? record.id);
  return clusterPeople([...byTalk].map(([talk, of]) => personAtTalk(talk, of)));
}

function speakerIdOf(block: string, records: readonly StoredRecord[]): string {
  return idOf('speaker', `${earliestOf(records)}|${block}`);
}

function personAtTalk(talk: string, mentioned: readonly Mentioned[]): AtTalk {
  const shown = mentioned.flatMap(({ appearances }) =>
    appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value)),
  );
  const posts = mentioned.flatMap(({ people }) =>
    people.flatMap(({ career }) => career.filter(({ atEvent }) => !atEvent)),
  );
  const printed = [...shown, ...posts.map(({ institution }) => institution.value)];
  const topics = mentioned.flatMap(({ record }) => record.talk.topics.map(({ value }) => topicOf(value)));
  const days = new Set(mentioned.flatMap(({ record }) => dayOf(record) ?? []));
  const name = fullestName(namesIn(mentioned));
  return {
    talk,
    mentioned,
    given: givenNames(name),
    hasCommonName: isCommonPerson(name),
    narrowTopics: narrowTopicKeys(topics),
    series: [
      ...new Set(mentioned.flatMap(({ record }) => record.talk.series?.value ?? []).map((one) => seriesOf(one).key)),
    ],
    coSpeakers: [...new Set(mentioned.flatMap(coSpeakersIn))],
    shown: identifying(shown),
    day: days.size === 1 ? ([...days][0] ?? null) : null,
    institutions: identifying(printed),
    identifiers: [
      ...new Set(
        mentioned.flatMap(({ people }) =>
          people.flatMap(({ homepage }) => (isLink(homepage) ? homepageKey(homepage.value) : [])),
        ),
      ),
    ],
    topics: [...new Set(topics.filter(isSpecific).map(({ key }) => key))],
  };
}

function identifying(printed: readonly string[]): string[] {
  return [...new Set(printed.flatMap((name) => institutionsThatIdentify(institutionOf(name))))].sort();
}

/** Who gave a talk together with the person; of a long list of names too little is said. */
function coSpeakersIn({ record, appearances }: Mentioned): string[] {
  const gives = ({ role }: ReadAppearance) => role === 'SPEAKER' || role === 'PANELLIST';
  const all = record.talk.appearances.filter(gives);
  if (!appearances.some(gives) || all.length > MAX_TOGETHER) return [];
  return all
    .filter((appearance) => !appearances.includes(appearance))
    .map(({ name }) => name.value)
    .filter((name) => givenNames(name).some((given) => given.length > 1) && !isCommonPerson(name))
    .map(personBlockOf);
}

function isCommonPerson(name: string): boolean {
  const parts = findPersonName(name);
  if (parts === null) return true;
  const full = parts.given.filter((given) => foldText(given).length > 1);
  return isCommonName(full[0] ?? '', parts.family) || isCommonName(full.join(' '), parts.family);
}

function dayOf(record: StoredRecord): number | null {
  const days = daysOf(record);
  return days !== null && days.min === days.max ? days.min : null;
}

function speakerOf({ id, mentioned, talkOf, corrections }: Person): SpeakerBundle {
  const printed = namesIn(mentioned);
  const name = corrected(corrections, 'name', fullestName(printed));
  const names = [...new Set([...printed, name])].sort();
  const homepages = mentioned.flatMap(({ people: bios }) =>
    bios.map(({ homepage }) => (isLink(homepage) ? homepage : null)),
  );
  const identifiers = identifiersOf(homepages);
  const made = madeBy(mentioned, talkOf);
  const { affiliations, at, within, precedes, evidence } = affiliationsOf(id, postsOf(mentioned), shownOf(mentioned));
  return fingerprinted({
    speaker: {
      id,
      slugBase: slugBaseOf(name),
      seq: mentioned.reduce((first, { record }) => Math.min(first, record.seq), Number.MAX_SAFE_INTEGER),
      name,
      sortName: indexable(foldText(findPersonName(name)?.sortName ?? name)),
      homepage: corrected(corrections, 'homepage', findBestFact(homepages)?.value ?? null),
      talkCount: new Set(made.filter(({ role }) => role === 'SPEAKER').map(({ talk }) => talk)).size,
      searchText: searchTextOf(...names),
      block: mentioned[0]?.block ?? '',
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

function namesIn(mentioned: readonly Mentioned[]): string[] {
  const printed = mentioned.flatMap(({ appearances, people }) =>
    [...appearances, ...people].map(({ name }) => name.value),
  );
  return [...new Set(printed.map((name) => findPersonName(name)?.full ?? name))].sort();
}

/** The most given names in full, then the longest. */
function fullestName(names: readonly string[]): string {
  const ranked = names.map((name) => ({ name, full: givenNames(name).filter((given) => given.length > 1).length }));
  ranked.sort((a, b) => b.full - a.full || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? '';
}

function givenNames(name: string): string[] {
  return (findPersonName(name)?.given ?? []).map(foldText).filter((given) => given !== '');
}

function madeBy(mentioned: readonly Mentioned[], talkOf: ReadonlyMap<string, string>) {
  const all = mentioned.flatMap(({ block, record, appearances }) =>
    appearances.map(({ role }) => {
      const talk = talkOf.get(record.id) ?? '';
      return { talk, role, appearance: appearanceIdOf(talk, role, block.slice(BLOCK_PREFIX.length)) };
    }),
  );
  return sortedBy(
    groupedBy(all, ({ appearance }) => appearance),
    ([appearance]) => appearance,
  ).flatMap(([, [first]]) => first ?? []);
}

function postsOf(mentioned: readonly Mentioned[]): StatedPost[] {
  return mentioned.flatMap(({ record, people }) =>
    people.flatMap(({ career }, who) =>
      career.map(
        (post, at): StatedPost => ({
          career: post,
          key: `${who}.${at}`,
          precedes: post.precedes.map((later) => `${who}.${later}`),
          record: record.id,
          days: daysOf(record),
        }),
      ),
    ),
  );
}

function shownOf(mentioned: readonly Mentioned[]): Shown[] {
  return mentioned.flatMap(({ record, appearances }) =>
    appearances.flatMap(({ affiliations }) =>
      affiliations.map(
        (fact): Shown => ({ institution: institutionOf(fact.value), fact, record: record.id, days: daysOf(record) }),
      ),
    ),
  );
}

function daysOf({ talk }: StoredRecord): Days | null {
  const date = parsePartialDate(talk.date?.value ?? '');
  return date && { min: date.min, max: date.max };
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

function homepageKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '');
}

function isLink(fact: Fact | null): fact is Fact {
  return fact !== null && /^https?:\/\//i.test(fact.value);
}
