/** Keeps of the authors of a talk those whom the page marks as presenting it: in bold, underlined, with an asterisk. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { COMMON_TITLE } from '../parsers/person-titles.ts';
import type { Refiner } from './refiner.ts';

/** The refiner. */
export const markedPresenters: Refiner = (drafts, { page, source }) => {
  if (!page?.lines.some((line) => tellsWhoPresents(page, line))) return drafts;
  for (const draft of drafts) keepMarked(draft, source);
  return drafts;
};

/** "* presenting author" is no item of a list: the mark is a part of the notice. */
function tellsWhoPresents({ text }: Page, { start, end }: Line): boolean {
  return end - start < LONGEST_NOTICE && NOTICE.test(text.slice(Math.max(0, start - MARK_OF_ITEM), end));
}

const MARK_OF_ITEM = 2;
const LONGEST_NOTICE = 400;
/** "Presenting authors are underlined", "The speaker is shown in bold", "* presenter" */
const NOTICE = inAnyCase(pattern('u')`
  (?<!\p{L})(?:presenting\s(?:co-?)?(?:authors?|speakers?)|presenters?|speakers?(?:['’]s?)?(?:\snames?)?|vortragenden?|orateurs?|ponentes?|relatori|relatore)
    \s(?:[^.;]{0,40}\s)?(?:bold(?:face)?|underlined|asterisks?|fett|unterstrichen|gras|soulignée?s?|negrita|subrayad[oa]s?|grassetto|sottolineat[oi])(?!\p{L})
  |(?:bold(?:face)?|underlined|underlining|asterisk|(?<!\*)\*(?!\*))\s{0,2}[:=–—-]?\s{0,2}
    (?:(?:indicates?|denotes?|marks?|means?|for|names?|authors?)\s)?(?:the\s)?(?:presenting\s(?:author|speaker)|presenter|speaker)
`);

const OPENS = pattern('i')`(?:\*\*|__|<(?:b|strong|u|ins|em)\b[^<>]{0,80}>)(?:${COMMON_TITLE}\.?\s)?$`;
const CLOSES = /^(?:\*\*|__|<\/(?:b|strong|u|ins|em)>)/i;
const ASTERISK = /^[\d,\s]{0,4}\\?(?<!\*)\*(?!\*)|^<sup>[^<]{0,8}\*/;
const LONGEST_MARK = 100;

function keepMarked(draft: Draft, source: string): void {
  const authors = speakersOf(draft);
  const marked = authors.filter((person) => isMarked(person, source));
  if (marked.length === 0 || marked.length === authors.length) return;
  const others = new Set(authors.filter((person) => !marked.includes(person)));
  draft.people = draft.people.filter((person) => !others.has(person));
  for (const { name, affiliations } of others)
    draft.mentions.push({
      kind: 'COAUTHOR',
      name: { ...name, rule: 'mention/coauthor' },
      affiliation: affiliations[0] ?? null,
    });
}

function isMarked({ name }: DraftPerson, source: string): boolean {
  const behind = source.slice(name.end, name.end + LONGEST_MARK);
  if (ASTERISK.test(behind)) return true;
  return CLOSES.test(behind) && OPENS.test(source.slice(Math.max(0, name.start - LONGEST_MARK), name.start));
}
