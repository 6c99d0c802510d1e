/** Tells what a mail says itself from what it quotes or forwards of earlier mails. */

import { type MappedText, redress, sliceMapped } from '../mapped-text.ts';
import { isHeaderLine } from './mail-headers.ts';

interface MailWords {
  readonly own: MappedText;
  /** Earlier mails below or among the own words; null when there are none. */
  readonly quoted: MappedText | null;
  /** What stands below the mark of a signature. */
  readonly signature: MappedText | null;
}

const SIGNATURE_LENGTH = 700;
const WROTE =
  /^[\s>]*(?:On|Le|Am|El|Il|Op|W dniu|Em)\s.{6,160}(?:wrote|a écrit|schrieb.{0,60}|escribió|ha scritto|schreef.{0,60}|napisał\(?a?\)?|escreveu)\s?:\s*$/;
const FORWARDED =
  /^[\s>]*-{2,}\s?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht|przekazana wiadomość|oryginalna wiadomość)/iu;
const ENOUGH_HEADERS = 3;

/** The text of a mail without its signature, its own words apart from those of earlier mails. */
export function ownAndQuoted(body: MappedText): MailWords {
  const mark = signatureMark(body);
  const whole = mark < 0 ? body : sliceMapped(body, 0, mark);
  const lines = whole.text.split('\n');
  const kinds = kindsOf(lines);
  const keep = (kind: 'own' | 'quoted') =>
    // Blanks in place of words keep every other place.
    redress(whole, lines.map((line, at) => (kinds[at] === kind ? line : ' '.repeat(line.length))).join('\n'));
  const quoted = kinds.includes('quoted') ? keep('quoted') : null;
  const signature = mark < 0 ? null : sliceMapped(body, body.text.indexOf('\n', mark + 1) + 1, body.text.length);
  return { own: keep('own'), quoted: quoted?.text.trim() ? quoted : null, signature };
}

/** Where the mark of a signature stands, or -1. */
function signatureMark({ text }: MappedText): number {
  const mark = text.search(/\n-- ?\r?\n/);
  return mark > 100 && text.length - mark < SIGNATURE_LENGTH ? mark : -1;
}

/** What each line is; the header lines of earlier mails are nothing: the day on which one was sent is not that of the talk. */
function kindsOf(lines: readonly string[]): ('own' | 'quoted' | 'nothing')[] {
  let isHead = false;
  let isBelow = false;
  return lines.map((line, at) => {
    const isMarked = /^\s*>/.test(line);
    const bare = line.replace(/^[\s>]+/, '').trim();
    if (FORWARDED.test(line) || (!isHead && startsHead(lines, at))) {
      isHead = true;
      isBelow ||= !isMarked;
      return 'nothing';
    }
    if (WROTE.test(line)) return 'nothing';
    if (isHead && (bare === '' || (at > 0 && !isHeaderLine(bare) && !/^\s/.test(line)))) isHead = false;
    if (isHead) return 'nothing';
    return isMarked || isBelow ? 'quoted' : 'own';
  });
}

/** A block such as "From: …", "Sent: …", "Subject: …" within a mail. */
function startsHead(lines: readonly string[], at: number): boolean {
  if (at === 0 || !isHeaderLine((lines[at] ?? '').replace(/^[\s>]+/, ''))) return false;
  const block = lines.slice(at, at + ENOUGH_HEADERS).map((line) => line.replace(/^[\s>]+/, ''));
  return block.length === ENOUGH_HEADERS && block.every(isHeaderLine) && block.some((line) => line.includes('@'));
}
