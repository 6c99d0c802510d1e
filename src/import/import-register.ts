/** Imports a public register of organisations or topics, and makes the graph anew with what it adds to names, identifiers and hierarchies. */
import type { Clock } from '../clock.ts';
import { today } from '../clock.ts';
import { InputError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { hashOf, idOf } from '../graph/ids.ts';
import type { RegisterItem, RegisterName } from '../registers/register.ts';
import { addImports, findRebuildRefusal, listSourcesByKey, markRegisters, takeTurn } from '../sources/source-store.ts';
import { type AddedEntry, encodeEntry } from '../vocabularies/added-entries.ts';
import { latestOfEach } from './added-of-graph.ts';
import { finishInterrupted } from './finish-interrupted.ts';
import { type RebuildSettings, rebuild } from './rebuild.ts';

export interface RegisterSettings extends RebuildSettings {
  readonly clock: Clock;
  readonly register: RegisterName;
  /** What a later dump of the same register replaces; the register's name when left out. */
  readonly uri?: string;
  readonly dryRun?: boolean;
  /** Told after every thousand entries how many have been read. */
  readonly onRead?: (entries: number) => void;
}

export interface RegisterOutcome {
  readonly institutions: number;
  readonly topics: number;
  /** Left out because the register says that they are no longer in use. */
  readonly retired: number;
  readonly rejected: readonly { readonly location: string; readonly reason: string }[];
  /** The change to name in undo; null when the store holds the same already, and for a dry run. */
  readonly change: string | null;
}

/** Stored in texts of this size: few rows, none too large for an engine. */
const TEXT_CHARACTERS = 4_000_000;
const MAX_REJECTED = 1000;
const TELL_EVERY = 1000;

/** Reads the register whole, writes it in one transaction, and rebuilds; done, and on disk, when it returns. */
export async function importRegister(
  graph: Graph,
  items: AsyncIterable<RegisterItem>,
  settings: RegisterSettings,
): Promise<RegisterOutcome> {
  const { texts, ...read } = await readItems(items, settings);
  if (read.institutions + read.topics === 0)
    throw new InputError(
      `No entry of ${settings.register} was found in it${read.rejected[0] ? `: ${read.rejected[0].location}: ${read.rejected[0].reason}` : '.'}`,
    );
  if (settings.dryRun) return { ...read, change: null };
  const refusal = await findRebuildRefusal(graph);
  if (refusal !== null) throw refusal;
  await finishInterrupted(graph, settings);
  const change = await keep(graph, texts, {
    ...settings,
    rejected: read.rejected,
    count: read.institutions + read.topics,
  });
  if (change !== null) await rebuild(graph, settings);
  return { ...read, change };
}

async function readItems(
  items: AsyncIterable<RegisterItem>,
  { onRead }: RegisterSettings,
): Promise<Omit<RegisterOutcome, 'change'> & { readonly texts: readonly string[] }> {
  const counts = { institutions: 0, topics: 0, retired: 0 };
  const rejected: { location: string; reason: string }[] = [];
  const texts: string[] = [];
  let lines: string[] = [];
  let size = 0;
  const close = (): void => {
    if (lines.length > 0) texts.push(lines.join(''));
    lines = [];
    size = 0;
  };
  const keepEntry = (entry: AddedEntry): void => {
    counts[entry.what === 'institution' ? 'institutions' : 'topics'] += 1;
    const line = encodeEntry(entry);
    lines.push(line);
    size += line.length;
    if (size > TEXT_CHARACTERS) close();
  };
  for await (const item of items) {
    if ('entry' in item) keepEntry(item.entry);
    else if ('retired' in item) counts.retired += 1;
    else if (rejected.length < MAX_REJECTED) rejected.push(item.rejected);
    const total = counts.institutions + counts.topics;
    if (total % TELL_EVERY === 0) onRead?.(total);
  }
  close();
  return { ...counts, rejected, texts };
}

interface Keeping {
  readonly clock: Clock;
  readonly register: RegisterName;
  readonly uri?: string;
  readonly rejected: RegisterOutcome['rejected'];
  readonly count: number;
}

/** The change that adds the texts as they are; null when the store holds just them. It stays open until the graph is made anew. */
async function keep(
  graph: Graph,
  texts: readonly string[],
  { clock, register, uri, rejected, count }: Keeping,
): Promise<string | null> {
  const key = `register ${uri ?? register}`;
  const hashes = texts.map(hashOf);
  return graph.write(async (transaction) => {
    const seq = await takeTurn(transaction, 1);
    const held = latestOfEach(await listSourcesByKey(transaction, [key])).sort((a, b) => a.part - b.part);
    if (held.length === hashes.length && held.every(({ hash }, at) => hash === hashes[at])) return null;
    const importedAt = clock.now().toISOString();
    const change = {
      id: idOf('change', `${key}|${seq}`),
      seq,
      at: importedAt,
      kind: 'IMPORT' as const,
      state: 'OPEN' as const,
      created: count,
      updated: 0,
      unchanged: 0,
      rejected: JSON.stringify(rejected),
    };
    const sources = texts.map((text, part) => ({
      id: idOf('source', `${key}|${seq}|${part}`),
      key,
      uri: uri ?? null,
      format: register.toUpperCase().replaceAll('-', '_'),
      formatForced: true,
      text,
      hash: hashes[part] ?? '',
      importedAt,
      referenceDate: today(clock),
      modelAnswers: null,
      seq,
      part,
      records: 0,
    }));
    await addImports(
      transaction,
      sources.map((source) => ({ source, change })),
    );
    await markRegisters(transaction, seq);
    return change.id;
  });
}
