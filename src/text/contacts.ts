/**
 * Finds e-mail addresses and telephone numbers in text, which are neither kept nor shown. Digits are a telephone number only where much
 * speaks for it: identifiers, dates, times, pages and meeting numbers are made of digits, too, and losing one of them loses a fact.
 */

import { matchesOf } from './matches.ts';
import { pattern } from './pattern.ts';
import { unfolded, type View } from './unfolded.ts';

const BLOT = '\u2588';
const EMAIL_GONE = '[e-mail removed]';
const PHONE_GONE = '[telephone number removed]';

/** Cheap to test, so that most texts are not walked. */
export const MAY_HOLD_CONTACTS = pattern('i')`
  @|[([{]at[)\]}]|%40|\\u0040|=40|&#(?:64|x40);|&commat;
  |\b(?:tele?|phone|telefono?|t[ée]l[ée]phone|fax|mobile|cell|call|handy)\b
  |mailto:|\u2588|\+\d|\d{3}-\d{4}
`;

const AT = /@|[([{]at[)\]}]|%40|\\u0040|=40|&#(?:64|x40);|&commat;/gi;
const BEFORE_AT = /[\p{L}\p{N}._%+-]{1,64}\s?$/u;
const AFTER_AT = /\s?(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[([{]dot[)\]}]\s?)){1,8}\p{L}{2,24}/iuy;
const LONGEST_LOCAL = 66;
/** What stands before an address that tells an event or a message and no person; as far back as identifiers are long. */
const IDENTIFIER = pattern('i')`
  (?:
    (?:^|\n)(?:uid|related-to|message-id|in-reply-to|references|content-id)[^:\n]*:[^\n]*
    |"(?:@?id|i?_?cal_?uid|uid|guid|identifier)"\s*:\s*"[^"\n]*
    |<(?:\w+:)?(?:uid|guid|id|identifier)\b[^<>]*>[^<]*|:\/\/
  )$
`;
const LONGEST_IDENTIFIER = 300;

const NUMBER = String.raw`\d[\d ()/.\u00a0\u2011-]{5,22}\d`;
const PHONES: readonly RegExp[] = [
  // After a word for it; those that mean other things as well want a colon, a plus or a zero.
  new RegExp(
    String.raw`(?=[+(\d])(?<=\b(?:tele?|phone|telefono?|t[ée]l[ée]phone|fax|handy)(?:\.|\b)(?: ?(?:no|nr|number)\.?)?:?\s{0,3})(?:\+|\()?${NUMBER}`,
    'gi',
  ),
  new RegExp(String.raw`(?=[+(\d])(?<=\b(?:mobile|cell|call)(?: ?(?:no|number)\.?)?:\s{0,3})(?:\+|\()?${NUMBER}`, 'gi'),
  new RegExp(String.raw`(?=0\d)(?<=\b(?:mobile|cell|call)\s{1,3})0${NUMBER}`, 'gi'),
  // With the code of a country, that of a formula or time zone apart.
  pattern('gu')`
    (?=\+)(?<![\p{L}\p{N}_+)\]}^]|[\p{N}_+)\]}^]\s|(?<!\p{L})\p{L}\s|\b(?:UTC|GMT|CES?T|MES?Z|[A-Z][SD]T)\s)
    \+[1-9]\d{0,2}[ (./\u00a0\u2011-]{0,2}${NUMBER}
  `,
  /(?<![\w/=.+-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w/=-])/g,
];
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** Dates, spans of years, times and identifiers of publications. */
const NO_PHONE = pattern('')`
  \b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b
  |\b(?:19|20)\d\d\s?[-/]\s?(?:19|20)?\d\d\b|\((?:19|20)\d\d\)|\b\d{1,2}[.:]\d\d\s?-\s?\d{1,2}[.:]\d\d\b
  |^10\.\d{4}|^\d{4}\.\d{4,5}\b|^97[89]
`;
const MEETING =
  /(?:meeting|webinar|zoom|teams|webex|conference|passcode|password|pin|code|\bid|room|isbn|issn|doi|arxiv)\W{0,12}$/i;
const LONGEST_CONTEXT = 30;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

/** The text with every address and number replaced by a note. */
export function withContactsNoted(text: string): string {
  if (!MAY_HOLD_CONTACTS.test(text)) return text;
  return replaced(text, contactsIn(text), ({ note }) => note);
}

/**
 * The text with every address blotted out and the digits of every number made zeros, one character for one, so that offsets into it
 * stay right and that what reads it still sees a number there; its own blots are left alone, and quotes and escapes stay what they are.
 */
export function blotContacts(text: string): string {
  if (!MAY_HOLD_CONTACTS.test(text)) return text;
  const view = unfolded(text);
  const spans = contactsIn(view.text).flatMap((span) => placesOf(span, view));
  return replaced(text, spans, ({ start, end, note }) =>
    note === PHONE_GONE ? text.slice(start, end).replace(/\d/g, '0') : BLOT.repeat(end - start),
  );
}

/** Whether a link is, or was, to an address or number. */
export function isContactLink(url: string): boolean {
  const text = url.toLowerCase();
  return /^(?:mailto|tel):/.test(text) || text.includes(EMAIL_GONE) || text.includes(PHONE_GONE) || text.includes(BLOT);
}

function placesOf({ start, end, note }: Span, view: View): Span[] {
  return view.placesOf(start, end).map((place) => ({ ...place, note }));
}

function replaced(text: string, spans: readonly Span[], by: (span: Span) => string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const span of spans) {
    parts.push(text.slice(done, span.start), by(span));
    done = span.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** In order, none within another: a number is looked for in what is left of the text. */
function contactsIn(text: string): Span[] {
  const emails = emailsIn(text);
  const phones = phonesIn(replaced(text, emails, ({ start, end }) => BLOT.repeat(end - start)));
  return [...emails, ...phones].sort((a, b) => a.start - b.start);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

function emailsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const at of matchesOf(AT, text)) {
    const start = localStart(text, at.index);
    const after = at.index + at[0].length;
    AFTER_AT.lastIndex = after;
    const domain = start < 0 ? null : AFTER_AT.exec(text)?.[0];
    if (domain === null || domain === undefined) continue;
    const isLoose = at[0] === '@' && (/\s/.test(domain.charAt(0)) || /\s/.test(text.charAt(at.index - 1)));
    if (isLoose && !/[._\d]/.test(text.slice(start, at.index))) continue;
    if (isInIdentifier(text, start)) continue;
    spans.push({ start, end: after + domain.length, note: EMAIL_GONE });
  }
  return withoutOverlaps(spans);
}

function isInIdentifier(text: string, start: number): boolean {
  const from = start - LONGEST_IDENTIFIER;
  // Where the text was cut no line begins.
  return IDENTIFIER.test(from > 0 ? ` ${text.slice(from, start)}` : text.slice(0, start));
}

/** Where the part before the at sign begins; -1 where there is none. The letter of an escape (\n) is none of it. */
function localStart(text: string, at: number): number {
  const local = BEFORE_AT.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at))?.[0];
  if (local === undefined) return -1;
  let start = at - local.length;
  let slashes = start;
  while (text.charAt(slashes - 1) === '\\') slashes--;
  if ((start - slashes) % 2 === 1) start += /^u[\da-f]{4}/i.test(local) ? 5 : 1;
  return start < at && text.slice(start, at).trim() !== '' ? start : -1;
}

function phonesIn(text: string): Span[] {
  const found = PHONES.flatMap((pattern) => matchesOf(pattern, text)).filter(({ 0: number, index }) =>
    isPhone(number, text.slice(Math.max(0, index - LONGEST_CONTEXT), index)),
  );
  const spans = found.map(({ 0: number, index }) => ({ start: index, end: index + number.length, note: PHONE_GONE }));
  return withoutOverlaps(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return (
    /[1-9]/.test(number) &&
    digits >= FEWEST_DIGITS &&
    digits <= MOST_DIGITS &&
    !NO_PHONE.test(number) &&
    !MEETING.test(before)
  );
}
