/** The pattern of whole days in numbers, by which words that touch them are told apart. */

import { patternSource } from '../../text/pattern.ts';

/** "4.4.2022", "07/11/2024", "2024-05-14" behind a word that touches it, where no address goes on. */
export const NUMERIC_DAY = patternSource`
  (?:
    (?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d
    |(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])/(?:19|20)\d\d
    |(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])
  )(?=[\s,;)]|\p{Lu}|\d{1,2}[:.h]\d\d|$)(?<!(?://|www\.|@)\S{0,80})
`;
