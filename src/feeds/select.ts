/** What an address selects: rows, read page by page. */
import { z } from 'zod';
import { type Asker, ask } from './ask.ts';
import type { FeedList } from './lists.ts';
import type { Asked, Stretch } from './parameters.ts';
import { type TalkRow, talkRow } from './talk-row.ts';
import { parseThing, type Thing, type ThingKind } from './thing-rows.ts';

/** The largest page of a connection. */
const PAGE = 100;
/** Pages of things that bring twenty talks each stay below the cost that a request may have. */
const PAGE_WITH_TALKS = 25;

export interface Rows {
  /** The thing whose talks these are. */
  readonly thing: Thing | null;
  readonly things: readonly Thing[];
  readonly talks: readonly TalkRow[];
}

export interface Selection extends Rows {
  /** How many there are on all pages; null where it was not asked for. */
  readonly total: number | null;
  /** Cursors for what follows and what comes before, null where there is nothing. */
  readonly next: string | null;
  readonly previous: string | null;
}

export interface Request extends Asked {
  readonly list: FeedList;
  /** The thing of the list, or null for the list itself. */
  readonly slug: string | null;
  readonly withTotal: boolean;
  /** Whether a list of things is asked for the talks of these. */
  readonly withTalks: boolean;
}

const connection = z.object({
  totalCount: z.number().optional(),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  nodes: z.array(z.unknown()),
});
const withTalksOf = z.object({ talks: z.object({ nodes: z.array(talkRow) }) });

/** The rows of an address; null when the thing that it names is not there. */
export async function select(asker: Asker, request: Request): Promise<Selection | null> {
  const pages: Selection[] = [];
  for await (const page of pagesOf(asker, request, request.stretch)) pages.push(page);
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) return null;
  const isBackward = request.stretch.before !== null;
  const inOrder = isBackward ? pages.reverse() : pages;
  return {
    thing: first.thing,
    things: inOrder.flatMap(({ things }) => things),
    talks: withoutRepeats(inOrder.flatMap(({ talks }) => talks)),
    total: first.total,
    next: (isBackward ? first : last).next,
    previous: (isBackward ? last : first).previous,
  };
}

/** Two speakers of a list may have given one talk. */
function withoutRepeats(talks: readonly TalkRow[]): readonly TalkRow[] {
  return [...new Map(talks.map((talk) => [talk.id, talk])).values()];
}

/** Reads on until the stretch is full or the list ends. */
export async function* pagesOf(asker: Asker, request: Request, stretch: Stretch): AsyncGenerator<Selection> {
  const largest = request.withTalks && request.slug === null ? PAGE_WITH_TALKS : PAGE;
  const isBackward = stretch.before !== null;
  let left = stretch.count;
  let cursor = isBackward ? stretch.before : stretch.after;
  while (left > 0) {
    const size = Math.min(left, largest);
    const bounds = isBackward ? { last: size, before: cursor } : { first: size, after: cursor };
    const isFirst = cursor === (isBackward ? stretch.before : stretch.after);
    // Counting all takes as long on each page, and gives the same.
    const page = await readPage(asker, { ...request, withTotal: request.withTotal && isFirst }, bounds);
    if (page === null) return;
    yield page;
    cursor = isBackward ? page.previous : page.next;
    left -= size;
    if (cursor === null) return;
  }
}

async function readPage(
  asker: Asker,
  { list, slug, variables, withTotal, withTalks }: Request,
  bounds: Readonly<Record<string, unknown>>,
): Promise<Selection | null> {
  const asked = { ...variables, ...bounds, withTotal, ...(list.kind === 'talk' ? {} : { withTalks }) };
  if (slug === null) return selectionOfList(list.kind, (await ask(asker, list.document, asked)).list);
  const { thing } = await ask(asker, list.thingDocument, { ...variables, ...bounds, withTotal, slug });
  return thing == null ? null : selectionOfThing(list.kind, thing);
}

function selectionOfList(kind: FeedList['kind'], value: unknown): Selection {
  const { nodes, ...page } = connection.parse(value);
  if (kind === 'talk') return { ...NOTHING, talks: z.array(talkRow).parse(nodes), ...ends(page) };
  const talks = nodes.flatMap((node) => withTalksOf.safeParse(node).data?.talks.nodes ?? []);
  return { ...NOTHING, things: nodes.map((node) => parseThing(kind, node)), talks, ...ends(page) };
}

function selectionOfThing(kind: 'talk' | ThingKind, value: unknown): Selection {
  if (kind === 'talk') return { ...NOTHING, talks: [talkRow.parse(value)] };
  const { talks } = z.object({ talks: connection }).parse(value);
  return { ...NOTHING, thing: parseThing(kind, value), talks: z.array(talkRow).parse(talks.nodes), ...ends(talks) };
}

const NOTHING: Selection = { thing: null, things: [], talks: [], total: null, next: null, previous: null };

function ends({ pageInfo, totalCount }: Pick<z.infer<typeof connection>, 'pageInfo' | 'totalCount'>) {
  return {
    total: totalCount ?? null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    previous: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
  };
}
