/** Tells the offices of societies, commissions and boards, which are held for a time besides one's work. */

import { pattern } from '../../text/pattern.ts';

const OFFICE = /^(?:(?:vice|deputy)[- ])?(?:president|chair(?:man|woman|person)?|secretary|treasurer)$/i;
const IS_OVER = /\b(?:past|former|immediate past|onetime)\s$/;
const IS_SECOND = /^(?:vice|deputy)[- ]/i;
const SOCIETY = /\b(?:Society|Association|Federation|Academy)\b/;
/** What is called so and yet employs people. */
const EMPLOYS = /\b(?:University|Fraunhofer|Max Planck|Helmholtz|Leibniz)\b|^(?:the\s)?Academy of Finland$/i;

/** "Chair of the Computer Science Board": those who run or supervise firms and banks are another matter. */
const OF_BOARD = pattern('u')`
  ^(?:(?:[Vv]ice|[Dd]eputy|[Cc]o)[- ])?[Cc]hair(?:man|woman|person)?\sof\sthe\s
  (?!(?:Supervisory|Executive|Management|Governing)\s)(?:(?:\p{Lu}[\p{L}-]*|and|&|of|on|for)\s){1,8}Board$
`;

/** Whether a post is an office of those who meet now and then; `before` are the words before it. */
export function isOfficeForATime(role: string, printed: string, before: string): boolean {
  if (OF_BOARD.test(role)) return true;
  if (!OFFICE.test(role)) return false;
  // "Chairman of the Roe Commission on Land", which ends with its report.
  if (/\sCommission\son\s/.test(printed)) return true;
  return SOCIETY.test(printed) && !EMPLOYS.test(printed) && (IS_OVER.test(before) || IS_SECOND.test(role));
}
