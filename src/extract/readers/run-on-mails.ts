/** Finds the heads of mails in a text that lost its line breaks: "From: Ada Byron To: list@turin.example Date: … Subject: … Dear all, …". */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText, sliceMapped } from '../mapped-text.ts';
import { PRINTED_LABELS } from '../parsers/printed-labels.ts';
import { type HeaderKind, headerKindOf } from './mail-headers.ts';

const NAME = /(?<![\p{L}\d-])(?<name>\p{Lu}\p{L}{0,9}|Reply-To|Message-ID|Mailing-List|List-Id)\s?:\s{1,3}/gu;
const NAME_HERE = new RegExp(NAME.source, 'uy');
const OTHER_NAMES = /^(?:Reply-To|Message-ID|Mailing-List|List-Id)$/;
const ADDRESS = patternSource`
  (?:"[^"]{1,80}"\s|[^<>@:,;]{0,60}?)<?[^\s<>@:,;"]{1,64}@[^\s<>@,;"]{1,100}>?
`;
/** People or lists with their addresses. */
const ADDRESSES = new RegExp(`${ADDRESS}(?:[,;]\\s${ADDRESS}){0,9}`, 'uy');
/** "Mon, 4 Mar 2024 09:12:33 +0100", "Tuesday, February 6, 2024 10:02 AM", "2 October 2023" */
const MOMENT = pattern('uy')`
  (?:\p{L}{2,10}\.?,?\s)?(?:
    \d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}
  )
  (?:,?\s(?:at\s|um\s|à\s|om\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?(?:\sUhr)?(?:\s[+-]\d{4})?(?:\s\(\p{Lu}{2,5}\))?)?
`;
/** Behind the subject: who is greeted, or the first label of the announcement. */
const BODY = pattern('u')`
  \s(?=
    (?:
      (?:Colleagues|Friends|All|Everyone|Team)(?=,)|Dear|Hi|Hello|Good\s(?:morning|afternoon)|Greetings|Liebe[r]?|Sehr\sgeehrte|Hallo|Guten\sTag|Chère?s?|Bonjour|Estimad[ao]s?|Querid[ao]s?
      |Hola|Car[aeio]|Gentil[ei]|Buongiorno|Salve|Prezad[ao]s?|Beste|Geachte|Drodzy|Szanowni
    )[\s,]
    |(?:${PRINTED_LABELS})\s?:\s
  )
`;
const LONGEST_LEAD = 120;
const LONGEST_NAME = 60;
const LONGEST_SUBJECT = 250;
/** Then the announcement has begun before its first label. */
const HOLDS_SENTENCE = /(?<!(?<!\p{L})\p{L}{1,4})\.(?:\s|$)/u;
const MOST = 200;
/** What a program writes above a mail that is passed on. */
const PASSED_ON = pattern('isu')`
  ^(?:.{0,80}(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|message transféré)|[\s>*_=-]*)[\s:>*_=-]*$
`;

interface Head {
  readonly start: number;
  /** Where each of its fields begins, the last of them ends, and what comes below it begins. */
  readonly borders: readonly number[];
  readonly end: number;
  readonly bodyStart: number;
}

/** The mails of a text that begins with the head of one, each with a line for every field of it; none where the heads have lines of their own. */
export function runOnMails(base: MappedText): MappedText[] {
  const heads = headsIn(base.text);
  const [first] = heads;
  if (!first || first.start > LONGEST_LEAD || !PASSED_ON.test(base.text.slice(0, first.start))) return [];
  return heads.map((head, at) => {
    const mail = sliceMapped(base, head.start, heads[at + 1]?.start ?? base.text.length);
    return editMapped(mail, [
      ...head.borders.slice(1).map((border) => breakBefore(mail.text, border - head.start, '\n')),
      { at: head.end - head.start, remove: head.bodyStart - head.end, insert: '\n\n' },
    ]);
  });
}

function breakBefore(text: string, border: number, insert: string): Edit {
  const at = text.slice(0, border).trimEnd().length;
  return { at, remove: border - at, insert };
}

function headsIn(text: string): Head[] {
  const heads: Head[] = [];
  for (const { index } of matchesOf(NAME, text)) {
    if (index < (heads.at(-1)?.bodyStart ?? 0)) continue;
    const head = headAt(text, index);
    if (head) heads.push(head);
    if (heads.length >= MOST) break;
  }
  return heads;
}

/** The head that begins at a place: who writes, about what, and to whom or when, in any order; a subject that ends nowhere is left to the body. */
function headAt(text: string, start: number): Head | null {
  const kinds = new Set<HeaderKind>();
  const borders: number[] = [];
  let [at, end] = [start, start];
  for (;;) {
    NAME_HERE.lastIndex = at;
    const found = NAME_HERE.exec(text);
    const name = found?.groups?.name ?? '';
    const kind = headerKindOf(name);
    if (!found || !(kind || OTHER_NAMES.test(name)) || (kind && kind !== 'to' && kinds.has(kind))) break;
    if (kind) kinds.add(kind);
    const value = at + found[0].length;
    const last = endOfValue(text, value, kind);
    if (last === null && kind !== 'subject') return null;
    if (last === null) {
      at = value;
      break;
    }
    borders.push(at);
    end = last;
    at = end + (/^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  }
  const isHead = kinds.has('from') && kinds.has('subject') && (kinds.has('to') || kinds.has('date'));
  const isOneLine = !text.slice(start, end).trimEnd().includes('\n');
  return isHead && isOneLine ? { start, borders, end, bodyStart: at } : null;
}

/** Where the value of a field ends; null where nothing tells. */
function endOfValue(text: string, start: number, kind: HeaderKind | null): number | null {
  if (kind === 'date') return lengthOf(MOMENT, text, start);
  if (kind !== 'subject') {
    const addressed = lengthOf(ADDRESSES, text, start);
    const named = nextField(text, start, LONGEST_NAME);
    return addressed !== null && (named === null || addressed <= named) ? addressed : named;
  }
  const next = nextField(text, start, LONGEST_SUBJECT);
  const printed = text.slice(start, next ?? start + LONGEST_SUBJECT);
  const body = BODY.exec(printed);
  if (!body || HOLDS_SENTENCE.test(printed.slice(0, body.index))) return next;
  return start + body.index;
}

function lengthOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? start + found[0].length : null;
}

/** Where the next field of a head begins, so near. */
function nextField(text: string, start: number, within: number): number | null {
  const next = matchesOf(NAME, text.slice(start, start + within)).find(({ groups }) => {
    const name = groups?.name ?? '';
    return headerKindOf(name) !== null || OTHER_NAMES.test(name);
  });
  return next ? start + next.index : null;
}
