/** Runs a plan on the embedded engine: one lean statement a relation and level, from the ids of the level above. */
import type { Graph, OrderedPages, Parameters, Row, Value } from './graph.ts';
import type { Condition, Found, Item, Order, Page, Plan, PlanChild, PlanNode, PlanRoot } from './plan.ts';
import { candidates, countedOfSet, fragmentOfStep } from './plan-counted.ts';
import { type Fragment, getFragment } from './plan-fragment.ts';
import { compareKeys, cutPage, valueNames, walkOrder } from './plan-rows.ts';
import { PlanScope, propertyOf } from './plan-scope.ts';

/** Runs a plan level by level; the statements of a level run side by side. */
export async function runLevels(graph: Graph, plan: Plan): Promise<Found> {
  const { root, node } = plan;
  if (root.kind === 'ids') return { items: await known(graph, node, root.ids), more: false, total: null };
  if (root.kind === 'among') return among(graph, node, root);
  if (root.kind === 'page') return paged(graph, node, root);
  if (root.kind === 'counted') return counted(graph, node, root);
  const items = await entry(graph, node, root);
  await follow(graph, node, items);
  return { items, more: false, total: null };
}

async function paged(graph: Graph, node: PlanNode, { page, where }: PlanRoot & { kind: 'page' }): Promise<Found> {
  for (const key of page.order.keys) node.columns.add(key.property);
  const pages = graph.orderedPages;
  if (pages !== null && where === null && page.order.name !== null) {
    return walked(graph, node, page, { pages, name: page.order.name });
  }
  const [items, total] = await Promise.all([
    filtered(graph, node, page, where),
    node.total ? countAll(graph, node, where) : null,
  ]);
  const found = cutPage(items, { ...page, from: null }, total);
  await follow(graph, node, found.items);
  return found;
}

/** What the talks of a list have, most frequent first. */
async function counted(graph: Graph, node: PlanNode, root: PlanRoot & { kind: 'counted' }): Promise<Found> {
  const scope = new PlanScope('grafeo');
  const { body, links, order } = countedOfSet(root, root.counted, scope);
  const place = (text: string) => scope.place(text, { node: 'n' }, {});
  const columns = ['n', ...[...links].map(([alias, expression]) => `${expression} AS l_${alias}`)].join(', ');
  const by = order.map(
    ({ expression, direction }) => `${links.has(expression) ? 'l_' : ''}${place(expression)} ${direction}`,
  );
  const bounds = `ORDER BY ${by.join(', ')}${root.limit === null ? '' : ` LIMIT ${scope.bind(root.limit)}`}`;
  const returned = columnsOf(node, 'n', (alias) => `l_${alias}`).join(', ');
  const text = `${place(body)}\nWITH ${columns} ${bounds}\nRETURN ${returned}`;
  const rows = await graph.readText(root.counted.name, text, await bound(graph, scope));
  const read = itemReader(node);
  const items = rows.map((row) => read(row, null));
  await follow(graph, node, items);
  return { items, more: false, total: null };
}

/** Nodes by their ids; what is below them does not wait for their columns. */
async function known(graph: Graph, node: PlanNode, ids: readonly string[]): Promise<readonly Item[]> {
  if (ids.length === 0) return [];
  const drafts = ids.map((id) => ({
    id,
    label: node.label,
    values: {} as Record<string, Value>,
    related: new Map<string, Found>(),
    parent: null,
  }));
  const text = `UNWIND $ids AS k\nMATCH (n:${node.label} {id: k})\nRETURN ${columnsOf(node, 'n').join(', ')}`;
  const [rows] = await Promise.all([graph.readText(`plan/${node.label}`, text, { ids }), follow(graph, node, drafts)]);
  const read = itemReader(node);
  const byId = new Map(rows.map((row) => [String(row.v0), read(row, null)]));
  return drafts.filter((draft) => {
    const stored = byId.get(draft.id);
    Object.assign(draft.values, stored?.values);
    return stored !== undefined;
  });
}

async function entry(graph: Graph, node: PlanNode, root: PlanRoot & { kind: 'entry' }): Promise<readonly Item[]> {
  const scope = new PlanScope('grafeo');
  const fragment = getFragment(root.entry, 'grafeo');
  const body = scope.place(fragment.body, { node: 'n' }, scope.bindAll(fragment, root.parameters));
  const rows = await graph.readText(root.entry, `${body}\nRETURN ${columnsOf(node, 'n').join(', ')}`, scope.parameters);
  const read = itemReader(node);
  return rows.map((row) => read(row, null));
}

async function among(graph: Graph, node: PlanNode, root: PlanRoot & { kind: 'among' }): Promise<Found> {
  let ids = root.ids;
  if (root.where !== null) {
    const scope = new PlanScope('grafeo');
    const text = `UNWIND ${scope.bind(ids)} AS k\nMATCH (n:${node.label} {id: k})\nWHERE ${scope.condition(root.where, 'n')}\nRETURN n.id AS id`;
    const rows = await graph.readText(`plan/${node.label} where`, text, await bound(graph, scope));
    const holds = new Set(rows.map((row) => row.id));
    ids = ids.filter((id) => holds.has(id));
  }
  const from = new Set(root.ids.slice(root.from));
  const page = ids.filter((id) => from.has(id));
  const items = await known(graph, node, page.slice(0, root.limit));
  return { items, more: page.length > root.limit, total: node.total ? ids.length : null };
}

/** A page of a whole label in an order that the engine keeps: nothing is scanned. */
async function walked(
  graph: Graph,
  node: PlanNode,
  page: Page,
  walk: { pages: OrderedPages; name: NonNullable<Order['name']> },
): Promise<Found> {
  const direction = walkOrder(page)[0]?.direction ?? 'ASC';
  const [key, id] = page.from ?? [];
  const after = page.from === null ? null : { key: key as string | number, id: String(id) };
  const ids: string[] = [];
  for (const entry of walk.pages.walk(walk.name, direction, after)) {
    ids.push(entry.id);
    if (ids.length > page.limit) break;
  }
  const more = ids.length > page.limit;
  const cut = ids.slice(0, page.limit);
  if (page.backward) cut.reverse();
  return { items: await known(graph, node, cut), more, total: node.total ? walk.pages.count(walk.name) : null };
}

async function filtered(graph: Graph, node: PlanNode, page: Page, where: Condition | null): Promise<readonly Item[]> {
  const scope = new PlanScope('grafeo');
  const keys = walkOrder(page);
  const from = candidates({ label: node.label, variable: 'n', where }, scope);
  const tests = from.rest === null ? [] : [scope.condition(from.rest, 'n')];
  if (page.from !== null) tests.push(scope.keyset(keys, page.from, 'n'));
  const filter = tests.length === 0 ? '' : `\nWHERE ${tests.join(' AND ')}`;
  const text = `${from.text}${filter}\nWITH n ORDER BY ${orderText(page)} LIMIT ${scope.bind(page.limit + 1)}\nRETURN ${columnsOf(node, 'n').join(', ')}`;
  const rows = await graph.readText(`plan/${node.label} page`, text, await bound(graph, scope));
  const read = itemReader(node);
  return rows.map((row) => read(row, null));
}

async function countAll(graph: Graph, node: PlanNode, where: Condition | null): Promise<number> {
  const scope = new PlanScope('grafeo');
  const from = candidates({ label: node.label, variable: 'n', where }, scope);
  const filter = from.rest === null ? '' : `\nWHERE ${scope.condition(from.rest, 'n')}`;
  const rows = await graph.readText(
    `plan/${node.label} total`,
    `${from.text}${filter}\nRETURN count(n) AS total`,
    await bound(graph, scope),
  );
  return Number(rows[0]?.total ?? 0);
}

/** The parameters of a text, with the ids that its names stand for looked up first. */
export async function bound(graph: Graph, scope: PlanScope): Promise<Parameters> {
  const named = await Promise.all(
    scope.preludes.map(async (prelude) => {
      const rows = await graph.readText('plan/names', prelude.text, prelude.parameters);
      return [prelude.variable, rows.map((row) => row.id ?? null)] as const;
    }),
  );
  return { ...scope.parameters, ...Object.fromEntries(named) };
}

async function follow(graph: Graph, node: PlanNode, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  await Promise.all([...node.children.values()].map((child) => followChild(graph, child, items)));
}

async function followChild(graph: Graph, child: PlanChild, parents: readonly Item[]): Promise<void> {
  const byId = new Map(parents.filter((item) => !item.related.has(child.key)).map((item) => [item.id, item]));
  if (byId.size > 0) {
    const found = await related(graph, child, byId);
    for (const parent of parents) {
      if (byId.has(parent.id)) parent.related.set(child.key, found.get(parent.id) ?? nothing(child));
    }
  }
  const below = new Set(parents.flatMap((parent) => parent.related.get(child.key)?.items ?? []));
  await follow(graph, child.node, [...below]);
}

function nothing(child: PlanChild): Found {
  return { items: [], more: false, total: child.node.total ? 0 : null };
}

interface Group {
  readonly items: Item[];
  readonly keys: (readonly Value[])[];
}

async function related(
  graph: Graph,
  child: PlanChild,
  parents: ReadonlyMap<string, Item>,
): Promise<Map<string, Found>> {
  const { step, node } = child;
  if (step.page !== null) for (const key of step.page.order.keys) node.columns.add(key.property);
  const fragment = fragmentOfStep(step, new PlanScope('grafeo'));
  const [rows, totals] = await Promise.all([
    relatedRows(graph, child, [...parents.keys()]),
    node.total ? relatedTotals(graph, child, [...parents.keys()]) : null,
  ]);
  const read = itemReader(node);
  const readBrought = alwaysOne(node).map((one, index) => ({ key: one.key, read: itemReader(one.node, `b${index}_`) }));
  const orders = fragment.order.map((_, index) => `o${index}`);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const id = String(row.parent);
    const group = groups.get(id) ?? { items: [], keys: [] };
    const item = read(row, parents.get(id) ?? null);
    for (const one of readBrought) {
      item.related.set(one.key, { items: [one.read(row, item)], more: false, total: null });
    }
    group.items.push(item);
    group.keys.push(orders.map((order) => row[order] ?? null));
    groups.set(id, group);
  }
  const ids = totals === null ? groups.keys() : new Set([...groups.keys(), ...totals.keys()]);
  const found = (id: string) => foundOf(child, fragment, groups.get(id) ?? { items: [], keys: [] });
  return new Map([...ids].map((id) => [id, { ...found(id), total: totals === null ? null : (totals.get(id) ?? 0) }]));
}

function foundOf({ step }: PlanChild, fragment: Fragment, { items, keys }: Group): Found {
  if (step.page !== null) return cutPage(items, step.page, null);
  const directions = fragment.order.map((key) => key.direction);
  const places = [...items.keys()].sort((a, b) => compareKeys(directions, keys[a] ?? [], keys[b] ?? []));
  const sorted = places.slice(0, step.limit ?? places.length).flatMap((place) => items[place] ?? []);
  return { items: sorted, more: false, total: null };
}

/** The children of which every node has exactly one: they are brought by the node's own statement. */
function alwaysOne(node: PlanNode): readonly PlanChild[] {
  return [...node.children.values()].filter(({ step }) => step.relation.always === true);
}

async function relatedRows(graph: Graph, child: PlanChild, parents: readonly string[]): Promise<readonly Row[]> {
  const { step, node } = child;
  const scope = new PlanScope('grafeo');
  const fragment = fragmentOfStep(step, scope, ['k']);
  const { place, start } = relatedStart(child, fragment, scope);
  const ordersBy = (alias: string) => step.page === null && fragment.order.some((key) => key.expression === alias);
  const links = [...fragment.links].filter(([alias]) => node.links.has(alias) || ordersBy(alias));
  const distinct = fragment.distinct || step.page !== null ? 'DISTINCT ' : '';
  const withs = ['k', 'n', ...links.map(([alias, expression]) => `${place(expression)} AS l_${alias}`)];
  const tests = step.where === null || step.counted !== undefined ? [] : [scope.condition(step.where, 'n')];
  const alone = parents.length === 1;
  if (alone && step.page !== null && step.page.from !== null) {
    tests.push(scope.keyset(walkOrder(step.page), step.page.from, 'n'));
  }
  const filter = tests.length === 0 ? '' : `\nWHERE ${tests.join(' AND ')}`;
  const kept = ['k', 'n', ...links.map(([alias]) => `l_${alias}`)].join(', ');
  const linkOf = (alias: string) => (fragment.links.has(alias) ? `l_${alias}` : 'null');
  const orders = fragment.order.map(({ expression, direction }) => ({
    text: fragment.links.has(expression) ? `l_${expression}` : place(expression),
    direction,
  }));
  const order =
    step.page === null ? orders.map((key) => `${key.text} ${key.direction}`).join(', ') : orderText(step.page);
  const limit = step.page === null ? step.limit : step.page.limit + 1;
  // One parent's list is cut by the engine; with several it has no limit a parent, hence they are cut here.
  const cut =
    alone && limit !== null && order !== '' ? `\nWITH ${kept} ORDER BY ${order} LIMIT ${scope.bind(limit)}` : '';
  const brought = alwaysOne(node).map((one, index) => broughtWith(one, index, scope));
  const returned = [
    'k AS parent',
    ...columnsOf(node, 'n', linkOf),
    ...(step.page === null ? orders.map(({ text }, index) => `${text} AS o${index}`) : []),
    ...brought.flatMap(({ columns }) => columns),
  ];
  const matches = brought.map(({ match }) => `\n${match}`).join('');
  const text = `${start}\nWITH ${distinct}${withs.join(', ')}${filter}${cut}${matches}\nRETURN ${returned.join(', ')}`;
  return graph.readText(step.relation.name, text, { ...(await bound(graph, scope)), parents });
}

function broughtWith({ step, node }: PlanChild, index: number, scope: PlanScope) {
  const variable = `b${index}`;
  const fragment = getFragment(step.relation.name, 'grafeo');
  const match = scope.place(fragment.body, { parent: 'n', node: variable }, scope.bindAll(fragment, step.parameters));
  return { match, columns: columnsOf(node, variable, () => 'null', `${variable}_`) };
}

async function relatedTotals(graph: Graph, child: PlanChild, parents: readonly string[]): Promise<Map<string, number>> {
  const scope = new PlanScope('grafeo');
  const fragment = getFragment(child.step.relation.name, 'grafeo');
  const { start } = relatedStart(child, fragment, scope);
  const filter = child.step.where === null ? '' : `\nWHERE ${scope.condition(child.step.where, 'n')}`;
  const text = `${start}\nWITH DISTINCT k, n${filter}\nRETURN k AS parent, count(n) AS total`;
  const rows = await graph.readText(`${child.step.relation.name} total`, text, {
    ...(await bound(graph, scope)),
    parents,
  });
  return new Map(rows.map((row) => [String(row.parent), Number(row.total)]));
}

function relatedStart({ step }: PlanChild, fragment: Fragment, scope: PlanScope) {
  const values = scope.bindAll(fragment, step.parameters);
  const place = (text: string) => scope.place(text, { parent: 's', node: 'n' }, values);
  return { place, start: `UNWIND $parents AS k\nMATCH (s:${step.relation.parent} {id: k})\n${place(fragment.body)}` };
}

function orderText(page: Page): string {
  return walkOrder(page)
    .map((key) => `${propertyOf('n', key)} ${key.direction}`)
    .join(', ');
}

function columnsOf(
  node: PlanNode,
  variable: string,
  linkOf: (alias: string) => string = () => 'null',
  prefix = '',
): readonly string[] {
  const expressions = [
    `${variable}.id`,
    ...[...node.columns].map((column) => propertyOf(variable, { property: column, direction: 'ASC' })),
    ...[...node.links].map(linkOf),
  ];
  return expressions.map((expression, index) => `${expression} AS ${prefix}v${index}`);
}

/** Reads rows to items; the names are worked out once for all of them. */
function itemReader(node: PlanNode, prefix = ''): (row: Row, parent: Item | null) => Item {
  const names = valueNames(node);
  const columns = names.map((name, index) => [name, `${prefix}v${index + 1}`] as const);
  return (row, parent) => {
    const values: Record<string, Value> = {};
    for (const [name, column] of columns) values[name] = row[column] ?? null;
    return { id: String(row[`${prefix}v0`]), label: node.label, values, related: new Map(), parent };
  };
}
