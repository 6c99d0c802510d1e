/** Reads who signs a mail with a post: "Ada Roe / Professor of Law / Lund University" below the text. */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { editMapped, type MappedText, sliceMapped } from '../mapped-text.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import type { Mail } from '../readers/mail.ts';
import { withPost } from '../refiners/person-with-post.ts';
import { groundOf } from './record-fields.ts';

const MAX_POST_LINES = 3;
const LONGEST_LINE = 120;
const TAIL = 600;
/** What ends the lines of a post: addresses, numbers, rules. */
const CONTACT = /[@_=]|https?:|www\.|^\s*(?:tel|phone|fax|mobile|room|office|box|telefon|tél)\b/i;

/** "…, Victoria 3010 Australia" behind the employer. */
const POSTAL = /,[^,]*\d{4}.*$/;

/** Adds who signs the mail to its first talk, or the post to whom that names already. */
export function putSigner(drafts: readonly Draft[], source: string, mail: Mail): void {
  const [first] = drafts;
  const signer = signerOf(source, mail);
  if (!first || !signer) return;
  const known = drafts
    .flatMap(({ people, others }) => [...people, ...others])
    .find(({ name }) => foldText(name.value) === foldText(signer.name.value));
  if (known) known.post ??= signer.post;
  else first.others.push(signer);
}

function signerOf(source: string, { signature, body, from }: Mail): DraftPerson | null {
  if (signature) return signedIn(source, signature, null);
  const sender = from && foldText(from.text.replace(/<[^>]*>|["']/g, ''));
  return sender
    ? signedIn(source, sliceMapped(body, Math.max(0, body.text.length - TAIL), body.text.length), sender)
    : null;
}

/** The first line that is a name, of the sender where one is given, with the lines of a post below it. */
function signedIn(source: string, text: MappedText, sender: string | null): DraftPerson | null {
  const lines = matchesOf(/[^\n]+/g, text.text).filter(([line]) => line.trim() !== '');
  const at = sender === null ? 0 : lines.findLastIndex(([line]) => isNameOf(line, sender));
  const line = lines[at];
  if (!line) return null;
  const [person] = findPersonNames(line[0]);
  if (!person || line[0].slice(person.end).trim() !== '' || line[0].slice(0, person.fullStart).trim() !== '')
    return null;
  const end = lines.slice(at + 1).findIndex(([other]) => CONTACT.test(other) || other.length > LONGEST_LINE);
  const post = lines.slice(at + 1).slice(0, end < 0 ? MAX_POST_LINES : Math.min(end, MAX_POST_LINES));
  const last = post.at(-1);
  const start = post[0]?.index;
  if (!last || start === undefined) return null;
  const breaks = post.slice(1).map(({ index }) => ({ at: index - 1, remove: 1, insert: ', ' }));
  const whole = editMapped(text, breaks);
  const name = { start: line.index + person.start, end: line.index + person.end };
  const stop = last.index + (last[0].length - (POSTAL.exec(last[0])?.[0].length ?? 0)) + breaks.length;
  return withPost(groundOf(source, whole), person.name, name, { start, end: stop });
}

function isNameOf(line: string, sender: string): boolean {
  const [person] = findPersonNames(line);
  return person !== undefined && sender.includes(foldText(person.name));
}
