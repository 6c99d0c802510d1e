/** Reads a document into talks: text in, facts out. It knows no graph, no clock and no network. */

import { forgetTexts, rememberingDuring } from '../text/remembered.ts';
import { talksOfCollection, talksOfParts } from './collections/parts-of-collection.ts';
import { REFINERS } from './configuration.ts';
import { finishTalks } from './finish.ts';
import { withFrontMatter } from './layout/front-matter.ts';
import { isLong, placeInText, readInParts, tooLong } from './long-text.ts';
import { identityText, type MappedText, type Span } from './mapped-text.ts';
import { readHtml } from './read-html.ts';
import { readMailText, readOneMail, readQuotingPage } from './read-mail.ts';
import { layOutLines, partOf, readPage, rejectedOf } from './read-page.ts';
import { readExport, readLines, readXml } from './read-records.ts';
import { readArchivedMail } from './readers/archived-mail.ts';
import { type Container, detectFormat } from './readers/detect-format.ts';
import { readHtmlText, readTagsInMarkdown } from './readers/html-text.ts';
import { readPlacedJson } from './readers/json-places.ts';
import { latexText } from './readers/latex-text.ts';
import { readBareDigest, readBody, readMail, readRunOnMails } from './readers/mail.ts';
import { passesOn } from './readers/mail-quotes.ts';
import { mailAt, mailsIn } from './readers/mbox.ts';
import { scriptListIn } from './readers/script-lists.ts';
import { hasTagsInMarkdown } from './readers/tags-in-markdown.ts';
import { yamlListIn } from './readers/yaml-places.ts';
import { type Reading, recordReading, type TextInput } from './reading.ts';
import { readCalendarTalks } from './records/calendar-events.ts';
import { describedIn } from './records/described-talks.ts';
import { readTableTalks } from './records/table-talks.ts';
import type { ReadRejection, ReadTalk, Understanding, UnderstandOptions } from './understanding.ts';
import { refuseUnreadable } from './unreadable.ts';

/** What a document announces; throws BAD_INPUT when it is empty, binary or not in the format that it claims. */
export async function understand(text: string, options: UnderstandOptions = {}): Promise<Understanding> {
  return rememberingDuring(() => understood(text, options));
}

function understood(text: string, options: UnderstandOptions): Understanding {
  refuseUnreadable(text);
  const { format, container } = detectFormat(text, options.format ?? null);
  const { talks, rejected } = readAll(container, text, options);
  if (talks.length === 0 && rejected.length === 0) {
    rejected.push({
      location: 'the whole document',
      reason:
        'no talk was recognised in it: a talk needs a speaker, or a title with a day; add labels such as ' +
        '"Speaker:" and "Title:", or name the format if it is not plain text',
    });
  }
  return { format, text, talks, rejected };
}

function readAll(container: Container, text: string, options: UnderstandOptions): Finished {
  const mails = container === 'mail' ? mailsIn(text) : [];
  if (mails.length > 0) return readMails(text, mails, options);
  if (isLong(text)) {
    if (container === 'text') return readLong({ source: text, mapped: identityText(text), links: [] }, options);
    const html = container === 'html' ? readHtmlText(identityText(text)) : null;
    // What search engines are told of the talks needs no parts.
    if (html && isLong(html.mapped.text) && describedIn(text, html, identityText(text)).drafts.length === 0)
      return readLong({ source: text, mapped: html.mapped, links: html.links }, options);
  }
  if (container !== 'text') return finished(readAs(container, text, options), text, options);
  const mapped = identityText(text);
  const collection = readCollection({ source: text, mapped, links: [] }, options);
  return collection ?? finished(readText(text, mapped), text, options);
}

interface Finished {
  readonly talks: readonly ReadTalk[];
  readonly rejected: ReadRejection[];
}

function finished(reading: Reading, source: string, options: UnderstandOptions): Finished {
  const own = finishedParts(reading, source, options);
  if (!reading.beside) return own;
  const beside = finishedParts(reading.beside, source, options);
  return { talks: [...own.talks, ...beside.talks], rejected: [...own.rejected, ...beside.rejected] };
}

function finishedParts(reading: Reading, source: string, options: UnderstandOptions): Finished {
  const whole = finishedPage(reading, source, options);
  const { page, input, sentOn } = reading;
  if (!page || !input || input.mapped.text.length >= LONG_PAGE) return whole;
  const talks = talksOfParts({ text: input.mapped, page, talks: whole.talks }, (span) => {
    const part = readPart(partOf(input, span));
    return finishedPage({ ...part, sentOn: part.sentOn ?? sentOn }, source, options).talks;
  });
  return { ...whole, talks };
}

/** A long text that is many announcements one below the other, read one by one; null for any other. */
function readCollection(input: TextInput, options: UnderstandOptions): Finished | null {
  if (input.mapped.text.length < LONG_PAGE) return null;
  const page = layOutLines(input);
  const talks = talksOfCollection(
    { text: input.mapped, page },
    (span) => finishedPage(readPart(partOf(input, span)), input.source, options).talks,
  );
  return talks && { talks, rejected: rejectedOf(page) };
}

/** From this length on a text is not read as one page before it is known to be one. */
const LONG_PAGE = 40_000;

/** One of several announcements in a text, perhaps a mail that was passed on. */
function readPart(input: TextInput): Reading {
  const { source, mapped } = input;
  if (detectFormat(mapped.text, null).container === 'mail') return readMailText(source, readMail(mapped));
  return passesOn(mapped.text) ? readOneMail(source, readBody(mapped)) : readPage(input);
}

function finishedPage(reading: Reading, source: string, options: UnderstandOptions): Finished {
  // What a mail says itself of when it was sent goes before the day on which it happens to be read.
  const referenceDate = reading.sentOn ?? options.referenceDate ?? null;
  const context = { page: reading.page, header: reading.header, source, referenceDate };
  const drafts = REFINERS.reduce((all, refine) => refine(all, context), reading.drafts);
  return { talks: finishTalks(drafts, { page: reading.page, source }, options), rejected: [...reading.rejected] };
}

function readLong(whole: TextInput, options: UnderstandOptions): Finished {
  const { mapped } = whole;
  const { talks, cutAt } = readInParts(mapped.text, (from, to) => {
    forgetTexts();
    const part = partOf(whole, { start: from, end: to });
    const read = readCollection(part, options) ?? finished(readPage(part), part.source, options);
    return read.talks.map((talk) => ({
      talk,
      start: placeInText(mapped, talk.start),
      end: placeInText(mapped, talk.end),
    }));
  });
  return {
    talks: talks.map(({ talk }) => talk),
    rejected: cutAt === null ? [] : [tooLong(mapped.toSource(cutAt, cutAt).start)],
  };
}

/** Each mail of an mbox by itself, with the day on which it was sent. */
function readMails(source: string, mails: readonly Span[], options: UnderstandOptions): Finished {
  const rejected: ReadRejection[] = [];
  const silent: number[] = [];
  const talks = mails.flatMap((mail, at) => {
    forgetTexts();
    const read = finished(readMailText(source, readMail(mailAt(source, mail))), source, options);
    rejected.push(...read.rejected);
    if (read.talks.length + read.rejected.length === 0) silent.push(at + 1);
    return read.talks;
  });
  if (silent.length > 0 && talks.length > 0)
    rejected.push({
      location: `${silent.length === 1 ? 'mail' : 'mails'} ${silent.join(', ')} of ${mails.length}`,
      reason: 'no talk was recognised',
    });
  return { talks, rejected };
}

function readAs(container: Exclude<Container, 'text'>, source: string, options: UnderstandOptions): Reading {
  switch (container) {
    case 'calendar':
      return recordReading(readCalendarTalks(source, options.referenceDate ?? null));
    case 'json':
      return recordReading(readExport(source, readPlacedJson(identityText(source))));
    case 'json-lines':
      return readLines(source);
    case 'xml':
      return readXml(source);
    case 'csv':
      return recordReading(readTableTalks(source));
    case 'mail':
      return readMailText(source, readMail(identityText(source)));
    case 'html':
      return readQuotingPage(source) ?? readHtml(source, identityText(source));
  }
}

function readText(source: string, mapped: MappedText): Reading {
  const data = scriptListIn(mapped) ?? yamlListIn(mapped);
  const listed = data && readExport(source, data);
  if (listed && listed.drafts.length > 0) return recordReading(listed);
  const printed = latexText(mapped);
  if (printed) return readPage({ source, mapped: printed, links: [] });
  const digest = readBareDigest(mapped) ?? readRunOnMails(mapped) ?? readArchivedMail(mapped);
  if (digest) return readMailText(source, digest);
  if (passesOn(source)) return readOneMail(source, readBody(mapped));
  if (!hasTagsInMarkdown(source)) return readPage({ source, mapped, links: [] });
  return readPage({ source, ...readTagsInMarkdown(withFrontMatter(mapped)) });
}
