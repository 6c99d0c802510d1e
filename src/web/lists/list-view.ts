/** What a view of a list shows, as its address says it, with the parameters of its feeds. */

export type Query = Readonly<Record<string, string>>;

const PAGE = 50;

/** Words, order and page of a list; an order of which nothing is known is left out. */
export function listVariables<Field extends string>(query: Query, orders: Readonly<Record<string, Order<Field>>>) {
  const { search, order, after, before } = query;
  const by = order === undefined ? undefined : orders[order];
  const page = before ? { last: PAGE, before } : { first: PAGE, ...(after ? { after } : {}) };
  return {
    ...(search?.trim() ? { search: search.trim() } : {}),
    ...(by === undefined ? {} : { orderBy: [by] }),
    ...page,
  };
}

export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** The address of the list after a change; where something else than the page changes, the first page comes. */
export function listAddress(path: string, query: Query, change: Readonly<Record<string, string | null>>): string {
  const kept = Object.entries(query).filter(
    ([name, value]) => value !== '' && !(name in change) && name !== 'after' && name !== 'before',
  );
  const added = Object.entries(change).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const text = new URLSearchParams([...kept, ...added]).toString();
  return text === '' ? path : `${path}?${text}`;
}
