/** Tells "Name:" below a heading for contacts from the same label above who speaks. */
import type { LabelMatch } from './parsers/labels.ts';

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
    if (label?.keys.join() !== 'speaker' || !label.hasMark || !IS_NAME.test(line.text)) return line;
    const isOfContact = lines.slice(Math.max(0, at - NEAR), at).some(isHeadingOfContacts);
    return isOfContact ? { ...line, label: { ...label, keys: ['organiser'] } } : line;
  });
}

/** "Contact" alone in its line. */
function isHeadingOfContacts({ label, text }: LabelledLine): boolean {
  return label?.keys.join() === 'organiser' && text.slice(label.valueStart).trim() === '';
}
