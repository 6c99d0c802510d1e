/** Lays moves out as a picture: institutions as bars in columns, moves as ribbons between them, as wide as people are many. */

export interface FlowRow {
  readonly source: string;
  readonly target: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly sourceSlug: string;
  readonly targetSlug: string;
  readonly count: number;
}

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly column: number;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

export interface Ribbon {
  readonly key: string;
  readonly source: Bar;
  readonly target: Bar;
  readonly count: number;
  readonly width: number;
  /** The middle of its ends. */
  readonly fromY: number;
  readonly toY: number;
}

export interface Ribbons {
  readonly columns: number;
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

/** A bar with its name needs so much room. */
const LEAST_PITCH = 22;
const LEAST_BAR = 3;
const GAP = 8;
const TALLEST = 620;
const WIDEST_PERSON = 16;
const SWEEPS = 4;

export const keyOf = ({ sourceId, targetId }: Pick<FlowRow, 'sourceId' | 'targetId'>): string =>
  `${sourceId} ${targetId}`;

interface Link {
  readonly row: FlowRow;
  readonly from: string;
  readonly to: string;
}

interface Draft {
  readonly name: string;
  readonly slug: string;
  readonly column: number;
  out: number;
  into: number;
}

/** The picture of some moves: who was left on the left, who was come to on the right; with a focus that one stands between the two. */
export function layOutRibbons(rows: readonly FlowRow[], focus: string | null): Ribbons {
  const drafts = new Map<string, Draft>();
  const links = rows.map((row) => {
    const fromColumn = focus !== null && row.sourceId === focus ? 1 : 0;
    const from = add(drafts, { id: row.sourceId, name: row.source, slug: row.sourceSlug, column: fromColumn });
    const to = add(drafts, { id: row.targetId, name: row.target, slug: row.targetSlug, column: fromColumn + 1 });
    from.draft.out += row.count;
    to.draft.into += row.count;
    return { row, from: from.key, to: to.key };
  });
  const columns = focus === null ? 2 : 3;
  const sorted = order(drafts, links, columns);
  const most = Math.max(1, ...sorted.map((keys) => keys.reduce((sum, key) => sum + sizeOf(drafts, key), 0)));
  const unit = Math.min(WIDEST_PERSON, TALLEST / most);
  const heights = sorted.map((keys) => keys.reduce((sum, key) => sum + pitch(sizeOf(drafts, key) * unit), 0));
  const height = Math.max(0, ...heights);
  const bars = new Map(
    sorted.flatMap((keys, column) => stack(drafts, keys, { unit, y: (height - (heights[column] ?? 0)) / 2 })),
  );
  return { columns, bars: [...bars.values()], ribbons: connect(links, bars, unit), height };
}

function add(drafts: Map<string, Draft>, { id, ...what }: { id: string; name: string; slug: string; column: number }) {
  const key = `${what.column} ${id}`;
  const draft = drafts.get(key) ?? { ...what, out: 0, into: 0 };
  drafts.set(key, draft);
  return { key, draft };
}

function sizeOf(drafts: ReadonlyMap<string, Draft>, key: string): number {
  const draft = drafts.get(key);
  return draft === undefined ? 0 : Math.max(draft.out, draft.into);
}

function pitch(height: number): number {
  return Math.max(LEAST_PITCH, Math.max(LEAST_BAR, height) + GAP);
}

/** The bars of each column from top to bottom: largest first, then near what they are linked to, so that few ribbons cross. */
function order(drafts: ReadonlyMap<string, Draft>, links: readonly Link[], columns: number): readonly string[][] {
  const sorted = Array.from({ length: columns }, (_, column) =>
    [...drafts]
      .filter(([, draft]) => draft.column === column)
      .map(([key]) => key)
      .sort((a, b) => sizeOf(drafts, b) - sizeOf(drafts, a)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const places = new Map(
      sorted.flatMap((keys) => keys.map((key, index) => [key, index / Math.max(1, keys.length)] as const)),
    );
    const column = sorted[(sweep + 1) % columns];
    const pulls = new Map(column?.map((key) => [key, pullOf(key, links, places)]));
    column?.sort((a, b) => (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0));
  }
  return sorted;
}

/** The mean place of what a bar is linked to, by people. */
function pullOf(key: string, links: readonly Link[], places: ReadonlyMap<string, number>): number {
  const own = links.filter(({ from, to }) => from === key || to === key);
  const people = own.reduce((sum, { row }) => sum + row.count, 0);
  return (
    own.reduce((sum, { row, from, to }) => sum + row.count * (places.get(from === key ? to : from) ?? 0), 0) / people
  );
}

function stack(drafts: ReadonlyMap<string, Draft>, keys: readonly string[], start: { unit: number; y: number }) {
  const at = { y: start.y };
  return keys.flatMap((key) => {
    const draft = drafts.get(key);
    if (draft === undefined) return [];
    const count = sizeOf(drafts, key);
    const height = Math.max(LEAST_BAR, count * start.unit);
    const room = pitch(count * start.unit);
    const bar: Bar = {
      key,
      name: draft.name,
      slug: draft.slug,
      column: draft.column,
      count,
      y: at.y + (room - height) / 2,
      height,
    };
    at.y += room;
    return [[key, bar] as const];
  });
}

/** Ribbons leave and reach their bars in the order of their other ends. */
function connect(links: readonly Link[], bars: ReadonlyMap<string, Bar>, unit: number): readonly Ribbon[] {
  const yOf = (key: string): number => bars.get(key)?.y ?? 0;
  const ends = (side: 'from' | 'to') => {
    const other = side === 'from' ? 'to' : 'from';
    const used = new Map<string, number>();
    const places = new Map<Link, number>();
    for (const link of [...links].sort((a, b) => yOf(a[other]) - yOf(b[other]))) {
      const before = used.get(link[side]) ?? 0;
      const width = link.row.count * unit;
      places.set(link, yOf(link[side]) + before + width / 2);
      used.set(link[side], before + width);
    }
    return places;
  };
  const starts = ends('from');
  const arrivals = ends('to');
  return links.flatMap((link) => {
    const source = bars.get(link.from);
    const target = bars.get(link.to);
    if (source === undefined || target === undefined) return [];
    return [
      {
        key: keyOf(link.row),
        source,
        target,
        count: link.row.count,
        width: Math.max(1, link.row.count * unit),
        fromY: starts.get(link) ?? 0,
        toY: arrivals.get(link) ?? 0,
      },
    ];
  });
}
