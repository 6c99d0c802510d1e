/**
 * Reads a mail: its subject, date and the text of its best part.
 *
 * The package decodes words in headers; bodies are decoded here, since the package keeps no places and facts quote the source.
 */

import { decodeWords } from 'postal-mime';
import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
import { monthDayOf } from '../parsers/calendar-days.ts';
import { findDates } from '../parsers/dates.ts';
import { digestMessages } from './mail-digest.ts';
import { headerKindOf } from './mail-headers.ts';
import { ownAndQuoted, quotedInHtml } from './mail-quotes.ts';
import { runOnMails } from './run-on-mails.ts';

export interface Mail {
  readonly subject: MappedText | null;
  readonly from: MappedText | null;
  /** The day of the Date header. */
  readonly sentOn: string | null;
  /** Its own words. */
  readonly body: MappedText;
  /** What it quotes of earlier mails. */
  readonly quoted: MappedText | null;
  /** The subject of the first of them, and the day of its Date header. */
  readonly quotedSubject: MappedText | null;
  readonly quotedOn: string | null;
  readonly signature: MappedText | null;
  readonly isHtml: boolean;
  /** The mails that a digest holds; none in any other mail. */
  readonly messages: readonly Mail[];
}

interface Part {
  readonly type: string;
  readonly body: MappedText;
}

interface Head {
  readonly fields: ReadonlyMap<string, MappedText>;
  readonly bodyStart: number;
}

const MAX_DEPTH = 8;
const MESSAGE = 'message/rfc822';

/** The subject, date and readable part of a mail as it is kept in a file. */
export function readMail(base: MappedText): Mail {
  return mailOf(base, true);
}

/** A mail of which only the body is there, as it is when somebody copies it out of a mail program. */
export function readBody(body: MappedText): Mail {
  const { own, quoted, quotedSubject, quotedDate, signature } = ownAndQuoted(body);
  const sentOn = dayOf(quotedDate ?? '');
  return {
    subject: null,
    from: null,
    sentOn,
    body: own,
    quoted,
    quotedSubject,
    quotedOn: sentOn,
    signature,
    isHtml: false,
    messages: [],
  };
}

/** An HTML page that is the body of a mail with an earlier one in it, as archives keep it; null for any other page. */
export function readHtmlBody(page: MappedText): Mail | null {
  const html = quotedInHtml(page);
  if (!html?.isByProgram) return null;
  const quotedOn = dayOfAttribution(html.attribution);
  return {
    subject: null,
    from: null,
    sentOn: quotedOn,
    body: html.own,
    quoted: html.quoted,
    quotedSubject: null,
    quotedOn,
    signature: null,
    isHtml: true,
    messages: [],
  };
}

/** A digest that was copied without a head of its own; null for any other text. */
export function readBareDigest(text: MappedText): Mail | null {
  const messages = digestMessages(text).map((message) => mailOf(message, false));
  return messages.length > 0 ? { ...readBody(text), sentOn: messages[0]?.sentOn ?? null, messages } : null;
}

/** Mails whose heads and bodies run on in one line; null for any other text. */
export function readRunOnMails(text: MappedText): Mail | null {
  const messages = runOnMails(text).map((message) => mailOf(message, false));
  const [first, another] = messages;
  return first ? { ...first, messages: another ? messages : [] } : null;
}

function mailOf(base: MappedText, mayBeDigest: boolean): Mail {
  const head = readHead(base);
  const parts = partsOf(base, 0);
  const plain = parts.find((part) => part.type === 'text/plain' && part.body.text.trim() !== '');
  const best = plain ?? parts.find((part) => part.type === 'text/html');
  const isHtml = best?.type === 'text/html';
  const whole = best?.body ?? sliceMapped(base, head.bodyStart, base.text.length);
  const messages = mayBeDigest ? messagesIn(parts, isHtml ? null : whole) : [];
  const words = isHtml ? null : ownAndQuoted(whole);
  const html = isHtml ? quotedInHtml(whole) : null;
  return {
    subject: decodedHeader(head.fields.get('subject') ?? null),
    from: decodedHeader(head.fields.get('from') ?? null),
    sentOn: dayOf(head.fields.get('date')?.text ?? ''),
    body: words?.own ?? html?.own ?? whole,
    quoted: words?.quoted ?? html?.quoted ?? null,
    quotedSubject: words?.quotedSubject ?? null,
    quotedOn: dayOf(words?.quotedDate ?? ''),
    signature: words?.signature ?? null,
    isHtml,
    messages,
  };
}

/** The mails that a digest holds, as parts of their own or below lines of hyphens. */
function messagesIn(parts: readonly Part[], plain: MappedText | null): Mail[] {
  const sent = parts.filter(({ type }) => type === MESSAGE).map(({ body }) => body);
  const messages = sent.length > 0 || !plain ? sent : digestMessages(plain);
  return messages.map((message) => mailOf(message, false));
}

/** The day of the Date header, in the words of whatever language. */
function dayOf(printed: string): string | null {
  if (printed === '') return null;
  const sent = new Date(printed);
  if (!Number.isNaN(sent.getTime())) return sent.toISOString().slice(0, 10);
  const day = findDates(printed, { numericOrder: 'DAY_FIRST' }).find(({ year }) => year !== null);
  if (!day) return null;
  return `${day.year}-${monthDayOf(day)}`;
}

/** Only days that name their month, or have points: which number is the month each program decides for itself. */
function dayOfAttribution(attribution: string): string | null {
  const words = attribution.replace(/<[^>]{0,300}>/g, ' ');
  const day = findDates(words, { numericOrder: 'DAY_FIRST' }).find(
    ({ year, start, end }) => year !== null && /\p{L}{3}|\./u.test(words.slice(start, end)),
  );
  return day ? `${day.year}-${monthDayOf(day)}` : null;
}

function readHead(part: MappedText): Head {
  const fields = new Map<string, MappedText>();
  let at = 0;
  const text = part.text;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    if (text.slice(at, lineEnd).trim() === '') return { fields, bodyStart: Math.min(lineEnd + 1, text.length) };
    let end = lineEnd;
    while (/[ \t]/.test(text[end + 1] ?? '') && text.slice(end + 1, endOfLine(text, end + 1)).trim() !== '') {
      end = endOfLine(text, end + 1);
    }
    const name = /^(\p{L}[\p{L}0-9-]{0,60})\s?:[ \t]*/u.exec(text.slice(at, Math.min(end, at + 80)));
    if (name?.[1])
      fields.set(headerKindOf(name[1]) ?? name[1].toLowerCase(), sliceMapped(part, at + name[0].length, end));
    at = end + 1;
  }
  return { fields, bodyStart: text.length };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function partsOf(part: MappedText, depth: number): Part[] {
  const head = readHead(part);
  const contentType = head.fields.get('content-type')?.text ?? 'text/plain';
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain';
  const body = sliceMapped(part, head.bodyStart, part.text.length);
  const boundary = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (type.startsWith('multipart/') && mark && depth < MAX_DEPTH) {
    const inner = splitParts(body, `--${mark}`);
    return type === 'multipart/digest' ? inner.map(messageIn) : inner.flatMap((one) => partsOf(one, depth + 1));
  }
  if (!type.startsWith('text/')) return [];
  const encoding = head.fields.get('content-transfer-encoding')?.text.trim().toLowerCase() ?? '';
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  return [{ type, body: decodedBody(body, encoding, charset) }];
}

/** A part of a digest is a mail, below a head that may be empty. */
function messageIn(part: MappedText): Part {
  return { type: MESSAGE, body: sliceMapped(part, readHead(part).bodyStart, part.text.length) };
}

function splitParts(body: MappedText, mark: string): MappedText[] {
  const parts: MappedText[] = [];
  let start = -1;
  let at = body.text.indexOf(mark);
  while (at >= 0) {
    if (start >= 0) parts.push(sliceMapped(body, start, at));
    if (body.text.startsWith('--', at + mark.length)) return parts;
    start = endOfLine(body.text, at) + 1;
    at = body.text.indexOf(mark, start);
  }
  if (start >= 0) parts.push(sliceMapped(body, start, body.text.length));
  return parts;
}

function decodedBody(body: MappedText, encoding: string, charset: string): MappedText {
  const decoder = decoderOf(charset);
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body, decoder);
  if (encoding === 'base64') return fromBase64(body, decoder);
  return body;
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // An unknown name of a character set: Latin-1 shows every byte.
    return new TextDecoder('latin1');
  }
}

function fromQuotedPrintable(body: MappedText, decoder: TextDecoder): MappedText {
  const mapper = new TextMapper(body);
  let at = 0;
  // Lines end where they are full, in the middle of a character too.
  for (const match of body.text.matchAll(/(?:=(?:[0-9A-Fa-f]{2}|\r?\n))+/g)) {
    mapper.copy(at, match.index);
    at = match.index + match[0].length;
    decodeRun(mapper, match, decoder);
  }
  mapper.copy(at, body.text.length);
  return mapper.build();
}

/** One character at a time, so that each keeps its own place, with the ends of lines behind it. */
function decodeRun(mapper: TextMapper, run: RegExpExecArray, decoder: TextDecoder): void {
  const end = run.index + run[0].length;
  const bytes = [...run[0].matchAll(/=([0-9A-Fa-f]{2})/g)].map(({ index, 1: hex = '' }) => ({
    place: run.index + index,
    value: Number.parseInt(hex, 16),
  }));
  mapper.replace(run.index, bytes[0]?.place ?? end, '');
  let at = 0;
  while (at < bytes.length) {
    const { place = end, value: first = 0 } = bytes[at] ?? {};
    const length = decoder.encoding !== 'utf-8' || first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const character = decoder.decode(Uint8Array.from(bytes.slice(at, at + length).map(({ value }) => value)));
    at += length;
    mapper.replace(place, bytes[at]?.place ?? end, character);
  }
}

/** Base64 has no characters to quote: each decoded line keeps the groups of letters that it was made from. */
function fromBase64(body: MappedText, decoder: TextDecoder): MappedText {
  const letters = [...body.text.matchAll(/[A-Za-z0-9+/]/g)];
  const bytes = Buffer.from(letters.map(([letter]) => letter).join(''), 'base64');
  const placeOf = (byte: number) => letters[Math.min(Math.floor((byte * 4) / 3), letters.length - 1)]?.index ?? 0;
  const mapper = new TextMapper(body);
  let at = 0;
  while (at < bytes.length) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    mapper.replace(placeOf(at), placeOf(end - 1) + 1, decoder.decode(bytes.subarray(at, end)));
    at = end;
  }
  return mapper.build();
}

function decodedHeader(value: MappedText | null): MappedText | null {
  if (!value || !/=\?[^?]+\?[bq]\?/i.test(value.text)) return value;
  const mapper = new TextMapper(value);
  mapper.replace(0, value.text.length, decodeWords(value.text.replace(/\r?\n[ \t]+/g, ' ')));
  return mapper.build();
}
