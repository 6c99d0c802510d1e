/** A document as lines with what each of them shows at first sight: the ground that talks are read from. */

import { matchesOf } from '../text/matches.ts';
import type { Ground } from './fact.ts';
import { publishedOn } from './layout/days-from-mail.ts';
import { languageOf } from './layout/language.ts';
import { linesOf } from './layout/lines.ts';
import { withLivesBelowNames } from './layout/lives-below-names.ts';
import { withLostColumns } from './layout/lost-columns.ts';
import { dateContextOf } from './layout/numeric-order.ts';
import { withQuotesOnLines } from './layout/quotes-over-lines.ts';
import { linesInContext, ownLines, plainText } from './layout/steps.ts';
import { unwrapped } from './layout/unwrapping.ts';
import type { Line } from './line.ts';
import { mayHaveLostBreaks, withLostBreaks } from './line-breaks/lost-breaks.ts';
import type { MappedText } from './mapped-text.ts';
import type { DateContext } from './parsers/dates.ts';
import type { DocumentLink } from './readers/html-text.ts';
import type { FactMethod } from './understanding.ts';
import { unglued } from './ungluing/ungluing.ts';

export interface Page {
  readonly ground: Ground;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly links: readonly DocumentLink[];
  readonly dateContext: DateContext;
  readonly language: string | null;
  /** Much of it stood in lines that were cut where their breaks seemed lost. */
  readonly wasRunOn: boolean;
  /** No line is so long that it could have been cut, whether lines were kept or not. */
  readonly hasAllBreaks: boolean;
  /** Where reading stopped in the source because the document is too long; null when all of it was read. */
  readonly cutAt: number | null;
}

export interface PageInput {
  readonly source: string;
  readonly mapped: MappedText;
  readonly links: readonly DocumentLink[];
  readonly method: FactMethod;
  /** Its lines end where a browser ends them, and not where a mail program wrapped them. */
  readonly isLaidOut?: boolean;
  /** The day of the mail that the text is from, as YYYY-MM-DD. */
  readonly sentOn?: string | null;
  /** No line is cut where its breaks may have been lost. */
  readonly keepsLines?: boolean;
}

/** What is read of one document: some thousands of announcements, which takes seconds; the rest is rejected with its place. */
const MAX_CHARACTERS = 1_500_000;
const MAX_LINKS = 60_000;

/** Lays a decoded text out as a page. */
export function makePage(input: PageInput): Page {
  const bounded: MappedText =
    input.mapped.text.length > MAX_CHARACTERS
      ? { text: input.mapped.text.slice(0, MAX_CHARACTERS), toSource: input.mapped.toSource }
      : input.mapped;
  const { mapped: plain, links } = plainText(bounded);
  const parted = withLostColumns(plain);
  const whole = withLivesBelowNames(withQuotesOnLines(input.isLaidOut === true ? parted : unwrapped(parted)));
  const broken =
    input.keepsLines === true
      ? { mapped: whole, share: 0 }
      : withLostBreaks(whole, (text) => dateContextOf(text, languageOf(text)));
  const mapped = unglued(broken.mapped);
  const language = languageOf(mapped.text);
  const dateContext = dateContextOf(mapped.text, language);
  const own = ownLines(linesOf(mapped.text, dateContext));
  return {
    ground: { source: input.source, mapped, method: input.method },
    text: mapped.text,
    lines: linesInContext(own, input.sentOn ?? publishedOn(own)),
    links: [...input.links, ...links, ...bareLinks(mapped)],
    dateContext,
    language,
    wasRunOn: broken.share > MUCH,
    hasAllBreaks: !mayHaveLostBreaks(whole.text),
    cutAt: bounded === input.mapped ? null : input.mapped.toSource(MAX_CHARACTERS, MAX_CHARACTERS).start,
  };
}

const MUCH = 0.4;

function bareLinks(mapped: MappedText): DocumentLink[] {
  return matchesOf(/https?:\/\/[^\s<>"'|\\]{4,500}/g, mapped.text)
    .slice(0, MAX_LINKS)
    .map((match) => {
      const url = match[0].replace(/[.,;:!?)\]]+$/, '');
      const before = mapped.text.slice(Math.max(0, match.index - 60), match.index);
      return {
        url,
        label: before.slice(before.lastIndexOf('\n') + 1).trim(),
        ...mapped.toSource(match.index, match.index + url.length),
      };
    });
}
