/** The paging arguments of every connection that goes both ways. */
import { builder } from './builder.ts';

export const pageArgs = builder.args((t) => ({
  first: t.int({ description: 'How many from the start or after a cursor, 1 to 100; 20 when left out.' }),
  after: t.string({ description: 'Continues after this cursor.' }),
  last: t.int({ description: 'How many from the end or before a cursor, 1 to 100.' }),
  before: t.string({ description: 'Ends before this cursor.' }),
}));
