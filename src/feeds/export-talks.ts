/** Exports: everything that some filters select, read page by page. */
import { today } from '../clock.ts';
import { readDataVersion } from '../sources/data-version.ts';
import type { Asker } from './ask.ts';
import type { FeedDocument } from './feed-document.ts';
import { type FeedList, LISTS } from './lists.ts';
import { ALL_TALKS_PARAMETERS, readVariables } from './parameters.ts';
import { pagesOf, type Request } from './select.ts';

export interface ExportQuestion {
  /** As `/talks` takes them. */
  readonly filters: URLSearchParams;
  /** At most so many talks; all when null. */
  readonly first: number | null;
  /** Where the links of the export lead, without a slash at the end. */
  readonly origin: string;
  /** Whether speakers, institutions, topics and series come as things of their own, too, where nothing is filtered. */
  readonly withThings: boolean;
}

/** Whether nothing is left out. */
export function isWhole({ filters, first }: Pick<ExportQuestion, 'filters' | 'first'>): boolean {
  return first === null && [...filters.values()].every((value) => value.trim() === '');
}

/** The pages of an export, the things first; throws a problem when a filter cannot be. */
export async function* exportPages(asker: Asker, question: ExportQuestion): AsyncGenerator<FeedDocument> {
  const { filters, first, origin, withThings } = question;
  const variables = readVariables(filters, ALL_TALKS_PARAMETERS, today(asker.clock));
  const { changedAt, lastOther } = await readDataVersion(asker.graph);
  const around = { slug: null, title: 'Talks', origin, changedAt, leastRevision: lastOther } as const;
  const lists = withThings && isWhole(question) ? Object.values(LISTS).filter(({ kind }) => kind !== 'talk') : [];
  for (const list of [...lists, LISTS.talks]) {
    const request = requestOf(list, list.kind === 'talk' ? variables : {}, first);
    const address = `${origin}/${list.noun}.json`;
    for await (const page of pagesOf(asker, request, request.stretch)) {
      yield { ...page, ...around, noun: list.noun, address, nextAddress: null, previousAddress: null };
    }
  }
}

function requestOf(list: FeedList, variables: Request['variables'], first: number | null): Request {
  return {
    list,
    variables,
    slug: null,
    withTotal: list.kind === 'talk',
    withTalks: false,
    stretch: { count: first ?? Number.MAX_SAFE_INTEGER, after: null, before: null },
  };
}
