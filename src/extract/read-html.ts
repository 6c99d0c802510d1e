/** Reads the talks of a page in HTML: those that it tells search engines, or else those of its words. */

import { speakersOf } from './draft.ts';
import type { MappedText } from './mapped-text.ts';
import { readPage } from './read-page.ts';
import { readHtmlText } from './readers/html-text.ts';
import { type Reading, recordReading } from './reading.ts';
import { completeDraft } from './records/complete-draft.ts';
import { describedIn } from './records/described-talks.ts';

/** The talks of a page in HTML. */
export function readHtml(source: string, base: MappedText): Reading {
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
