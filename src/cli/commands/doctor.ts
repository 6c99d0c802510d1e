/** `talkgraph doctor`: says whether this machine and the store are well, and what to do if not. */
import { existsSync, readFileSync } from 'node:fs';
import { isServerStore, readStoreSettings, type StoreSettings } from '../../config.ts';
import type { Graph } from '../../graph/graph.ts';
import { openGraph } from '../../graph/open-graph.ts';
import { checkGraph } from '../../import/check-graph.ts';
import { EXIT_FAILURE, EXIT_OK, exitCodeOf, sentenceOf } from '../exit-code.ts';
import { isUntouched } from '../load-sample.ts';
import type { Terminal } from '../terminal.ts';

export interface DoctorOptions {
  readonly store?: string;
}

interface Finding {
  readonly state: 'ok' | 'note' | 'bad';
  readonly text: string;
  /** What the command leaves with when this is the worst that was found. */
  readonly exitCode: number;
}

const ok = (text: string): Finding => ({ state: 'ok', text, exitCode: EXIT_OK });
const note = (text: string): Finding => ({ state: 'note', text, exitCode: EXIT_OK });
const bad = (text: string, exitCode: number): Finding => ({ state: 'bad', text, exitCode });

/** Prints a line for each finding and leaves with the code of the worst one. */
export async function runDoctor(options: DoctorOptions, terminal: Terminal): Promise<number> {
  const settings = readStoreSettings(options);
  const findings = [findNode(), ...(await findStore(settings))];
  for (const { state, text } of findings) await terminal.line(`${state.padEnd(4)}  ${text}`);
  return Math.max(...findings.map(({ exitCode }) => exitCode));
}

/** The engines field of package.json, as `>=20.19`. */
function findNode(): Finding {
  const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const wanted = String(engines.node).replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hereMajor = 0, hereMinor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = hereMajor > major || (hereMajor === major && hereMinor >= minor);
  const here = `Node.js ${process.versions.node}`;
  return isNewEnough ? ok(here) : bad(`${here} is too old: install ${wanted} or later.`, EXIT_FAILURE);
}

async function findStore(settings: StoreSettings): Promise<readonly Finding[]> {
  const { store } = settings;
  if (!isServerStore(store) && store !== 'memory:' && !existsSync(store)) {
    return [note(`There is no store in ${store} yet: serve or import makes one.`)];
  }
  try {
    // Opening migrates, which only ever goes forward and is what every other command does first, too.
    const graph = await openGraph({ ...settings, create: false });
    try {
      return [ok(`The store ${store} (${graph.engine}) answers and is migrated.`), ...(await findInGraph(graph))];
    } finally {
      await graph.close();
    }
  } catch (error) {
    return [bad(sentenceOf(error), exitCodeOf(error))];
  }
}

async function findInGraph(graph: Graph): Promise<readonly Finding[]> {
  if (await isUntouched(graph))
    return [note('Nothing was imported yet: serve loads a sample, import brings your own.')];
  const faults = await checkGraph(graph);
  if (faults.length === 0) return [ok('The graph holds what its sources say, with evidence for all of it.')];
  return faults.map(({ fault, ids }) =>
    bad(ids.length === 0 ? `${fault}.` : `${fault}: ${ids.join(', ')}.`, EXIT_FAILURE),
  );
}
