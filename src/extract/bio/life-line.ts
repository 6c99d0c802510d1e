/** Tells lines that list degrees and training from all others: "Ph.D., Statistics, University of X, 2016", "Residency: Mayo Clinic". */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { findDegrees } from './degrees.ts';
import { findEmployers } from './employers.ts';
import { findVerbs } from './verbs.ts';

const LONGEST = 200;
const LEAD = /^[\s•·*_–-]*/u;
/** What each of these lines begins with, told fast. */
const MAY_BEGIN = pattern('iu')`
  ^[\s•·*_–-]*(?:
    # degrees by their letters
    a\.?[bm]\b|[bm]\.?\s?(?:sc|a|s|eng|phil|tech|math|d|ed|ba|ph)|s\.?[bm]\b|ll\.?[bm]|j\.?d|md\b|ph\.?\s?d
    |d\.?\s?phil|hdr|dr[.-]|ir\.|ing\.|mgr|mag|lic
    # degrees by their names
    |degree|undergrad|gradu|bachelor|laurea|master|máster|mestr|dipl|civiling|kandidat|staatsexamen
    |doct|dokt|dott|dout|promotion|habil|thèse\sde\sdoctorat
    # training
    |residen|fellow|intern|medical\sschool
  )
`;
/** Training that is named before a colon. */
const TRAINING =
  /^(?:(?:Clinical|Postdoctoral|Research)\s)?(?:Medical\s[Ss]chool|Residency|Fellowships?|Internship|Undergraduate)\s?:\s+\p{Lu}/u;
/** What goes on behind a degree in a list. */
const GOES_ON =
  /^(?:\s?[,:(–—-]|\s(?:in|from|at|en|em|of|de|pela|por|an|am|aan|vid|ved|w|na|presso|alla)\s|\s\p{Lu}|\s\d{4})/u;

/** Whether a line of its own tells where degrees were taken or where somebody was trained, and nothing else. */
export const isLifeLine = remembered((text: string): boolean => {
  if (text.length > LONGEST || !MAY_BEGIN.test(text) || /[?!]/.test(text)) return false;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const [degree] = findDegrees(rest);
  const isDegree = degree?.start === 0 && GOES_ON.test(rest.slice(degree.end));
  if (!isDegree && !TRAINING.test(rest)) return false;
  return findVerbs(rest).length === 0 && findEmployers(rest, true).some(({ isUnit }) => !isUnit);
});
