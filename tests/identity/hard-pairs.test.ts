/** People and institutions of hard pairs are joined where a careful reader would join them, and hardly ever where not. */
import { expect, it } from 'vitest';
import { testGraphs } from '../support/graphs.ts';
import {
  type JudgedPair,
  judgeInstitutions,
  judgePeople,
  labelledPairs,
  measure,
  wrongPair,
} from './labelled-pairs.ts';

/** What is reached; raise it with the rules, by the seen half alone. */
const FLOORS = {
  person: { seen: { precision: 0.99, recall: 0.68 }, unseen: { precision: 0.99, recall: 0.68 } },
  institution: { seen: { precision: 0.99, recall: 1 }, unseen: { precision: 0.99, recall: 1 } },
} as const;

const pairs = labelledPairs();
const [graphs] = testGraphs();
if (graphs === undefined) throw new Error('The embedded engine is always there.');

it('has at least 150 pairs, each with a case of its own', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(pairs.map(({ of, case: what }) => `${of} ${what}`)).size).toBe(pairs.length);
});

it('joins people as a careful reader does', async () => {
  hold('person', await judgePeople(ofKind('person'), () => graphs.open()));
});

it('leads affiliations to institutions as a careful reader does', async () => {
  hold('institution', await judgeInstitutions(ofKind('institution'), await graphs.open()));
});

function ofKind(kind: 'person' | 'institution') {
  return pairs.filter(({ of }) => of === kind);
}

/** Wrong pairs are shown of the seen half, so that nobody writes rules by the others. */
function hold(kind: 'person' | 'institution', judged: readonly JudgedPair[]): void {
  for (const half of ['seen', 'unseen'] as const) {
    const found = judged.filter((one) => one.half === half);
    const { precision, recall } = measure(found);
    const wrong = found.filter(({ joined, label }) => joined !== (label === 'same')).map(wrongPair);
    const told = `${half}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${half === 'seen' ? wrong.join('\n') : ''}`;
    expect(precision, told).toBeGreaterThanOrEqual(FLOORS[kind][half].precision);
    expect(recall, told).toBeGreaterThanOrEqual(FLOORS[kind][half].recall);
  }
}
