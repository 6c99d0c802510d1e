/** The commands with their flags. What a command does is imported only when it is called, so that `--help` is quick. */
import { readFileSync } from 'node:fs';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { completionScript, SHELLS, type Shell } from './completion.ts';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, exitCodeOf, sentenceOf } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const EXPORT_FORMATS = 'csv ndjson jsonld graphml ics atom neo4j-import'.split(' ');
const REGISTERS = [
  { register: 'ror', description: 'add the institutions of a ROR data dump (JSON)' },
  { register: 'openalex-topics', description: 'add the topics of OpenAlex (snapshot, API answer or CSV)' },
  { register: 'skos', description: 'add the concepts of a SKOS vocabulary (Turtle, N-Triples, RDF/XML or JSON-LD)' },
] as const;
const FORMATS = 'text html icalendar jsonld csv json feed schedule researchseminars indico'.split(' ');

/** Runs one command and returns its exit code; errors end as one sentence on stderr, with the stack only on --verbose. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const run = { exitCode: EXIT_OK };
  const program = createProgram(terminal, (exitCode) => {
    run.exitCode = exitCode;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return run.exitCode;
  } catch (error) {
    // Commander has said what it had to say; only its exit code differs from ours.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
    terminal.say(`talkgraph: ${sentenceOf(error)}`);
    if (args.includes('--verbose') && error instanceof Error) terminal.say(stackOf(error));
    return exitCodeOf(error) || EXIT_FAILURE;
  }
}

function stackOf(error: Error): string {
  const stack = error.stack ?? String(error);
  return error.cause instanceof Error ? `${stack}\ncaused by ${stackOf(error.cause)}` : stack;
}

type Finish = (exitCode: number) => void;

/** The program with all commands; `finish` is told the exit code of the one that ran. */
export function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('talkgraph')
    .description('Reads announcements of research talks into a graph, and answers questions about it in GraphQL.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show what can be done')
    .helpCommand('help [command]', 'show what a command does')
    .showHelpAfterError('(talkgraph --help says what can be done)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.line(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
    });
  addServe(program, terminal, finish);
  addImport(program, terminal, finish);
  addUnderstand(program, terminal, finish);
  addEvaluate(program, terminal, finish);
  addQuery(program, terminal, finish);
  addExport(program, terminal, finish);
  addDecisions(program, terminal, finish);
  addUpkeep(program, terminal, finish);
  addToken(program, terminal, finish);
  addCompletion(program, terminal);
  return program;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}

function withStore(command: Command): Command {
  return withVerbose(
    command.option('--store <store>', 'a folder, memory:, or a bolt:// or neo4j:// address (TALKGRAPH_STORE)'),
  );
}

function withVerbose(command: Command): Command {
  return command.option('--verbose', 'on an error, show the stack too');
}

function formatOption(): Option {
  return new Option('--format <format>', 'what the text is; guessed when left out')
    .choices(FORMATS)
    .argParser((value: string) => {
      const format = value.toLowerCase();
      if (FORMATS.includes(format)) return format;
      throw new InvalidArgumentError(`It is one of ${FORMATS.join(', ')}.`);
    });
}

function addServe(program: Command, terminal: Terminal, finish: Finish): void {
  withStore(
    program
      .command('serve')
      .description('answer GraphQL over HTTP')
      .option('--port <port>', 'where to listen, 4000 by default (TALKGRAPH_PORT)')
      .option('--host <host>', 'on which address, 127.0.0.1 by default (TALKGRAPH_HOST)')
      .option('--sample <choice>', 'none leaves an empty store empty, auto loads the sample (TALKGRAPH_SAMPLE)')
      .option('--origin <address>', 'under which address others reach it, for links in feeds (TALKGRAPH_ORIGIN)')
      .option('--operations <folder>', 'named queries to answer below /operations (TALKGRAPH_OPERATIONS)'),
  ).action(async (options) => {
    const { runServe } = await import('./commands/serve.ts');
    finish(await runServe(options, terminal));
  });
}

function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  const importing = program.command('import');
  withStore(
    importing
      .description('read announcements into the graph')
      .argument('<files...>', 'files with announcements, or - for stdin')
      .option('--dry-run', 'show what would be understood, with the words behind it, and write nothing')
      .addOption(formatOption())
      .option('--uri <uri>', 'where the document was found; importing the same uri again updates')
      .option(
        '--reference-date <date>',
        'the day (YYYY-MM-DD) on which dates without a year are read; today by default',
      )
      .option('--columns <names>', 'what the columns of a table hold, as title=Vortrag,speaker=Referent')
      .option('--json', 'print the reports as ndjson, also on a terminal'),
  ).action(async (files, options) => {
    const { runImport } = await import('./commands/import.ts');
    finish(await runImport(files, options, terminal));
  });
  for (const { register, description } of REGISTERS) {
    withStore(
      importing
        .command(register)
        .description(description)
        .argument('<file>', 'the file, compressed by gzip or not, or - for stdin')
        .option('--dry-run', 'count what it holds, and write nothing')
        .option('--uri <uri>', 'what it goes by: a later import of the same uri replaces it; the register by default')
        .option('--json', 'print the report as JSON, also on a terminal'),
    ).action(async (file, _own, command: Command) => {
      const { runImportRegister } = await import('./commands/import-register.ts');
      finish(await runImportRegister(register, file, command.optsWithGlobals(), terminal));
    });
  }
}

function addUnderstand(program: Command, terminal: Terminal, finish: Finish): void {
  withVerbose(
    program
      .command('understand')
      .description('print as JSON what a text says about talks and people; needs no store')
      .argument(
        '[file]',
        'a file with announcements, or - for stdin, which is read when it is piped and no file is named',
      )
      .addOption(formatOption())
      .option(
        '--reference-date <date>',
        'the day (YYYY-MM-DD) on which dates without a year are read; never guessed without',
      )
      .option('--columns <names>', 'what the columns of a table hold, as title=Vortrag,speaker=Referent'),
  ).action(async (file, options) => {
    const { runUnderstand } = await import('./commands/understand.ts');
    finish(await runUnderstand(file, options, terminal));
  });
}

function addEvaluate(program: Command, terminal: Terminal, finish: Finish): void {
  withVerbose(
    program
      .command('evaluate')
      .description('say how well announcements are read, against cases with their right answers')
      .argument('<folder>', 'a folder with one JSON file a case')
      .option('--worst <n>', 'how many of the worst cases to show with their reasons, 5 by default')
      .option('--against <file>', 'what --json printed for an earlier run, to show the changes')
      .option('--json', 'print all figures as JSON'),
  ).action(async (folder, options) => {
    const { runEvaluate } = await import('./commands/evaluate.ts');
    finish(await runEvaluate(folder, options, terminal));
  });
}

function addQuery(program: Command, terminal: Terminal, finish: Finish): void {
  withStore(
    program
      .command('query')
      .description('ask the graph: a GraphQL document, or talks about something')
      .argument('[document]', 'a GraphQL document, a file that holds one, or - for stdin')
      .option('--about <words>', 'talks about a topic in any spelling, or with these words')
      .option('--first <n>', 'how many talks --about lists at most, 20 by default')
      .option('--variables <json>', 'variables of the document, as a JSON object')
      .option('--json', 'print the whole answer as JSON'),
  ).action(async (document, options) => {
    const { runQuery } = await import('./commands/query.ts');
    finish(await runQuery(document, options, terminal));
  });
}

function addExport(program: Command, terminal: Terminal, finish: Finish): void {
  withStore(
    program
      .command('export')
      .description('write talks as a file that other programs read')
      .addOption(new Option('--format <format>', 'what to write').choices(EXPORT_FORMATS).makeOptionMandatory())
      .option('--output <path>', 'a file, or for neo4j-import a folder; stdout when left out')
      .option('--about <words>', 'talks about a topic in any spelling, or with these words')
      .option('--topic <topic>', 'talks on a topic and what is narrower')
      .option('--speaker <speaker>', 'talks of a speaker, by slug or name')
      .option('--institution <institution>', 'talks whose speakers represented an institution')
      .option('--series <series>', 'talks of a series')
      .option('--from <date>', 'the first day, month or year, or today')
      .option('--to <date>', 'the last one')
      .option('--kind <kinds>', 'one or more kinds, with commas, such as seminar,keynote')
      .option('--status <statuses>', 'one or more of scheduled,held,cancelled,postponed')
      .option('--language <code>', 'ISO 639-1, such as en')
      .addOption(new Option('--order <order>', 'which come first').choices(['newest', 'oldest', 'title', 'relevance']))
      .option('--first <n>', 'how many at most, all when left out')
      .option(
        '--origin <address>',
        'where the service is, for links in jsonld and atom, http://127.0.0.1:4000 by default (TALKGRAPH_ORIGIN)',
      ),
  ).action(async (options) => {
    const { runExport } = await import('./commands/export.ts');
    finish(await runExport(options, terminal));
  });
}

function addDecisions(program: Command, terminal: Terminal, finish: Finish): void {
  const pairs = [
    ['merge', 'say that two things are one', 'what stays, by slug or id', 'what it takes in, of the same kind'],
    ['keep-apart', 'say that two things are never one', 'a thing, by slug or id', 'another of the same kind'],
  ] as const;
  for (const [name, description, first, second] of pairs) {
    withDecision(
      program.command(name).description(description).argument('<first>', first).argument('<second>', second),
    ).action(async (one, other, options) => {
      const { runDecidePair } = await import('./commands/decide.ts');
      finish(await runDecidePair(name, [one, other], options, terminal));
    });
  }
  withStore(
    program
      .command('candidates')
      .description('list pairs of people who may be one, to be settled by merge or keep-apart')
      .option('--first <n>', 'how many at most, 20 by default'),
  ).action(async (options) => {
    const { runCandidates } = await import('./commands/candidates.ts');
    finish(await runCandidates(options, terminal));
  });
  withDecision(
    program
      .command('correct')
      .description('say what a field is, over whatever imports say')
      .argument(
        '<node>',
        'a talk, speaker, institution, topic or series, by slug or id, SPEAKER@TALK, or the id of an affiliation',
      )
      .argument('<field>', 'its field, such as title, date, startsAt, name or city')
      .argument('[value]', 'what it is')
      .option('--clear', 'empty the field'),
  ).action(async (node, field, value, options) => {
    const { runCorrect } = await import('./commands/decide.ts');
    finish(await runCorrect({ node, field, value }, options, terminal));
  });
}

function withDecision(command: Command): Command {
  return withStore(
    command
      .option('--reason <words>', 'why, for those who come later')
      .option('--dry-run', 'say what would be decided, and write nothing'),
  );
}

function addUpkeep(program: Command, terminal: Terminal, finish: Finish): void {
  withStore(
    program.command('rebuild').description('make the graph anew from the sources and decisions that are kept'),
  ).action(async (options) => {
    const { runRebuild } = await import('./commands/rebuild.ts');
    finish(await runRebuild(options, terminal));
  });
  withStore(
    program
      .command('undo')
      .description('take back an import or a decision')
      .argument('<change>', 'the change that it printed'),
  ).action(async (change, options) => {
    const { runUndo } = await import('./commands/undo.ts');
    finish(await runUndo(change, options, terminal));
  });
  withStore(
    program.command('doctor').description('say whether this machine and the store are well, and what to do if not'),
  ).action(async (options) => {
    const { runDoctor } = await import('./commands/doctor.ts');
    finish(await runDoctor(options, terminal));
  });
}

function addToken(program: Command, terminal: Terminal, finish: Finish): void {
  const token = program.command('token').description('make, list and revoke the tokens that writing over HTTP needs');
  withStore(
    token
      .command('create')
      .description('make a token; it is shown once')
      .requiredOption('--scope <scopes>', 'what it allows: import, curate, or both with a comma')
      .requiredOption('--name <name>', 'whose it is, to know it again in the list'),
  ).action(async (options) => {
    const { runTokenCreate } = await import('./commands/token.ts');
    finish(await runTokenCreate(options, terminal));
  });
  withStore(token.command('list').description('list all tokens, without their secrets')).action(async (options) => {
    const { runTokenList } = await import('./commands/token.ts');
    finish(await runTokenList(options, terminal));
  });
  withStore(token.command('revoke').description('end a token').argument('<id>', 'its id in the list')).action(
    async (id, options) => {
      const { runTokenRevoke } = await import('./commands/token.ts');
      finish(await runTokenRevoke(id, options, terminal));
    },
  );
}

function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .description('print a script that completes commands and flags on Tab')
    .addArgument(new Argument('<shell>', 'whose script').choices(SHELLS))
    .action(async (shell: Shell) => terminal.write(completionScript(program, shell)));
}
