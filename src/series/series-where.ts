/** Series by what people call them, and their order. */
import type { Named, Order } from '../graph/plan.ts';
import { normTerm } from '../text/fold.ts';

/** The series of a slug or name. */
export function seriesNamed(name: string): Named {
  return {
    parameter: 'series',
    fragments: ['series/names/series-by-slug', 'series/names/series-by-alias'],
    parameters: { slug: name.trim().toLowerCase(), norm: normTerm(name) },
  };
}

/** Series by name. */
export const SERIES_BY_NAME: Order = { keys: [{ property: 'nameSort', direction: 'ASC' }], name: 'series-by-name' };
