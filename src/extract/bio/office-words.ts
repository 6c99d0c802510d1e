/** The words for offices: posts that are held for a time beside one of rank. */

import { patternSource } from '../../text/pattern.ts';

/** In small letters, without what stands before them ("vice", "acting"). */
export const OFFICES = patternSource`director|dean|head|chair|leader|provost|coordinator`;

/** Those of boards, towns and courts, which somebody holds who works elsewhere. */
export const OFFICES_BESIDES = patternSource`
  governor|trustee|ambassador|commissioner|councillor|judge|magistrate|treasurer
`;

/** The name of a post that is such an office; "head in mathematics" and "chair professor" are none. */
export const IS_OFFICE = new RegExp(
  `^(?:co-?|deputy |vice |associate |acting |interim )*(?:${OFFICES}|principal)(?! (?:in|professor)\\b)`,
  'i',
);
