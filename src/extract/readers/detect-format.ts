/** Tells the format of a document by its content. */

import { isTalkHeader } from '../records/object-events.ts';
import type { ImportFormat } from '../understanding.ts';

/** How the bytes are laid out, whatever the product calls the format. */
type Container = 'calendar' | 'json' | 'csv' | 'mail' | 'html' | 'text';

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
};
const MAIL_HEAD =
  /^(?:From |(?:(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type|Delivered-To|Reply-To|Sender|List-Id)\s*:))/i;

/** The format that the caller names, else what the content shows. */
export function detectFormat(text: string, named: ImportFormat | null): DetectedFormat {
  const detected = fromContent(text);
  if (named === null || named === detected.format) return detected;
  const container = CONTAINERS[named];
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
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(head)) return { format: jsonFormat(text), container: 'json' };
  if (isMail(head)) return { format: 'TEXT', container: 'mail' };
  if (isHtml(text, head)) return { format: 'HTML', container: 'html' };
  const firstLine = head.slice(0, head.search(/\r?\n|$/));
  if (
    /[,;\t]/.test(firstLine) &&
    head.includes('\n') &&
    isTalkHeader(firstLine.split(/[,;\t]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim()))
  ) {
    return { format: 'CSV', container: 'csv' };
  }
  return { format: 'TEXT', container: 'text' };
}

function jsonFormat(text: string): ImportFormat {
  const head = text.slice(0, 20_000);
  if (/"@context"|"@type"/.test(head)) return 'JSONLD';
  if (/"speaker_affiliation"|"seminar_ctr"|"abstract_edit_date"/.test(head)) return 'RESEARCHSEMINARS';
  if (/"_type"\s*:\s*"(?:Conference|Contribution|HTTPAPIResult)"/.test(head)) return 'INDICO';
  return 'JSON';
}

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
      (names.has('subject') && (names.has('to') || names.has('date'))))
  );
}

function isHtml(text: string, head: string): boolean {
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*(?:<!doctype html|<html))/i.test(head)) return true;
  const tags = text
    .slice(0, 20_000)
    .match(/<\/(?:p|div|td|tr|li|h[1-6]|b|strong|em|a|span|ul|table|dd|dt|body)>|<br\s*\/?>|<p>/gi);
  return (tags?.length ?? 0) >= 2;
}
