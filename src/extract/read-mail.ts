/** Reads the talks of a mail: of its words, of what it quotes or passes on, and of its subject. */

import { announcesItself, besideIt, calledOffBeside, othersThan, withCorrections } from './corrections.ts';
import { speakersOf } from './draft.ts';
import { identityText, joinMapped, type MappedText } from './mapped-text.ts';
import { readHtml } from './read-html.ts';
import { readPage } from './read-page.ts';
import { type Mail, readHtmlBody } from './readers/mail.ts';
import { isPassedOn } from './readers/mail-quotes.ts';
import type { Reading } from './reading.ts';
import { bareSubject, isOfVacancy, putDayOfMail, putSender, putSubject } from './records/mail-fields.ts';
import { putSigner } from './records/mail-signature.ts';

/** The talks of a mail, or of the messages that one of several holds. */
export function readMailText(source: string, mail: Mail): Reading {
  if (mail.messages.length === 0) return readOneMail(source, mail);
  const readings = mail.messages
    .filter(({ subject }) => !isOfVacancy(subject))
    .map((message) => readOneMail(source, message));
  return {
    drafts: readings.flatMap(({ drafts }) => drafts),
    rejected: readings.flatMap(({ rejected }) => rejected),
    page: null,
    header: [],
    sentOn: mail.sentOn,
  };
}

/** The talks of one message, with who signed it. */
export function readOneMail(source: string, mail: Mail): Reading {
  const reading = readWords(source, mail);
  putSigner(reading.drafts, source, mail);
  return reading;
}

function readWords(source: string, mail: Mail): Reading {
  const { sentOn } = mail;
  const alone = mail.isHtml ? readHtml(source, mail.body) : readPage({ source, mapped: mail.body, links: [], sentOn });
  const isAnnounced = announcesItself(alone.drafts);
  // A reply quotes what has been announced before; what is passed on is meant to be read.
  const isRead = !isAnnounced || isPassedOn(source, mail);
  const earlier = mail.quoted && isRead ? readQuoted(source, mail, mail.quoted) : null;
  if (earlier && earlier.drafts.length > 0 && !isAnnounced) {
    const drafts = withCorrections(earlier.drafts, source, mail);
    return { ...earlier, drafts, sentOn, ...besideIt({ ...alone, sentOn }, calledOffBeside(drafts, alone.drafts)) };
  }
  const reading = alone.drafts.length === 0 ? (withSubject(source, mail) ?? alone) : alone;
  const [only] = reading.drafts;
  for (const draft of reading.drafts) putDayOfMail(draft, source, mail);
  // The subject names what the body leaves out.
  if (mail.subject && reading.drafts.length <= 1) {
    if (only && (!only.title || speakersOf(only).length === 0)) putSubject(only, source, mail.subject);
    if (only && speakersOf(only).length === 0) putSender(only, source, mail);
  }
  const beside = earlier && isAnnounced ? besideIt(earlier, othersThan(reading.drafts, earlier.drafts)) : {};
  return { ...reading, sentOn, ...beside };
}

/** The talks of an earlier mail, with what its subject names. */
function readQuoted(source: string, mail: Mail, mapped: MappedText): Reading {
  const subject = mail.quotedSubject ?? mail.subject;
  const reading = mail.isHtml
    ? readHtml(source, mapped)
    : readPage({ source, mapped, links: [], sentOn: mail.quotedOn ?? mail.sentOn });
  const [only, another] = reading.drafts;
  if (only && !another && subject) putSubject(only, source, subject);
  return reading;
}

/** A body that names no talk of its own may say the rest of what the subject begins. */
function withSubject(source: string, mail: Mail): Reading | null {
  if (!mail.subject || mail.isHtml) return null;
  const reading = readPage({
    source,
    mapped: joinMapped(bareSubject(mail.subject), '\n\n', mail.body),
    links: [],
    sentOn: mail.sentOn,
  });
  return reading.drafts.length === 1 ? reading : null;
}

/** The talks of a page that shows a mail as mail programs print one; null where it shows none. */
export function readQuotingPage(source: string): Reading | null {
  const mail = readHtmlBody(identityText(source));
  const reading = mail && readOneMail(source, mail);
  return reading && reading.drafts.length > 0 ? reading : null;
}
