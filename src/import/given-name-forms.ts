/** Knows from `data/short-names.txt` which given names are forms of one: Bob of Robert, Katya of Ekaterina. */
import { itemsOf, readDataLines } from '../text/data-lines.ts';
import { foldText } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';

const fullNames = lazily(() => {
  const of = new Map<string, string[]>();
  const add = (form: string, full: string) => of.set(form, [...new Set([...(of.get(form) ?? []), full])]);
  for (const { fields } of readDataLines('short-names.txt')) {
    const [full = '', forms] = fields;
    for (const form of [full, ...itemsOf(forms)]) add(foldText(form), foldText(full));
  }
  return of;
});

/** The full names that a folded given name is a form of; itself where none is known. */
export function fullNamesOf(given: string): readonly string[] {
  return fullNames().get(given) ?? [given];
}
