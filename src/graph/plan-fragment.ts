/** Reads the fixed shape of a fragment of `cypher/` (a body, RETURN node and columns of its own, an order), so that it can be nested and bounded. */
import { StoreDamagedError } from '../errors.ts';
import { type EngineName, fragmentOf, parametersIn } from './catalogue.ts';
import type { Direction } from './plan.ts';

interface FragmentOrder {
  readonly expression: string;
  readonly direction: Direction;
}

export interface Fragment {
  /** Everything before RETURN. */
  readonly body: string;
  readonly distinct: boolean;
  /** The relation's own columns: alias to expression. */
  readonly links: ReadonlyMap<string, string>;
  readonly aggregates: boolean;
  readonly order: readonly FragmentOrder[];
  readonly parameters: readonly string[];
}

const SHAPE = /^([\s\S]*?)^RETURN (DISTINCT )?node((?:,[^\n]*)?)(?:\nORDER BY ([^\n]+))?$/m;
const AGGREGATE = /\b(?:count|sum|min|max|collect)\(/;
const ALIASED = /^(.+) AS (\w+)$/s;
const DIRECTED = /^(.+?)(?: (ASC|DESC))?$/;

const fragments = new Map<string, Fragment>();

/** A fragment by its name; throws STORE_DAMAGED when its file has another shape. */
export function getFragment(name: string, engine: EngineName): Fragment {
  const key = `${engine} ${name}`;
  const known = fragments.get(key);
  if (known !== undefined) return known;
  const fragment = parseFragment(name, fragmentOf(name, engine));
  fragments.set(key, fragment);
  return fragment;
}

function parseFragment(name: string, text: string): Fragment {
  const match = SHAPE.exec(text);
  if (match === null)
    throw new StoreDamagedError(
      `cypher/${name} is no fragment: it must end in RETURN node and at most one ORDER BY line`,
    );
  const [, body = '', distinct, columns = '', order = ''] = match;
  const links = new Map(
    splitAtCommas(columns.replace(/^,/, '')).map((column) => {
      const aliased = ALIASED.exec(column);
      if (aliased === null) throw new StoreDamagedError(`cypher/${name}: "${column}" has no name`);
      return [aliased[2] ?? '', aliased[1] ?? ''] as const;
    }),
  );
  return {
    body: body.trim(),
    distinct: distinct !== undefined,
    links,
    aggregates: AGGREGATE.test(columns),
    order: splitAtCommas(order).map((key) => {
      const directed = DIRECTED.exec(key);
      return { expression: directed?.[1] ?? key, direction: directed?.[2] === 'DESC' ? 'DESC' : 'ASC' };
    }),
    parameters: parametersIn(text),
  };
}

function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    const character = list[at];
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(list.slice(start));
  return parts.map((part) => part.trim()).filter(Boolean);
}
