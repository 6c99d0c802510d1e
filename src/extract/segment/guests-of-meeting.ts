/** Finds who speaks in what an entry calls a meeting: "An evening with Ada Byron", "In conversation: Ada Byron and Jo Ek". */

import { pattern } from '../../text/pattern.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { readPeopleLine } from '../parsers/people-line.ts';

const MEETS = pattern('iu')`
  ^(?:
    (?:an?\s)?(?:evening|afternoon|morning|conversation|dialogue|hour)\s(?:with|between)|in\s(?:conversation|dialogue)(?:\swith|:)
    |(?:ein\s)?(?:abend|nachmittag|gespräch)\smit|(?:une\s)?(?:soirée|rencontre|conversation)\savec
    |(?:una?\s)?(?:serata|conversazione|incontro|dialogo|conversación|velada|encuentro|diálogo)\scon
    |(?:een\s)?(?:avond|middag|gesprek)\smet
  )\s+(?=\p{Lu})
`;

/** Puts those with whom a meeting is held, where nobody else is named. */
export function putGuests(draft: Draft, page: Page, { start, end }: Span): boolean {
  const lead = MEETS.exec(page.text.slice(start, end))?.[0].length ?? 0;
  if (lead === 0 || speakersOf(draft).length > 0) return false;
  const found = readPeopleLine(page.text, start + lead, end, { isExpected: true });
  if (!found) return false;
  putPeople(draft, page.ground, found, { role: 'SPEAKER', rule: 'speaker/meeting', confidence: 0.85 });
  return true;
}
