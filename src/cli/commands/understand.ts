/** `talkgraph understand`: what a text says, as JSON; no store and no clock, and a model only where one is set. */
import { UsageError } from '../../errors.ts';
import { portrayUnderstanding } from '../../extract/portrait.ts';
import { understand } from '../../extract/understand.ts';
import { withModelAnswers } from '../../model/merge-answers.ts';
import { parseColumns, renameColumns } from '../columns.ts';
import { EXIT_OK, EXIT_SOME_REJECTED } from '../exit-code.ts';
import { modelFor } from '../model-for.ts';
import { parseFormat, parseReferenceDate, readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

export interface UnderstandCommandOptions {
  readonly format?: string;
  readonly referenceDate?: string;
  readonly columns?: string;
}

/** Prints `{talks, people}` on stdout, and on stderr what could not be read. */
export async function runUnderstand(
  file: string | undefined,
  options: UnderstandCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const format = parseFormat(options.format);
  const referenceDate = parseReferenceDate(options.referenceDate);
  const columns = parseColumns(options.columns);
  const consult = await modelFor(terminal);
  if (file === undefined && terminal.isInputTerminal)
    throw new UsageError('understand reads a file, or what is piped to it: name a file, or pipe a text.');
  const document = await readDocument(file ?? '-', terminal.input);
  const text = columns === null ? document.text : renameColumns(document.text, columns);
  const byRules = await understand(text, {
    ...(format === undefined ? {} : { format }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  });
  const understanding = withModelAnswers(byRules, (await consult?.(byRules)) ?? []);
  await terminal.line(JSON.stringify(portrayUnderstanding(understanding), null, 2));
  for (const { location, reason } of understanding.rejected) terminal.say(`${document.name}, ${location}: ${reason}`);
  return understanding.rejected.length === 0 ? EXIT_OK : EXIT_SOME_REJECTED;
}
