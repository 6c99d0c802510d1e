/** Reads a document into talks: text in, facts out. It knows no graph, no clock and no network. */

import { forgetTexts, rememberingDuring } from '../text/remembered.ts';
import { talksOfCollection, talksOfParts } from './collections/parts-of-collection.ts';
import { PATTERNS, REFINERS } from './configuration.ts';
import { announcesItself, besideIt, calledOffBeside, othersThan, withCorrections } from './corrections.ts';
import type { Draft } from './draft.ts';
import { speakersOf } from './draft.ts';
import { finishTalks } from './finish.ts';
import { withFrontMatter } from './layout/front-matter.ts';
import type { Line } from './line.ts';
import { wholenessOf } from './line-breaks/wholeness.ts';
import { isLong, placeInText, readInParts, tooLong } from './long-text.ts';
import { identityText, joinMapped, type MappedText, type Span, sliceMapped } from './mapped-text.ts';
import { makePage, type Page, type PageInput } from './page.ts';
import { readArchivedMail } from './readers/archived-mail.ts';
import { type Container, detectFormat } from './readers/detect-format.ts';
import { readHtmlText, readTagsInMarkdown } from './readers/html-text.ts';
import { readJsonLines } from './readers/json-lines.ts';
import { type PlacedJson, readPlacedJson } from './readers/json-places.ts';
import { latexText } from './readers/latex-text.ts';
import { type Mail, readBareDigest, readBody, readHtmlBody, readMail, readRunOnMails } from './readers/mail.ts';
import { isPassedOn, passesOn } from './readers/mail-quotes.ts';
import { mailAt, mailsIn } from './readers/mbox.ts';
import { scriptListIn } from './readers/script-lists.ts';
import { hasTagsInMarkdown } from './readers/tags-in-markdown.ts';
import { jsonOfXml } from './readers/xml-as-json.ts';
import { readPlacedXml } from './readers/xml-places.ts';
import { yamlListIn } from './readers/yaml-places.ts';
import { readCalendarTalks } from './records/calendar-events.ts';
import { completeDraft } from './records/complete-draft.ts';
import { describedIn } from './records/described-talks.ts';
import { readFeedTalks, readJsonFeedTalks } from './records/feed-entries.ts';
import { bareSubject, isOfVacancy, putDayOfMail, putSender, putSubject } from './records/mail-fields.ts';
import { putSigner } from './records/mail-signature.ts';
import { type Records, readJsonTalks } from './records/object-events.ts';
import { readScheduleTalks, scheduleIn } from './records/schedule-events.ts';
import { readTableTalks } from './records/table-talks.ts';
import { writtenTexts } from './records/written-talks.ts';
import { labelRowsAsLines } from './segment/label-rows.ts';
import { panelOf, panelPattern } from './segment/panels.ts';
import type { Pattern } from './segment/patterns.ts';
import { readSections } from './segment/read-sections.ts';
import { readTables } from './segment/tables.ts';
import type { ReadRejection, ReadTalk, Understanding, UnderstandOptions } from './understanding.ts';
import { refuseUnreadable } from './unreadable.ts';

/** What a page is made from. */
type TextInput = Omit<PageInput, 'method'>;

interface Reading {
  readonly drafts: readonly Draft[];
  readonly page: Page | null;
  readonly header: readonly Line[];
  readonly rejected: readonly ReadRejection[];
  /** The day on which the document was sent, when it says so. */
  readonly sentOn: string | null;
  /** What the page was made from, where it may be several one below the other. */
  readonly input?: TextInput;
  /** What a mail passes on that announces other talks than its own words. */
  readonly beside?: Reading;
}

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
  const page = makePage({ ...input, method: 'RULE', keepsLines: true });
  if (page.hasAllBreaks) LAID_OUT.set(input.mapped, page);
  const talks = talksOfCollection(
    { text: input.mapped, page },
    (span) => finishedPage(readPart(partOf(input, span)), input.source, options).talks,
  );
  return talks && { talks, rejected: rejectedOf(page) };
}

/** The pages of long texts that were laid out to see whether they are collections. */
const LAID_OUT = new WeakMap<MappedText, Page>();

/** From this length on a text is not read as one page before it is known to be one. */
const LONG_PAGE = 40_000;

/** One of several announcements in a text, perhaps a mail that was passed on. */
function readPart(input: TextInput): Reading {
  const { source, mapped } = input;
  if (detectFormat(mapped.text, null).container === 'mail') return readMailText(source, readMail(mapped));
  return passesOn(mapped.text) ? readOneMail(source, readBody(mapped)) : readPage(input);
}

/** A stretch of a page as a page of its own. */
function partOf(input: TextInput, { start, end }: Span): TextInput {
  const own = input.mapped.toSource(start, end);
  const links = input.links.filter((link) => link.start >= own.start && link.end <= own.end);
  return { ...input, mapped: sliceMapped(input.mapped, start, end), links };
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

function readLines(source: string): Reading {
  const { root, rejected } = readJsonLines(source);
  const records = readJsonTalks(source, root);
  return recordReading({ drafts: records.drafts, rejected: [...rejected, ...records.rejected] });
}

/** What a JSON value is, told by its shape. */
function readExport(source: string, root: PlacedJson): Records {
  const schedule = scheduleIn(root);
  const scheduled = schedule ? readScheduleTalks(source, schedule) : null;
  if (scheduled && scheduled.drafts.length + scheduled.rejected.length > 0) return scheduled;
  const feed = readJsonFeedTalks(source, root);
  if (feed) return feed;
  const records = readJsonTalks(source, root);
  if (records.drafts.length + records.rejected.length > 0) return records;
  const drafts = writtenTexts(root).flatMap((mapped) => readPage({ source, mapped, links: [] }).drafts);
  return { drafts, rejected: [] };
}

function readXml(source: string): Reading {
  const root = readPlacedXml(identityText(source));
  if (/^(?:rss|feed|rdf:rdf)$/.test(root.name)) return recordReading(readFeedTalks(source, root));
  const value = jsonOfXml(root);
  const schedule = root.name === 'schedule' ? value : scheduleIn(value);
  return recordReading(schedule ? readScheduleTalks(source, schedule) : readJsonTalks(source, value));
}

function recordReading(records: { drafts: Draft[]; rejected: ReadRejection[] }): Reading {
  return { ...records, page: null, header: [], sentOn: null };
}

function readMailText(source: string, mail: Mail): Reading {
  if (mail.messages.length === 0) return readOneMail(source, mail);
  const readings = mail.messages
    .filter(({ subject }) => !isOfVacancy(subject))
    .map((message) => readOneMail(source, message));
  return {
    drafts: readings.flatMap(({ drafts }) => drafts),
    rejected: readings.flatMap(({ rejected }) => rejected),
    page: null,
    header: [],
    sentOn: mail.sentOn,
  };
}

function readOneMail(source: string, mail: Mail): Reading {
  const reading = readWords(source, mail);
  putSigner(reading.drafts, source, mail);
  return reading;
}

function readWords(source: string, mail: Mail): Reading {
  const { sentOn } = mail;
  const alone = mail.isHtml ? readHtml(source, mail.body) : readPage({ source, mapped: mail.body, links: [], sentOn });
  const isAnnounced = announcesItself(alone.drafts);
  // A reply quotes what has been announced before; what is passed on is meant to be read.
  const isRead = !isAnnounced || isPassedOn(source, mail);
  const earlier = mail.quoted && isRead ? readQuoted(source, mail, mail.quoted) : null;
  if (earlier && earlier.drafts.length > 0 && !isAnnounced) {
    const drafts = withCorrections(earlier.drafts, source, mail);
    return { ...earlier, drafts, sentOn, ...besideIt({ ...alone, sentOn }, calledOffBeside(drafts, alone.drafts)) };
  }
  const reading = alone.drafts.length === 0 ? (withSubject(source, mail) ?? alone) : alone;
  const [only] = reading.drafts;
  for (const draft of reading.drafts) putDayOfMail(draft, source, mail);
  // The subject names what the body leaves out.
  if (mail.subject && reading.drafts.length <= 1) {
    if (only && (!only.title || speakersOf(only).length === 0)) putSubject(only, source, mail.subject);
    if (only && speakersOf(only).length === 0) putSender(only, source, mail);
  }
  const beside = earlier && isAnnounced ? besideIt(earlier, othersThan(reading.drafts, earlier.drafts)) : {};
  return { ...reading, sentOn, ...beside };
}

/** The talks of an earlier mail, with what its subject names. */
function readQuoted(source: string, mail: Mail, mapped: MappedText): Reading {
  const subject = mail.quotedSubject ?? mail.subject;
  const reading = mail.isHtml
    ? readHtml(source, mapped)
    : readPage({ source, mapped, links: [], sentOn: mail.quotedOn ?? mail.sentOn });
  const [only, another] = reading.drafts;
  if (only && !another && subject) putSubject(only, source, subject);
  return reading;
}

/** A body that names no talk of its own may say the rest of what the subject begins. */
function withSubject(source: string, mail: Mail): Reading | null {
  if (!mail.subject || mail.isHtml) return null;
  const reading = readPage({
    source,
    mapped: joinMapped(bareSubject(mail.subject), '\n\n', mail.body),
    links: [],
    sentOn: mail.sentOn,
  });
  return reading.drafts.length === 1 ? reading : null;
}

function readQuotingPage(source: string): Reading | null {
  const mail = readHtmlBody(identityText(source));
  const reading = mail && readOneMail(source, mail);
  return reading && reading.drafts.length > 0 ? reading : null;
}

function readHtml(source: string, base: MappedText): Reading {
  const html = readHtmlText(base);
  const page = () =>
    readPage({ source, mapped: html.mapped, links: html.links, isLaidOut: !PREFORMATTED.test(base.text) });
  const records = describedIn(source, html, base);
  const [only, another] = records.drafts;
  if (!only) {
    const read = page();
    return read.drafts.length > 0 ? read : { ...read, rejected: [...read.rejected, ...records.rejected] };
  }
  // What search engines are told of the one talk of a page often leaves out who gives it.
  if (!another && speakersOf(only).length === 0) completeDraft(only, page().drafts);
  return recordReading(records);
}

/** Mail archives set the mail as it came, with its lines. */
const PREFORMATTED = /<pre\b/i;

function readPage(input: TextInput): Reading {
  return { ...readAsOne(input), input };
}

function readAsOne(input: TextInput): Reading {
  const page = LAID_OUT.get(input.mapped) ?? makePage({ ...input, method: 'RULE' });
  const reading = readLaidOut(page);
  if (!page.wasRunOn) return reading;
  // Where lines may have ended is learned, and may be wrong.
  const kept = readLaidOut(makePage({ ...input, method: 'RULE', keepsLines: true }));
  return wholenessOf(reading.drafts) > wholenessOf(kept.drafts) + 1e-6 ? reading : kept;
}

/** Reads a page as its lines stand. */
function readLaidOut(page: Page): Reading {
  const panel = panelOf(page);
  const beside = panel && readLinesOf(page, panel.lines, [panelPattern(panel)]);
  const reading = beside?.drafts.length === 1 ? beside : readLinesOf(page, new Set(), PATTERNS);
  return { ...reading, page, rejected: rejectedOf(page), sentOn: null };
}

function rejectedOf({ cutAt }: Page): ReadRejection[] {
  return cutAt === null ? [] : [tooLong(cutAt)];
}

/** The talks of a page without the lines that are read apart. */
function readLinesOf(
  page: Page,
  apart: ReadonlySet<Line>,
  patterns: readonly Pattern[],
): Pick<Reading, 'drafts' | 'header'> {
  const tables = readTables(page, apart);
  const rest = labelRowsAsLines(
    page,
    page.lines.filter((line) => !tables.taken.has(line) && !apart.has(line)),
  );
  const choice = readSections(page, rest, { tables: tables.drafts, patterns });
  const firstRow = page.lines.find((line) => tables.taken.has(line));
  // A list above the table ends the head of the page as well.
  const isListBelow = choice.drafts.every(
    (draft) => firstRow && page.ground.mapped.toSource(firstRow.start, firstRow.start).start < draft.span.start,
  );
  const header = firstRow && isListBelow ? rest.filter((line) => line.start < firstRow.start) : choice.header;
  return { drafts: [...tables.drafts, ...choice.drafts], header };
}
