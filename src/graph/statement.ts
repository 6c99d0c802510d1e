/** A Cypher statement of the catalogue: declared once beside the store that uses it, with a schema for its parameters and its rows. */
import type { z } from 'zod';

export interface Statement<P, R> {
  /** Path below `cypher/` without extension, for example `talks/upsert-talks`. */
  readonly name: string;
  readonly access: 'read' | 'write';
  /** The one engine that has a use for it, where the other has not. */
  readonly only?: 'grafeo' | 'neo4j';
  readonly parameters: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

/** A statement of any parameters and rows. */
export type AnyStatement = Pick<Statement<unknown, unknown>, 'name' | 'only' | 'parameters'>;

/** All that the modules loaded so far have declared; it only ever grows. */
const declared: AnyStatement[] = [];

/** Declares a statement; when a graph is opened its file must exist for both engines, or the only one, and its `$names` must be its parameters. */
export function declareStatement<P, R>(statement: Statement<P, R>): Statement<P, R> {
  // A schema of given parameters is none of unknown ones for the compiler; the check only asks it for its keys.
  declared.push(statement as unknown as AnyStatement);
  return statement;
}

/** The statements that the modules of this process have declared. */
export function declaredStatements(): readonly AnyStatement[] {
  return declared;
}
