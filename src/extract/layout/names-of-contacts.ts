/** Tells the names of contacts from those of speakers: below a heading for contacts, and in calendars that lost their labels. */
import type { LabelMatch } from '../parsers/labels.ts';
import { personScore } from '../parsers/person-score.ts';

interface LabelledLine {
  readonly text: string;
  readonly label: LabelMatch | null;
}

/** The heading may have a line of its own between it and the label. */
const NEAR = 2;
const IS_NAME = /^\W{0,3}(?:name|nom|nombre|nome|naam|nazwisko|imię)/iu;

/** The lines, with names below "Contact" as those of whom to ask. */
export function withNamesOfContacts<T extends LabelledLine>(lines: readonly T[]): readonly T[] {
  return lines.map((line, at) => {
    const { label } = line;
    if (!label && isAboveCalendar(lines[at + 1]) && personScore(line.text) >= SURE_NAME)
      return { ...line, label: { keys: ['organiser'], valueStart: 0, hasMark: false } };
    if (label?.keys.join() !== 'speaker' || !label.hasMark || !IS_NAME.test(line.text)) return line;
    const isOfContact = lines.slice(Math.max(0, at - NEAR), at).some(isHeadingOfContacts);
    return isOfContact ? { ...line, label: { ...label, keys: ['organiser'] } } : line;
  });
}

const SURE_NAME = 0.6;

/** Calendars that lost their labels keep this one: between who is to be asked and the calendar that the event is of. */
function isAboveCalendar(next: LabelledLine | undefined): boolean {
  return next !== undefined && /^Originating Calendar\W*$/.test(next.text);
}

const OF_CONTACTS =
  /^\W{0,3}(?:(?:event |further |more )?contact (?:information|info|details|person|us)|(?:further|more) information|kontakt(?:person|daten)?|ansprechpartner(?:in)?|contatti|contactos?|contacts?)\W{0,3}$/iu;

/** "Contact" alone in its line. */
function isHeadingOfContacts({ label, text }: LabelledLine): boolean {
  if (OF_CONTACTS.test(text)) return true;
  return label?.keys.join() === 'organiser' && text.slice(label.valueStart).trim() === '';
}
