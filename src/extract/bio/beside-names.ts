/** Takes what stands in apposition to somebody else's name ("bei Ada Roe, heute Rektorin der Universität X") out of an outline. */

import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';

/** What says of a post behind a name that it is of the one who is named. */
export const BY_NOW = patternSource`
  (?:
    # English
    (?:who\s(?:is|was|has\ssince\sbecome|has\sbecome|later\sbecame|became)\s)?
      (?:now|today|nowadays|currently|presently|at\spresent|then|at\sthat\stime|these\sdays)
    |who\s(?:is|was|has\ssince\sbecome|has\sbecome|later\sbecame|became)
    # German
    |(?:jetzt|heute|inzwischen|mittlerweile|derzeit|damals|nunmehr)(?:ige[rn]?)?
    # French
    |aujourd['’]hui|actuellement|maintenant|alors|désormais|actuel(?:le)?
    # Spanish
    |actual|hoy(?:\sen\sdía)?|actualmente|ahora|entonces
    # Italian
    |oggi|attualmente|attuale|ora|allora
    # Portuguese
    |hoje|atualmente|atual|agora|então
    # Dutch
    |nu|thans|tegenwoordig|inmiddels|destijds
    # Polish
    |obecnie|dziś|dzisiaj
    # Czech
    |nyní|dnes
    # Nordic
    |numera|idag|nå|nu
  )
`;
const ASIDE = pattern('gu')`
  (?<=Ⓝ)(?:,\s|\s(?=\())
  (?:
    \((?:${BY_NOW}\s)?(?:(?:an?|the)\s)?Ⓡ(?:,\s|\s(?!in\s\p{Ll})[\p{L}\s'’]{1,40}?)[ⓄⓊ](?:,\s[ⓄⓊ]){0,2}\)
    |(?!then\s)${BY_NOW}\s(?:(?:an?|the|also|der|die|le|la|il|el)\s){0,2}
      (?:Ⓡ(?:,\s|\s[\p{L}\s'’]{1,60}?)[ⓄⓊ](?:,\s[ⓄⓊ]){0,2}|(?:at|bei|chez|à|an\sder|am|en|bij|aan)\s(?:the\s)?Ⓞ)
      (?=[,.;)]|\s(?:${AND_OR_EN})\s|$)
  )
  # "In the group of Ada Roe, then at X": her group was at X.
  |(?<=\b(?:group|lab|laboratory|team)\sof\sⓃ),\sthen(?=\s(?:at|in|of)\s)
`;

interface Outline<M> {
  readonly outline: string;
  readonly marks: readonly M[];
}

/** The outline of a sentence without what it tells of others beside their names. */
export function withoutAsides<M extends { readonly at: number }, O extends Outline<M>>(shape: O & Outline<M>): O {
  const asides = matchesOf(ASIDE, shape.outline).map(({ index, 0: aside }) => ({
    start: index,
    end: index + aside.length,
  }));
  if (asides.length === 0) return shape;
  const before = (at: number) => asides.reduce((sum, { start, end }) => (end <= at ? sum + end - start : sum), 0);
  return {
    ...shape,
    outline: asides.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), shape.outline),
    marks: shape.marks
      .filter(({ at }) => !asides.some(({ start, end }) => start <= at && at < end))
      .map((mark) => ({ ...mark, at: mark.at - before(mark.at) })),
  };
}
