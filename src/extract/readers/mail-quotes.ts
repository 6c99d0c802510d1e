/** Tells what a mail says itself from what it quotes or forwards of earlier mails. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { editMapped, type MappedText, redress, sliceMapped } from '../mapped-text.ts';
import { type HeaderKind, headerLine, isHeaderLine } from './mail-headers.ts';

interface MailWords {
  readonly own: MappedText;
  /** Earlier mails below or among the own words, without the marks of quoting; null when there are none. */
  readonly quoted: MappedText | null;
  /** What the first of the earlier mails was called, and when it was sent. */
  readonly quotedSubject: MappedText | null;
  readonly quotedDate: string | null;
  /** What stands below the mark of a signature, the own one where there are two. */
  readonly signature: MappedText | null;
}

type LineKind = 'own' | 'quoted' | 'nothing';

const SIGNATURE_LENGTH = 700;
/** Before the day on which somebody wrote. */
const ON = 'On|Le|Am|El|Il|Op|W dniu|Em|Dnia';
const WROTE = pattern('')`
  ^[\s>]*(?:${ON})\s.{6,160}(?:wrote|a écrit|schrieb.{0,60}|escribió|ha scritto|schreef.{0,60}|napisał\(?a?\)?|escreveu)\s?:\s*$
`;
const BEGINS_WROTE = pattern('')`^[\s>]*(?:${ON})\s.{6,160}$`;
/** What stands above a mail that is passed on. */
export const FORWARDED = pattern('iu')`
  ^[\s>]*(?:
    -{2,}\s?(?:
      # English
      forwarded (?:message|by|mail)|original message
      # German
      |weitergeleitete nachricht|weitergeleitet von|ursprüngliche nachricht
      # French
      |message (?:transféré|d['’]origine)
      # Spanish
      |mensaje (?:reenviado|original)
      # Italian
      |messaggio (?:inoltrato|originale)
      # Portuguese
      |mensagem (?:encaminhada|original)
      # Dutch
      |doorgestuurd bericht|oorspronkelijk bericht
      # Polish
      |przekazana wiadomość|wiadomość (?:przekazana|oryginalna)|oryginalna wiadomość
    )
    |(?:
      # English
      begin forwarded message
      # German
      |anfang der weitergeleiteten (?:nachricht|e-mail)
      # French
      |début du message (?:réexpédié|transféré)
      # Spanish
      |inicio del mensaje reenviado
      # Italian
      |inizio (?:del )?messaggio inoltrato
      # Portuguese
      |início da mensagem (?:re)?encaminhada
      # Dutch
      |begin doorgestuurd bericht
      # Polish
      |początek przekazywanej wiadomości
    )\s?:\s*$
  )
`;
/** What stands before the words of an earlier mail, one for each that quoted it. */
const MARKS = /^[ \t]*(?:>[ \t]?)+/;
const BAR = /^[ \t]*\|[ \t]?/;
const ENOUGH_HEADERS = 3;

/** The text of a mail without its signature, its own words apart from those of earlier mails. */
export function ownAndQuoted(body: MappedText): MailWords {
  const lines = linesOf(body.text);
  const { kinds, barred, head } = kindsOf(lines.map(({ text }) => text));
  const keep = (kind: LineKind) =>
    // Blanks in place of words keep every other place.
    redress(body, lines.map(({ text }, at) => (kinds[at] === kind ? text : ' '.repeat(text.length))).join('\n'));
  const own = withoutSignature(keep('own'));
  const quoted = kinds.includes('quoted') ? withoutMarks(keep('quoted'), barred) : null;
  const headValue = (kind: HeaderKind) => {
    const line = lines[head.get(kind) ?? -1];
    const value = line ? headerLine(bareOf(line.text))?.value : undefined;
    if (!line || !value) return null;
    const start = line.start + line.text.lastIndexOf(value);
    return sliceMapped(body, start, start + value.length);
  };
  return {
    own: own.text,
    quoted: quoted?.text.text.trim() ? quoted.text : null,
    quotedSubject: headValue('subject'),
    quotedDate: headValue('date')?.text ?? null,
    signature: own.signature ?? quoted?.signature ?? null,
  };
}

const WROTE_BY = patternSource`wrote|a écrit|schrieb|escribió|ha scritto|schreef|napisał\(?a?\)?|escreveu`;
/** Where mail programs begin to quote in HTML: a mark of theirs, or "… wrote:" before the quotation. */
const QUOTES_IN_HTML = pattern('iu')`
  <blockquote\b[^>]{0,300}(?:type="?cite|class="[^"]{0,80}(?:gmail_quote|protonmail_quote|yahoo_quoted))
  |(?:class="[^"]{0,80}(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote)[^"]{0,80}"
    |(?:${WROTE_BY})\s?:)
    (?:(?!<blockquote\b)[^]){0,500}<blockquote\b
`;
/** What stands before a quotation: who wrote it and when. */
const ATTRIBUTION =
  /<(?:div|p)\b[^>]{0,200}class="[^"]{0,80}(?:gmail_quote|gmail_attr|moz-cite-prefix)[^"]{0,80}"[^>]{0,200}>/iu;

const LONGEST_ATTRIBUTION = 600;
const LONGEST_MARK = 300;
/** Some programs quote that with the rest. */
const WROTE_WITHIN = pattern('iu')`
  ^(?:<[^>]{0,300}>|\s){1,20}(?:${ON})\s[^]{6,300}?(?:${WROTE_BY})\s?:
`;

const OPENS_WROTE = pattern('iu')`>\s{0,20}(?=(?:${ON})\s)`;
const WROTE_NEAR = pattern('iu')`(?:${WROTE_BY})\s?:`;

/** Where "On 4 May 2026, Ada Byron wrote:" begins, whose address may be a link; null where it does not end the head. */
function startOfWrote(head: string): number | null {
  const from = Math.max(0, head.length - LONGEST_ATTRIBUTION);
  const near = head.slice(from);
  const opening = OPENS_WROTE.exec(near);
  return opening && WROTE_NEAR.test(near) ? from + opening.index + 1 : null;
}

interface QuotedInHtml {
  readonly own: MappedText;
  readonly quoted: MappedText;
  /** What says who wrote the earlier mail and when, in HTML. */
  readonly attribution: string;
  /** Whether only a mail quotes so: any page may quote what "she wrote:". */
  readonly isByProgram: boolean;
}

/** Marks that mail programs alone set on what they quote, and the hour or address with which they say who wrote it. */
const BY_PROGRAM = pattern('iu')`
  \btype="?cite|\bclass="[^"]{0,80}(?:gmail_|moz-cite|yahoo_quoted|protonmail_quote)
  |(?:^|>|\n)\s{0,20}(?:${ON})\s[^]{6,120}?(?:\d:\d\d|@)
`;

/** An HTML mail apart from what it quotes of an earlier one; null where it quotes nothing. */
export function quotedInHtml(body: MappedText): QuotedInHtml | null {
  const match = QUOTES_IN_HTML.exec(body.text);
  if (!match) return null;
  const start = match.index + match[0].toLowerCase().lastIndexOf('<blockquote');
  const head = body.text.slice(0, start);
  const end = ATTRIBUTION.exec(head)?.index ?? startOfWrote(head) ?? head.lastIndexOf('<', match.index);
  const within = WROTE_WITHIN.exec(body.text.slice(start, start + LONGEST_ATTRIBUTION))?.[0] ?? '';
  return {
    own: sliceMapped(body, 0, end < 0 ? start : end),
    quoted: sliceMapped(body, start + within.length, body.text.length),
    attribution: within || head.slice(Math.max(0, end)).slice(-LONGEST_ATTRIBUTION),
    isByProgram: BY_PROGRAM.test(body.text.slice(Math.max(0, end), start + LONGEST_MARK)),
  };
}

/** What a text has that passes on or quotes a mail: most have none of it. */
const HINT = pattern('imu')`
  ^[ \t]*(?:
    >|-{2,}[ \t]?\p{L}|\*{0,2}(?:from|von|de|od|da|van)\*{0,2}\s?:
    |(?:on|le|am|el|il|op|w dniu|em|dnia)\s[^\n]{6,220}:[ \t]*\r?$
    |(?:begin|anfang|début|inicio|inizio|início|początek)\s
  )
`;

/** Whether a text that has no header of its own is that of a mail: it passes on or quotes an earlier one, or is quoted itself. */
export function passesOn(text: string): boolean {
  const isMarked = text.trimStart().startsWith('>');
  if (!isMarked && !HINT.test(text)) return false;
  const lines = linesOf(text).map((line) => line.text);
  const { kinds } = kindsOf(lines);
  if (isMarked) return lines.every((line, at) => line.trim() === '' || kinds[at] !== 'own');
  return kinds.includes('quoted') && kinds.includes('nothing');
}

/** Whether a plain mail passes on what it has of an earlier one: it stands there without the marks of a reply. */
export function isPassedOn(
  source: string,
  { quoted, isHtml }: { readonly quoted: MappedText | null; readonly isHtml: boolean },
): boolean {
  if (!quoted || isHtml) return false;
  const first = Math.max(0, quoted.text.search(/\S/));
  const at = quoted.toSource(first, first + 1).start;
  return !MARKS.test(source.slice(source.lastIndexOf('\n', at) + 1, at + 1));
}

function linesOf(text: string): { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

/** The text without marks, and apart from it the signature that ends it. */
function withoutMarks(text: MappedText, barred: ReadonlySet<number>): Signed {
  const edits = linesOf(text.text).flatMap((line, at) => {
    const mark = (barred.has(at) ? BAR : MARKS).exec(line.text);
    return mark ? [{ at: line.start, remove: mark[0].length, insert: '' }] : [];
  });
  return withoutSignature(editMapped(text, edits));
}

interface Signed {
  readonly text: MappedText;
  readonly signature: MappedText | null;
}

function withoutSignature(whole: MappedText): Signed {
  const mark = signatureMark(whole.text);
  if (mark < 0) return { text: whole, signature: null };
  const below = whole.text.indexOf('\n', mark + 1) + 1;
  return { text: sliceMapped(whole, 0, mark), signature: sliceMapped(whole, below, whole.text.length) };
}

/** Where the mark of a signature stands, or -1. */
function signatureMark(text: string): number {
  const mark = text.search(/\n-- ?\r?\n/);
  return mark > 100 && text.trimEnd().length - mark < SIGNATURE_LENGTH ? mark : -1;
}

interface Kinds {
  readonly kinds: readonly LineKind[];
  /** The lines that bars mark as quoted. */
  readonly barred: ReadonlySet<number>;
  /** The header lines of the first earlier mail. */
  readonly head: ReadonlyMap<HeaderKind, number>;
}

/** What each line is; the header lines of earlier mails are nothing: the day on which one was sent is not that of the talk. */
function kindsOf(lines: readonly string[]): Kinds {
  const head = new Map<HeaderKind, number>();
  const barred = new Set<number>();
  const isQuoting = quotes(lines);
  let isHead = false;
  let isBelow = false;
  let isBarred = false;
  const kinds = lines.map((line, at): LineKind => {
    const isMarked = isQuoting && MARKED.test(line);
    const bare = bareOf(line);
    const startsOne = !isHead && startsHead(lines, at);
    if (FORWARDED.test(line) || startsOne) {
      isHead = true;
      isBelow ||= !isMarked;
      if (startsOne) takeHeader(head, bare, at);
      return 'nothing';
    }
    if (isWrote(lines, at)) {
      isBarred = BAR.test(lines.slice(at + 1, at + 4).find((next) => next.trim() !== '') ?? '');
      return 'nothing';
    }
    if (isHead && (bare === '' || (at > 0 && !isHeaderLine(bare) && !/^\s/.test(line)))) isHead = false;
    if (isHead) {
      takeHeader(head, bare, at);
      return 'nothing';
    }
    isBarred &&= bare === '' || BAR.test(line);
    if (isBarred) barred.add(at);
    return isMarked || isBarred || isBelow ? 'quoted' : 'own';
  });
  return { kinds, barred, head };
}

const MARKED = /^\s*>/;
const ENOUGH_MARKED = 3;

/** Whether marks stand before lines of an earlier mail: somebody wrote it, or it is one stretch; else they set paragraphs apart. */
function quotes(lines: readonly string[]): boolean {
  const marked = lines.flatMap((line, at) => (MARKED.test(line) ? [at] : []));
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isOne = lines.slice(first, last).every((line) => MARKED.test(line) || line.trim() === '');
  if (isOne && marked.length >= ENOUGH_MARKED) return true;
  return lines.some((line, at) => FORWARDED.test(line) || isWrote(lines, at) || startsHead(lines, at));
}

function takeHeader(head: Map<HeaderKind, number>, bare: string, at: number): void {
  const kind = headerLine(bare)?.kind;
  if (kind && !head.has(kind)) head.set(kind, at);
}

function bareOf(line: string): string {
  return line.replace(/^[\s>]+/, '').trim();
}

/** "On 4 May 2026, Ada Byron wrote:", also where the line is broken before the last words. */
function isWrote(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (WROTE.test(line)) return true;
  const [before, next] = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
  return (
    (BEGINS_WROTE.test(line) && WROTE.test(`${line.trimEnd()} ${bareOf(next)}`)) ||
    (line.trimEnd().endsWith(':') && BEGINS_WROTE.test(before) && WROTE.test(`${before.trimEnd()} ${bareOf(line)}`))
  );
}

/** A block such as "From: …", "Sent: …", "Subject: …" within a mail. */
function startsHead(lines: readonly string[], at: number): boolean {
  if (at === 0 || !isHeaderLine(bareOf(lines[at] ?? ''))) return false;
  const block = lines.slice(at, at + ENOUGH_HEADERS + 1).map(bareOf);
  const end = block.findIndex((line) => !isHeaderLine(line));
  const headers = end < 0 ? block : block.slice(0, end);
  if (headers.length < ENOUGH_HEADERS) return false;
  const kinds = new Set(headers.map((line) => headerLine(line)?.kind));
  return headers.some((line) => line.includes('@')) || (kinds.has('from') && kinds.has('date') && kinds.has('subject'));
}
