/** The entry of the command line: runs one command and leaves with its exit code. */
import { runCommandLine } from './program.ts';
import { createTerminal } from './terminal.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal(process));
