/** Reads printed names of persons once, since the same few names come up again and again while a graph is projected. */
import { type PersonName, parsePersonName } from '../speakers/person-name.ts';
import { foldText } from '../text/fold.ts';
import { keepAnswers } from '../text/kept-answers.ts';

const MAX_REMEMBERED = 50_000;
const MAX_BLOCK = 200;

/** The parts of a printed name, or null when it cannot be a person's. */
export const findPersonName = keepAnswers(MAX_REMEMBERED, (printed: string): PersonName | null =>
  parsePersonName(printed),
);

/** What a printed name is compared by; empty when nothing can be. */
export function personBlockOf(printed: string): string {
  return findPersonName(printed)?.block ?? foldText(printed).slice(0, MAX_BLOCK);
}
