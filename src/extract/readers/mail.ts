/**
 * Reads a mail: its subject, date and the text of its best part.
 *
 * The package decodes words in headers; bodies are decoded here, since the package keeps no places and facts quote the source.
 */

import { decodeWords } from 'postal-mime';
import { identityText, type MappedText, redress, sliceMapped, TextMapper } from '../mapped-text.ts';

export interface Mail {
  readonly subject: MappedText | null;
  /** The year of the Date header. */
  readonly sentOn: string | null;
  readonly body: MappedText;
  readonly isHtml: boolean;
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

/** The subject, date and readable part of a mail as it is kept in a file. */
export function readMail(source: string): Mail {
  const base = identityText(source);
  const head = readHead(base);
  const parts = partsOf(base, 0);
  const plain = parts.find((part) => part.type === 'text/plain' && part.body.text.trim() !== '');
  const best = plain ?? parts.find((part) => part.type === 'text/html');
  const date = head.fields.get('date')?.text ?? '';
  const sent = new Date(date);
  return {
    subject: decodedHeader(head.fields.get('subject') ?? null),
    sentOn: date === '' || Number.isNaN(sent.getTime()) ? null : sent.toISOString().slice(0, 10),
    body:
      best?.type === 'text/html' ? best.body : ownWords(best?.body ?? sliceMapped(base, head.bodyStart, source.length)),
    isHtml: best?.type === 'text/html',
  };
}

const SIGNATURE_LENGTH = 700;

/** The text of a mail without its signature and without what it quotes of earlier mails, where it has words of its own. */
function ownWords(body: MappedText): MappedText {
  const mark = body.text.search(/\n-- ?\r?\n/);
  const isSignature = mark > 100 && body.text.length - mark < SIGNATURE_LENGTH;
  const whole = isSignature ? sliceMapped(body, 0, mark) : body;
  const isQuoted = (line: string) =>
    /^\s*>/.test(line) ||
    /^\s*(?:On|Le|Am|El|Il|Op|W dniu)\s.{6,120}(?:wrote|a écrit|schrieb.{0,60}|escribió|ha scritto|schreef.{0,60}|napisał\(?a?\)?)\s?:\s*$/.test(
      line,
    );
  const lines = withoutForwardHeads(whole.text.split('\n'));
  const own = lines
    .filter((line) => !isQuoted(line))
    .join('')
    .trim().length;
  const quoted = lines.filter(isQuoted).join('').length;
  const keepsQuotes = quoted === 0 || own < 200;
  // Blanks in place of words keep every other place.
  return redress(
    whole,
    lines.map((line) => (!keepsQuotes && isQuoted(line) ? ' '.repeat(line.length) : line)).join('\n'),
  );
}

/** Blanks for the header lines of a forwarded mail: the day on which it was sent is not that of the talk. */
function withoutForwardHeads(lines: readonly string[]): string[] {
  let isHead = false;
  return lines.map((line) => {
    if (
      /^[\s>]*-{2,}\s?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d['’]origine)|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|przekazana wiadomość)/iu.test(
        line,
      )
    ) {
      isHead = true;
      return ' '.repeat(line.length);
    }
    if (isHead && line.trim() === '') isHead = false;
    return isHead ? ' '.repeat(line.length) : line;
  });
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
    const name = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*/.exec(text.slice(at, Math.min(end, at + 80)));
    if (name?.[1]) fields.set(name[1].toLowerCase(), sliceMapped(part, at + name[0].length, end));
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
    return splitParts(body, `--${mark}`).flatMap((inner) => partsOf(inner, depth + 1));
  }
  if (!type.startsWith('text/')) return [];
  const encoding = head.fields.get('content-transfer-encoding')?.text.trim().toLowerCase() ?? '';
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  return [{ type, body: decodedBody(body, encoding, charset) }];
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
  for (const match of body.text.matchAll(/=\r?\n|(?:=[0-9A-Fa-f]{2})+/g)) {
    mapper.copy(at, match.index);
    at = match.index + match[0].length;
    if (match[0].includes('\n')) mapper.replace(match.index, at, '');
    else decodeRun(mapper, match, decoder);
  }
  mapper.copy(at, body.text.length);
  return mapper.build();
}

/** One character at a time, so that each keeps its own place. */
function decodeRun(mapper: TextMapper, match: RegExpExecArray, decoder: TextDecoder): void {
  const bytes = match[0]
    .slice(1)
    .split('=')
    .map((hex) => Number.parseInt(hex, 16));
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length = decoder.encoding !== 'utf-8' || first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const place = match.index + at * 3;
    const character = decoder.decode(Uint8Array.from(bytes.slice(at, at + length)));
    at = Math.min(at + length, bytes.length);
    mapper.replace(place, match.index + at * 3, character);
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
