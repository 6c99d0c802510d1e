/** `talkgraph correct` and the other commands by which a person decides over what imports say. */
import { systemClock } from '../../clock.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { correct, type DecisionOutcome, type DecisionSettings, keepApart, merge } from '../../import/decide.ts';
import { idsMeantBy } from '../../import/subjects.ts';
import { EXIT_OK } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

interface DecideOptions {
  readonly store?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

export interface CorrectOptions extends DecideOptions {
  /** Empties the field; then there is no value. */
  readonly clear?: boolean;
}

/** Decides what a field says. */
export async function runCorrect(
  { node, field, value }: { node: string; field: string; value: string | undefined },
  options: CorrectOptions,
  terminal: Terminal,
): Promise<number> {
  if ((value === undefined) !== (options.clear === true))
    throw new UsageError('Say what the field is, or --clear to empty it: talkgraph correct NODE FIELD VALUE.');
  return decide(options, terminal, async (graph, settings) =>
    correct(graph, { node: await idOf(graph, node), field, value: value ?? null }, options.reason ?? null, settings),
  );
}

/** Decides that two things are one, or that they never are. */
export async function runDecidePair(
  how: 'merge' | 'keep-apart',
  [first, second]: readonly [string, string],
  options: DecideOptions,
  terminal: Terminal,
): Promise<number> {
  const decideOn = how === 'merge' ? merge : keepApart;
  return decide(options, terminal, async (graph, settings) =>
    decideOn(graph, { a: await idOf(graph, first), b: await idOf(graph, second) }, options.reason ?? null, settings),
  );
}

async function decide(
  options: DecideOptions,
  terminal: Terminal,
  work: (graph: Graph, settings: DecisionSettings) => Promise<DecisionOutcome>,
): Promise<number> {
  return withGraph(options, { create: false }, async (graph) => {
    const dryRun = options.dryRun === true;
    const decided = await work(graph, { clock: systemClock, dryRun });
    if (decided.outcome !== 'DECIDED') throw new InputError(decided.reason);
    const { change, node, isNew, words } = decided;
    terminal.say(words);
    if (!isNew) terminal.say(`This has been decided before, as change ${change}.`);
    else if (dryRun) terminal.say('Nothing is written.');
    else terminal.say(`Change ${change} is made; talkgraph undo ${change} takes it back.`);
    await terminal.line(JSON.stringify({ change, node }));
    return EXIT_OK;
  });
}

/** The id of the one thing that an id or slug means. */
async function idOf(graph: Graph, words: string): Promise<string> {
  const ids = await idsMeantBy(graph, words);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  if (only === undefined)
    throw new InputError(`There is no talk, speaker, institution, topic or series "${words}": give its id or slug.`);
  throw new InputError(
    `"${words}" is the slug of several things: give the id of one (${ids.join(', ')}), or its kind as in speakers/${words}.`,
  );
}
