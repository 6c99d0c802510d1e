/** The names of a mail's header lines, as programs of eight languages print them when a mail is copied. */

type HeaderKind = 'from' | 'to' | 'date' | 'subject';

const NAMES: Readonly<Record<HeaderKind, string>> = {
  from: 'from de von od da van',
  to: 'to à a an para do aan cc kopie copie',
  date: 'date datum fecha data envoyé gesendet enviado inviato verzonden sent wysłano',
  subject: 'subject objet betreff asunto oggetto assunto onderwerp temat',
};
const KIND_OF = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as HeaderKind] as const)),
);
const HEADER = /^(\p{L}[\p{L}-]{0,14})(?: el)?\s?:\s/u;

/** What a header line such as "Objet : …" names, or null. */
export function headerKindOf(name: string): HeaderKind | null {
  return KIND_OF.get(name.toLowerCase()) ?? null;
}

/** Whether a line is one of a mail's header. */
export function isHeaderLine(line: string): boolean {
  const name = HEADER.exec(line)?.[1];
  return name !== undefined && headerKindOf(name) !== null;
}

/** Whether a text begins with the header of a mail, in whatever language. */
export function startsWithHeader(text: string): boolean {
  const block = text.split(/\r?\n\s*\r?\n/, 1)[0] ?? '';
  const lines = block.split(/\r?\n/);
  if (!isHeaderLine(lines[0] ?? '')) return false;
  const kinds = new Set(lines.map((line) => headerKindOf(HEADER.exec(line)?.[1] ?? '')));
  return kinds.has('from') && kinds.has('subject') && (kinds.has('to') || kinds.has('date'));
}
