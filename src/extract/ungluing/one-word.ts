/** Tells a capital amid one word ("DeepMind", "AstraZeneca") from two words that touch. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';

const REACH = 24;
const BEFORE =
  /(?:Deep|Open|You|Git|Linked|Face|Power|Java|Type|Block|Stack|Data|Tensor|Wiki|Word|Cloud|Street|Alpha|Neuro|Graph|Proto|Fitz|Mac)$/;
const BEHIND = /^(?:Mind|Hub|Tube|Net|Book|Flow|Script|Lab|Pedia|Torch|Base|Med|Fold|Point|Bench|Bank)/;
/** "keV", "mRNA", "arXiv": signs that begin small. */
const SIGN = /^(?:[kmµnMGTP]?(?:eV|Hz|Pa|Wh?|V|J)|pH|[cmt]RNA|[cs]DNA|(?:ar|bioR|medR)[Xx]iv)$/u;

/** Whether the letters on both sides of a place are parts of one word. */
export function isWithinWord(text: string, at: number): boolean {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const behind = /^\p{L}*/u.exec(text.slice(at, at + REACH))?.[0] ?? '';
  if (before === '' || behind === '') return false;
  return (
    SIGN.test(before + behind) ||
    BEFORE.test(before) ||
    BEHIND.test(behind) ||
    resolveInstitution(before + behind) !== null
  );
}
