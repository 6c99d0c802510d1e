/**
 * Things counted over the talks of a list: the part of a plan's text that first finds the talks and then what each has.
 * The few words of Cypher here are glue as in the other plans: which label they match, what they unwind and what they
 * keep is known only when fragments meet, and a label cannot be a parameter, so that no file could hold them.
 */
import type { Condition, Relation, Step } from './plan.ts';
import { type Fragment, getFragment } from './plan-fragment.ts';
import { type PlanScope, splitDriver } from './plan-scope.ts';

export interface Candidates {
  readonly text: string;
  /** What is left to test of each. */
  readonly rest: Condition | null;
  readonly driven: boolean;
}

interface Sought {
  readonly label: string;
  readonly variable: string;
  readonly where: Condition | null;
}

/** The nodes that a condition is asked of: from what it names when that is cheaper, else the whole label. */
export function candidates({ label, variable, where }: Sought, scope: PlanScope): Candidates {
  const { driver, rest } = splitDriver(where);
  if (driver?.drive === undefined || driver.named === undefined) {
    return { text: `MATCH (${variable}:${label})`, rest: where, driven: false };
  }
  const ids = scope.named(driver.named);
  const fragment = getFragment(driver.drive.name, scope.engine);
  const body = scope.place(fragment.body, { parent: 's', node: variable }, scope.bindAll(fragment, {}));
  const text = `UNWIND ${ids} AS k\nMATCH (s:${driver.drive.parent} {id: k})\n${body}\nWITH DISTINCT ${variable}`;
  return { text, rest, driven: true };
}

/** The talks of a list: those of the ids, or all, for which the condition holds. */
export interface TalkSet {
  readonly ids: readonly string[] | null;
  readonly where: Condition | null;
}

/** A text that finds the talks of a set, each once, as a new variable. */
export function talksOf({ ids, where }: TalkSet, scope: PlanScope): { text: string; talk: string } {
  const talk = scope.fresh('h');
  const from =
    ids === null
      ? candidates({ label: 'Talk', variable: talk, where }, scope)
      : { text: `UNWIND ${scope.bind(ids)} AS k\nMATCH (${talk}:Talk {id: k})`, rest: where };
  const filter = from.rest === null ? '' : `\nWHERE ${scope.condition(from.rest, talk)}`;
  return { text: `${from.text}${filter}\nWITH DISTINCT ${talk}`, talk };
}

/** What a fragment of `talks/counted` leads to from the talks of a variable, with the number of these talks. */
function countedOver(counted: Relation, talk: string, found: string, scope: PlanScope): Fragment {
  const fragment = getFragment(counted.name, scope.engine);
  return {
    body: `${found}\n${scope.place(fragment.body, { parent: talk }, {})}`,
    distinct: false,
    links: new Map([['count', `count(DISTINCT ${talk})`]]),
    aggregates: true,
    order: [{ expression: 'count', direction: 'DESC' }, ...fragment.order],
    parameters: [],
  };
}

/** The fragment that counts over a set of talks. */
export function countedOfSet(set: TalkSet, counted: Relation, scope: PlanScope): Fragment {
  const { text, talk } = talksOf(set, scope);
  return countedOver(counted, talk, text, scope);
}

/** The fragment of a step: its relation, or what is counted over the talks that it leads to; `kept` are variables that the text needs afterwards. */
export function fragmentOfStep(step: Step, scope: PlanScope, kept: readonly string[] = []): Fragment {
  const base = getFragment(step.relation.name, scope.engine);
  if (step.counted === undefined) return base;
  const talk = scope.fresh('h');
  const found = scope.place(base.body, { node: talk }, scope.bindAll(base, step.parameters));
  const filter = step.where === null ? '' : `\nWHERE ${scope.condition(step.where, talk)}`;
  const text = `${found}\nWITH DISTINCT ${[...kept, talk].join(', ')}${filter}`;
  return countedOver(step.counted, talk, text, scope);
}
