/** Counts of what was read rightly, wrongly and not at all, by field and by case. */

/** In the order in which they are shown. */
export const FIELDS = [
  'talk',
  'title_exact',
  'title',
  'date',
  'start_time',
  'timezone',
  'status',
  'speaker',
  'talk_affiliation',
  'location',
  'abstract_start',
  'abstract_end',
  'topic',
  'career_institution',
  'career_role_institution',
  'career_full',
  'education',
] as const;

export type Field = (typeof FIELDS)[number];

/** What the one figure of an evaluation is made of. */
export const CORE: readonly Field[] = [
  'talk',
  'title',
  'date',
  'speaker',
  'talk_affiliation',
  'career_role_institution',
  'topic',
];

/** Fields that look at the same thing as another field once more, so that a case's own figure leaves them out. */
const SECONDARY: ReadonlySet<Field> = new Set(['title_exact', 'topic', 'career_role_institution', 'career_full']);

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Rates extends Counts {
  /** Each 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const NONE: Counts = { right: 0, wrong: 0, missed: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** Precision, recall and F1; where nothing was said and nothing was to be said, all are 1. */
export function ratesOf(counts: Counts): Rates {
  const { right, wrong, missed } = counts;
  const precision = right + wrong > 0 ? right / (right + wrong) : missed > 0 ? 0 : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...counts, precision, recall, f1 };
}

/** The counts of one case, with the reasons for what is wrong or missed. */
export class Tally {
  readonly fields = new Map<Field, Counts>();
  readonly reasons: string[] = [];

  add(field: Field, counts: Counts, reason?: string): void {
    this.fields.set(field, plus(this.fields.get(field) ?? NONE, counts));
    if (reason !== undefined && counts.wrong + counts.missed > 0 && !SECONDARY.has(field))
      this.reasons.push(`${field}: ${reason}`);
  }

  /** Adds one value beside the one expected; a wrong value is both wrong and missed. */
  addValue(field: Field, expected: string | null | undefined, given: string | null | undefined, isSame: boolean): void {
    if (expected == null && given == null) return;
    if (expected == null) this.add(field, { ...NONE, wrong: 1 }, `not there, but read as ${shown(given)}`);
    else if (given == null) this.add(field, { ...NONE, missed: 1 }, `missed ${shown(expected)}`);
    else if (isSame) this.add(field, { ...NONE, right: 1 });
    else this.add(field, { right: 0, wrong: 1, missed: 1 }, `read ${shown(given)} for ${shown(expected)}`);
  }

  /** Adds a list of which `right` were found. */
  addList(field: Field, sizes: { right: number; given: number; expected: number }, reason?: string): void {
    const { right, given, expected } = sizes;
    this.add(field, { right, wrong: given - right, missed: expected - right }, reason);
  }

  /** All fields but those that look at the same thing twice. */
  get whole(): Counts {
    return [...this.fields]
      .filter(([field]) => !SECONDARY.has(field))
      .reduce((sum, [, counts]) => plus(sum, counts), NONE);
  }
}

function shown(value: string | null | undefined): string {
  const text = value ?? '';
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
