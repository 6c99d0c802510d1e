/** A Cypher statement of the catalogue: declared once beside the store that uses it, with a schema for its parameters and its rows. */
import type { z } from 'zod';

export interface Statement<P, R> {
  /** Path below `cypher/` without extension, for example `talks/upsert-talks`. */
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly parameters: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

/** Declares a statement; at start-up its file must exist for both engines and its `$names` must be its parameters. */
export function declareStatement<P, R>(statement: Statement<P, R>): Statement<P, R> {
  return statement;
}
