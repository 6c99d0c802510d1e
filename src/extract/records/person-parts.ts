/** Tells the part that a person takes in an event from what a record calls it ("speaker", "committee member", "Moderator"). */

import { pattern } from '../../text/pattern.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import type { AppearanceRole } from '../understanding.ts';

/** COMMITTEE and ADVISER take no part that a talk has a place for. */
export type PersonPart = AppearanceRole | 'COMMITTEE' | 'ADVISER';

const PARTS: readonly (readonly [PersonPart, RegExp])[] = [
  ['COMMITTEE', /committee|jury|juror|examin|referee|opponent|reviewer|rapporteur|gutachter|komis/i],
  ['ADVISER', /advis[eo]r|supervisor|mentor|betreuer|directeur de thèse|promotor/i],
  ['PANELLIST', /panel+ist|discussion participant/i],
  ['CHAIR', /^(?:session\s)?chair|moderat|facilitat|discussant|respond(?:ent|er)|interviewer|anfitri/i],
  ['HOST', /\bhost|invit(?:er|ed by)|contact|introduc/i],
  ['ORGANISER', /organi[sz]|coordinat|convenor|convener/i],
  [
    'SPEAKER',
    pattern('i')`
      speak|presenter|presenting|lecturer|talk|keynote|candidate|defend|doctorand|performer|guest|referent
      |redner|vortrag|ponente|conf[ée]renci|orateur|oratrice|relat(?:ore|rice)|prelegent|spreker|instructor
      |tutor|teacher
    `,
  ],
];
const CANDIDATE = /candidate|defend|doctorand|promovend/i;

/** The part that a text names; null when it names none, as a post does. */
export function partIn(text: string): PersonPart | null {
  if (text.length > 60) return null;
  const part = PARTS.find(([, words]) => words.test(text))?.[0] ?? null;
  // "Senior lecturer" and "PhD candidate" are posts, and "Candidate" is a part.
  return part === 'SPEAKER' && /\s/.test(text.trim()) && isRolePhrase(text) ? null : part;
}

/** Whether the part is that of who defends a thesis. */
export function isCandidate(text: string): boolean {
  return CANDIDATE.test(text) && partIn(text) === 'SPEAKER';
}
