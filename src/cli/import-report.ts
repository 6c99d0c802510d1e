/** What `import` says about a file: a line, a JSON object, or all that was understood with the words behind it. */
import type { ImportOutcome, UnderstoodTalk } from '../import/import-outcome.ts';
import { printable } from './table.ts';

/** The report of a file for programs; `understood` is there in a dry run only. */
export function importReport(
  file: string,
  { understood, ...outcome }: ImportOutcome,
): Readonly<Record<string, unknown>> {
  return { file, ...outcome, ...(understood.length === 0 ? {} : { understood }) };
}

/** The report of a file that is no document, in the same shape. */
export function unreadableReport(file: string, reason: string): Readonly<Record<string, unknown>> {
  const nothing = { uri: null, source: null, change: null, created: 0, updated: 0, unchanged: 0 };
  return { file, ...nothing, rejected: [{ location: 'document', reason }] };
}

/** The report of a file for people, on one line. */
export function reportLine(file: string, { created, updated, unchanged, rejected, change }: ImportOutcome): string {
  const counts = [
    `${created} new`,
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(rejected.length > 0 ? [`${rejected.length} left out`] : []),
  ];
  const undo = change === null ? '' : `  (talkgraph undo ${change})`;
  return `${printable(file)}: ${counts.join(', ')}${undo}`;
}

/** What was understood of a file, a block for each talk and a line for each value with its words. */
export function understoodLines(file: string, { understood }: ImportOutcome): readonly string[] {
  const talks = `${understood.length} ${understood.length === 1 ? 'announcement' : 'announcements'}`;
  return [
    `${printable(file)}: ${talks}, nothing is written`,
    ...understood.flatMap((talk) => ['', ...talkLines(talk)]),
  ];
}

const LONGEST_QUOTE = 100;

function talkLines(talk: UnderstoodTalk): readonly string[] {
  const head = `${printable(talk.date ?? 'no date')}  ${printable(talk.title ?? 'to be announced')}`;
  const width = Math.max(...talk.fields.map(({ field }) => field.length), 0);
  const lines = talk.fields.map(({ field, value, quote }) => {
    const words = shorten(printable(quote));
    const said = shorten(printable(value));
    return `  ${field.padEnd(width)}  ${said}  ← "${words}"`;
  });
  return [head, ...lines];
}

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const half = Math.floor(LONGEST_QUOTE / 2) - 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}
