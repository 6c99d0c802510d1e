/** Reads printed names of persons once, since the same few names come up again and again while a graph is projected. */
import { type PersonName, parsePersonName } from '../speakers/person-name.ts';
import { foldText } from '../text/fold.ts';

const MAX_REMEMBERED = 50_000;
const MAX_BLOCK = 200;
const remembered = new Map<string, PersonName | null>();

/** The parts of a printed name, or null when it cannot be a person's. */
export function findPersonName(printed: string): PersonName | null {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  const name = parsePersonName(printed);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(printed, name);
  return name;
}

/** What a printed name is compared by; empty when nothing can be. */
export function personBlockOf(printed: string): string {
  return findPersonName(printed)?.block ?? foldText(printed).slice(0, MAX_BLOCK);
}
