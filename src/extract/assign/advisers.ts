/** Tells who defends a thesis from those who advised or examine it, where one word is used for both. */

import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';

/** "Relatore" is who speaks, and in a defence who advised: there the candidate has a label of their own. */
export function isAdviser(line: Line, lines: readonly Line[]): boolean {
  if (!/^\W{0,3}(?:co)?r?relat(?:or[ei]|rice)/i.test(line.text)) return false;
  return lines.some((other) => /^\W{0,3}(?:candidat[oa]|dottorand[oa]|laureand[oa])(?![\p{L}])/iu.test(other.text));
}

/** "Respondent" is who comments on a talk, and in a defence with an opponent who defends. */
export function isCandidate(line: Line, lines: readonly Line[]): boolean {
  if (!/^\W{0,3}(?:respondente?|respondent[ij]n?)(?!\p{L})/iu.test(line.text)) return false;
  return lines.some((other) =>
    /^\W{0,3}(?:(?:faculty\s)?opponents?|oponent\p{L}*|opponenter?|custos|kustos)(?!\p{L})/iu.test(other.text),
  );
}

/** "Invité" is who speaks, and behind the members of a jury who sits with them. */
export function isGuestOfJury(line: Line, lines: readonly Line[]): boolean {
  if (!/^\W{0,3}(?:invit(?:é|ed)|guest)/iu.test(line.text)) return false;
  return lines.some(({ start, label }) => start < line.start && label?.keys.includes('committee') === true);
}

const NEXT_SENTENCE = /\p{L}{3}[.!?…]["”»)]?\s\p{Lu}/u;
const SENTENCE_END = /[.!?…]["”»)]?$/u;
const LONG = 150;

/** Whether a line is the text below a list of a jury, of which each member was an item. */
export function isTextBehindItems(line: Line, list: Span, lines: readonly Line[]): boolean {
  const { text } = line;
  if (line.isItem || text.length < LONG || !SENTENCE_END.test(text) || !NEXT_SENTENCE.test(text)) return false;
  return lines.some(({ end, isItem }) => isItem && end === list.end);
}
