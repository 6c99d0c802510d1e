/** The words for a paper that is read or presented, and for those who wrote it. */

import { patternSource } from '../../text/pattern.ts';

/** Behind one of these stands what a paper is called. */
export const PAPER = patternSource`
  # English
  papers?|articles?|essays?|preprints?
  # German and Dutch
  |aufsatz|artikel
  # Spanish, Portuguese and Italian
  |artículo|artigo|articolo
  # Polish
  |artykuł
`;
/** Who wrote it, as labels and heads of columns say. */
export const AUTHORS = patternSource`
  # English
  author(?:s|\(s\))?
  # French
  |auteure?s?
  # German, Spanish, Portuguese and Polish
  |autor(?:en|es|as?|zy|k[ai])?
  # Italian
  |autori
`;
