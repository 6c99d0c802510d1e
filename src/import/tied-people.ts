/**
 * Applies decisions to the people of one block: who are one by a person's word, and who never are, whatever the rules say. What a decision
 * leaves open follows from who is linked to whom, never from an order.
 */
import { groupedBy, sortedBy } from './bundles.ts';

/** What is decided of people. */
export interface PeopleTies<P> {
  /** People of one group are one; null where nothing is decided. */
  readonly groupOf: (person: P) => string | null;
  /** Whether people of two groups are never one. */
  readonly areApart: (a: string, b: string) => boolean;
}

/** Joins components of people that decisions make one, and parts those that hold people who never are. */
export function tiedComponents<P>(
  components: readonly P[][],
  ties: PeopleTies<P>,
  areLinked: (a: P, b: P) => boolean,
): P[][] {
  return joinedByGroup(components, ties).flatMap((people) =>
    holdsApart(people, people, ties) ? partsOf(people, ties, areLinked) : [people],
  );
}

/** Whether somebody of the one and somebody of the other are never one. */
export function holdsApart<P>(some: readonly P[], others: readonly P[], ties: PeopleTies<P>): boolean {
  const groups = groupsOf(others, ties);
  return groupsOf(some, ties).some((a) => groups.some((b) => ties.areApart(a, b)));
}

function groupsOf<P>(people: readonly P[], { groupOf }: PeopleTies<P>): string[] {
  return [...new Set(people.flatMap((person) => groupOf(person) ?? []))];
}

/** Lists that share a group as one list each. */
export function joinedByGroup<P>(lists: readonly P[][], ties: PeopleTies<P>): P[][] {
  const leaders = lists.map((_, at) => at);
  const first = new Map<string, number>();
  for (const [at, people] of lists.entries()) {
    for (const group of groupsOf(people, ties)) {
      const other = leaders[first.get(group) ?? at] ?? at;
      first.set(group, first.get(group) ?? at);
      const own = leaders[at] ?? at;
      for (const [place, leader] of leaders.entries())
        if (leader === Math.max(own, other)) leaders[place] = Math.min(own, other);
    }
  }
  return [...groupedBy(lists.keys(), (at) => String(leaders[at])).values()].map((places) =>
    places.flatMap((at) => lists[at] ?? []),
  );
}

/** One person by decision, or one of whom nothing is decided. */
interface Unit<P> {
  readonly group: string | null;
  readonly people: readonly P[];
}

/**
 * Parts people some of whom are never one: starting from those, each joins whom it is linked to in the fewest steps. Who is as near to two
 * that are apart joins neither.
 */
function partsOf<P>(people: readonly P[], ties: PeopleTies<P>, areLinked: (a: P, b: P) => boolean): P[][] {
  const units = [
    ...groupedBy(people.keys(), (at) => {
      const person = people[at];
      const group = person === undefined ? null : ties.groupOf(person);
      return group === null ? `alone ${at}` : `group ${group}`;
    }),
  ].map(([key, places]): Unit<P> => {
    const group = key.startsWith('group ') ? key.slice('group '.length) : null;
    return { group, people: places.flatMap((at) => people[at] ?? []) };
  });
  const linked = (a: Unit<P>, b: Unit<P>) => a.people.some((one) => b.people.some((other) => areLinked(one, other)));
  const parts: Unit<P>[][] = seedsOf(units, ties, linked);
  const open = new Set(units.filter((unit) => !parts.some((part) => part.includes(unit))));
  const alone: P[][] = [];
  for (let frontier = parts.map((part) => [...part]); open.size > 0 && frontier.some((units) => units.length > 0); ) {
    const reached = [...open].map((unit) => ({
      unit,
      by: frontier.flatMap((near, at) => (near.some((other) => linked(unit, other)) ? [at] : [])),
    }));
    frontier = parts.map(() => []);
    for (const { unit, by } of reached) {
      const [only] = by;
      if (only === undefined) continue;
      open.delete(unit);
      if (by.length > 1) alone.push([...unit.people]);
      else {
        parts[only]?.push(unit);
        frontier[only]?.push(unit);
      }
    }
  }
  const rest = [...open].map((unit) => [...unit.people]);
  return [...parts.map((part) => part.flatMap((unit) => unit.people)), ...alone, ...rest];
}

/** Those who are apart from somebody, each a part of its own but for those that are linked and may be one. */
function seedsOf<P>(
  units: readonly Unit<P>[],
  ties: PeopleTies<P>,
  linked: (a: Unit<P>, b: Unit<P>) => boolean,
): Unit<P>[][] {
  const apart = (a: Unit<P>, b: Unit<P>) => a.group !== null && b.group !== null && ties.areApart(a.group, b.group);
  const seeds = sortedBy(
    units.filter((unit) => units.some((other) => apart(unit, other))),
    ({ group }) => group ?? '',
  );
  const parts: Unit<P>[][] = [];
  for (const seed of seeds) {
    const fitting = parts.find(
      (part) => part.some((one) => linked(seed, one)) && !part.some((one) => apart(seed, one)),
    );
    if (fitting) fitting.push(seed);
    else parts.push([seed]);
  }
  return parts;
}
