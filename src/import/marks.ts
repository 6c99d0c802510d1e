/** What marks people of one name as others whatever they share: two ORCIDs, father and son, and of very common names two departments. */
import { groupedBy } from './bundles.ts';

export interface Marked {
  /** By kind of mark its value; people with two values of one kind are never one. */
  readonly marks: ReadonlyMap<string, string>;
}

const ORCID = /^orcid\.org\/(?:\d{4}-){3}\d{3}[\dx]$/;
const GENERATION = /[\s,(](jr|sr|junior|senior|ii|iii|iv|hijo|padre|filho|neto|pai|fils|père)\.?\)?$/iu;
const MEANING: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** The marks that identifiers, printed names and keys of units (`<institution>/<unit>`) make. */
export function marksOf(said: {
  readonly identifiers: readonly string[];
  readonly names: readonly string[];
  readonly units: readonly string[];
}): ReadonlyMap<string, string> {
  const marks: (readonly [kind: string, value: string])[] = [
    ...said.identifiers.filter((one) => ORCID.test(one)).map((orcid) => ['orcid', orcid] as const),
    ...said.names.flatMap((name) => {
      const word = GENERATION.exec(name.trim())?.[1]?.toLowerCase();
      return word === undefined ? [] : [['generation', MEANING[word] ?? word] as const];
    }),
    ...said.units.map((unit) => [`unit of ${unit.slice(0, unit.indexOf('/'))}`, unit] as const),
  ];
  const kinds = groupedBy(marks, ([kind]) => kind);
  return new Map([...kinds].map(([kind, of]) => [kind, [...new Set(of.map(([, value]) => value))].sort().join(' ')]));
}

/** Whether somebody of the one and somebody of the other have two values of one kind. */
export function areMarkedApart(some: readonly Marked[], others: readonly Marked[]): boolean {
  const [own, other] = [valuesOf(some), valuesOf(others)];
  return [...own].some(([kind, values]) =>
    [...values].some((value) => [...(other.get(kind) ?? [])].some((of) => of !== value)),
  );
}

/** The people by their values of the first kind of which they have several, those without one by themselves; null where no kind has. */
export function parted<P extends Marked>(people: readonly P[]): P[][] | null {
  const kinds = [...valuesOf(people)].filter(([, values]) => values.size > 1).map(([kind]) => kind);
  const [first] = kinds.sort();
  if (first === undefined) return null;
  return [...groupedBy(people, ({ marks }) => marks.get(first) ?? '').values()].map((part) => [...part]);
}

function valuesOf(people: readonly Marked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { marks } of people) {
    for (const [kind, value] of marks) values.set(kind, (values.get(kind) ?? new Set()).add(value));
  }
  return values;
}
