/** Learns by which signs one of several is chosen, says how well on rounds of cases left out, and writes the weights where the ones before stand. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChoiceLesson, learnChoice } from './conditional-logit.ts';

interface SignedLesson {
  readonly caseId: string;
  readonly variant: string;
  readonly candidates: readonly { readonly signs: Readonly<Record<string, number>> }[];
  /** Which of the candidates is right; -1 for none. */
  readonly right: number;
  /** 1 where all count alike. */
  readonly importance?: number;
}

interface Training {
  readonly lessons: readonly SignedLesson[];
  /** What is in force. */
  readonly weights: Readonly<Record<string, number>>;
  /** The module of the weights, from the root of the repository. */
  readonly module: string;
  /** How near nothing the weights are held. */
  readonly pull: number;
}

const FOLDS = 6;

/** Prints for each variant of lessons how many are right now, left out of the training, and trained on all; writes the weights learnt on all. */
export function trainChoice({ lessons, weights, module, pull }: Training): void {
  const keys = [...new Set(lessons.flatMap(({ candidates }) => candidates.flatMap(({ signs }) => Object.keys(signs))))];
  const choices = lessons.map(
    ({ candidates, right, importance = 1 }): ChoiceLesson => ({
      options: candidates.map(({ signs }) => keys.map((key) => signs[key] ?? 0)),
      right,
      importance,
    }),
  );
  const present = keys.map((key) => weights[key] ?? 0);
  const found = learnChoice(choices, pull);
  const left = leftOut(lessons, choices, pull);
  for (const variant of new Set(lessons.map((lesson) => lesson.variant))) {
    const share = (choose: (choice: ChoiceLesson, at: number) => number) => {
      const of = choices.map((choice, at) => ({ choice, at })).filter(({ at }) => lessons[at]?.variant === variant);
      const right = of.filter(({ choice, at }) => choose(choice, at) === choice.right).length;
      return `${(right / of.length).toFixed(3)} of ${of.length}`;
    };
    console.log(
      `${variant}: now ${share((choice) => chosen(present, choice))}, left out of the training ${share((_, at) => left[at] ?? -1)}, ` +
        `trained on all ${share((choice) => chosen(found, choice))}`,
    );
  }
  const file = fileURLToPath(new URL(`../../${module}`, import.meta.url));
  const lines = keys.map((key, at) => `  ${key}: ${Number((found[at] ?? 0).toFixed(2))},\n`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(?<=> = \{\n)[^}]*(?=\})/, () => lines.join('')),
  );
}

/** What is chosen in each lesson with weights that were learnt without its round of cases, the letter that their names begin with. */
function leftOut(lessons: readonly SignedLesson[], choices: readonly ChoiceLesson[], pull: number): number[] {
  const roundOf = (lesson: SignedLesson | undefined) => lesson?.caseId.slice(0, 1) ?? '';
  const rounds = [...new Set(lessons.map(roundOf))].sort();
  const left = lessons.map(() => -1);
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(rounds.filter((_, at) => at % FOLDS === fold));
    const isOut = (at: number) => out.has(roundOf(lessons[at]));
    const weights = learnChoice(
      choices.filter((_, at) => !isOut(at)),
      pull,
    );
    choices.forEach((choice, at) => {
      if (isOut(at)) left[at] = chosen(weights, choice);
    });
  }
  return left;
}

/** The option of the highest odds above those of none. */
function chosen(weights: readonly number[], { options }: ChoiceLesson): number {
  const odds = options.map((signs) => signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0));
  const best = Math.max(0, ...odds);
  return best > 0 ? odds.indexOf(best) : -1;
}
