/** Tells the language of a whole document; short texts tell nothing. */

import { detect } from 'tinyld';

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

/** The ISO 639-1 code of a text, or null when it is too short to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\S+/g, ' ');
  if (sample.trim().length < ENOUGH) return null;
  const code = detect(sample, { only: [...KNOWN] });
  return code === '' ? null : code;
}
