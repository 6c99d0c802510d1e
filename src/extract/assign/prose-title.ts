/** Finds the title that a sentence names: in quotes, or behind words such as "entitled". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Span } from '../mapped-text.ts';
import { MONTH_WORDS, WEEKDAY_NAMES } from '../parsers/day-names.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { sentenceEnd } from '../parsers/sentence-ends.ts';
import { BEFORE_TITLE, INTRODUCES_TITLE } from './prose-cues.ts';

/** A title with how sure it is, 0 to 1. */
export interface TitleFinding {
  readonly title: Span | null;
  /** A quoted name of the series. */
  readonly series: Span | null;
  readonly confidence: number;
}

const NAMES_SERIES = pattern('iu')`
  (?<![\p{L}])(?:
    # English
    series|cycle|forum|seminars?|workshop|project|conference|club|group|program(?:me)?|network
    # German
    |kolloquiums?|vortragsreihe|reihe|ringvorlesung|veranstaltungsreihe|projekt|sonderforschungsbereichs?
    |graduiertenkollegs?
    # French
    |cycle de conférences|projet
    # Spanish
    |ciclo|proyecto|congreso
    # Italian
    |rassegna|progetto|cicl[oi] (?:di|de) \p{L}{4,15}
    # Portuguese
    |programa
    # Dutch
    |reeks
    # Polish
    |seminarium|cyklu|konferencj\p{L}+
  )\s?[:,]?$
`;
const NAMES_WORK = pattern('iu')`
  (?<![\p{L}])(?:
    # English
    books?|novel|film|movie|paper|article|author of|wrote|published|edits|(?:editor|editor-in-chief) of
    |journal|magazine|newspaper|podcast|columnist (?:at|for)|award|prize|says|said|explains|adds
    # German
    |buch
    # French, Italian, Portuguese and Spanish
    |livre|libro|livro
    # Dutch
    |boek
    # Polish
    |książk\p{L}+
  )\s?[:,]?$
`;
/** "Ada Byron will present her paper “Engines”." */
const PRESENTS_WORK = pattern('iu')`
  (?<!\p{L})(?:presents?|presenting|discuss(?:es)?|stellt|présentera|presentará|presenterà)\s
    (?:(?:his|her|their|the|a|ihr|sein|son|su|il suo)\s)?(?:\p{L}+\s)?
    (?:paper|article|book|buch|article|livre|libro|artículo)\s?[:,]?$
`;
const UNQUOTED_END = pattern('iu')`
  \s(?:
    (?:on|am|le|el|op|om|w|em|il|in|at|um|à|a las|alle|às|de|in der|im)\s(?:
      (?:the\s)?\d|(?:${WEEKDAY_NAMES})(?!\p{L})
      |[Rr]oom|[Hh]all|[Rr]aum|[Hh]örsaal|salle|sala|aula|zaal
    )
  )
  |\s(?:in|at)\sthe\s(?:\p{Lu}\p{L}+\s){1,4}
    (?:club|seminar|colloquium|series|school|meeting|conference|workshop)(?!\p{L})
  |,\s(?:
    on|at|am|um|le|which|in\s(?:room|hall)|is|will|takes|explores?|examines?|begins?|starts?|ist|wird|findet
    |beginnt|est|sera|aura|es|será|è|sarà|wordt
  )\s
  |\s(?:spricht|referiert|berichtet|hält|parlera|interviendra|hablará|parlerà|spreekt|opowie|wygłosi)\s
  |\s\((?:room|online|joint)
`;

/** The best title of a line, or none. */
export function titleInProse(text: string, span: Span): TitleFinding {
  let series: Span | null = null;
  let best: { title: Span; confidence: number } | null = null;
  let from = span.start;
  for (let tries = 0; tries < 5; tries++) {
    const quoted = quotedSpan(text, from, span.end);
    if (!quoted) break;
    const before = text
      .slice(Math.max(span.start, quoted.outer.start - 60), quoted.outer.start)
      .replace(/[\s,:(–—-]+$/, '');
    const confidence = confidenceOf(before, quoted.end - quoted.start);
    if (NAMES_SERIES.test(before)) series ??= { start: quoted.start, end: quoted.end };
    else if (confidence > 0 && (best === null || confidence > best.confidence)) best = { title: quoted, confidence };
    from = quoted.outer.end;
  }
  if (best) return { ...best, series };
  const unquoted = unquotedTitle(text, span);
  return { title: unquoted, series, confidence: unquoted ? 0.8 : 0 };
}

function confidenceOf(before: string, length: number): number {
  if (NAMES_WORK.test(before)) return PRESENTS_WORK.test(before) ? 0.9 : 0;
  if (BEFORE_TITLE.test(before)) return 0.9;
  return length > 15 ? 0.75 : length > 8 ? 0.4 : 0;
}

const DAY_WORD = inAnyCase(new RegExp(`^(?:(?:${WEEKDAY_NAMES})(?!\\p{L})|(?:${MONTH_WORDS})\\.?\\s\\d|\\d)`, 'u'));

/** "In this talk, I will present …": no title. */
const SAYS_WHAT_FOLLOWS =
  /^(?:I|[Ww]e)(?:['’]ll|\s(?:will|shall|present|discuss|show|describe|explain|argue|introduce|report))\s\p{Ll}/u;

/** Whether a text names a title without quotes. */
export function introducesTitle(text: string): boolean {
  return unquotedTitle(text, { start: 0, end: text.length }) !== null;
}

/** "the Hooke Lecture on Crafts and Trades": what a series is about. */
const NAMED_LECTURE = /^(?:Lecture|Talk)s?\s/;

function unquotedTitle(text: string, span: Span): Span | null {
  for (const cue of matchesOf(INTRODUCES_TITLE, text.slice(span.start, span.end))) {
    const start = span.start + cue.index + cue[0].length;
    const end = sentenceEnd(text, start, Math.min(span.end, start + 300));
    const printed = text.slice(start, end);
    if (NAMED_LECTURE.test(cue[0]) && /\p{Lu}[\p{L}\p{M}’'-]*\s$/u.test(text.slice(span.start, span.start + cue.index)))
      continue;
    // The pattern reads capitals and small letters alike.
    if (DAY_WORD.test(printed) || SAYS_WHAT_FOLLOWS.test(printed) || !/^[\p{Lu}\d]/u.test(printed)) continue;
    const stop = UNQUOTED_END.exec(printed)?.index ?? printed.replace(/[.]$/, '').length;
    if (stop > 5 && /\s/.test(printed.slice(0, stop))) return { start, end: start + stop };
  }
  return null;
}
