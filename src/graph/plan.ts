/** What a plan is: a tree of relations with the columns that are wanted of each node, and the items that running it gives. */
import type { OrderName, Parameters, Value } from './graph.ts';

export type Label =
  | 'Talk'
  | 'Appearance'
  | 'Speaker'
  | 'Affiliation'
  | 'Institution'
  | 'Topic'
  | 'Series'
  | 'Identifier'
  | 'Resource'
  | 'Mention'
  | 'Alias'
  | 'Record'
  | 'Source'
  /** No node: a year, which stands as the id. */
  | 'Year';

/** A relation of the graph: a fragment of `cypher/` from `parent` to `node`. */
export interface Relation {
  /** Path below `cypher/` without extension, for example `talks/relations/talk-topics`. */
  readonly name: string;
  readonly parent: Label;
  readonly node: Label;
  /** Every parent has exactly one node: the embedded engine then brings it with the parent. */
  readonly always?: true;
}

export type Direction = 'ASC' | 'DESC';

export interface OrderKey {
  readonly property: string;
  readonly direction: Direction;
}

/** A total order: its keys, then the id in the direction of the first key. */
export interface Order {
  readonly keys: readonly OrderKey[];
  /** The order in which an engine can walk the whole label, where this is one. */
  readonly name: OrderName | null;
}

/** A stretch of an ordered list: what comes after (or before, walking backward) the values of a cursor. */
export interface Page {
  readonly order: Order;
  readonly limit: number;
  readonly backward: boolean;
  /** The values of the order's keys and the id, or null at the very start. */
  readonly from: readonly Value[] | null;
}

/** How a condition finds the ids that a name stands for. */
export interface Named {
  /** The parameter of the condition's fragment that takes the ids. */
  readonly parameter: string;
  /** Fragments that end in `node`; their ids are united. */
  readonly fragments: readonly string[];
  readonly parameters: Parameters;
}

/** One test of `node`, written as a fragment. */
export interface Test {
  readonly test: string;
  readonly parameters: Parameters;
  readonly named?: Named;
  /** The relation that leads from what is named to the nodes: it is cheaper to start there than to test every node. */
  readonly drive?: Relation;
}

export type Condition =
  | Test
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One relation to follow from a node, with its arguments. */
export interface Step {
  readonly relation: Relation;
  readonly parameters: Parameters;
  readonly page: Page | null;
  /** At most so many nodes a parent, in the fragment's own order; not beside `page`. */
  readonly limit: number | null;
  readonly where: Condition | null;
  /** Wanted is not the talks that the relation leads to, but what each of these has, with the number of them that has it. */
  readonly counted?: Relation;
}

/** A node of the plan: what is wanted of each node found there. */
export interface PlanNode {
  readonly label: Label;
  /** Properties of the node, without `id`, which always comes. */
  readonly columns: Set<string>;
  /** Columns of the relation's own, such as a score or a count. */
  readonly links: Set<string>;
  readonly children: Map<string, PlanChild>;
  /** The node whose child this is. */
  readonly up: PlanNode | null;
  /** Whether the number of all that could be found is wanted, beside the page. */
  total: boolean;
}

export interface PlanChild {
  readonly key: string;
  readonly step: Step;
  readonly node: PlanNode;
}

/** Where a plan starts. */
export type PlanRoot =
  /** The nodes of these ids. */
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** The nodes of a fragment that ends in `node`. */
  | {
      readonly kind: 'entry';
      readonly entry: string;
      readonly parameters: Parameters;
      /** At most so many, in the fragment's own order. */
      readonly limit?: number;
    }
  /** A page of a whole label. */
  | { readonly kind: 'page'; readonly page: Page; readonly where: Condition | null }
  /** A page of the ids found by other means, in the order given: the first `limit` from the index `from` that the condition holds for. */
  | {
      readonly kind: 'among';
      readonly ids: readonly string[];
      readonly from: number;
      readonly where: Condition | null;
      readonly limit: number;
    }
  /** What the talks of a list have, most frequent first: of the ids, or of all, for which the condition holds. */
  | {
      readonly kind: 'counted';
      readonly ids: readonly string[] | null;
      readonly where: Condition | null;
      readonly counted: Relation;
      readonly limit: number | null;
    };

export interface Plan {
  readonly root: PlanRoot;
  readonly node: PlanNode;
}

/** What was found by following a step, or at the root. */
export interface Found {
  readonly items: readonly Item[];
  /** True when there was more than the page holds, in the direction of the walk. */
  readonly more: boolean;
  /** Null unless it was asked for. */
  readonly total: number | null;
}

/** A node as a plan brought it. */
export interface Item {
  readonly id: string;
  readonly label: Label;
  readonly values: Readonly<Record<string, Value>>;
  readonly related: Map<string, Found>;
  readonly parent: Item | null;
}

/** An empty plan node of a label, to be filled from a selection. */
export function planNode(label: Label, up: PlanNode | null = null): PlanNode {
  return { label, columns: new Set(), links: new Set(), children: new Map(), up, total: false };
}

const stepKeys = new WeakMap<Step, string>();

/** The key under which a step's result is kept: the relation and all of its arguments. */
export function stepKey(step: Step): string {
  const known = stepKeys.get(step);
  if (known !== undefined) return known;
  const { relation, parameters, page, limit, where, counted } = step;
  const key = JSON.stringify([relation.name, parameters, page, limit, where, counted?.name]);
  stepKeys.set(step, key);
  return key;
}

/** A step without arguments. */
export function plainStep(relation: Relation, parameters: Parameters = {}, limit: number | null = null): Step {
  return { relation, parameters, page: null, limit, where: null };
}

/** The node that a step leads to. */
function labelOf({ relation, counted }: Step): Label {
  return counted?.node ?? relation.node;
}

/** Adds a step to a node, or finds it when it is there already. */
export function addChild(node: PlanNode, step: Step): PlanChild {
  const key = stepKey(step);
  const known = node.children.get(key);
  if (known !== undefined) return known;
  const child: PlanChild = { key, step, node: planNode(labelOf(step), node) };
  node.children.set(key, child);
  return child;
}

/** The step that leads to a node from the one above it, or null at the root. */
export function stepTo(node: PlanNode): Step | null {
  return [...(node.up?.children.values() ?? [])].find((child) => child.node === node)?.step ?? null;
}

/** What tells one plan's text and arguments from another's, below a node. */
export function nodeKey(node: PlanNode): string {
  const children = [...node.children.values()].map((child) => [child.key, nodeKey(child.node)]);
  return JSON.stringify([node.label, [...node.columns], [...node.links], node.total, children]);
}

/** The keys of an order and the id that makes it total. */
export function totalOrder(order: Order): readonly OrderKey[] {
  return [...order.keys, { property: 'id', direction: order.keys[0]?.direction ?? 'ASC' }];
}
