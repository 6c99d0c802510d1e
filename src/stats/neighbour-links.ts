/** What stands beside a thing in its neighbourhood, kind by kind: relations of the graph as links between talks, people, institutions, topics and series. */
import { addChild, type Item, type Order, type PlanNode, plainStep, type Relation, type Step } from '../graph/plan.ts';

/** What neighbourhoods show. */
export type ShownLabel = 'Talk' | 'Speaker' | 'Institution' | 'Topic' | 'Series';

export type LinkKind =
  | 'GAVE'
  | 'AFFILIATED'
  | 'REPRESENTED'
  | 'ABOUT'
  | 'PART_OF'
  | 'BROADER'
  | 'RELATED'
  | 'HOSTED_BY';

/** One kind of link from a thing of a label. */
export interface LinkRule {
  readonly from: ShownLabel;
  readonly to: ShownLabel;
  readonly kind: LinkKind;
  /** Whether the link points to the thing that it is followed from. */
  readonly inward: boolean;
  /** The step to follow; `limit` bounds lists that may be long. */
  step(limit: number): Step;
  /** From what the step leads to on to what is shown, where a fact stands between. */
  readonly beyond: Step | null;
}

const NEWEST: Order = { keys: [{ property: 'dateSort', direction: 'DESC' }], name: null };
const LATEST: Order = { keys: [{ property: 'startMin', direction: 'DESC' }], name: null };

interface Shape {
  readonly kind: LinkKind;
  readonly from: ShownLabel;
  readonly to: ShownLabel;
  /** The relation's name; what may be long is paged in an order. */
  readonly name: string;
  readonly order?: Order;
  readonly inward?: true;
  readonly beyond?: string;
}

const SHAPES: readonly Shape[] = [
  {
    kind: 'AFFILIATED',
    from: 'Speaker',
    to: 'Institution',
    name: 'speakers/relations/speaker-affiliations',
    beyond: 'speakers/relations/affiliation-institution',
  },
  { kind: 'GAVE', from: 'Speaker', to: 'Talk', name: 'talks/relations/speaker-talks', order: NEWEST },
  { kind: 'GAVE', from: 'Talk', to: 'Speaker', name: 'talks/relations/talk-speakers', inward: true },
  { kind: 'REPRESENTED', from: 'Talk', to: 'Institution', name: 'talks/relations/talk-institutions' },
  { kind: 'ABOUT', from: 'Talk', to: 'Topic', name: 'talks/relations/talk-topics' },
  { kind: 'PART_OF', from: 'Talk', to: 'Series', name: 'talks/relations/talk-series' },
  { kind: 'PART_OF', from: 'Institution', to: 'Institution', name: 'institutions/relations/institution-part-of' },
  {
    kind: 'PART_OF',
    from: 'Institution',
    to: 'Institution',
    name: 'institutions/relations/institution-units',
    inward: true,
  },
  {
    kind: 'AFFILIATED',
    from: 'Institution',
    to: 'Speaker',
    name: 'speakers/relations/institution-affiliations-own',
    order: LATEST,
    inward: true,
    beyond: 'speakers/relations/affiliation-speaker',
  },
  {
    kind: 'REPRESENTED',
    from: 'Institution',
    to: 'Talk',
    name: 'talks/relations/institution-talks-own',
    order: NEWEST,
    inward: true,
  },
  { kind: 'BROADER', from: 'Topic', to: 'Topic', name: 'topics/relations/topic-broader' },
  { kind: 'BROADER', from: 'Topic', to: 'Topic', name: 'topics/relations/topic-narrower', inward: true },
  { kind: 'RELATED', from: 'Topic', to: 'Topic', name: 'topics/relations/topic-related' },
  { kind: 'ABOUT', from: 'Topic', to: 'Talk', name: 'talks/relations/topic-talks-own', order: NEWEST, inward: true },
  { kind: 'HOSTED_BY', from: 'Series', to: 'Institution', name: 'series/relations/series-host' },
  { kind: 'PART_OF', from: 'Series', to: 'Talk', name: 'talks/relations/series-talks', order: NEWEST, inward: true },
];

const EVER = { from: null, to: null, certain: false, kinds: null };

function ruleOf({ kind, from, to, name, order, inward, beyond }: Shape): LinkRule {
  const node = beyond === undefined ? to : 'Affiliation';
  const relation: Relation = { name, parent: from, node };
  const parameters = node === 'Affiliation' ? EVER : {};
  return {
    from,
    to,
    kind,
    inward: inward === true,
    step: (limit) =>
      order === undefined
        ? plainStep(relation, parameters)
        : { relation, parameters, page: { order, limit, backward: false, from: null }, limit: null, where: null },
    beyond: beyond === undefined ? null : plainStep({ name: beyond, parent: 'Affiliation', node: to, always: true }),
  };
}

const RULES = SHAPES.map(ruleOf);

/** The kinds of links from things of a label. */
export function rulesFrom(label: ShownLabel): readonly LinkRule[] {
  return RULES.filter(({ from }) => from === label);
}

/** The properties of which a thing's row is made. */
export const SHOWN: Readonly<Record<ShownLabel, readonly string[]>> = {
  Talk: ['slug', 'title', 'date'],
  Speaker: ['slug', 'name', 'talkCount'],
  Institution: ['slug', 'name', 'city', 'talkCount'],
  Topic: ['slug', 'label', 'talkCount'],
  Series: ['slug', 'name'],
};

/** Adds a rule's step to a plan, with all that its rows need. */
export function planLink(node: PlanNode, rule: LinkRule, limit: number): void {
  const child = addChild(node, rule.step(limit));
  if (child.step.page !== null) child.node.total = true;
  if (rule.beyond === null) {
    for (const column of SHOWN[rule.to]) child.node.columns.add(column);
    return;
  }
  for (const column of ['role', 'kind', 'start', 'end']) child.node.columns.add(column);
  const last = addChild(child.node, rule.beyond);
  for (const column of SHOWN[rule.to]) last.node.columns.add(column);
}

/** What is shown on a link, or null. */
export function statOf(rule: LinkRule, fact: Item): string | null {
  if (rule.kind !== 'AFFILIATED') return null;
  const { role, kind, start, end } = fact.values;
  const period = start === null && end === null ? '' : ` ${start ?? '?'}–${end ?? ''}`;
  return `${role ?? String(kind).toLowerCase()}${period}`;
}
