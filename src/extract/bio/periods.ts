/** Reads spans of years in a sentence: "2007–2010", "since 2011", "from 2001 until 2004", "(2005)". */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { forSmallLetters, inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../mapped-text.ts';
import { yearPrinted } from '../parsers/calendar-days.ts';
import { MONTH_WORDS } from '../parsers/day-names.ts';

export interface Period extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly isOpen: boolean;
}

const YEAR = '(?<![\\d/-])((?:19|20)\\d\\d)(?!\\d)';
/** "Diplom 1974": a word before a year that has a meaning of its own. */
const DEGREE = patternSource`
  (?:
    ph|msc|bsc|dphil|mphil|meng|beng|mba|diplom|promo|habil|master|bachelor|laurea|licen|lizen|dott|doct|dokt|staats
    |mag|mestr|máster|thèse
  )
`;
const BEFORE_YEAR = patternSource`
  (?:
    (?:
      the\s|el\s|l['’](?=ann)|mid-?|late\s|early\s|fall\s|autumn\s|spring\s|summer\s|winter\s|end\sof\s|beginning\sof\s
      |academic\s|years?\s|den\sJahren?\s|(?:dem\s)?(?:[Ww]inter|[Ss]ommer)semester\s|(?:${MONTH_WORDS})\.?\s|of\s
      |(?!${DEGREE})\p{L}{3,10}\s(?=\d)
    ){0,3}
  )
`;
const LEAD = patternSource`
  (?:
    (?:
      from|between|during|in|over|von|zwischen|de|od|entre|w\slatach|dal|desde|van|tussen|des?\s|a\s|since|for
      |fra|från|mellan|mellom|mellem|åren|v\sletech
    )\s
  )?
`;
/** "Until its sale in 2023", "until she left in 2011". */
const UNTIL_TOLD = patternSource`
  until\s(?:
    (?:its|the|his|her|their)\s\p{Ll}{4,14}(?:\sby\s\p{Lu}\p{L}+)?
    |(?:he|she|they|i)\s(?:left|retired|resigned|stepped\sdown|moved\son|departed)
  )\sin
`;
const RANGE = new RegExp(
  forSmallLetters(patternSource`
  (?<![\p{L}\d])${LEAD}${BEFORE_YEAR}(?:\p{Lu}{2,8})?(?<![\d/])((?:19|20)\d\d)\s?(?:
    [-–—/]|${UNTIL_TOLD}\s|to|until|till|and|und|through|bis|et|à|a|do|al|hasta|e|y|tot|til|till|och|og|až
  )\s?${BEFORE_YEAR}((?:19|20)\d\d)(?!\d)
`),
  'gu',
);
const SHORT_RANGE = pattern('giu')`
  (?<![\p{L}\d/])(?<!(?:since|seit|depuis|desde|dal|sinds|od)\s[^\d\n]{0,24})
  (?:(?:from|in|during|between)\s)?
  (?<![\d/])((?:19|20)\d\d)\s?[-–/]\s?(\d\d)(?![\d/-])
`;
const OPEN = new RegExp(
  forSmallLetters(patternSource`
  (?<![\p{L}])(?:
    since(?:\s(?:his|her|their|its)\s\p{Ll}{4,14}\sin)?|as\sof|starting(?:\sin)?
    |depuis|seit|ab|od|desde|dal(?:l['’]inizio\sdel)?|sinds|sedan|siden|vanaf|à\spartir\sd[eu]|a\spartir\sd[eo]
    |(?:per|zum)(?=\s\d)
  )\s(?:\d{1,2}\.?\s)?${BEFORE_YEAR}${YEAR}(?:\/\d\d(?!\d))?(?:\s(?:r\.|roku))?
  |(?<![\p{L}])from\s${BEFORE_YEAR}${YEAR}(?!\s?(?:[-–—]|to\b|until|till))(?:\s(?:on|onwards?))?
  |(?:from\s${BEFORE_YEAR})?${YEAR}\s?(?:[-–—]|to\s?|until\s?(?:the\s)?|[aà](?=\s))\s?(?:
    present|now|today|current|date|ongoing
    |heute|aujourd['’]hui|ce\sjour|dziś|obecnie|nadal|oggi|hoje|heden|(?:la\s)?(?:fecha|actualidad)
    # nothing at all: "2007–", "2007– Lund"
    |(?=[,.;)]|$)|(?<=\d[-–—])(?=\s\p{L})
  )
`),
  'gu',
);
const UNTIL = new RegExp(
  forSmallLetters(patternSource`
  (?<![\p{L}])(?:
    ${UNTIL_TOLD}|until|till?|(?:up\s)?to(?=\s\d{4})
    |bis|jusqu['’](?:à|en)|do|tot|fino\sal|hasta|até
  )\s${BEFORE_YEAR}${YEAR}
`),
  'gu',
);
const POINT = new RegExp(
  forSmallLetters(patternSource`
  (?:(?<![\p{L}])(?:in|during|spend|spent|en|em|im|nel|w|v|ve|i|år|around|by|of)\s(?:${BEFORE_YEAR}))${YEAR}
    (?:\s(?:r\.|roku))?
  |(?<=[(,[:]\s?|^|\n|[(,]\s?[abcdhmps.]{2,6}\s)${BEFORE_YEAR}${YEAR}(?!\s\p{Lu}|-\d)
  |(?<=(?:ph\.?d|d\.?phil|[bms]\.?(?:sc?|a|b)|dipl)\.?,?\s\p{L}{2,7},?\s)${YEAR}(?=\s?[,.;)]|\s?$)
  |(?<=(?:^|[.;,–—]\s|\s(?:und|sowie)\s))${YEAR}(?=
    \s(?:
      licenciatura|maestría|mestrado|doutoramento|doutorado|dottorat|tesi|promotie|doctoraat|gepromoveerd|doktorat
      |magisterium|habilitacja|promotion|habilitation|diplom|staatsexamen|ruf|berufung|ernennung|postdoc
      |professor(?:in)?|gastprofessor(?:in)?|gastwissenschaftler(?:in)?|(?:privat)?dozent(?:in)?|laurea
      |dottorato|licenci|doctorado|máster|thèse|doctorat|master|agrég|hdr|ph\.?d|d\.?phil
      |[bm]\.?(?:sc|s|a|eng|phil|math|phys|tech)|bachelor|lecturer|reader|lectureship|assistant|associate|full
      |visiting|guest|teaching|doctoral|postdoctoral|project|intern|trainee|senior|junior|research|staff|chief
      |deputy|head|director|dean|fellow|member
      |wechselte|wurde|ging|kam|war|folgte|übernahm|erhielt|nahm|trat|promovierte|habilitierte|joined|moved|became
    )[^\p{Lu}]
  )
  |(?<=\p{Ll}\s)${YEAR}(?=
    \s(?:
      och|og|an|am|das|den|eine?[nr]?|mit|bei|vid|ved|på|na|in|als|zum|zur|nach|ihre?|seine?
      |erhielt|wurde|promovierte|habilitierte|war|[oa]
    )\s
    |[,.;)]|\s?$
  )
`),
  'gu',
);

const SECOND_YEAR = /(?=\d)(?<=\b(?:19|20)\d\d,?\s(?:and|et|e|y|und)\s)((?:19|20)\d\d)(?!\d)/g;
/** "In 1995, 1997 and 2000": those in the midst of the list. */
const YEAR_IN_LIST = pattern('g')`
  (?=\d)(?<=\b(?:19|20)\d\d,\s)((?:19|20)\d\d)(?=(?:,\s(?:19|20)\d\d){0,3},?\s(?:and|et|e|y|und)\s(?:19|20)\d\d(?!\d))
`;
/** What all matches of the long patterns above have, told much faster. */
const MAY_BE_OPEN = pattern('u')`
  since|per\s|zum\s|partir|vanaf|as\sof|starting|depuis|seit|ab\s|od\s|sedan|siden|desde|dal\s|dall['’]inizio|sinds
  |from\s
  |\d{4}\s?(?:[-–—aà]|to|until)
`;
const MAY_END = /until|till?|to\s|bis|jusqu|do\s|tot|fino|hasta|até/u;

/** "(PhD'95)", "BA ’12,". */
const SHORT_YEAR = /(?<=[\p{L}.]\s?)['’](\d\d)(?=[),;])/gu;

/** "Born in Graz in 1958", "born in Graz, Austria, in 1958". */
const OF_BIRTH = pattern('iu')`
  (?<![\p{L}])(?:born|geboren|Jahrgang|née?|nacid[oa]|nat[oa]|nascid[oa]|urodzon[ay])
  \s[^,;.]{0,24}(?:,\s\p{Lu}[\p{L} ]{2,20},?\s\p{Ll}{1,3}\s)?$
`;

/** Spans of time in order; a year alone has the same start and end. */
export const findPeriods = remembered((text: string): readonly Period[] => {
  if (!/\d{4}|['’]\d\d/.test(text)) return [];
  const small = inSmallLetters(text);
  const found: Period[] = [];
  const add = (match: RegExpExecArray, period: Omit<Period, 'start' | 'end'>) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const span = { start: match.index + lead, end: match.index + match[0].length };
    if (OF_BIRTH.test(text.slice(Math.max(0, span.start - 50), span.end).replace(/\d{4}$/, ''))) return;
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, ...period });
  };
  const isSeveral = /\d{4}.*?\d{4}/s.test(text);
  for (const match of isSeveral ? matchesOf(RANGE, small) : []) {
    const [, from = '', to = ''] = match;
    // "in 2006 and 2009" names two years, "between 2006 and 2009" a span, as do years that follow one another.
    const isTwo =
      Number(to) - Number(from) > 1 &&
      /(?<!\p{L})(?:and|und|et|e|y|och|og)\s?$/iu.test(match[0].slice(0, -4)) &&
      !/^(?:between|zwischen|entre|tussen|mellan|mellom|mellem)/i.test(match[0]);
    if (from <= to && !isTwo) add(match, { from, to, isOpen: false });
  }
  for (const match of /\d{4}\s?[-–/]\s?\d\d/.test(text) ? matchesOf(SHORT_RANGE, text) : []) {
    const [, from = '', end = ''] = match;
    const to = `${from.slice(0, 2)}${end}`;
    if (to >= from) add(match, { from, to, isOpen: false });
  }
  for (const match of MAY_BE_OPEN.test(small) ? matchesOf(OPEN, small) : [])
    add(match, { from: match[1] ?? match[2] ?? match[3] ?? null, to: null, isOpen: true });
  for (const match of MAY_END.test(small) ? matchesOf(UNTIL, small) : [])
    add(match, { from: null, to: match[1] ?? null, isOpen: false });
  for (const match of matchesOf(POINT, small)) {
    const year = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? null;
    add(match, { from: year, to: year, isOpen: false });
  }
  for (const match of isSeveral ? [...matchesOf(YEAR_IN_LIST, text), ...matchesOf(SECOND_YEAR, text)] : [])
    add(match, { from: match[1] ?? null, to: match[1] ?? null, isOpen: false });
  for (const match of /['’]\d\d/.test(text) ? matchesOf(SHORT_YEAR, text) : []) {
    const year = String(yearPrinted(match[1] ?? ''));
    add(match, { from: year, to: year, isOpen: false });
  }
  return found.sort((a, b) => a.start - b.start);
});
