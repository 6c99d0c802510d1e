/** Tells the language of a whole document; short texts tell nothing. */

import { detect } from 'tinyld';
import { remembered } from '../../text/remembered.ts';
import { shortWordsOf } from '../../text/short-words.ts';
import { wordsOf } from '../../text/word-list.ts';

const ENOUGH = 120;
const SAMPLE = 3_000;
const KNOWN: readonly string[] = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pl',
  'pt',
  'nl',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'ru',
  'uk',
  'ja',
  'zh',
  'ko',
  'tr',
  'hu',
  'ro',
];

/** Of every four words of English text about one is of these; none of the others is without some of its own. */
const ENGLISH = new Set(wordsOf`
  the of and to in is that we for with this are by which from these our can be as on a an how
`);
const ENGLISH_ONLY = new Set(['the', 'of', 'and']);
const OTHERS = new Set(wordsOf`
  der die das und von mit le les des et est du el los las del que il della di che het een van dat os uma dos
  się jest oraz och att ja og til ve și és az
`);
const FEWEST_WORDS = 30;

/** The ISO 639-1 code of a text, or null when it is too short to tell. */
export function languageOf(text: string): string | null {
  return languageOfBeginning(text.slice(0, SAMPLE));
}

/** A page is asked about before its lines are cut, and again afterwards. */
const languageOfBeginning = remembered((beginning): string | null => {
  const sample = beginning.replace(/https?:\S+/g, ' ');
  if (sample.trim().length < ENOUGH) return null;
  if (isPlainlyEnglish(sample)) return 'en';
  const code = detect(sample, { only: [...KNOWN] });
  return code === '' ? null : code;
});

/** Most announcements are, and the detector takes as long as all else that is read of a short one. */
function isPlainlyEnglish(text: string): boolean {
  const { count, words } = shortWordsOf(text);
  if (count < FEWEST_WORDS) return false;
  const share = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length / count;
  return share(ENGLISH) >= 0.18 && share(ENGLISH_ONLY) >= 0.07 && share(OTHERS) <= 0.01;
}
