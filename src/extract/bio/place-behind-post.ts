/** Tells which posts and degrees are held at a place that stands behind them. */

import { pattern } from '../../text/pattern.ts';
import { wordsBefore, wordsBehind, wordsBetween } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { FIRST_PLACE, OF_OTHERS } from './group-patterns.ts';
import { OFFICES_BESIDES } from './office-words.ts';
import { TRADE } from './role-patterns.ts';
import type { HeadMark, OrganisationMark } from './shape.ts';

const AFTER_PERSON = /[Ⓝ][^Ⓝ]{0,30}?[\s,(](?:at|in|from|of|on|bei|an der|à|,)\s?(?:the\s)?$/u;
/** "There", right behind a post. */
const IS_THERE = /^\s(?:there|dort|daar|allí|là)(?=[\s,])/;
/** "Country manager for Malawi and as an adviser to X": the place is that of what follows. */
const IS_OF_NEXT = /\sand\sas\s(?:an?\s|the\s)?[^,]*\sto\s(?:the\s)?$/;
/** "Positions at X, where he was an economist, and at Y": the list goes on behind the clause. */
const BEHIND_ASIDE = /,\s(?:and\s)?(?:at|in|with|to|from|for|via)\s(?:the\s)?$|^,\sand\s(?:the\s)?$|[ⓄⓊ]/u;
/** "Professor of Chemistry Lund University (since 2005)": in terse lists nothing parts the subject from the house. */
const SUBJECT_ALONE = /^\s(?:of|in)\s\p{Lu}[\p{L}-]+(?:\s(?:and\s)?\p{L}[\p{L}-]+){0,2}\s$/u;
const WITH_PEOPLE_OF = /\swith\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:from|of)\s(?:the\s)?$/u;
const AT_WORK = /^\s(?:running|operating|maintaining|building|managing)\s[^,;ⓇⒹⓃⓅ]{3,60}\s(?:at|in)\s(?:the\s)?$/u;
const OF_NEXT_OFFICE = pattern('u')`
  (?:^|[^,;]),\s(?:and\s)?(?:an?|the)\s(?:\p{Ll}+\s)?(?:${OFFICES_BESIDES}|patron|member|friend)\sof\s(?:the\s)?$
`;
const THEN_DATED = /^,?\s?\(?Ⓟ/u;
export const IS_FROM = /\sfrom\s(?:the\s)?$/;

/** Whether a place is the first of a post or degree before it. */
export function isFirstPlace(clause: Clause, head: HeadMark, mark: OrganisationMark): boolean {
  const words = wordsBetween(clause, head, mark);
  if (isInBracketOfName(clause, head) && words.includes(')')) return false;
  // "A university assistant there, and a guest of Y": the place has been named.
  if (IS_OF_NEXT.test(words) || IS_THERE.test(words)) return false;
  // "An honorary fellow of Yz, a governor of X": who is that is another thing.
  if (OF_NEXT_OFFICE.test(words)) return false;
  // "Having joined as a lecturer in 2006 from X".
  if (head.sign === 'Ⓡ' && clause.verb?.kind === 'BECOME' && IS_FROM.test(words)) return false;
  // "A postdoc at Yz working on looms with weavers from X": where those are.
  if (head.sign === 'Ⓡ' && WITH_PEOPLE_OF.test(words)) return false;
  // "A statistician from the University of X": where somebody studied.
  if (/^\sfrom\s(?:the\s)?$/.test(words) && TRADE.test(head.role.role)) return false;
  if (clause.opening === 'WHERE' && BEHIND_ASIDE.test(words)) return false;
  // "From X, where she was an engineer running the tower at Y": of X, wherever the tower stands.
  if (clause.opening === 'WHERE' && head.sign === 'Ⓡ' && AT_WORK.test(words)) return false;
  if (mark.organisation.isKnown && SUBJECT_ALONE.test(words) && THEN_DATED.test(wordsBehind(clause, mark))) return true;
  return (FIRST_PLACE.test(words) || AFTER_PERSON.test(words)) && !isAboutPlace(words);
}

/** "Jane Roe (PhD 1995) teaches at X": what the bracket behind the name tells is all said in it. */
export function isInBracketOfName(clause: Clause, head: HeadMark): boolean {
  return head.sign === 'Ⓓ' && /Ⓢ\s\([^()]*$/u.test(wordsBefore(clause, head));
}

/** "an expert on the history of X", "a fellow whose work on Y". */
function isAboutPlace(words: string): boolean {
  return OF_OTHERS.test(words) && !/\s(?:at|with|from|à|an der)\s(?:the\s)?$/.test(words);
}

/** "Project scientist for the Roman Telescope at NASA": what the post is for employs nobody. */
export function isProject(clause: Clause, head: HeadMark, last: OrganisationMark): boolean {
  return !last.organisation.isKnown && /^\s(?:for|on)\s(?:the\s)?$/.test(wordsBetween(clause, head, last));
}
