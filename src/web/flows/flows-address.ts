/** The address of the page of moves, which holds the whole view: the time, the kinds of affiliations, the institution, the order of the table. */

export const KINDS = [
  ['EMPLOYMENT', 'Posts'],
  ['VISITING', 'Visits'],
  ['EDUCATION', 'Studies'],
  ['FOUNDER', 'Founding'],
  ['MEMBER', 'Memberships'],
  ['OTHER', 'Other'],
] as const;

type Kind = (typeof KINDS)[number][0];

const ORDERS = ['count', 'source', 'target'] as const;
export type OrderBy = (typeof ORDERS)[number];

export interface View {
  /** Years, or what else the service takes for a time; empty where open. */
  readonly from: string;
  readonly to: string;
  /** Empty for all. */
  readonly kinds: readonly Kind[];
  /** The slug of the institution whose moves are shown, or empty. */
  readonly institution: string;
  readonly orderBy: OrderBy;
}

/** The view of an address; what it does not say is open. */
export function viewOf(query: Readonly<Record<string, string>>): View {
  const words = (query.kinds ?? '').toUpperCase().split(',');
  return {
    from: query.from?.trim() ?? '',
    to: query.to?.trim() ?? '',
    kinds: KINDS.map(([kind]) => kind).filter((kind) => words.includes(kind)),
    institution: query.institution?.trim() ?? '',
    orderBy: ORDERS.find((order) => order === query.order) ?? 'count',
  };
}

/** The address of a view. */
export function addressOf(view: View): string {
  return withParameters('/flows', {
    ...timeAndKinds(view),
    institution: view.institution,
    order: view.orderBy === 'count' ? '' : view.orderBy,
  });
}

/** The same rows as data. */
export function dataAddress(view: View, institutionId: string | null, extension: 'csv' | 'json'): string {
  return withParameters(`/stats/affiliation-flows.${extension}`, {
    ...timeAndKinds(view),
    institutions: institutionId ?? '',
  });
}

function timeAndKinds({ from, to, kinds }: View): Readonly<Record<string, string>> {
  return { from, to, kinds: kinds.join(',').toLowerCase() };
}

function withParameters(path: string, parameters: Readonly<Record<string, string>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}
