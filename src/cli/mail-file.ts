/** Takes an mbox apart, so that each mail is a document of its own, however long the file is. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { nextMailMark } from '../extract/readers/mbox.ts';

/** A mark may be cut in two where pieces meet. */
const LONGEST_MARK = 400;
const LONGEST_MAIL = 50_000_000;

export interface MailInFile {
  /** From 1. */
  readonly number: number;
  /** The same whenever the file is read again: a hash of its Message-ID, else of all of it. */
  readonly id: string;
  /** As it was sent, without what is attached to it; null for one that is too large to be looked at. */
  readonly bytes: Buffer | null;
}

/** Whether a file begins as an mbox does. */
export async function isMailFile(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 4_000, encoding: 'latin1' })) {
    return nextMailMark(String(chunk), 0)?.start === 0;
  }
  return false;
}

/** The mails of an mbox, one after the other; every byte is a character here, since each mail has a character set of its own. */
export async function* mailsOfFile(path: string): AsyncGenerator<MailInFile> {
  let pending = '';
  let number = 0;
  /** From where on a mark is looked for; those before are known. */
  let from = 0;
  let isTooLarge = false;
  const cutAt = (end: number): MailInFile => {
    number += 1;
    const mail = withoutAttachments(
      pending
        .slice(0, end)
        .replace(/^[^\n]*\n/, '')
        .replace(/^>(?=>*From )/gm, ''),
    );
    const found = { number, id: idOf(mail), bytes: isTooLarge ? null : Buffer.from(mail, 'latin1') };
    pending = pending.slice(end);
    from = 1;
    isTooLarge = false;
    return found;
  };
  for await (const chunk of createReadStream(path, { encoding: 'latin1', highWaterMark: 1_000_000 })) {
    pending += String(chunk);
    from = Math.max(1, from);
    for (let mark = nextMailMark(pending, from); mark !== null; mark = nextMailMark(pending, from)) {
      yield cutAt(mark.start);
    }
    from = Math.max(1, pending.length - LONGEST_MARK);
    if (pending.length > LONGEST_MAIL) {
      isTooLarge = true;
      pending = pending.slice(0, LONGEST_MARK) + pending.slice(from);
      from = LONGEST_MARK;
    }
  }
  if (pending.trim() !== '') yield cutAt(pending.length);
}

function idOf(mail: string): string {
  const [head = ''] = mail.split(/\r?\n\r?\n/, 1);
  const id = /^Message-ID:\s*(\S+)/im.exec(head)?.[1] ?? mail;
  return createHash('sha256').update(id, 'latin1').digest('hex').slice(0, 16);
}

const BASE64_LINE = /^[A-Za-z0-9+/=]{40,200}\r?$/;
const FEWEST_LINES = 20;
const OF_TEXT = /^content-type:\s*text\//im;
const HEAD_REACH = 3_000;

/** Posters and papers go along with many mails; nothing is read of them, and they would be kept with the text. */
function withoutAttachments(mail: string): string {
  const kept: string[] = [];
  const run = { start: 0, lines: 0 };
  let done = 0;
  const close = (end: number): void => {
    if (run.lines >= FEWEST_LINES && !OF_TEXT.test(headBefore(mail, run.start))) {
      kept.push(mail.slice(done, run.start));
      done = end;
    }
    run.lines = 0;
  };
  for (let at = 0; at < mail.length; ) {
    const newline = mail.indexOf('\n', at);
    const end = newline < 0 ? mail.length : newline;
    if (end - at <= 202 && BASE64_LINE.test(mail.slice(at, end))) {
      if (run.lines === 0) run.start = at;
      run.lines += 1;
    } else if (run.lines > 0) close(at);
    at = end + 1;
  }
  if (run.lines > 0) close(mail.length);
  return [...kept, mail.slice(done)].join('');
}

function headBefore(mail: string, at: number): string {
  const before = mail.slice(Math.max(0, at - HEAD_REACH), at).trimEnd();
  return before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\r\n\r\n'), 0));
}
