/** `talkgraph understand`: what a text says, as JSON; no store and no clock. */
import { portrayUnderstanding } from '../../extract/portrait.ts';
import { understand } from '../../extract/understand.ts';
import { EXIT_OK, EXIT_SOME_REJECTED } from '../exit-code.ts';
import { parseFormat, parseReferenceDate, readDocument } from '../read-document.ts';
import type { Terminal } from '../terminal.ts';

export interface UnderstandCommandOptions {
  readonly format?: string;
  readonly referenceDate?: string;
}

/** Prints `{talks, people}` on stdout, and on stderr what could not be read. */
export async function runUnderstand(
  file: string,
  options: UnderstandCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const format = parseFormat(options.format);
  const referenceDate = parseReferenceDate(options.referenceDate);
  const document = await readDocument(file, terminal.input);
  const understanding = await understand(document.text, {
    ...(format === undefined ? {} : { format }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  });
  await terminal.line(JSON.stringify(portrayUnderstanding(understanding), null, 2));
  for (const { location, reason } of understanding.rejected) terminal.say(`${file}, ${location}: ${reason}`);
  return understanding.rejected.length === 0 ? EXIT_OK : EXIT_SOME_REJECTED;
}
