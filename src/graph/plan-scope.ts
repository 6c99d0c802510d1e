/** Names and parameters while a plan's text is put together: every fragment gets its own, so that none meets another's. */
import type { EngineName } from './catalogue.ts';
import type { Parameters, Value } from './graph.ts';
import type { Condition, Named, OrderKey, Test } from './plan.ts';
import { type Fragment, getFragment } from './plan-fragment.ts';

const ONLY_TEST = /^MATCH \(node:\w+\)\s+WHERE ([\s\S]+)$/;
const PROPERTY = /^[A-Za-z]\w*$/;

/** Ids that a name stands for, to be found before the main part: a variable on Neo4j, a statement and a parameter on Grafeo. */
export interface Prelude {
  readonly variable: string;
  readonly text: string;
  readonly parameters: Parameters;
}

interface Asked {
  readonly node: string;
  readonly negated: 'plain' | 'negated';
}

export class PlanScope {
  readonly engine: EngineName;
  readonly parameters: Record<string, Value> = {};
  readonly preludes: Prelude[] = [];
  readonly #namedVariables = new Map<string, string>();
  #count = 0;

  constructor(engine: EngineName) {
    this.engine = engine;
  }

  /** A name that no other part of the text has. */
  fresh(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }

  /** Binds a value and gives the text of its parameter. */
  bind(value: Value): string {
    const name = this.fresh('p');
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** The variables that an inner part has to be given besides its parent. */
  get imports(): string {
    return this.engine === 'neo4j' ? this.preludes.map((prelude) => `, ${prelude.variable}`).join('') : '';
  }

  /** What finds these ids, to stand before all else on Neo4j. */
  get preludeTexts(): readonly string[] {
    if (this.engine === 'grafeo') return [];
    return this.preludes.map(
      ({ variable, text }) => `CALL () {\nCALL () {\n${text}\n}\nRETURN collect(id) AS ${variable}\n}`,
    );
  }

  /** A text in which these ids stay known to its end, whatever it keeps on its way. */
  enclosed(text: string): string {
    return this.engine === 'grafeo' ? text : `CALL (${this.imports.slice(2)}) {\n${text}\n}`;
  }

  /** A fragment's text with its `$names` bound and `parent` and `node` renamed. */
  place(text: string, names: { parent?: string; node?: string }, values: Readonly<Record<string, string>>): string {
    return text
      .replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) => values[name] ?? whole)
      .replace(/\b(parent|node)\b/g, (word) => (word === 'parent' ? names.parent : names.node) ?? word);
  }

  /** The parameters of a fragment, bound; an absent one is null. */
  bindAll(
    fragment: Fragment,
    parameters: Parameters,
    known: Readonly<Record<string, string>> = {},
  ): Record<string, string> {
    const bound: Record<string, string> = { ...known };
    for (const name of fragment.parameters) bound[name] ??= this.bind(parameters[name] ?? null);
    return bound;
  }

  /** A condition as an expression about the variable `node`. */
  condition(condition: Condition, node: string, negated: 'plain' | 'negated' = 'plain'): string {
    if ('all' in condition) return this.#joined(condition.all, { node, negated }, ' AND ', 'true');
    if ('any' in condition) return this.#joined(condition.any, { node, negated }, ' OR ', 'false');
    if ('not' in condition) return `NOT ${this.condition(condition.not, node, 'negated')}`;
    const fragment = getFragment(condition.test, this.engine);
    const known = condition.named === undefined ? {} : { [condition.named.parameter]: this.named(condition.named) };
    const body = this.place(fragment.body, { node }, this.bindAll(fragment, condition.parameters, known));
    const only = ONLY_TEST.exec(fragment.body);
    if (only !== null) {
      const test = body.slice(body.indexOf('WHERE') + 6);
      // What is unknown does not hold, hence its opposite does; elsewhere an index may serve the bare test.
      return negated === 'negated' ? `coalesce(${test}, false)` : `(${test})`;
    }
    return `EXISTS { ${body} }`;
  }

  /** The text that stands for the ids of a name. */
  named(named: Named): string {
    const key = JSON.stringify([named.fragments, named.parameters]);
    const known = this.#namedVariables.get(key);
    if (known !== undefined) return known;
    const inner = this.engine === 'neo4j' ? this : new PlanScope(this.engine);
    const parts = named.fragments.map((name) => {
      const fragment = getFragment(name, this.engine);
      const body = inner.place(fragment.body, {}, inner.bindAll(fragment, named.parameters));
      return `${body}\nRETURN DISTINCT node.id AS id`;
    });
    const variable = this.fresh('w');
    this.preludes.push({ variable, text: parts.join('\nUNION\n'), parameters: inner === this ? {} : inner.parameters });
    const text = this.engine === 'neo4j' ? variable : `$${variable}`;
    this.#namedVariables.set(key, text);
    return text;
  }

  /** What comes strictly after the values of a cursor, as an expression that a range index serves. */
  keyset(keys: readonly OrderKey[], from: readonly Value[], node: string): string {
    const values = keys.map((_, index) => this.bind(from[index] ?? null));
    const after = (index: number): string => {
      const key = keys[index];
      if (key === undefined) return 'false';
      const property = propertyOf(node, key);
      const strict = `${property} ${key.direction === 'ASC' ? '>' : '<'} ${values[index]}`;
      if (index === keys.length - 1) return strict;
      const loose = `${property} ${key.direction === 'ASC' ? '>=' : '<='} ${values[index]}`;
      return `${loose} AND (${strict} OR (${after(index + 1)}))`;
    };
    return after(0);
  }

  #joined(conditions: readonly Condition[], asked: Asked, word: string, none: string): string {
    if (conditions.length === 0) return none;
    return `(${conditions.map((condition) => this.condition(condition, asked.node, asked.negated)).join(word)})`;
  }
}

/** `node.property`; only names of the closed maps come here, and anything else is refused. */
export function propertyOf(node: string, key: OrderKey): string {
  return PROPERTY.test(key.property) ? `${node}.${key.property}` : 'null';
}

/** The test to start from, when the condition holds only for nodes that one of them leads to, and what is left to test. */
export function splitDriver(condition: Condition | null): { driver: Test | null; rest: Condition | null } {
  if (condition === null) return { driver: null, rest: null };
  const all = 'all' in condition ? flatten(condition.all) : [condition];
  const driver =
    all.find((part): part is Test => 'test' in part && part.drive !== undefined && part.named !== undefined) ?? null;
  if (driver === null) return { driver, rest: condition };
  const rest = all.filter((part) => part !== driver);
  return { driver, rest: rest.length === 0 ? null : { all: rest } };
}

function flatten(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition) => ('all' in condition ? flatten(condition.all) : [condition]));
}
