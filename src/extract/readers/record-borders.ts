/**
 * Cuts a long export into its records while it comes in, so that no more than one record has to be in memory: events of a
 * calendar, lines of NDJSON, items of the one long list in a JSON document, rows of a table, entries of a feed.
 */

import Papa from 'papaparse';
import { InputError } from '../../errors.ts';
import type { DetectedFormat } from './detect-format.ts';

export interface CutRecord {
  /** What it is known by when it changes: its identifier, else its day; null when it has neither. */
  readonly id: string | null;
  readonly text: string;
}

/** Takes the text piece by piece; what stands before the first and behind the last record frames any selection of them. */
export interface RecordCutter {
  readonly push: (text: string) => CutRecord[];
  /** The records that the end of the text completes. */
  readonly end: () => CutRecord[];
  readonly frame: () => { readonly head: string; readonly between: string; readonly tail: string };
}

const MAX_RECORD = 5_000_000;
const MAX_FRAME = 1_000_000;
const LOOK_AHEAD = 200;

/** The cutter for a format; null where records have no borders of their own (pages, mails, nested schedules). */
export function cutterFor({ container, format }: DetectedFormat, start: string): RecordCutter | null {
  if (container === 'calendar') return calendarCutter();
  if (container === 'json-lines') return lineCutter();
  if (container === 'json' && format !== 'SCHEDULE') return listCutter();
  if (container === 'csv') return rowCutter(start);
  if (container === 'xml' && format !== 'SCHEDULE') return elementCutter();
  return null;
}

/** Text that has come in and is in no record yet. */
class Pending {
  text = '';

  add(text: string): void {
    this.text += text;
    if (this.text.length > MAX_RECORD)
      throw new InputError(
        `A record is longer than ${MAX_RECORD / 1_000_000} million characters, so this is no list of talks: split the document by hand.`,
      );
  }

  take(end: number): string {
    const taken = this.text.slice(0, end);
    this.text = this.text.slice(end);
    return taken;
  }
}

interface Patterns {
  /** Finds where the first record begins; needs the flag g. */
  readonly begin: RegExp;
  /** The place behind the end of the record that begins at a place, or -1 while it is not there. */
  readonly endOf: (text: string, start: number) => number;
  readonly idOf: (record: string) => string | null;
  readonly tail: (head: string) => string;
}

/** Records with a mark at their beginning and their end; between them stands nothing that counts. */
function markedCutter({ begin, endOf, idOf, tail }: Patterns): RecordCutter {
  const pending = new Pending();
  const frame = { head: '', hasBegun: false };
  const cut = (): CutRecord[] => {
    const records: CutRecord[] = [];
    let at = 0;
    for (;;) {
      begin.lastIndex = at;
      const start = begin.exec(pending.text)?.index ?? -1;
      if (start < 0) break;
      if (!frame.hasBegun) {
        frame.head = pending.text.slice(0, start).slice(0, MAX_FRAME);
        frame.hasBegun = true;
      }
      const end = endOf(pending.text, start);
      at = start;
      if (end < 0) break;
      const text = pending.text.slice(start, end);
      records.push({ id: idOf(text), text });
      at = end;
    }
    if (frame.hasBegun) pending.take(at);
    return records;
  };
  return {
    push: (text) => {
      pending.add(text);
      return cut();
    },
    // A record that is cut off goes along, so that it is reported.
    end: () => {
      begin.lastIndex = 0;
      const rest = pending.text.trim();
      return frame.hasBegun && begin.exec(pending.text) ? [{ id: idOf(rest), text: `${rest}\n` }] : [];
    },
    frame: () => ({ head: frame.head, between: '', tail: tail(frame.head) }),
  };
}

function calendarCutter(): RecordCutter {
  return markedCutter({
    begin: /^BEGIN:VEVENT/gim,
    endOf: (text, start) => {
      const mark = /^END:VEVENT[ \t]*(?:\r?\n)/gim;
      mark.lastIndex = start;
      const match = mark.exec(text);
      return match ? match.index + match[0].length : -1;
    },
    idOf: (event) => /^UID[^:\n]*:(.*)$/im.exec(event)?.[1]?.trim() ?? /^DTSTART.*$/im.exec(event)?.[0].trim() ?? null,
    tail: () => 'END:VCALENDAR\r\n',
  });
}

function elementCutter(): RecordCutter {
  return markedCutter({
    begin: /<(?:item|entry|talk|event|seminar)[\s>]/gi,
    endOf: endOfElement,
    idOf: (element) =>
      /<(?:guid|id)\b[^>]*>\s*([^<]+?)\s*</i.exec(element)?.[1] ??
      /<link\b[^>]*>\s*([^<]+?)\s*</i.exec(element)?.[1] ??
      /<link\b[^>]*href="([^"]+)"/i.exec(element)?.[1] ??
      /<(?:start_time|date|pubDate)\b[^>]*>\s*([^<]+?)\s*</i.exec(element)?.[1] ??
      null,
    tail: (head) =>
      openTags(head)
        .map((name) => `</${name}>`)
        .join(''),
  });
}

function endOfElement(text: string, start: number): number {
  const name = /^<([a-z]+)/i.exec(text.slice(start, start + 20))?.[1] ?? '';
  const mark = new RegExp(`</${name}\\s*>|<!\\[CDATA\\[`, 'gi');
  mark.lastIndex = start;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (!match[0].startsWith('<!')) return match.index + match[0].length;
    const close = text.indexOf(']]>', match.index);
    if (close < 0) return -1;
    mark.lastIndex = close;
  }
  return -1;
}

/** The elements that a beginning of XML leaves open, the innermost first. */
function openTags(head: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of head.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g,
  )) {
    if (slash) open.splice(open.lastIndexOf(name), 1);
    else if (!rest.endsWith('/')) open.push(name);
  }
  return open.reverse();
}

function lineCutter(): RecordCutter {
  const pending = new Pending();
  const lines = (text: string): CutRecord[] =>
    text.split(/(?<=\n)/).flatMap((line) => (line.trim() === '' ? [] : [{ id: idInJson(line), text: line }]));
  return {
    push: (text) => {
      pending.add(text);
      return lines(pending.take(pending.text.lastIndexOf('\n') + 1));
    },
    end: () => lines(pending.take(pending.text.length)),
    frame: () => ({ head: '', between: '', tail: '' }),
  };
}

/** The items of the first list of objects that stands in the document or under one of its keys. */
function listCutter(): RecordCutter {
  const pending = new Pending();
  const scan = { at: 0, depth: 0, start: -1, isText: false, isOpen: false, isClosed: false, head: '', tail: '' };
  /** How deep the scan is before the list begins: a list further inside is a detail of something else. */
  const outer = { depth: 0 };
  const read = (): CutRecord[] => {
    const records: CutRecord[] = [];
    const { text } = pending;
    for (; scan.at < text.length && !scan.isClosed; scan.at++) {
      const mark = text[scan.at];
      if (scan.isText) {
        if (mark === '\\') scan.at++;
        else if (mark === '"') scan.isText = false;
      } else if (mark === '"') scan.isText = true;
      else if (!scan.isOpen) {
        if (mark === '[' && scan.at + LOOK_AHEAD > text.length) break;
        beginList(text, mark);
      } else if (mark === '{' || mark === '[') {
        if (scan.depth === 0) scan.start = scan.at;
        scan.depth++;
      } else if (mark === '}' || (mark === ']' && scan.depth > 0)) {
        scan.depth--;
        if (scan.depth > 0) continue;
        const item = text.slice(scan.start, scan.at + 1);
        records.push({ id: idInJson(item), text: item });
        scan.start = -1;
      } else if (mark === ']') scan.isClosed = true;
    }
    settle();
    return records;
  };
  const beginList = (text: string, mark: string | undefined): void => {
    if (mark === '[' && outer.depth <= 1 && /^\[\s*\{/.test(text.slice(scan.at, scan.at + LOOK_AHEAD))) {
      scan.isOpen = true;
      scan.head = text.slice(0, scan.at + 1);
    } else if (mark === '{' || mark === '[') outer.depth++;
    else if (mark === '}' || mark === ']') outer.depth--;
    if (scan.at > MAX_FRAME)
      throw new InputError('No list of objects begins in the first million characters of the JSON.');
  };
  const settle = (): void => {
    if (!scan.isOpen) return;
    if (scan.isClosed) {
      scan.tail += pending.take(pending.text.length).slice(scan.tail === '' ? scan.at - 1 : 0);
      if (scan.tail.length > MAX_FRAME)
        throw new InputError(
          'The JSON goes on for long behind its list of objects: split it into one document a list.',
        );
      return;
    }
    const keep = scan.start < 0 ? scan.at : scan.start;
    pending.take(keep);
    scan.at -= keep;
    if (scan.start >= 0) scan.start = 0;
  };
  return {
    push: (text) => {
      pending.add(text);
      return read();
    },
    end: () => {
      if (!scan.isClosed)
        throw new InputError('The JSON has no end: its list of objects is not closed. Export it again.');
      return [];
    },
    frame: () => ({ head: scan.head, between: ',', tail: scan.tail }),
  };
}

const JSON_IDS = ['id', 'uid', 'guid', '@id', 'talk_id', 'talkId', 'event_id', 'identifier', 'code', 'url', 'link'];
const JSON_DAYS = ['date', 'start', 'startDate', 'start_time', 'start_date', 'startTime', 'slot', 'when', 'day'];

function idInJson(text: string): string | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map(Object.entries(value));
  const seminar = fields.get('seminar_id');
  if (seminar !== undefined)
    return `${String(seminar)}/${String(fields.get('seminar_ctr') ?? fields.get('start_time'))}`;
  for (const key of [...JSON_IDS, ...JSON_DAYS]) {
    const found = fields.get(key);
    if (found !== undefined && found !== null && found !== '') return JSON.stringify(found);
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What is no JSON is reported by its reader.
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function rowCutter(start: string): RecordCutter {
  const pending = new Pending();
  const sample = Papa.parse<string[]>(start.replace(/^\ufeff/, ''), { preview: 20 });
  const { delimiter } = sample.meta;
  const names = (sample.data[0] ?? []).map((name) => name.trim().toLowerCase());
  const column = [/^(?:id|uid|guid|code|identifier)$/, /^(?:date|day|start|datum|fecha|data|jour|dag)/]
    .map((pattern) => names.findIndex((name) => pattern.test(name)))
    .find((at) => at >= 0);
  const scan = { at: 0, isQuoted: false, head: '' };
  const idOf = (row: string): string | null =>
    Papa.parse<string[]>(row, { delimiter }).data[0]?.[column ?? 0]?.trim() || null;
  const taken = (end: number): CutRecord[] => {
    const row = pending.take(end);
    scan.at = 0;
    if (scan.head === '') scan.head = row.endsWith('\n') ? row : `${row}\n`;
    else if (row.trim() !== '') return [{ id: idOf(row), text: row.endsWith('\n') ? row : `${row}\n` }];
    return [];
  };
  const read = (): CutRecord[] => {
    const records: CutRecord[] = [];
    const { text } = pending;
    let from = 0;
    const rows: number[] = [];
    for (; scan.at < text.length; scan.at++) {
      if (text[scan.at] === '"') scan.isQuoted = !scan.isQuoted;
      else if (text[scan.at] === '\n' && !scan.isQuoted) rows.push(scan.at + 1);
    }
    const scanned = scan.at;
    for (const row of rows) {
      records.push(...taken(row - from));
      from = row;
    }
    scan.at = scanned - from;
    return records;
  };
  return {
    push: (text) => {
      pending.add(text);
      return read();
    },
    end: () => taken(pending.text.length),
    frame: () => ({ head: scan.head, between: '', tail: '' }),
  };
}
