/** Takes who defends a thesis from behind a label for the defence. */

import type { Draft } from '../draft.ts';
import { factOf } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { type Headline, readHeadline } from '../parsers/headlines.ts';
import { kindOfLine } from '../parsers/kind-of-line.ts';
import { putPeople } from './put-fields.ts';
import { putTitle } from './put-title.ts';

/** "Disputation: Ada Byron – On engines": false, and nothing done, where the label is for other events. */
export function putCandidate(draft: Draft, page: Page, value: Span): boolean {
  const { text, ground } = page;
  const kind = draft.people.length > 0 ? null : defenceOfLabel(page, value.start);
  if (!kind) return false;
  const headline = headOf(text, value) ?? readHeadline(text, value.start, value.end, { expectsPeople: false });
  if (!headline?.people) return false;
  putPeople(draft, ground, headline.people, { rule: 'speaker/event-label', confidence: 0.85, role: 'SPEAKER' });
  if (headline.title) putTitle(draft, ground, headline.title, { rule: 'title/event-label', confidence: 0.8 });
  draft.kind ??= kind;
  return true;
}

/** That a talk is a defence, where the label of the value that begins at a place says so. */
export function defenceOfLabel({ text, ground }: Page, start: number): Draft['kind'] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (kindOfLine(text.slice(line, start)) !== 'DEFENCE') return null;
  return factOf(ground, line, start, { value: 'DEFENCE', rule: 'kind/label', confidence: 0.8 });
}

/** "FM Ada Byron, cognitive science": the name between letters for a degree and the subject of it. */
function headOf(text: string, { start, end }: Span): Headline | null {
  const printed = text.slice(start, end);
  const comma = printed.indexOf(', ');
  const degree = DEGREE_BEFORE.exec(printed)?.[0].length ?? 0;
  return comma > 0 ? readHeadline(text, start + degree, start + comma, { expectsPeople: false }) : null;
}

const DEGREE_BEFORE = /^\s*(?:\p{Lu}{2,4}\s+(?=\p{Lu}\p{Ll}))?/u;
