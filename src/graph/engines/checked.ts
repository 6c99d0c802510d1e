/** Checks what goes into a statement and, where asked, what comes out of it, against what it declares. */
import { z } from 'zod';
import { TalkgraphError } from '../../errors.ts';
import type { Parameters, Row } from '../graph.ts';
import type { Statement } from '../statement.ts';

/** The parameters as their schema gives them; an absent one becomes null, so that every `$name` has a value. */
export function checkedParameters<P, R>(statement: Statement<P, R>, parameters: P): Parameters {
  const result = statement.parameters.safeParse(parameters);
  if (!result.success) {
    throw new TalkgraphError('BAD_PARAMETERS', `Parameters of ${statement.name}: ${z.prettifyError(result.error)}`);
  }
  const given = result.data as Parameters;
  if (!(statement.parameters instanceof z.ZodObject)) return given;
  return Object.fromEntries(Object.keys(statement.parameters.shape).map((name) => [name, given[name] ?? null]));
}

/** The rows as declared: parsed when `check` is set (tests), else taken as they are. */
export function checkedRows<P, R>(statement: Statement<P, R>, rows: readonly Row[], check: boolean): readonly R[] {
  if (!check) return rows as readonly R[];
  const result = z.array(statement.row).safeParse(rows);
  if (!result.success) {
    throw new TalkgraphError('BAD_ROWS', `Rows of ${statement.name}: ${z.prettifyError(result.error)}`);
  }
  return result.data;
}
