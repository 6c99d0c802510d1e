/** JSON-LD in the terms of schema.org, with its context inside, so that no reader has to fetch one. */
import type { FeedDocument } from './feed-document.ts';
import { type TalkRow, titleOf } from './talk-row.ts';
import type { Thing } from './thing-rows.ts';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
  itemListElement: { '@container': '@list' },
  // The one relation for which schema.org has no word.
  broader: 'http://www.w3.org/2004/02/skos/core#broader',
} as const;

const EVENT_STATUS = {
  SCHEDULED: 'https://schema.org/EventScheduled',
  HELD: 'https://schema.org/EventScheduled',
  POSTPONED: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
} as const;

const INSTITUTION_TYPE: Readonly<Record<string, string>> = {
  UNIVERSITY: 'CollegeOrUniversity',
  INSTITUTE: 'ResearchOrganization',
  LAB: 'ResearchOrganization',
  COMPANY: 'Corporation',
};

/** What leads from a thing to its talks. */
const TALKS_OF = { speaker: 'performerIn', institution: 'event', topic: 'subjectOf', series: 'subEvent' } as const;

type Node = Readonly<Record<string, unknown>>;

export function writeJsonLd(document: FeedDocument): string {
  const text = JSON.stringify({ '@context': CONTEXT, ...contentOf(document) }, null, 2);
  // As it may be put into a page, it must not be able to end the script element around it.
  return `${text.replaceAll('<', '\\u003c')}\n`;
}

/** A list of talks, page after page. */
export function jsonLdPages() {
  const state = { isFirst: true };
  return {
    opening: () =>
      `{\n"@context": ${JSON.stringify(CONTEXT)},\n"type": "ItemList",\n"name": "Talks",\n"itemListElement": [\n`,
    page: ({ talks, origin }: FeedDocument) => {
      const lines = talks.map((talk) => JSON.stringify(eventOf(talk, linksFrom(origin))).replaceAll('<', '\\u003c'));
      const between = state.isFirst || lines.length === 0 ? '' : ',\n';
      state.isFirst &&= lines.length === 0;
      return between + lines.join(',\n');
    },
    closing: () => '\n]\n}\n',
  };
}

function contentOf({ noun, slug, thing, things, talks, title, origin, address, total }: FeedDocument): Node {
  const to = linksFrom(origin);
  const [talk] = talks;
  if (noun === 'talks' && slug !== null && talk !== undefined) return eventOf(talk, to);
  const events = talks.map((one) => eventOf(one, to));
  if (thing !== null) return without({ ...thingOf(thing, to), [TALKS_OF[thing.kind]]: events });
  return listOf(address, title, total, noun === 'talks' ? events : things.map((one) => thingOf(one, to)));
}

function listOf(address: string, name: string, total: number | null, nodes: readonly Node[]): Node {
  return without({ id: address, type: 'ItemList', name, numberOfItems: total, itemListElement: nodes });
}

type LinkTo = (noun: string, slug: string) => string;

function linksFrom(origin: string): LinkTo {
  return (noun, slug) => `${origin}/${noun}/${encodeURIComponent(slug)}.jsonld`;
}

function eventOf(talk: TalkRow, to: LinkTo): Node {
  const { startsAt, endsAt, date, location, series, host } = talk;
  return without({
    id: to('talks', talk.slug),
    type: ['Event', 'EducationEvent'],
    identifier: talk.id,
    name: titleOf(talk),
    description: talk.abstract,
    startDate: startsAt ?? localStart(talk),
    endDate: endsAt ?? (date?.includes('/') ? date.split('/')[1] : null),
    eventStatus: EVENT_STATUS[talk.status],
    inLanguage: talk.language,
    location: location === null ? null : { type: 'Place', name: location },
    url: talk.url,
    performer: talk.speakers.map(({ slug, name, homepage }) =>
      without({ id: to('speakers', slug), type: 'Person', name, url: homepage }),
    ),
    contributor: talk.institutions.map((one) => organizationOf(one, to)),
    about: talk.topics.map(({ topic }) => ({ id: to('topics', topic.slug), type: 'DefinedTerm', name: topic.label })),
    superEvent: series === null ? null : { id: to('series', series.slug), type: 'EventSeries', name: series.name },
    organizer: host === null ? null : organizationOf(host, to),
    recordedIn: works(talk, 'RECORDING', 'VideoObject'),
    workFeatured: [
      ...works(talk, 'PAPER', 'ScholarlyArticle'),
      ...works(talk, 'SLIDES', 'PresentationDigitalDocument'),
    ],
  });
}

function works({ resources }: TalkRow, kind: string, type: string): readonly Node[] {
  return resources.filter((one) => one.kind === kind).map(({ url, title }) => without({ type, url, name: title }));
}

/** A date as far as it is known; with a local time where there is one, and no zone. */
function localStart({ date, startTime }: TalkRow): string | null {
  if (date === null) return null;
  const first = (date.split('/')[0] ?? '').replace(/[~?%]$/, '');
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(first)) return null;
  return startTime !== null && first.length === 'YYYY-MM-DD'.length ? `${first}T${startTime}` : first;
}

function organizationOf({ slug, name }: { readonly slug: string; readonly name: string }, to: LinkTo): Node {
  return { id: to('institutions', slug), type: 'Organization', name };
}

function thingOf(thing: Thing, to: LinkTo): Node {
  const { kind, row } = thing;
  if (kind === 'series') {
    return without({
      id: to('series', row.slug),
      type: 'EventSeries',
      identifier: row.id,
      name: row.name,
      url: row.homepage,
      organizer: row.host === null ? null : organizationOf(row.host, to),
    });
  }
  const sameAs = row.identifiers.flatMap(({ url }) => url ?? []);
  const names = { identifier: row.id, alternateName: row.aliases, sameAs };
  if (kind === 'speaker') {
    return without({
      id: to('speakers', row.slug),
      type: 'Person',
      name: row.name,
      ...names,
      url: row.homepage,
      affiliation: row.affiliations.map(({ institution, role, start, end }) =>
        without({
          type: 'OrganizationRole',
          roleName: role,
          startDate: start,
          endDate: end,
          affiliation: organizationOf(institution, to),
        }),
      ),
    });
  }
  if (kind === 'topic') {
    return without({
      id: to('topics', row.slug),
      type: 'DefinedTerm',
      name: row.label,
      ...names,
      description: row.definition,
      broader: row.broader.map(({ slug, label }) => ({ id: to('topics', slug), type: 'DefinedTerm', name: label })),
    });
  }
  const { latitude, longitude, city, countryCode } = row;
  return without({
    id: to('institutions', row.slug),
    type: INSTITUTION_TYPE[row.kind] ?? 'Organization',
    name: row.name,
    ...names,
    url: row.homepage,
    address:
      city === null && countryCode === null
        ? null
        : without({ type: 'PostalAddress', addressLocality: city, addressCountry: countryCode }),
    location: latitude === null || longitude === null ? null : { type: 'Place', latitude, longitude },
    parentOrganization: row.partOf.map((one) => organizationOf(one, to)),
  });
}

/** Only what is known: no nulls and no empty lists. */
function without(node: Node): Node {
  const known = Object.entries(node).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known);
}
