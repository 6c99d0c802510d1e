/** Runs plans for resolvers, and loads in batches what no plan has brought. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Value } from '../graph/graph.ts';
import {
  addChild,
  type Found,
  type Item,
  type Label,
  nodeKey,
  type PlanNode,
  type PlanRoot,
  planNode,
  type Step,
  stepKey,
} from '../graph/plan.ts';
import { runPlan } from '../graph/plan-run.ts';
import { planSelection, planSelectionBelow, planSelectionOn } from './selection.ts';

const nothingMore = (_node: PlanNode): undefined => undefined;

export class PlanLoaders {
  readonly #graph: Graph;
  readonly #shallow: boolean;
  readonly #items = new Map<string, DataLoader<string, Item | null>>();
  readonly #columns = new Map<Label, DataLoader<{ id: string; column: string }, Value, string>>();

  constructor(graph: Graph, planning: boolean) {
    this.#graph = graph;
    this.#shallow = !planning;
  }

  /** Plans a root field from its selection set and runs it. */
  async root(
    root: PlanRoot,
    label: Label,
    info: GraphQLResolveInfo,
    also: (node: PlanNode) => void = nothingMore,
  ): Promise<Found> {
    const node = planNode(label);
    planSelection(info, node, this.#shallow);
    also(node);
    return runPlan(this.#graph, { root, node });
  }

  /** A step's result: what the plan brought, else loaded together with the same step of other items. */
  related(
    item: Item,
    step: Step,
    info: GraphQLResolveInfo,
    also: (node: PlanNode) => void = nothingMore,
  ): Found | Promise<Found> {
    const brought = item.related.get(stepKey(step));
    if (brought !== undefined) return brought;
    const node = planNode(item.label);
    const child = addChild(node, step);
    planSelection(info, child.node, this.#shallow);
    also(child.node);
    return this.#loader(node)
      .load(item.id)
      .then(
        (loaded) => loaded?.related.get(child.key) ?? { items: [], more: false, total: child.node.total ? 0 : null },
      );
  }

  /** Like `related`, for a step that a field takes beside its own selection: `path` names the field below whose selection is meant. */
  relatedBelow(
    item: Item,
    step: Step,
    below: { info: GraphQLResolveInfo; path: string | null },
    also: (node: PlanNode) => void,
  ): Found | Promise<Found> {
    const brought = item.related.get(stepKey(step));
    if (brought !== undefined) return brought;
    const node = planNode(item.label);
    const child = addChild(node, step);
    also(child.node);
    if (below.path !== null) planSelectionBelow(below.info, below.path, child.node, this.#shallow);
    return this.#loader(node)
      .load(item.id)
      .then((loaded) => loaded?.related.get(child.key) ?? { items: [], more: false, total: null });
  }

  /** An item by its id, with what is selected on its type; null when there is none. */
  async item(label: Label, id: string, info: GraphQLResolveInfo): Promise<Item | null> {
    const node = planNode(label);
    planSelectionOn(info, label, node, this.#shallow);
    return this.#loader(node).load(id);
  }

  /** A property of an item: what the plan brought, else loaded together with others. */
  column(item: Item, column: string): Value | Promise<Value> {
    const brought = item.values[column];
    return brought === undefined ? this.columnOf(item.label, item.id, column) : brought;
  }

  /** A property of a node by its id, loaded together with others. */
  columnOf(label: Label, id: string, column: string): Promise<Value> {
    return this.#columnLoader(label).load({ id, column });
  }

  /** Forgets what was loaded: it may have changed. */
  clear(): void {
    this.#items.clear();
    this.#columns.clear();
  }

  #loader(node: PlanNode): DataLoader<string, Item | null> {
    const key = nodeKey(node);
    const known = this.#items.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, Item | null>(async (ids) => {
      const { items } = await runPlan(this.#graph, { root: { kind: 'ids', ids }, node });
      const byId = new Map(items.map((item) => [item.id, item]));
      return ids.map((id) => byId.get(id) ?? null);
    });
    this.#items.set(key, loader);
    return loader;
  }

  #columnLoader(label: Label): DataLoader<{ id: string; column: string }, Value, string> {
    const known = this.#columns.get(label);
    if (known !== undefined) return known;
    const loader = new DataLoader<{ id: string; column: string }, Value, string>(
      async (keys) => {
        const node = planNode(label);
        for (const { column } of keys) node.columns.add(column);
        const ids = [...new Set(keys.map((key) => key.id))];
        const { items } = await runPlan(this.#graph, { root: { kind: 'ids', ids }, node });
        const byId = new Map(items.map((item) => [item.id, item]));
        return keys.map(({ id, column }) => byId.get(id)?.values[column] ?? null);
      },
      { cacheKeyFn: ({ id, column }) => `${id} ${column}` },
    );
    this.#columns.set(label, loader);
    return loader;
  }
}
