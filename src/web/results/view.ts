/**
 * What a view of talks shows, as its address says it: the same parameters as those of the feeds, so that one address
 * is the view, the table and the calendar.
 */
import type { ResultsQueryVariables } from './documents.gen.ts';

/** The parameters that narrow a view, in the order in which they are shown. */
export const FILTERS = [
  'topic',
  'speaker',
  'institution',
  'series',
  'from',
  'to',
  'kind',
  'status',
  'hasRecording',
  'language',
  'includeNarrower',
  'includeUnits',
] as const;

export type Filter = (typeof FILTERS)[number];

export type Query = Readonly<Record<string, string>>;

const PAGE = 20;

const ORDERS = {
  relevance: { field: 'RELEVANCE', direction: 'DESC' },
  newest: { field: 'DATE', direction: 'DESC' },
  oldest: { field: 'DATE', direction: 'ASC' },
  title: { field: 'TITLE', direction: 'ASC' },
} as const;

export type Order = keyof typeof ORDERS;

/** The order of a view: what its address says, else best first where words are given, else newest first. */
export function orderOf({ order, about }: Query): Order {
  if (order !== undefined && order in ORDERS) return order as Order;
  return about ? 'relevance' : 'newest';
}

type Where = NonNullable<ResultsQueryVariables['where']>;

function whereOf(query: Query): Where | null {
  const date = { ...given('from', query.from), ...given('to', query.to) };
  const where: Where = {
    ...given('topic', query.topic),
    ...given('speaker', query.speaker),
    ...given('institution', query.institution),
    ...given('series', query.series),
    ...given('language', query.language),
    ...(Object.keys(date).length === 0 ? {} : { date }),
    ...(query.kind ? { kind: upper(query.kind) as NonNullable<Where['kind']> } : {}),
    ...(query.status ? { status: upper(query.status) as NonNullable<Where['status']> } : {}),
    ...(query.hasRecording ? { hasRecording: query.hasRecording === 'true' } : {}),
    ...(query.includeNarrower ? { includeNarrower: query.includeNarrower !== 'false' } : {}),
    ...(query.includeUnits ? { includeUnits: query.includeUnits !== 'false' } : {}),
  };
  return Object.keys(where).length === 0 ? null : where;
}

/** An entry for what is given; nothing for what is left out or empty. */
function given<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  return value ? ({ [name]: value } as { readonly [Key in Name]: string }) : {};
}

function upper(list: string): readonly string[] {
  return list.split(',').map((one) => one.trim().toUpperCase());
}

/** Which talks, without order and page. */
export function selectionOf(query: Query): { readonly about?: string; readonly where?: Where } {
  const where = whereOf(query);
  const about = query.about?.trim();
  return { ...(about ? { about } : {}), ...(where === null ? {} : { where }) };
}

/** All that the list of the view asks for. */
export function variablesOf(query: Query): ResultsQueryVariables {
  const { after, before } = query;
  const page = before ? { last: PAGE, before } : { first: PAGE, ...(after ? { after } : {}) };
  return { ...selectionOf(query), orderBy: [ORDERS[orderOf(query)]], ...page };
}

/** The address of the view after a change; null takes a parameter away. Where something else than the page changes, the first page comes. */
export function addressOf(query: Query, change: Readonly<Record<string, string | null>>, path = '/talks'): string {
  const kept = Object.entries(query).filter(
    ([name, value]) => value !== '' && !(name in change) && name !== 'after' && name !== 'before',
  );
  const added = Object.entries(change).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const parameters = new URLSearchParams([...kept, ...added]);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
