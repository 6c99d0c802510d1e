/** A person's word on fields of one thing, over whatever imports say, with the evidence that leads to the decision. */
import { type Decision, isOf } from '../decisions/decision.ts';
import { recordOfDecision } from '../decisions/decision-store.ts';
import { wordsOf } from '../decisions/decision-words.ts';
import type { EvidenceRow } from './bundles.ts';

/** What is said of a field that a person has corrected; null clears it. */
export interface Correction {
  readonly value: string | null;
  readonly decision: Decision;
}

/** The corrections of one thing, by field. */
export type Corrections = ReadonlyMap<string, Correction>;

/** Nothing is corrected. */
export const NO_CORRECTIONS: Corrections = new Map();

/** Fields that say the same in another way: of the two, what was said last holds. */
const OVERRIDES: Readonly<Record<string, readonly string[]>> = {
  startsAt: ['date', 'startTime'],
  endsAt: ['endTime'],
  date: ['startsAt'],
  startTime: ['startsAt'],
  endTime: ['endsAt'],
};

/** The fields whose corrections say what a field is, itself among them. */
export function fieldsThatSay(field: string): string[] {
  return [field, ...Object.keys(OVERRIDES).filter((other) => OVERRIDES[other]?.includes(field))];
}

/** The corrections of decisions, of which the later holds. */
export function correctionsIn(decisions: readonly Decision[]): Corrections {
  const corrections = new Map<string, Correction>();
  for (const decision of decisions.filter(isOf('CORRECT'))) {
    const { field, value } = decision.ruling;
    for (const other of OVERRIDES[field] ?? []) corrections.delete(other);
    corrections.set(field, { value, decision });
  }
  return corrections;
}

/** What is said of a field: a person's word where there is one, else what is given. */
export function corrected<T extends string | null>(corrections: Corrections, field: string, given: T): T {
  const word = corrections.get(field);
  if (word === undefined) return given;
  // Its value was checked against the field when it was decided.
  return word.value as T;
}

/** The evidence of corrections of a talk or speaker. */
export function evidenceOfCorrections(about: string, corrections: Corrections): EvidenceRow[] {
  return [...corrections].map(([field, { value, decision }]) =>
    evidenceOfWord(decision, { about, field, value: null, at: 0, words: value ?? '' }),
  );
}

interface Word {
  readonly about: string;
  readonly field: string;
  readonly value: string | null;
  /** Words of the corrected value, and where they begin in it. */
  readonly at: number;
  readonly words: string;
}

/** The evidence of words of a corrected value. */
export function evidenceOfWord(decision: Decision, { about, field, value, at, words }: Word): EvidenceRow {
  const { text, start: from } = wordsOf(decision.ruling);
  const [start, end] = [from + at, from + at + words.length];
  return {
    about,
    record: recordOfDecision(decision.id),
    field,
    value,
    quote: text.slice(start, end),
    start,
    end,
    method: 'HUMAN',
    confidence: 1,
    rule: 'decision/correct',
  };
}
