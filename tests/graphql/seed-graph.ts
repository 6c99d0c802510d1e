/** A small made-up graph in the shape of docs/graph.md, written straight into a store, so that the read side is tested by itself. */
import neo4j from 'neo4j-driver';
import type { Graph, Value } from '../../src/graph/graph.ts';
import { type IdKind, idOf } from '../../src/graph/ids.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { DAY_MAX, DAY_MIN, parsePartialDate } from '../../src/talks/partial-date.ts';
import { foldText, normTerm, slugOf } from '../../src/text/fold.ts';
import type { TestGraph } from '../support/graphs.ts';

type Properties = Record<string, Value>;
interface NodeRow {
  readonly label: string;
  readonly properties: Properties;
}
interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly properties: Properties;
}

const KIND_OF: Readonly<Record<string, IdKind>> = {
  Talk: 'talk',
  Speaker: 'speaker',
  Institution: 'institution',
  Topic: 'topic',
  Series: 'series',
  Affiliation: 'affiliation',
  Appearance: 'appearance',
  Source: 'source',
  Record: 'record',
  Alias: 'alias',
  Identifier: 'identifier',
  Resource: 'resource',
  Mention: 'mention',
};

/** The id that the seed gives to a node of a label by its key. */
function seedId(label: string, key: string): string {
  return idOf(KIND_OF[label] ?? 'talk', label === 'Identifier' ? key : `seed ${key}`);
}

class Seed {
  readonly nodes = new Map<string, NodeRow>();
  readonly links: LinkRow[] = [];

  node(label: string, key: string, properties: Properties): string {
    const id = seedId(label, key);
    const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
    this.nodes.set(id, { label, properties: { id, ...given } });
    return id;
  }

  link(type: string, from: string, to: string, properties: Properties = {}): void {
    const fromLabel = this.nodes.get(from)?.label ?? '';
    const toLabel = this.nodes.get(to)?.label ?? '';
    this.links.push({ type, from, to, fromLabel, toLabel, properties });
  }

  alias(of: string, text: string): void {
    const id = this.node('Alias', text, { text, norm: normTerm(text) });
    this.link('HAS_ALIAS', of, id);
  }

  add(id: string, property: string, amount = 1): void {
    const node = this.nodes.get(id);
    if (node) node.properties[property] = Number(node.properties[property] ?? 0) + amount;
  }
}

interface Vocabulary {
  readonly key: string;
  readonly aliases?: readonly string[];
}

const TOPICS: readonly (Vocabulary & { readonly broader?: readonly string[]; readonly definition?: string })[] = [
  { key: 'mathematical optimization', definition: 'Finding the best element of a set.' },
  { key: 'non-convex optimization', aliases: ['nonconvex programming'], broader: ['mathematical optimization'] },
  { key: 'saddle point escape', broader: ['non-convex optimization'] },
  { key: 'convex optimization', broader: ['mathematical optimization'] },
  { key: 'machine learning' },
  { key: 'deep learning', aliases: ['deep neural networks'], broader: ['machine learning'] },
  { key: 'number theory' },
];

const INSTITUTIONS: readonly (Vocabulary & {
  readonly kind: string;
  readonly partOf?: string;
  readonly city?: string;
  readonly countryCode?: string;
})[] = [
  { key: 'Northlake University', aliases: ['NLU'], kind: 'UNIVERSITY', city: 'Northlake', countryCode: 'CA' },
  { key: 'Department of Computing', kind: 'DEPARTMENT', partOf: 'Northlake University' },
  { key: 'Learning Systems Laboratory', aliases: ['LSL'], kind: 'LAB', partOf: 'Department of Computing' },
  { key: 'Harbour Institute of Mathematics', aliases: ['HIM'], kind: 'INSTITUTE', city: 'Harbour', countryCode: 'DE' },
  { key: 'Quillon Robotics', kind: 'COMPANY', countryCode: 'CA' },
];

interface Held {
  readonly at: string;
  readonly kind: string;
  readonly role: string;
  readonly start?: string;
  readonly end?: string;
  readonly ongoing: string;
  readonly unit?: string;
  /** Day numbers where the order narrows what the dates leave open. */
  readonly startMin?: number;
  readonly endMax?: number;
}

const PEOPLE: readonly {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly orcid?: string;
  readonly block?: string;
  readonly held: readonly Held[];
}[] = [
  {
    name: 'Mira Solberg',
    aliases: ['M. Solberg'],
    orcid: '0000-0002-1825-0097',
    held: [
      { at: 'Harbour Institute of Mathematics', kind: 'EDUCATION', role: 'PhD', end: '2012', ongoing: 'NO' },
      {
        at: 'Quillon Robotics',
        kind: 'VISITING',
        role: 'visiting scientist',
        start: '2013',
        end: '2014',
        ongoing: 'NO',
      },
      {
        at: 'Northlake University',
        kind: 'EMPLOYMENT',
        role: 'Associate Professor',
        start: '2015-09-01',
        ongoing: 'YES',
        unit: 'Department of Computing',
      },
    ],
  },
  {
    name: 'Øyvind Čapek',
    held: [
      {
        at: 'Northlake University',
        kind: 'EMPLOYMENT',
        role: 'Professor',
        start: '2010',
        end: '2018',
        ongoing: 'NO',
        unit: 'Learning Systems Laboratory',
      },
    ],
  },
  {
    name: 'Tamsin Okafor',
    block: 'okafor t',
    held: [{ at: 'Harbour Institute of Mathematics', kind: 'MEMBER', role: 'fellow', ongoing: 'UNKNOWN' }],
  },
  {
    name: 'Tadeo Okafor',
    block: 'okafor t',
    held: [{ at: 'Northlake University', kind: 'EMPLOYMENT', role: 'Lecturer', start: '2020-02', ongoing: 'YES' }],
  },
  { name: 'Lin Wei', held: [] },
];

const SERIES = [
  { key: 'Northlake Optimization Seminar', kind: 'SEMINAR', host: 'Northlake University' },
  { key: 'Harbour Colloquium', kind: 'COLLOQUIUM', host: 'Harbour Institute of Mathematics' },
];

interface TalkSeed {
  readonly title: string | null;
  readonly abstract?: string;
  readonly date?: string;
  readonly time?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly language?: string;
  readonly speakers: readonly (readonly [name: string, affiliation?: string])[];
  readonly host?: string;
  readonly topics: readonly (readonly [topic: string, score: number])[];
  readonly series?: string;
  readonly recording?: boolean;
}

const TALKS: readonly TalkSeed[] = [
  {
    title: 'Escaping saddles quickly',
    abstract:
      'We look at how noise helps gradient steps to leave saddle points. The talk ends with open questions about nonconvex landscapes.',
    date: '2021-03-05',
    time: '14:00',
    speakers: [['Mira Solberg', 'Department of Computing']],
    topics: [['saddle point escape', 0.9]],
    series: 'Northlake Optimization Seminar',
    recording: true,
    language: 'en',
  },
  {
    title: 'A tour of non-convex optimization',
    abstract: 'From matrix completion to phase retrieval.',
    date: '2021-03-05',
    time: '10:30',
    kind: 'LECTURE',
    speakers: [['Øyvind Čapek', 'Learning Systems Laboratory']],
    topics: [
      ['non-convex optimization', 1],
      ['machine learning', 0.4],
    ],
    series: 'Northlake Optimization Seminar',
  },
  {
    title: 'Interior points, revisited',
    date: '2019-11',
    speakers: [['Tamsin Okafor', 'Harbour Institute of Mathematics']],
    host: 'Lin Wei',
    topics: [['convex optimization', 0.8]],
    series: 'Harbour Colloquium',
  },
  {
    title: 'Why deep nets generalize',
    abstract: 'Flat minima and what they hide. A word on non-convex optimization as it is practised.',
    date: '2022-06-20',
    kind: 'KEYNOTE',
    speakers: [
      ['Mira Solberg', 'Northlake University'],
      ['Lin Wei', 'Quillon Robotics'],
    ],
    topics: [
      ['deep learning', 1],
      ['machine learning', 0.5],
    ],
    recording: true,
  },
  {
    title: 'Primes in short intervals',
    date: '2018',
    speakers: [['Tadeo Okafor']],
    topics: [['number theory', 1]],
    series: 'Harbour Colloquium',
    language: 'de',
  },
  {
    title: null,
    date: '2023-01-17',
    status: 'SCHEDULED',
    speakers: [['Mira Solberg', 'Northlake University']],
    topics: [],
    series: 'Northlake Optimization Seminar',
  },
  {
    title: 'On an unknown day',
    status: 'POSTPONED',
    speakers: [['Lin Wei']],
    topics: [['mathematical optimization', 0.6]],
  },
  {
    title: 'Panel on robots',
    date: '2020-02-29',
    kind: 'PANEL',
    status: 'CANCELLED',
    speakers: [
      ['Lin Wei', 'Quillon Robotics'],
      ['Øyvind Čapek', 'Northlake University'],
    ],
    topics: [['deep learning', 0.3]],
  },
  {
    // Nothing is printed beside the name, but it is known where the speaker was.
    title: 'Primes and where they are not',
    date: '2021-06-14',
    speakers: [['Tadeo Okafor']],
    topics: [['number theory', 0.7]],
  },
];

const LECTURE_HALL = {
  endTime: '11:30',
  startsAt: '2021-03-05T17:30:00Z',
  endsAt: '2021-03-05T18:30:00Z',
  timeZone: 'America/Edmonton',
  location: 'Hall 2',
};

function sortNameOf(name: string): string {
  const words = foldText(name).split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function seedVocabulary(seed: Seed): void {
  for (const { key, aliases = [], definition } of TOPICS) {
    const searchText = foldText([key, ...aliases].join(' '));
    const id = seed.node('Topic', key, {
      slug: slugOf(key),
      label: key,
      labelSort: foldText(key),
      definition: definition ?? null,
      scheme: 'seed',
      talkCount: 0,
      searchText,
    });
    for (const text of [key, ...aliases]) seed.alias(id, text);
  }
  for (const { key, broader = [] } of TOPICS)
    for (const above of broader) seed.link('BROADER', seedId('Topic', key), seedId('Topic', above));
  const [one, other] = [seedId('Topic', 'deep learning'), seedId('Topic', 'convex optimization')].sort();
  seed.link('RELATED', one ?? '', other ?? '');
  for (const { key, aliases = [], kind, city, countryCode } of INSTITUTIONS) {
    const searchText = foldText([key, ...aliases].join(' '));
    const place = {
      ...{ city: city ?? null, countryCode: countryCode ?? null },
      ...(city === 'Northlake' ? { latitude: 54.25, longitude: -110.5, homepage: 'https://northlake.example/' } : {}),
    };
    const id = seed.node('Institution', key, {
      slug: slugOf(key),
      name: key,
      nameSort: foldText(key),
      kind,
      ...place,
      talkCount: 0,
      speakerCount: 0,
      searchText,
    });
    for (const text of [key, ...aliases]) seed.alias(id, text);
  }
  for (const { key, partOf } of INSTITUTIONS)
    if (partOf) seed.link('PART_OF', seedId('Institution', key), seedId('Institution', partOf));
  const ror = seed.node('Identifier', 'ror|03yrm5c26', {
    scheme: 'ror',
    value: '03yrm5c26',
    url: 'https://ror.org/03yrm5c26',
  });
  seed.link('HAS_ID', seedId('Institution', 'Northlake University'), ror);
  const concept = seed.node('Identifier', 'openalex|c119857082', { scheme: 'openalex', value: 'C119857082' });
  seed.link('HAS_ID', seedId('Topic', 'machine learning'), concept);
  for (const { key, kind, host } of SERIES) {
    const id = seed.node('Series', key, {
      slug: slugOf(key),
      name: key,
      nameSort: foldText(key),
      kind: kind === 'SEMINAR' ? kind : 'LECTURE_SERIES',
      homepage: kind === 'SEMINAR' ? null : 'https://colloquium.example/',
      searchText: foldText(key),
    });
    seed.alias(id, key);
    seed.link('HOSTED_BY', id, seedId('Institution', host));
  }
}

/** The others of a block, as the projection would find them. */
function candidatesIn(block: string | undefined, name: string) {
  const others = PEOPLE.filter((other) => block !== undefined && other.block === block && other.name !== name);
  const candidates = others.map((other) => ({
    id: seedId('Speaker', other.name),
    score: 0.7,
    reason: 'the same name',
  }));
  return candidates.length === 0 ? {} : { candidates: JSON.stringify(candidates), candidateScore: 0.7 };
}

function seedPeople(seed: Seed, record: string): void {
  for (const { name, aliases = [], orcid, block, held } of PEOPLE) {
    const searchText = foldText([name, ...aliases].join(' '));
    const id = seed.node('Speaker', name, {
      slug: slugOf(name),
      name,
      sortName: sortNameOf(name),
      talkCount: 0,
      searchText,
      block: block ?? `only ${name}`,
      named: block ?? name,
      ...candidatesIn(block, name),
    });
    for (const text of [name, ...aliases]) seed.alias(id, text);
    if (orcid)
      seed.link(
        'HAS_ID',
        id,
        seed.node('Identifier', `orcid|${orcid}`, { scheme: 'orcid', value: orcid, url: `https://orcid.org/${orcid}` }),
      );
    seed.link('STATED_IN', id, record, {
      field: 'name',
      quote: name,
      start: 0,
      end: name.length,
      method: 'RULE',
      confidence: 0.95,
      rule: 'seed',
    });
    let before: string | null = null;
    held.forEach((one, position) => {
      const affiliation = seedAffiliation(seed, name, one, position);
      seed.link('HELD', id, affiliation);
      if (before !== null) seed.link('PRECEDES', before, affiliation);
      before = affiliation;
      const quote = `${name} was ${one.role} at ${one.at}`;
      seed.link('STATED_IN', affiliation, record, {
        field: 'affiliation',
        value: one.at,
        quote,
        start: position * 100,
        end: position * 100 + quote.length,
        method: 'RULE',
        confidence: 0.9,
        rule: 'seed',
      });
    });
  }
}

function seedAffiliation(seed: Seed, name: string, held: Held, position: number): string {
  const start = held.start === undefined ? { min: DAY_MIN, max: DAY_MAX } : parsePartialDate(held.start);
  const end =
    held.end === undefined
      ? { min: held.ongoing === 'YES' ? 20_000 : DAY_MIN, max: DAY_MAX }
      : parsePartialDate(held.end);
  const days = {
    startMin: start?.min ?? DAY_MIN,
    startMax: start?.max ?? DAY_MAX,
    endMin: end?.min ?? DAY_MIN,
    endMax: end?.max ?? DAY_MAX,
  };
  const { kind, role, ongoing } = held;
  const id = seed.node('Affiliation', `${name} ${position}`, {
    ...{ kind, role, ongoing, position, unit: held.unit ?? null, start: held.start ?? null, end: held.end ?? null },
    ...days,
  });
  const at = seedId('Institution', held.at);
  seed.link('AT', id, at);
  seed.add(at, 'speakerCount');
  if (held.unit) {
    seed.link('WITHIN', id, seedId('Institution', held.unit));
    seed.add(seedId('Institution', held.unit), 'speakerCount');
  }
  return id;
}

function seedTalks(seed: Seed, record: string, copies: number): void {
  Array.from({ length: copies }, () => TALKS)
    .flat()
    .forEach((talk, index) => {
      const day = talk.date === undefined ? null : parsePartialDate(talk.date);
      const minutes = talk.time === undefined ? 0 : Number(talk.time.slice(0, 2)) * 60 + Number(talk.time.slice(3));
      const id = seed.node('Talk', String(index), {
        ...{
          slug: slugOf(`${talk.date ?? 'undated'} ${talk.title ?? 'tba'}`) + (index < TALKS.length ? '' : `-${index}`),
          title: talk.title,
          titleSort: foldText(talk.title ?? ''),
        },
        ...{
          abstract: talk.abstract ?? null,
          kind: talk.kind ?? 'SEMINAR',
          status: talk.status ?? 'HELD',
          date: talk.date ?? null,
        },
        ...{
          dayMin: day?.min ?? DAY_MIN,
          dayMax: day?.max ?? DAY_MAX,
          dateSort: day === null ? -1_000_000_000_000 : day.min * 1440 + minutes,
        },
        ...{
          startTime: talk.time ?? null,
          // The lecture's announcement says more.
          ...(talk.kind === 'LECTURE' ? LECTURE_HALL : {}),
          language: talk.language ?? null,
          hasRecording: talk.recording ?? false,
          block: `talk ${index}`,
        },
        searchText: foldText(`${talk.title ?? ''} ${talk.abstract ?? ''}`),
      });
      seed.link('STATED_IN', id, record, {
        field: 'title',
        value: talk.title ?? '',
        quote: talk.title ?? '',
        start: index,
        end: index + 5,
        method: 'RULE',
        confidence: 1,
        rule: 'seed',
      });
      if (talk.series) seed.link('PART_OF', id, seedId('Series', talk.series));
      for (const [topic, score] of talk.topics) {
        const topicId = seedId('Topic', topic);
        seed.link('ABOUT', id, topicId, { score });
        seed.add(topicId, 'talkCount');
        seed.link('STATED_IN', id, record, {
          field: 'topic',
          value: topicId,
          quote: topic,
          start: 40,
          end: 40 + topic.length,
          method: 'RULE',
          confidence: 0.8,
          rule: 'seed',
        });
      }
      if (talk.recording)
        seed.link(
          'HAS_RESOURCE',
          id,
          seed.node('Resource', String(index), {
            kind: 'RECORDING',
            url: `https://talks.example/${index}`,
            position: 0,
          }),
        );
      const roles = [
        ...talk.speakers.map(([name, at]) => ({ name, at, role: 'SPEAKER' })),
        ...(talk.host ? [{ name: talk.host, at: undefined, role: 'HOST' }] : []),
      ];
      roles.forEach(({ name, at, role }, position) => {
        const appearance = seed.node('Appearance', `${index} ${position}`, {
          role,
          position,
          nameAsPrinted: name,
          affiliationAsPrinted: at ?? null,
        });
        seed.link('MADE', seedId('Speaker', name), appearance);
        seed.link('IN', appearance, id);
        if (role === 'SPEAKER') seed.add(seedId('Speaker', name), 'talkCount');
        if (at === undefined) return;
        seed.link('REPRESENTED', appearance, seedId('Institution', at), { position: 0 });
        seed.add(seedId('Institution', at), 'talkCount');
      });
    });
  seed.link(
    'MENTIONS',
    seedId('Talk', '0'),
    seed.node('Mention', '0', { kind: 'THESIS', name: 'Edda Brandt', affiliation: 'HIM' }),
  );
}

function wholeSeed(copies: number): Seed {
  const seed = new Seed();
  const source = seed.node('Source', '1', {
    key: 'https://talks.example/feed',
    uri: 'https://talks.example/feed',
    format: 'TEXT',
    text: 'Talks of the season.',
    hash: 'x',
    importedAt: '2023-02-01T10:00:00Z',
    seq: 1,
  });
  const record = seed.node('Record', '1', {
    key: '1',
    sourceKey: 'https://talks.example/feed',
    seq: 1,
    hash: 'y',
    facts: '{}',
  });
  seed.link('OF', record, source);
  seedVocabulary(seed);
  seedPeople(seed, record);
  seedTalks(seed, record, copies);
  return seed;
}

function textsOf(seed: Seed): readonly (readonly [text: string, rows: Value])[] {
  const labels = new Set([...seed.nodes.values()].map(({ label }) => label));
  const nodes = [...labels].map((label) => {
    const rows = [...seed.nodes.values()].filter((node) => node.label === label).map(({ properties }) => properties);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [
      `UNWIND $rows AS row CREATE (:${label} {${columns.map((name) => `${name}: row.${name}`).join(', ')}})`,
      rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
    ] as const;
  });
  const kinds = new Set(seed.links.map(({ type, fromLabel, toLabel }) => `${type} ${fromLabel} ${toLabel}`));
  const links = [...kinds].map((kind) => {
    const [type, fromLabel, toLabel] = kind.split(' ');
    const rows = seed.links
      .filter((link) => `${link.type} ${link.fromLabel} ${link.toLabel}` === kind)
      .map(({ from, to, properties }) => ({ from, to, ...properties }));
    const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'from' && name !== 'to');
    const set = columns.length === 0 ? '' : ` {${columns.map((name) => `${name}: row.${name}`).join(', ')}}`;
    return [
      `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) CREATE (a)-[:\`${type}\`${set}]->(b)`,
      rows,
    ] as const;
  });
  return [...nodes, ...links];
}

/** A fresh graph of an engine that holds the seed, its talks so many times; the caller closes it. */
export async function openSeeded(engine: TestGraph, copies = 1): Promise<Graph> {
  const texts = textsOf(wholeSeed(copies));
  if (engine.name === 'grafeo') {
    const graph = await openGraph({ store: 'memory:' });
    for (const [text, rows] of texts) await graph.readText('seed', text, { rows });
    // What was written past the port is not yet in the pages in order.
    await graph.migrate();
    return graph;
  }
  const address = await engine.freshStore();
  const graph = await openGraph({ store: address });
  const driver = neo4j.driver(address);
  for (const [text, rows] of texts) await driver.executeQuery(text, { rows: integers(rows) });
  await driver.close();
  return graph;
}

/** Whole numbers as integers, as the port sends them. */
function integers(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(integers);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner as Value)]));
}
