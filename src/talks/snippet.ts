/** Cuts out the piece of a text that shows why it was found. */
import { foldText } from '../text/fold.ts';

const SNIPPET_LENGTH = 160;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The piece, about a sentence long, of the first text that holds the words, exactly as it stands there; null when
 * none holds any. `begun` is the one that may be the beginning of a longer one.
 */
export function snippetOf(
  texts: readonly unknown[],
  words: readonly string[],
  begun: string | null = null,
): string | null {
  const held = texts
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => ({ text, places: placesOf(text, words, begun) }));
  const best = held.find(({ places }) => places.size === words.length) ?? held.find(({ places }) => places.size > 0);
  if (best === undefined) return null;
  const { text, places } = best;
  if (text.length <= SNIPPET_LENGTH) return text;
  const first = Math.min(...places.values());
  const start = startBefore(text, first);
  if (text.length - start <= SNIPPET_LENGTH) return text.slice(start);
  const end = text.lastIndexOf(' ', start + SNIPPET_LENGTH);
  return text.slice(start, end > first ? end : start + SNIPPET_LENGTH);
}

/** The start of the sentence when it is near, else of a word a little before. */
function startBefore(text: string, first: number): number {
  const dot = text.lastIndexOf('. ', first);
  const sentence = dot === -1 ? 0 : dot + 2;
  if (first - sentence < SNIPPET_LENGTH / 2) return sentence;
  return text.lastIndexOf(' ', first - SNIPPET_LENGTH / 3) + 1;
}

function placesOf(text: string, words: readonly string[], begun: string | null): Map<string, number> {
  const places = new Map<string, number>();
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const folded = foldText(printed).split(' ');
    for (const word of words) {
      const isHere = folded.some((one) => one === word || (word === begun && one.startsWith(word)));
      if (isHere && !places.has(word)) places.set(word, index);
    }
    if (places.size === words.length) break;
  }
  return places;
}
