/** Tells from its small words how a text builds the names of things: "spin chains", "catene di spin", or compounds with a capital as in German. */

import { shortWordsOf } from '../../text/short-words.ts';
import { wordsOf } from '../../text/word-list.ts';

export type NounOrder = 'noun-last' | 'noun-first' | 'noun-in-capitals';

/** As much of a text as is enough to tell. */
const SAMPLE = 1_500;
/** English, Dutch and the languages of the north. */
const NOUN_LAST = wordsOf`
  the of and to is that we for with this are by which how what why het een van dat op voor met zijn wordt och
  att på som är ett det og til
`;
const GERMAN = wordsOf`
  der das und von mit für im zur zum eine einer eines einem einen dem den nicht warum wird werden über aus auf
  sich durch bei vom oder ist sind
`;
const NOUN_FIRST = wordsOf`
  le les du et une dans pour sur au aux par el los las del y con por una para il gli di della dell dei che nel
  nella per os da dos das em uma para não w z i się oraz jest od dla przez nie że
`;

/** By word; where two have it, the first counts. */
const ORDERS = new Map<string, NounOrder>();
for (const [order, words] of [
  ['noun-last', NOUN_LAST],
  ['noun-in-capitals', GERMAN],
  ['noun-first', NOUN_FIRST],
] as const)
  for (const word of words) if (!ORDERS.has(word)) ORDERS.set(word, order);

const GERMAN_CODE = 'de';
const NOUN_FIRST_CODES = new Set(['fr', 'es', 'it', 'pt', 'pl', 'ro', 'ca']);

/** The order of nouns in a text, or null where its small words do not tell. */
export function nounOrderOf(text: string): NounOrder | null {
  let [last, german, first] = [0, 0, 0];
  for (const word of shortWordsOf(text.slice(0, SAMPLE)).words) {
    const order = ORDERS.get(word);
    if (order === 'noun-last') last++;
    else if (order === 'noun-in-capitals') german++;
    else if (order === 'noun-first') first++;
  }
  if (last + german + first === 0) return null;
  if (last >= german && last >= first) return 'noun-last';
  return german >= first ? 'noun-in-capitals' : 'noun-first';
}

/** The order of nouns in a language. */
export function nounOrderOfLanguage(code: string | null): NounOrder {
  if (code === GERMAN_CODE) return 'noun-in-capitals';
  return code !== null && NOUN_FIRST_CODES.has(code) ? 'noun-first' : 'noun-last';
}
