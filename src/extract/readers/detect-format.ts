/** Tells the format of a document by its content. */

import { pattern } from '../../text/pattern.ts';
import { isTalkTable } from '../records/object-events.ts';
import type { ImportFormat } from '../understanding.ts';
import { isJsonLines } from './json-lines.ts';
import { startsWithHeader } from './mail-headers.ts';
import { looksLikeYamlList } from './yaml-places.ts';

/** How the bytes are laid out, whatever the product calls the format. */
export type Container = 'calendar' | 'json' | 'json-lines' | 'xml' | 'csv' | 'mail' | 'html' | 'text';

export interface DetectedFormat {
  readonly format: ImportFormat;
  readonly container: Container;
}

const CONTAINERS: Readonly<Partial<Record<ImportFormat, Container>>> = {
  ICALENDAR: 'calendar',
  JSON: 'json',
  JSONLD: 'json',
  RESEARCHSEMINARS: 'json',
  INDICO: 'json',
  CSV: 'csv',
  HTML: 'html',
  FEED: 'xml',
  SCHEDULE: 'xml',
};
const IS_JSON = new Set<Container>(['json', 'json-lines']);
/** The first tag of XML, behind its declaration, comments and style sheets. */
const XML_ROOT =
  /^(?:<\?[^>]{0,300}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE [^>]{0,300}>\s*){0,6}<([A-Za-z][\w:.-]{0,40})/;
const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf']);
const SCHEDULE_ROOTS = new Set(['schedule', 'pentabarf']);
const MAIL_HEAD =
  /^(?:From |(?:(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Delivered-To|Reply-To|Sender|List-Id)\s*:))/i;

/** The format that the caller names, else what the content shows. */
export function detectFormat(text: string, named: ImportFormat | null): DetectedFormat {
  const detected = fromContent(text);
  if (named === null || named === detected.format) return detected;
  const container = CONTAINERS[named];
  // Exports of one program come in several forms.
  if (
    (container === 'json' || container === 'xml') &&
    (IS_JSON.has(detected.container) || detected.container === 'xml')
  )
    return { format: named, container: detected.container };
  // A mail is text to the product; JSON-LD may stand in HTML.
  if (named === 'TEXT') return { format: named, container: detected.container === 'mail' ? 'mail' : 'text' };
  if (named === 'JSONLD' && detected.container === 'html') return { format: named, container: 'html' };
  return { format: named, container: container ?? detected.container };
}

function fromContent(text: string): DetectedFormat {
  const head = text
    .slice(0, 4_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^BEGIN:V(?:CALENDAR|EVENT)/i.test(head)) return { format: 'ICALENDAR', container: 'calendar' };
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(head))
    return { format: jsonFormat(text), container: isJsonLines(text) ? 'json-lines' : 'json' };
  const root = XML_ROOT.exec(head)?.[1]?.toLowerCase();
  if (root !== undefined && SCHEDULE_ROOTS.has(root)) return { format: 'SCHEDULE', container: 'xml' };
  if (root !== undefined && (FEED_ROOTS.has(root) || isListOfTalks(root, head)))
    return { format: 'FEED', container: 'xml' };
  if (isMail(head) || startsWithHeader(head)) return { format: 'TEXT', container: 'mail' };
  // Before HTML, since the cells of a table may hold tags.
  if (isTable(head)) return { format: 'CSV', container: 'csv' };
  if (isHtml(text, head)) return { format: 'HTML', container: 'html' };
  return { format: 'TEXT', container: 'text' };
}

/** talks.cam and its relatives: <list> or <talks> with a <talk> for each. */
function isListOfTalks(root: string, head: string): boolean {
  return /^(?:list|talks?|events?|seminars?)$/.test(root) && /<(?:talk|event|seminar|speaker)\b/i.test(head);
}

/** A schedule of a conference, with its version or the conference it is of. */
const IS_SCHEDULE =
  /^\s*\{\s*"(?:\$schema"\s*:\s*"[^"]*schedule[^"]*"\s*,\s*"[^"]{0,30}"[^{]{0,200})?schedule"\s*:|"schedule"\s*:\s*\{\s*"(?:version|base_url|conference)"/;

function jsonFormat(text: string): ImportFormat {
  const head = text.slice(0, 20_000);
  if (/"@context"|"@type"/.test(head)) return 'JSONLD';
  if (/"speaker_affiliation"|"seminar_ctr"|"abstract_edit_date"/.test(head)) return 'RESEARCHSEMINARS';
  if (IS_SCHEDULE.test(head)) return 'SCHEDULE';
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)) return 'FEED';
  if (/"_type"\s*:\s*"(?:Conference|Contribution|HTTPAPIResult)"/.test(head)) return 'INDICO';
  return 'JSON';
}

/** "Subject: …", "Speaker: …", "Date: …": the labels of an announcement, and no heads of a mail. */
const LABELS_OF_TALK = /^(?:Speakers?|Presenter|Lecturer|Venue|Place|Location|Room|Abstract)\s*:/im;

/** At least two usual header lines, the first at the very start, before the first blank line. */
function isMail(head: string): boolean {
  if (!MAIL_HEAD.test(head)) return false;
  const block = head.split(/\r?\n\s*\r?\n/, 1)[0] ?? '';
  const names = new Set(
    [
      ...block.matchAll(
        /^(From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Content-Transfer-Encoding|Cc|Reply-To|Sender|List-Id)\s*:/gim,
      ),
    ].map((match) => match[1]?.toLowerCase()),
  );
  return (
    names.size >= 2 &&
    (names.has('from') ||
      names.has('mime-version') ||
      names.has('content-type') ||
      (names.has('subject') && (names.has('to') || (names.has('date') && !LABELS_OF_TALK.test(block)))))
  );
}

/** A first line that names columns of talks, and lines below it. */
function isTable(head: string): boolean {
  const firstLine = head.slice(0, head.search(/\r?\n|$/));
  return (
    /[,;\t]/.test(firstLine) &&
    !firstLine.includes('<') &&
    head.includes('\n') &&
    isTalkTable(firstLine.split(/[,;\t]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim()))
  );
}

function isHtml(text: string, head: string): boolean {
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*(?:<!doctype html|<html))/i.test(head)) return true;
  if (isMarkdown(text) || looksLikeYamlList(text)) return false;
  const tags = text
    .slice(0, 20_000)
    .match(/<\/(?:p|div|td|tr|li|h[1-6]|b|strong|em|a|span|ul|table|dd|dt|body)>|<br\s*\/?>|<p>/gi);
  return (tags?.length ?? 0) >= 2;
}

/** "## May", "**4 May**", "*On towers*", "[slides](a.pdf)": what stands at the beginning of lines in markdown, and in no HTML. */
const MARKS_OF_MARKDOWN = pattern('gmu')`
  ^[ \t]{0,3}#{1,6}[ \t]+\S
  |^[ \t]*(?:[-*+>][ \t]+|\|[ \t]?)?(?:\*\*[^*\n<]{1,80}\*\*|\[[^\]\n<]{1,120}\]\((?:https?:|[.\/\w#{-])[^()\n]{0,300}\))
  |^[ \t]*(?:[-+>][ \t]+|\|[ \t]?)?[*_][^\s*_<][^*_\n<]{1,80}[*_](?![\p{L}*_])
`;
/** "|---|---|", ":-- | :--": the line below the heads of a table in markdown. */
const BELOW_HEADS = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t|:-]*$/m;
/** Front matter, which generators of sites put at the head of pages in markdown and HTML alike. */
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*\r?\n[A-Za-z][\w-]{0,30}[ \t]?[:=]/;
const ENOUGH_MARKS = 2;

function isMarkdown(text: string): boolean {
  if (FRONT_MATTER.test(text) || BELOW_HEADS.test(text.slice(0, 20_000))) return true;
  return (text.slice(0, 20_000).match(MARKS_OF_MARKDOWN)?.length ?? 0) >= ENOUGH_MARKS;
}
