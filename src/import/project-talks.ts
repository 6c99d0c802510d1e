/** Makes talks of the records of one block: which of them announce the same talk, and what they say of it together. */

import type { Decision } from '../decisions/decision.ts';
import type { Fact, ReadAppearance, ReadTalk, TalkKind, TalkStatus } from '../extract/understanding.ts';
import { idOf } from '../graph/ids.ts';
import { DAY_MAX, DAY_MIN, parsePartialDate } from '../talks/partial-date.ts';
import { foldText, normTerm, slugOf } from '../text/fold.ts';
import { findBestFact } from './best-fact.ts';
import {
  type AppearanceRow,
  type EvidenceRow,
  evidenceOf,
  fingerprinted,
  groupedBy,
  type Named,
  sortedBy,
  type TalkBundle,
} from './bundles.ts';
import { namesInList } from './correctable-fields.ts';
import {
  affiliationsAt,
  type CorrectsPeople,
  correctionsOfPeople,
  isDecided,
  type Quoted,
} from './corrected-people.ts';
import { institutionAt } from './corrected-posts.ts';
import { type Correction, type Corrections, corrected, evidenceOfCorrections, evidenceOfWord } from './corrections.ts';
import { type DecidedTalk, decidedTalks } from './decided-talks.ts';
import { findInstant, parseMoment } from './instants.ts';
import { personBlockOf } from './person-names.ts';
import { type StoredRecord, talkBlockOf } from './record.ts';
import { singleFactsOf, statusOf } from './stated-once.ts';
import { ThingNames } from './thing-names.ts';
import { type InstitutionThing, indexable, institutionOf, searchTextOf, seriesOf, topicOf } from './things.ts';

const UNKNOWN_DATE_SORT = -1_000_000_000_000;
const MINUTES_PER_DAY = 1440;
const MAX_SLUG = 60;
const SLUG_SUFFIX = 8;
const MAX_SEARCH_TEXT = 20_000;
const STATUS_ORDER: readonly TalkStatus[] = ['CANCELLED', 'POSTPONED', 'HELD', 'SCHEDULED'];
const IN_TITLE = 1;
const NOT_IN_TITLE = 0.8;

/** The talks that the records of blocks announce, each block by itself but for what is decided of them. */
export function projectTalks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  decisions: readonly Decision[] = [],
): TalkBundle[] {
  const clusters = [...blocks.values()].flatMap((records) => clustersOf(sortedBy(records, ({ id }) => id)));
  const names = new ThingNames(decisions);
  const talks = decidedTalks(clusters, decisions);
  const corrects = correctionsOfPeople(
    talks.map(({ records }) => records),
    decisions,
  );
  return talks.map((decided) => talkOf(decided, names, corrects));
}

/** The id of the part that one person takes in a talk in one role. */
export function appearanceIdOf(talkId: string, role: string, personBlock: string): string {
  return idOf('appearance', `${talkId}|${role}|${personBlock}`);
}

/** The earliest of several records, on which the ids of what they make stand: a later import cannot change it. */
export function earliestOf(records: readonly StoredRecord[]): string {
  const first = records.reduce<StoredRecord | null>(
    (best, record) =>
      best === null || record.seq < best.seq || (record.seq === best.seq && record.id < best.id) ? record : best,
    null,
  );
  return first?.id ?? '';
}

/** Same title and no other start time: one talk. A record without a title joins where exactly one titled talk fits. */
function clustersOf(records: readonly StoredRecord[]): StoredRecord[][] {
  const titled = records.filter(({ talk }) => talk.title !== null);
  const clusters = [...groupedBy(titled, ({ talk }) => normTerm(talk.title?.value ?? '')).values()].flatMap(
    splitByTime,
  );
  const untitled: StoredRecord[] = [];
  const joined = clusters.map((cluster) => [...cluster]);
  for (const record of records.filter(({ talk }) => talk.title === null)) {
    const fitting = clusters.flatMap((cluster, at) => (timesFit(cluster, record) ? [at] : []));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) joined[only]?.push(record);
    else untitled.push(record);
  }
  return [...joined, ...(clusters.length === 0 ? splitByTime(untitled) : untitled.map((record) => [record]))];
}

function splitByTime(records: readonly StoredRecord[]): StoredRecord[][] {
  const groups = groupedBy(records, ({ talk }) => talk.startTime?.value ?? '');
  const timeless = groups.get('') ?? [];
  groups.delete('');
  const timed = [...groups.values()];
  const [only] = timed;
  if (only && timed.length === 1) return [[...only, ...timeless]];
  return timeless.length === 0 ? timed : [...timed, timeless];
}

function timesFit(cluster: readonly StoredRecord[], record: StoredRecord): boolean {
  const time = record.talk.startTime?.value;
  return time === undefined || cluster.every(({ talk }) => talk.startTime === null || talk.startTime.value === time);
}

function talkOf(decided: DecidedTalk, names: ThingNames, corrects: CorrectsPeople): TalkBundle {
  const records = sortedBy(decided.records, ({ id }) => id);
  const { corrections } = decided;
  const main = sortedBy(decided.main, ({ id }) => id);
  const id = decided.kept?.id ?? idOf('talk', earliestOf(records));
  const [first] = main;
  const people = appearancesOf(id, records.map(corrects), names);
  const word = corrections.get('topics');
  const topics = word === undefined ? topicsOf(id, records, names) : topicsInWord(id, word, names);
  const said = { main, records, corrections };
  const series = stated(said, 'series', (talk) => talk.series);
  const host = stated(said, 'host', (talk) => talk.hostInstitution);
  const resources = resourcesOf(id, records);
  const hasRecording = resources.some(({ kind }) => kind === 'RECORDING');
  return fingerprinted({
    talk: talkRowOf({ id, said, hasRecording, block: first ? talkBlockOf(first) : '' }),
    former: (decided.kept?.former ?? []).map((one) => ({ id: one.id, slug: one.slug, slugBase: null, seq: null })),
    records: records.map((record) => record.id),
    appearances: people.appearances,
    represented: people.represented,
    topics: topics.topics,
    series: series === null ? null : { thing: names.series(seriesOf(series)), printed: series },
    host: host === null ? null : { thing: names.institution(institutionOf(host)), printed: host },
    resources,
    mentions: mentionsOf(id, records),
    talkEvidence: [
      ...records.flatMap((record) => fieldEvidence(id, record)),
      ...topics.evidence,
      ...evidenceOfCorrections(id, corrections),
    ],
    appearanceEvidence: people.evidence,
  });
}

/** All that is said of one talk: by the records that count first, by all of them, and by a person. */
interface Said {
  readonly main: readonly StoredRecord[];
  readonly records: readonly StoredRecord[];
  readonly corrections: Corrections;
}

/** What is said of a field in the end. */
function stated<T extends string>(said: Said, field: string, pick: (talk: ReadTalk) => Fact<T> | null): T | null {
  const best = bestOf(said.main, pick) ?? bestOf(said.records, pick);
  return corrected<T | null>(said.corrections, field, best?.value ?? null);
}

function bestOf<T>(records: readonly StoredRecord[], pick: (talk: ReadTalk) => Fact<T> | null): Fact<T> | null {
  return findBestFact(records.map(({ talk }) => pick(talk)));
}

function talkRowOf(of: { id: string; said: Said; hasRecording: boolean; block: string }): TalkBundle['talk'] {
  const { id, said } = of;
  const { records, corrections } = said;
  const title = stated(said, 'title', (talk) => talk.title);
  const abstract = stated(said, 'abstract', (talk) => talk.abstract);
  const { date, startTime, endTime, ...when } = whenOf(said);
  const speaker = said.main.flatMap(({ talk }) => talk.appearances.map(({ name }) => name.value)).sort()[0];
  return {
    id,
    slug: `${slugOf(title ?? speaker ?? 'talk')
      .slice(0, MAX_SLUG)
      .replace(/-+$/, '')}-${id.slice(1, 1 + SLUG_SUFFIX)}`,
    title,
    titleSort: title === null ? null : indexable(foldText(title)),
    abstract,
    kind: stated<TalkKind>(said, 'kind', (talk) => talk.kind) ?? 'OTHER',
    status: corrected(corrections, 'status', weightiestStatus(records)),
    date: date?.edtf ?? null,
    dayMin: date?.min ?? DAY_MIN,
    dayMax: date?.max ?? DAY_MAX,
    dateSort: date === null ? UNKNOWN_DATE_SORT : date.min * MINUTES_PER_DAY + minutesOf(startTime),
    startTime,
    endTime,
    ...when,
    language: corrected(corrections, 'language', records.flatMap(({ talk }) => talk.language ?? []).sort()[0] ?? null),
    location: stated(said, 'location', (talk) => talk.location),
    url: stated(said, 'url', (talk) => (isLink(talk.url?.value) ? talk.url : null)),
    hasRecording: of.hasRecording,
    searchText: searchTextOf(title, abstract).slice(0, MAX_SEARCH_TEXT),
    block: of.block,
  };
}

function weightiestStatus(records: readonly StoredRecord[]): TalkStatus {
  return STATUS_ORDER.find((status) => records.some(({ talk }) => statusOf(talk)?.value === status)) ?? 'SCHEDULED';
}

/** When it is: days and times as they are printed, instants where a time zone or a person says so. */
function whenOf(said: Said) {
  const timeZone = stated(said, 'timeZone', (talk) => talk.timeZone);
  const moment = (field: string) =>
    parseMoment(corrected<string | null>(said.corrections, field, null) ?? '', timeZone);
  const [start, end] = [moment('startsAt'), moment('endsAt')];
  const timeOf = (field: 'startsAt' | 'endsAt', printed: string | null) =>
    said.corrections.has(field) ? ((field === 'startsAt' ? start : end)?.time ?? null) : printed;
  const date = parsePartialDate(start?.day ?? stated(said, 'date', (talk) => talk.date) ?? '');
  const startTime = timeOf(
    'startsAt',
    stated(said, 'startTime', (talk) => talk.startTime),
  );
  const endTime = timeOf(
    'endsAt',
    stated(said, 'endTime', (talk) => talk.endTime),
  );
  const day = date && date.min === date.max ? date.edtf : null;
  const pastMidnight = startTime !== null && endTime !== null && endTime < startTime;
  const instant = (time: string | null, daysLater: number) =>
    day && time && timeZone ? findInstant({ day, time, timeZone, daysLater }) : null;
  return {
    date,
    startTime,
    endTime,
    timeZone,
    startsAt: start?.instant ?? instant(startTime, 0),
    endsAt: end?.instant ?? instant(endTime, pastMidnight ? 1 : 0),
  };
}

function minutesOf(time: string | null): number {
  const [hours = '0', minutes = '0'] = (time ?? '').split(':');
  return (Number(hours) || 0) * 60 + (Number(minutes) || 0);
}

function isLink(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//i.test(url);
}

interface Part {
  readonly record: StoredRecord;
  readonly at: number;
  readonly appearance: ReadAppearance;
}

function appearancesOf(talkId: string, records: readonly StoredRecord[], names: ThingNames) {
  const parts: Part[] = records.flatMap((record) =>
    record.talk.appearances.map((appearance, at) => ({ record, at, appearance })),
  );
  const groups = groupedBy(
    parts.filter(({ appearance }) => personBlockOf(appearance.name.value) !== ''),
    ({ appearance }) => `${appearance.role}|${personBlockOf(appearance.name.value)}`,
  );
  const inOrder = sortedBy(
    groups,
    ([key, of]) => `${String(Math.min(...of.map(({ at }) => at))).padStart(6, '0')}|${key}`,
  );
  const appearances: AppearanceRow[] = [];
  const represented: (Named<InstitutionThing> & { appearance: string; position: number })[] = [];
  const evidence: EvidenceRow[] = [];
  for (const [key, group] of inOrder) {
    const id = idOf('appearance', `${talkId}|${key}`);
    const [some] = group;
    if (!some) continue;
    const shown = sortedBy(
      group.flatMap(shownAt),
      ({ fact, record }) => `${record}|${String(fact.start).padStart(10, '0')}`,
    );
    const asPrinted = group.map(({ appearance }) => appearance.affiliations.map(({ value }) => value).join(', '));
    appearances.push({
      id,
      role: some.appearance.role,
      position: appearances.length,
      nameAsPrinted: longest(group.map(({ appearance }) => appearance.name.value)) ?? '',
      affiliationAsPrinted: longest(asPrinted.filter((text) => text !== '')),
    });
    const printedBy = groupedBy(shown, ({ fact }) => names.institution(institutionOf(fact.value)).id);
    for (const [, facts] of printedBy) {
      const printed = longest(facts.map(({ fact }) => fact.value)) ?? '';
      const thing = names.institution(institutionOf(printed));
      represented.push({ appearance: id, thing, printed, position: represented.length });
    }
    for (const { record, appearance } of group)
      evidence.push(evidenceOf(appearance.name, { about: id, record: record.id, field: 'name' }));
    for (const { fact, record } of shown) evidence.push(evidenceOf(fact, { about: id, record, field: 'affiliation' }));
  }
  return { appearances, represented, evidence };
}

/** The institutions printed beside a name; where none is, those where the record's own bio says the person works at the time. */
function shownAt({ record, appearance }: Part): Quoted[] {
  if (isDecided(appearance) || appearance.affiliations.length > 0) return affiliationsAt(appearance, record);
  const block = personBlockOf(appearance.name.value);
  return record.talk.people
    .filter(({ name }) => personBlockOf(name.value) === block)
    .flatMap(({ career }) =>
      career.filter((post) => post.kind === 'EMPLOYMENT' && post.ongoing === 'YES' && !post.atEvent),
    )
    .map((post) => institutionAt(post, record.id));
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>(
    (best, text) =>
      best === null || text.length > best.length || (text.length === best.length && text < best) ? text : best,
    null,
  );
}

function topicsOf(talkId: string, records: readonly StoredRecord[], names: ThingNames) {
  const facts = records.flatMap(({ id, talk }) =>
    talk.topics.map((fact) => ({ record: id, fact, scored: scoreOf(fact, talk) })),
  );
  const groups = sortedBy(
    groupedBy(facts, ({ fact }) => names.topic(topicOf(fact.value)).id),
    ([id]) => id,
  );
  const topics = groups.map(([, group]) => {
    const printed = longest(group.map(({ fact }) => fact.value)) ?? '';
    return { thing: names.topic(topicOf(printed)), printed, score: Math.max(...group.map(({ scored }) => scored)) };
  });
  const evidence = groups.flatMap(([topic, group]) =>
    group.map(({ record, fact }) => evidenceOf(fact, { about: talkId, record, field: 'topic', value: topic })),
  );
  return { topics, evidence };
}

/** The topics that a person says it has, instead of those that are read. */
function topicsInWord(talkId: string, { value, decision }: Correction, names: ThingNames): ReturnType<typeof topicsOf> {
  const named = namesInList(value).map(({ name, at }) => ({
    thing: names.topic(topicOf(name)),
    printed: name,
    score: IN_TITLE,
    at,
  }));
  const groups = sortedBy(
    groupedBy(named, ({ thing }) => thing.id),
    ([id]) => id,
  );
  return {
    topics: groups.flatMap(([, [first]]) => first ?? []),
    evidence: named.map(({ thing, printed, at }) =>
      evidenceOfWord(decision, { about: talkId, field: 'topic', value: thing.id, at, words: printed }),
    ),
  };
}

function scoreOf(fact: Fact, talk: ReadTalk): number {
  const inTitle = talk.title !== null && fact.start >= talk.title.start && fact.end <= talk.title.end;
  return Math.round(fact.confidence * (inTitle ? IN_TITLE : NOT_IN_TITLE) * 1000) / 1000;
}

function resourcesOf(talkId: string, records: readonly StoredRecord[]): TalkBundle['resources'] {
  const all = records.flatMap(({ talk }) => talk.resources).filter(({ url }) => isLink(url.value));
  return sortedBy(
    groupedBy(all, ({ url }) => url.value),
    ([url]) => url,
  ).map(([url, group], position) => ({
    id: idOf('resource', `${talkId}|${url}`),
    kind:
      group
        .map(({ kind }) => kind)
        .sort()
        .find((kind) => kind !== 'OTHER') ?? 'OTHER',
    url,
    title: longest(group.flatMap(({ title }) => title ?? [])),
    position,
  }));
}

function mentionsOf(talkId: string, records: readonly StoredRecord[]): TalkBundle['mentions'] {
  const all = records.flatMap(({ talk }) => talk.mentions);
  const groups = sortedBy(
    groupedBy(all, ({ kind, name }) => `${kind}|${foldText(name.value)}`),
    ([key]) => key,
  );
  return groups.map(([key, group]) => ({
    id: idOf('mention', `${talkId}|${key}`),
    kind: group[0]?.kind ?? 'OTHER',
    name: longest(group.map(({ name }) => name.value)) ?? '',
    affiliation: longest(group.flatMap(({ affiliation }) => affiliation?.value ?? [])),
  }));
}

function fieldEvidence(talkId: string, { id, talk }: StoredRecord): EvidenceRow[] {
  const facts = [
    ...singleFactsOf(talk),
    ...talk.resources.map(({ url }) => ['resource', url] as const),
    ...talk.mentions.map(({ name }) => ['mention', name] as const),
  ];
  const stated = facts.map(([field, fact]) => evidenceOf(fact, { about: talkId, record: id, field }));
  if (stated.length > 0) return stated;
  // Nothing is known but who takes part.
  return talk.appearances.map(({ name }) => evidenceOf(name, { about: talkId, record: id, field: 'speaker' }));
}
