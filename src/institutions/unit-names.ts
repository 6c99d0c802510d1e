/** Names of departments and laboratories as printed ("EECS Department"), in full, from `data/units.txt`. */

import { itemsOf, readDataLines } from '../text/data-lines.ts';
import { normTerm } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { type InstitutionKind, kindFromWords } from './institution-words.ts';

export interface UnitName {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly aliases: readonly string[];
}

/** The organisation that a unit belongs to, with the parts of it that the gazetteer knows. */
export interface UnitParent {
  readonly key: string;
  readonly parts: readonly UnitName[];
}

/** The section of units.txt with fields of study that have a department at most universities. */
const ANYWHERE = '*';

const unitsByParent = lazily(() => {
  const units = new Map<string, Map<string, UnitName>>();
  for (const { section, fields } of readDataLines('units.txt')) {
    const [name = '', aliasField = '', kind = ''] = fields;
    const aliases = itemsOf(aliasField);
    const unit: UnitName = { name, kind: kind === 'LAB' || kind === 'INSTITUTE' ? kind : kindFromWords(name), aliases };
    const ofParent = units.get(section) ?? new Map<string, UnitName>();
    for (const printed of [name, ...aliases]) ofParent.set(normTerm(printed), unit);
    units.set(section, ofParent);
  }
  return units;
});

/** The full name of a unit of an organisation: its own units first, then fields of study, else as printed. */
export function unitNameOf(printed: string, parent: UnitParent): UnitName {
  const text = printed.replace(/\s+/g, ' ').replace(/^[\s"'(,]*(?:the\s+)?|[\s"'),.;]+$/gi, '');
  const { core, isDepartment } = coreOf(text);
  const own = unitsByParent().get(parent.key);
  const known =
    own?.get(normTerm(text)) ?? (isDepartment ? own?.get(normTerm(core)) : undefined) ?? partOf(text, parent);
  if (known) return known;
  const field = unitsByParent().get(ANYWHERE)?.get(normTerm(core));
  if (field && (isDepartment || normTerm(core) === normTerm(text))) {
    const name = `Department of ${field.name}`;
    return { name, kind: 'DEPARTMENT', aliases: text === name ? [] : [text] };
  }
  if (isDepartment) {
    const name = `Department of ${core}`;
    return { name, kind: 'DEPARTMENT', aliases: text === name ? [] : [text] };
  }
  return { name: text, kind: kindFromWords(text), aliases: [] };
}

/** The field of "Department of X", "Dept. of X" and "X Department". */
function coreOf(text: string): { core: string; isDepartment: boolean } {
  const core =
    /^(?:department|dept\.?)(?: of| for)?(?: the)? (.+)$/i.exec(text)?.[1] ??
    /^(.+?) (?:department|dept\.?)$/i.exec(text)?.[1];
  return core === undefined ? { core: text, isDepartment: false } : { core, isDepartment: true };
}

function partOf(text: string, { parts }: UnitParent): UnitName | undefined {
  const term = normTerm(text);
  return parts.find(({ name, aliases }) => [name, ...aliases].some((printed) => normTerm(printed) === term));
}
