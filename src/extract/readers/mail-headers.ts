/** The names of a mail's header lines, as programs of eight languages print them when a mail is copied. */

export type HeaderKind = 'from' | 'to' | 'date' | 'subject';

const NAMES: Readonly<Record<HeaderKind, string>> = {
  from: 'from de von od da van',
  to: 'to à a an para do aan cc kopie copie kopia',
  date: 'date datum fecha data envoyé gesendet enviado inviato verzonden sent wysłano wysłane',
  subject: 'subject objet betreff asunto oggetto assunto onderwerp temat',
};
const KIND_OF = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as HeaderKind] as const)),
);
/** The name between asterisks is one in bold face. */
const HEADER = /^\*{0,2}(\p{L}[\p{L}-]{0,14})(?: el)?\s?:\*{0,2}(?:\s+|$)/u;

/** What a header line such as "Objet : …" names, or null. */
export function headerKindOf(name: string): HeaderKind | null {
  return KIND_OF.get(name.toLowerCase()) ?? null;
}

/** What a line of a mail's header names and says, or null. */
export function headerLine(line: string): { readonly kind: HeaderKind; readonly value: string } | null {
  const match = HEADER.exec(line);
  const kind = headerKindOf(match?.[1] ?? '');
  return match && kind ? { kind, value: line.slice(match[0].length) } : null;
}

/** Whether a line is one of a mail's header. */
export function isHeaderLine(line: string): boolean {
  return headerLine(line) !== null;
}

/** Whether a text begins with the header of a mail, in whatever language. */
export function startsWithHeader(text: string): boolean {
  const block = text.split(/\r?\n\s*\r?\n/, 1)[0] ?? '';
  const lines = block.split(/\r?\n/);
  if (!isHeaderLine(lines[0] ?? '')) return false;
  const kinds = new Set(lines.map((line) => headerLine(line)?.kind));
  return kinds.has('from') && kinds.has('subject') && (kinds.has('to') || kinds.has('date'));
}
