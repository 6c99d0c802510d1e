/** Compiles a whole plan into one statement for Neo4j: fragments nested by CALL, with only the selected properties. */
import type { Parameters, Row, Value } from './graph.ts';
import type { Condition, Found, Item, OrderKey, Page, Plan, PlanChild, PlanNode, PlanRoot, Step } from './plan.ts';
import { candidates, countedOfSet, fragmentOfStep } from './plan-counted.ts';
import { type Fragment, getFragment } from './plan-fragment.ts';
import { cutPage, itemOf, valueNames, walkOrder } from './plan-rows.ts';
import { PlanScope, propertyOf } from './plan-scope.ts';

export interface PlanStatement {
  readonly text: string;
  readonly parameters: Parameters;
  /** The items of the statement's rows. */
  read(rows: readonly Row[]): Found;
}

/** What a node returns: subqueries to run, expressions to return and how to read their values. */
interface Selected {
  readonly calls: string;
  readonly expressions: readonly string[];
  read(values: readonly Value[], parent: Item | null): Item;
}

/** The one statement of a plan, and how to read its rows. */
export function compilePlan(plan: Plan): PlanStatement {
  const scope = new PlanScope('neo4j');
  const start = startOf(plan, scope);
  // Selected after the start, so that the preludes of the nested conditions are known when the text is put together.
  const selected = selectNode(plan.node, 'n', scope, start.links ?? new Map());
  const names = selected.expressions.map((_, index) => `v${index}`);
  const returned = selected.expressions.map((expression, index) => `${expression} AS ${names[index]}`);
  if (start.total !== null) returned.push(`${start.total} AS total`);
  const text = [...scope.preludeTexts, start.text, selected.calls, `RETURN ${returned.join(', ')}`]
    .filter(Boolean)
    .join('\n');
  const read = (rows: readonly Row[]): Found => {
    const items = rows
      .filter((row) => row.v0 !== null)
      .map((row) =>
        selected.read(
          names.map((name) => row[name] ?? null),
          null,
        ),
      );
    const total = start.total === null ? null : Number(rows[0]?.total ?? 0);
    return start.found(items, total);
  };
  return { text, parameters: scope.parameters, read };
}

interface Start {
  readonly text: string;
  /** The variable of the total, or null. */
  readonly total: string | null;
  /** The columns of the root's own: alias to variable. */
  readonly links?: ReadonlyMap<string, string>;
  found(items: readonly Item[], total: number | null): Found;
}

function startOf(plan: Plan, scope: PlanScope): Start {
  const { root, node } = plan;
  const all = (items: readonly Item[]): Found => ({ items, more: false, total: null });
  if (root.kind === 'ids') {
    return { text: `UNWIND ${scope.bind(root.ids)} AS k\nMATCH (n:${node.label} {id: k})`, total: null, found: all };
  }
  if (root.kind === 'entry') {
    const fragment = getFragment(root.entry, 'neo4j');
    if (root.limit !== undefined) return boundedEntry(root, root.limit, fragment, scope);
    return {
      text: scope.place(fragment.body, { node: 'n' }, scope.bindAll(fragment, root.parameters)),
      total: null,
      found: all,
    };
  }
  if (root.kind === 'among') {
    const ids = scope.bind(root.ids);
    const where = root.where === null ? '' : `\nWHERE ${scope.condition(root.where, 'n')}`;
    const body = `UNWIND range(0, size(${ids}) - 1) AS k\nMATCH (n:${node.label} {id: ${ids}[k]})${where}`;
    const rest = root.from === 0 ? '' : `\nWITH n, k WHERE k >= ${scope.bind(root.from)}`;
    const page = `${body}${rest}\nWITH n, k ORDER BY k LIMIT ${scope.bind(root.limit + 1)}\nRETURN n`;
    const found = (items: readonly Item[], total: number | null): Found => ({
      items: items.slice(0, root.limit),
      more: items.length > root.limit,
      total,
    });
    return startWithTotal(scope, page, node.total ? `${body}\nRETURN count(n) AS total` : null, found);
  }
  if (root.kind === 'counted') return countedStart(root, scope);
  for (const key of root.page.order.keys) node.columns.add(key.property);
  const page = pageText(plan, root.page, root.where, scope);
  const found = (items: readonly Item[], total: number | null) => cutPage(items, { ...root.page, from: null }, total);
  return startWithTotal(scope, page, node.total ? countText(plan, root.where, scope) : null, found);
}

/** A root fragment with its own columns, its order and a limit. */
function boundedEntry(root: PlanRoot & { kind: 'entry' }, limit: number, fragment: Fragment, scope: PlanScope): Start {
  const values = scope.bindAll(fragment, root.parameters);
  // Not renamed: a procedure yields its columns under their own names.
  const place = (text: string) => scope.place(text, {}, values);
  const links = [...fragment.links].map(([alias, expression]) => `${place(expression)} AS ${alias}`);
  const order = fragment.order.map((key) => `${place(key.expression)} ${key.direction}`).join(', ');
  const text = `${place(fragment.body)}\nWITH ${['node AS n', ...links].join(', ')} ORDER BY ${order} LIMIT ${scope.bind(limit + 1)}`;
  const found = (items: readonly Item[]): Found => ({
    items: items.slice(0, limit),
    more: items.length > limit,
    total: null,
  });
  return { text, total: null, links: new Map([...fragment.links.keys()].map((alias) => [alias, alias])), found };
}

function countedStart({ ids, where, counted, limit }: PlanRoot & { kind: 'counted' }, scope: PlanScope): Start {
  const { body, links, order } = countedOfSet({ ids, where }, counted, scope);
  const by = order.map((key) => `${scope.place(key.expression, { node: 'n' }, {})} ${key.direction}`).join(', ');
  const columns = ['n', ...[...links].map(([alias, expression]) => `${expression} AS ${alias}`)];
  const bound = limit === null ? '' : ` LIMIT ${scope.bind(limit)}`;
  const within = `${scope.place(body, { node: 'n' }, {})}\nWITH ${columns.join(', ')} ORDER BY ${by}${bound}`;
  const text = scope.enclosed(`${within}\nRETURN ${['n', ...links.keys()].join(', ')}`);
  const found = (items: readonly Item[]): Found => ({ items, more: false, total: null });
  return { text, total: null, links: new Map([...links.keys()].map((alias) => [alias, alias])), found };
}

function startWithTotal(scope: PlanScope, page: string, count: string | null, found: Start['found']): Start {
  const imports = scope.imports.slice(2);
  if (count === null) return { text: `CALL (${imports}) {\n${page}\n}`, total: null, found };
  // An empty page must still bring its total (OPTIONAL CALL would say so, but 5.26 cannot plan it beside other variables).
  const list = `CALL (${imports}) {\n${page.replace(/RETURN n$/, 'RETURN collect(n) AS page')}\n}`;
  const text = `CALL (${imports}) {\n${count}\n}\n${list}\nUNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS n`;
  return { text, total: 'total', found };
}

function pageText(plan: Plan, page: Page, where: Condition | null, scope: PlanScope): string {
  const from = candidates({ label: plan.node.label, variable: 'n', where }, scope);
  const keys = walkOrder(page);
  const tests: string[] = [];
  const first = keys[0];
  // Without a predicate on the property, its index is not used for the order.
  if (!from.driven && first !== undefined) tests.push(`${propertyOf('n', first)} IS NOT NULL`);
  if (page.from !== null) tests.push(scope.keyset(keys, page.from, 'n'));
  if (from.rest !== null) tests.push(scope.condition(from.rest, 'n'));
  const filter = tests.length === 0 ? '' : `\nWHERE ${tests.join(' AND ')}`;
  return `${from.text}${filter}\nWITH n ORDER BY ${orderText(keys, 'n')} LIMIT ${scope.bind(page.limit + 1)}\nRETURN n`;
}

function countText(plan: Plan, where: Condition | null, scope: PlanScope): string {
  const from = candidates({ label: plan.node.label, variable: 'n', where }, scope);
  const filter = from.rest === null ? '' : `\nWHERE ${scope.condition(from.rest, 'n')}`;
  return `${from.text}${filter}\nRETURN count(n) AS total`;
}

function orderText(keys: readonly OrderKey[], variable: string): string {
  return keys.map((key) => `${propertyOf(variable, key)} ${key.direction}`).join(', ');
}

function selectNode(node: PlanNode, variable: string, scope: PlanScope, links: ReadonlyMap<string, string>): Selected {
  const names = valueNames(node);
  const children = [...node.children.values()].map((child) => ({
    child,
    compiled: compileChild(child, variable, scope),
  }));
  const own = [
    `${variable}.id`,
    ...[...node.columns].map((column) => propertyOf(variable, { property: column, direction: 'ASC' })),
    ...[...node.links].map((link) => links.get(link) ?? 'null'),
  ];
  return {
    calls: children.map(({ compiled }) => compiled.call).join('\n'),
    expressions: [...own, ...children.flatMap(({ compiled }) => compiled.variables)],
    read(values, parent) {
      const item = itemOf(node.label, names, values, parent);
      let at = own.length;
      for (const { child, compiled } of children) {
        item.related.set(child.key, compiled.read(values.slice(at, at + compiled.variables.length), item));
        at += compiled.variables.length;
      }
      return item;
    },
  };
}

interface Child {
  readonly call: string;
  /** The list of rows, and the total where it is wanted. */
  readonly variables: readonly string[];
  read(values: readonly Value[], parent: Item): Found;
}

function compileChild(child: PlanChild, parent: string, scope: PlanScope): Child {
  const { step, node } = child;
  const { page } = step;
  if (page !== null) for (const key of page.order.keys) node.columns.add(key.property);
  const fragment = fragmentOfStep(step, scope);
  const variable = scope.fresh('n');
  const values = scope.bindAll(fragment, step.parameters);
  const place = (text: string) => scope.place(text, { parent, node: variable }, values);
  const links = new Map([...fragment.links.keys()].map((alias) => [alias, `${variable}_${alias}`]));
  const condition = step.where === null || step.counted !== undefined ? null : scope.condition(step.where, variable);
  const body = boundedBody({ step, node, fragment, variable, links, condition, place, scope });
  const selected = selectNode(node, variable, scope, links);
  const list = scope.fresh('x');
  const inner = [body, selected.calls, `RETURN collect([${selected.expressions.join(', ')}]) AS ${list}`]
    .filter(Boolean)
    .join('\n');
  const calls = [callIn(scope, parent, inner)];
  const variables = [list];
  if (page !== null && node.total) {
    const total = scope.fresh('t');
    const filter = condition === null ? '' : `\nWHERE ${condition}`;
    calls.push(
      callIn(
        scope,
        parent,
        `${place(fragment.body)}\nWITH DISTINCT ${variable}${filter}\nRETURN count(${variable}) AS ${total}`,
      ),
    );
    variables.push(total);
  }
  return {
    call: calls.join('\n'),
    variables,
    read([rows, total], item) {
      const items = (rows as readonly (readonly Value[])[]).map((row) => selected.read(row, item));
      if (page === null) return { items, more: false, total: null };
      return cutPage(items, { ...page, from: null }, total === undefined ? null : Number(total));
    },
  };
}

function callIn(scope: PlanScope, parent: string, inner: string): string {
  return `CALL (${parent}${scope.imports}) {\n${inner}\n}`;
}

interface Bounds {
  readonly step: Step;
  readonly node: PlanNode;
  readonly fragment: Fragment;
  readonly variable: string;
  readonly links: ReadonlyMap<string, string>;
  readonly condition: string | null;
  readonly scope: PlanScope;
  place(text: string): string;
}

/** A relation's body with its own columns, its filter, its order and its limit. */
function boundedBody(bounds: Bounds): string {
  const { step, fragment, variable, condition, scope } = bounds;
  const keys = step.page === null ? [] : walkOrder(step.page);
  const order =
    step.page === null
      ? fragment.order.map((key) => `${orderExpression(key.expression, bounds)} ${key.direction}`).join(', ')
      : orderText(keys, variable);
  const limit = step.page === null ? step.limit : step.page.limit + 1;
  const wanted = [...fragment.links].filter(([alias]) => bounds.node.links.has(alias) || ordersBy(fragment, alias));
  const columns = [
    variable,
    ...wanted.map(([alias, expression]) => `${bounds.place(expression)} AS ${bounds.links.get(alias)}`),
  ];
  const kept = [variable, ...wanted.map(([alias]) => bounds.links.get(alias) ?? '')];
  const tests = condition === null ? [] : [condition];
  if (step.page !== null && step.page.from !== null) tests.push(scope.keyset(keys, step.page.from, variable));
  const distinct = fragment.distinct || step.page !== null ? 'DISTINCT ' : '';
  const bound = `${order === '' ? '' : ` ORDER BY ${order}`}${limit === null ? '' : ` LIMIT ${scope.bind(limit)}`}`;
  const first = `${bounds.place(fragment.body)}\nWITH ${distinct}${columns.join(', ')}`;
  if (tests.length === 0) return `${first}${bound}`;
  return `${first}\nWHERE ${tests.join(' AND ')}\nWITH ${kept.join(', ')}${bound}`;
}

function ordersBy(fragment: Fragment, alias: string): boolean {
  return fragment.order.some((key) => key.expression === alias);
}

function orderExpression(expression: string, bounds: Bounds): string {
  return bounds.links.get(expression) ?? bounds.place(expression);
}
