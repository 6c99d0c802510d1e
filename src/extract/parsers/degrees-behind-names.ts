/** Tells the letters of degrees and fellowships behind a name from houses: "Ada Byron, MD, FACP". */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';

/** Those of medicine. */
export const CLINICAL_DEGREE = 'MBBS|MBB?Ch(?:B|ir)?|BMBS|DDS|DMD|DVM|DNP';

/** Degrees behind a name. */
const DEGREE = pattern('u')`
  ^(?:
    M\.\s?A|B\.\s?A|M\.\s?S|B\.\s?S|M\.?Phil|LL\.?M|M\.?Ed|M\.?Eng|M\.?Res|B\.?Sc|Dipl\.-\p{L}+|Mag|M\.?D
    |Ph\.?\s?D|M\.?P\.?H|M\.?B\.?A|M\.?Sc|D\.?Phil|Sc\.?D|D\.?Sc|CSc|DrSc|Th\.?D|FRSE?|J\.?D|Dr\.-Ing|OBE
    |CBE|R\.?N|${CLINICAL_DEGREE}|[FM]RC\p{Lu}\p{L}*|Pharm\.?D|Psy\.?D|Ed\.?D|FREng|FBA
  )\.?$
`;

/** "PhD", "FRCS (Edin)": a degree, whatever a bracket adds to it. */
export function isDegree(printed: string): boolean {
  return DEGREE.test(printed.replace(/\s?\([^()]*\)$/, ''));
}

/** "Ada Byron, MD, FACP": letters in a row of degrees that no house goes by. */
export function isFurtherDegree(before: string, printed: string): boolean {
  if (!/^F?\p{Lu}{2,6}(?:-\p{Lu}{1,3})?$/u.test(printed)) return false;
  const row = before
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return row.some((part) => DEGREE.test(part)) && row.length < 5 && resolveInstitution(printed) === null;
}

/** "Ada Byron, PhD": what no house and no title of a talk ends with. */
export function endsWithDoctorate(printed: string): boolean {
  return DOCTORATE.test(printed);
}

const DOCTORATE = /,\s?(?:Ph\.?\s?D|M\.?D|Sc\.?D|D\.?Phil|Dr\.?P\.?H|Pharm\.?D)\.?\s*$/;
