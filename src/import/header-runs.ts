/** Runs of talks at which a person was shown with the same institution: all that is known of an affiliation that no bio speaks of. */
import type { Fact } from '../extract/understanding.ts';
import { DAY_MAX, DAY_MIN } from '../talks/partial-date.ts';
import { groupedBy, sortedBy } from './bundles.ts';
import type { InstitutionThing } from './things.ts';

/** The first and last day that a talk may be on. */
export interface Days {
  readonly min: number;
  readonly max: number;
}

/** An institution printed beside a name at one talk. */
export interface Shown {
  readonly institution: InstitutionThing;
  readonly fact: Fact;
  readonly record: string;
  readonly days: Days | null;
}

export interface HeaderRun {
  readonly key: string;
  readonly bounds: {
    readonly startMin: number;
    readonly startMax: number;
    readonly endMin: number;
    readonly endMax: number;
  };
  readonly shown: readonly Shown[];
}

/** The runs of what is `left` unexplained; a day at which the person was shown elsewhere only, explained or not, parts two runs. */
export function headerRuns(left: readonly Shown[], all: readonly Shown[]): HeaderRun[] {
  const elsewhere = (key: string): number[] => {
    const byDay = groupedBy(
      all.filter(({ days }) => days !== null),
      ({ days }) => String(days?.min),
    );
    return [...byDay]
      .filter(([, those]) => those.every(({ institution }) => institution.key !== key))
      .map(([day]) => Number(day));
  };
  return [...groupedBy(left, ({ institution }) => institution.key)].flatMap(([key, shown]) =>
    runsAt(key, shown, elsewhere(key)),
  );
}

function runsAt(key: string, shown: readonly Shown[], elsewhere: readonly number[]): HeaderRun[] {
  const dated = shown.filter(({ days }) => days !== null);
  const inOrder = sortedBy(
    dated,
    ({ days, record }) => `${String((days?.min ?? 0) - DAY_MIN).padStart(11, '0')}|${record}`,
  );
  const runs: Shown[][] = [];
  for (const one of inOrder) {
    const last = runs.at(-1)?.at(-1);
    const parted =
      last && elsewhere.some((day) => day > (last.days?.min ?? DAY_MIN) && day < (one.days?.min ?? DAY_MIN));
    if (last && !parted) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  const undated = shown.filter(({ days }) => days === null);
  if (runs.length === 0) return [{ key, bounds: boundsOf([]), shown: sortedBy(undated, ({ record }) => record) }];
  return runs.map((run, at) => ({
    key: at === 0 ? key : `${key}#${run[0]?.days?.min ?? at}`,
    bounds: boundsOf(run),
    shown: at === 0 ? [...run, ...sortedBy(undated, ({ record }) => record)] : run,
  }));
}

function boundsOf(run: readonly Shown[]): HeaderRun['bounds'] {
  const first = run[0]?.days;
  const last = run.at(-1)?.days;
  return { startMin: DAY_MIN, startMax: first?.max ?? DAY_MAX, endMin: last?.min ?? DAY_MIN, endMax: DAY_MAX };
}
