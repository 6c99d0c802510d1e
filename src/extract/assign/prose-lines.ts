/** Tells the lines that are sentences from those that are fields of a talk. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import { tellsOfPronoun } from '../parsers/bio-likeness.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { SAYS } from '../parsers/speaking-words.ts';
import { announces, BEFORE_TITLE, INVITES } from './prose-cues.ts';
import { introducesTitle } from './prose-title.ts';

const PARAGRAPH = 150;
const LONGEST_HEADING = 300;
const SENTENCE = 70;
const LONGEST_HEAD = 400;
/** Of the words of an abstract more are written small, even in German. */
const MOST_SMALL = 0.6;

/** Long lines and announcements in sentences; a line that begins with a day is an entry of a list unless it has a verb. */
export function isProse(line: Line): boolean {
  const isLong = line.text.length >= (line.isHeading ? LONGEST_HEADING : PARAGRAPH) && !isLongHead(line);
  if (line.headDate)
    return (
      line.text.length > SENTENCE &&
      announces(line.text) &&
      /(?:\p{Ll}[.!?]?|[\p{L}\d)"”»][.!?]|[,;])["”»)]?$/u.test(line.text) &&
      /\s\p{Ll}+\s\p{Ll}+\s/u.test(line.text)
    );
  return (
    isLong ||
    isDatedSentence(line) ||
    (INVITES.test(line.text) && ENDS_LIKE_TEXT.test(line.text)) ||
    isAnnouncingSentence(line) ||
    isOfLife(line) ||
    (isToldSlot(line) && ENDS_LIKE_TEXT.test(line.text))
  );
}

/** "In 1987 she became a lecturer at X.": a short sentence of a life. */
function isOfLife({ dates, times, text }: Line): boolean {
  return dates.length + times.length === 0 && ENDS_LIKE_TEXT.test(text) && tellsOfPronoun(text);
}

/** "18:00, Hall 2, lecture “On engines” …": a line that begins with its hour and names the title behind a word for a talk. */
export function isToldSlot({ text, start, times: [first] }: Line): boolean {
  return first?.start === start && namesTitle(text);
}

/** Whether the first quotes stand behind a word that leads to a title. */
function namesTitle(text: string): boolean {
  const quoted = quotedSpan(text, 0, text.length);
  return quoted !== null && BEFORE_TITLE.test(text.slice(0, quoted.outer.start).trimEnd().slice(-LONGEST_CUE));
}

/** "On 3 May Ada Byron takes us to the sea with her lecture “Eels”.": told of a day, whatever the verb. */
export function tellsTitleOfDay({ text, dates }: Line): boolean {
  return dates.length > 0 && (namesTitle(text) || SAYS_TITLE.test(text));
}

/** "Am 3. Mai fragt Dr. Ada Byron (Turin) „Wem gehört das Meer?“": the title itself is what somebody says. */
const SAYS_TITLE = pattern('u')`
  \s(?:${SAYS}|demande)\s
  (?:\p{Lu}[\p{L}.’'-]*\s){2,6}(?:\([^()“„«]{2,80}\)\s)?["“„«]\p{Lu}
`;

const LONGEST_CUE = 60;

const ENDS_LIKE_TEXT = /[\p{L}\d)”»"][.!?]$/u;

/** "Series: Name (Institution) - Title Tuesday, April 23, 2019 at 4:15pm Rhodes Hall": all of a talk in one line, no text. */
function isLongHead({ text, dates, times }: Line): boolean {
  if (dates.length !== 1 || times.length === 0 || text.length > LONGEST_HEAD) return false;
  if (announces(text) || sentenceStarts(text).length > 0) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= words.length * MOST_SMALL;
}

function isAnnouncingSentence(line: Line): boolean {
  return (
    line.text.length > SENTENCE &&
    (announces(line.text) || tellsTitleOfDay(line)) &&
    (((ENDS_SENTENCE.test(line.text) || BEFORE_TITLE.test(line.text)) && hasMomentOrQuotes(line)) ||
      introducesTitle(line.text))
  );
}

const ENDS_SENTENCE = /[.!?,;]["”»)]?$|[“"”»«]$/;

function hasMomentOrQuotes({ dates, times, text }: Line): boolean {
  return dates.length > 0 || times.length > 0 || /["“„«]/.test(text);
}

/** "We begin on Wednesday, 3 May at noon in Hall C." */
function isDatedSentence(line: Line): boolean {
  return (
    line.dates.length > 0 &&
    line.headDate === null &&
    /^(?:We|The (?:next|first|talk|seminar|lecture|event|meeting)|This|Our|It|Please|Join|On|Nous|Le prochain|Wir|Am)\s\p{Ll}/u.test(
      line.text,
    )
  );
}
