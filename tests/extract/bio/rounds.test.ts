import { describe, expect, it } from 'vitest';
import { readRounds, score, type Tally } from './rounds.ts';

/** What is held: precision and recall of posts, then of degrees, over all rounds; four of them took towns of study for universities. */
const HELD = { posts: [0.975, 0.93], degrees: [0.96, 0.905] } as const;

function measured(isDegree: boolean): { precision: number; recall: number } {
  const sum: Tally = { right: 0, extra: 0, missed: 0 };
  for (const bio of [...readRounds().values()].flat()) {
    const one = score(bio, isDegree);
    sum.right += one.right;
    sum.extra += one.extra;
    sum.missed += one.missed;
  }
  return { precision: sum.right / (sum.right + sum.extra), recall: sum.right / (sum.right + sum.missed) };
}

describe('the rounds of bios', () => {
  it.each([
    ['posts', false],
    ['degrees', true],
  ] as const)('give their %s with the precision and recall held', (what, isDegree) => {
    const { precision, recall } = measured(isDegree);
    expect(precision).toBeGreaterThanOrEqual(HELD[what][0]);
    expect(recall).toBeGreaterThanOrEqual(HELD[what][1]);
  });

  it('hold more than three hundred facts', () => {
    const facts = [...readRounds().values()].flat().flatMap((bio) => bio.facts);
    expect(facts.length).toBeGreaterThan(300);
  });
});
