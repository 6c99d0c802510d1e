/** Imports documents: reads each, writes what is new of it in transactions of bounded size, and answers when that is on disk. */
import { today } from '../clock.ts';
import { InputError, TalkgraphError } from '../errors.ts';
import type { ImportFormat } from '../extract/understanding.ts';
import type { Graph } from '../graph/graph.ts';
import { hashOf } from '../graph/ids.ts';
import { withModelAnswers } from '../model/merge-answers.ts';
import type { Consult } from '../model/model-client.ts';
import { withoutSeparators } from '../sources/evidence-statements.ts';
import { type ChangeRow, findRebuildRefusal, listSourcesByHash, listSourcesByKey } from '../sources/source-store.ts';
import { parsePartialDate } from '../talks/partial-date.ts';
import { blotContacts } from '../text/contacts.ts';
import { withAdded } from '../vocabularies/in-force.ts';
import { addedOf } from './added-of-graph.ts';
import { finishInterrupted } from './finish-interrupted.ts';
import { type ImportOutcome, type UnderstoodTalk, understoodOf } from './import-outcome.ts';
import { matchRecords } from './match-records.ts';
import { settlePendingPeople } from './pending-people.ts';
import { keyedTalks, recordIdOf } from './record.ts';
import { readerOf, type Understand, type WritingSettings } from './settings.ts';
import { alreadyHeld, findHolder, type Part, type ReadDocument, type Written, writeParts } from './write-parts.ts';

export interface DocumentToImport {
  readonly text: string;
  /** Where it was found; a later document of the same address updates what this one said. */
  readonly uri?: string;
  /** Guessed from the content when left out. */
  readonly format?: ImportFormat;
  /** ISO date on which "next Friday" and dates without a year are read; the day of import when left out. */
  readonly referenceDate?: string;
  /** Documents of one such name that fit into one transaction are one change, which one undo takes back. */
  readonly together?: string;
  /** Its place, from 0, among the parts of a larger document of the same uri, which come one after another and are one change. */
  readonly part?: number;
}

export interface ImportSettings extends WritingSettings {
  /** Asked for what the rules are not sure of; nobody when left out. */
  readonly consult?: Consult;
  /** Told after each transaction how many announcements have been written so far. */
  readonly onProgress?: (talks: number) => void;
  /** Told after each transaction of how many names the speakers have been made, of how many, where those of many announcements wait. */
  readonly onPeople?: (done: number, total: number) => void;
  /** So many announcements of a run have their speakers made in the transaction that writes them, and all others together with others. */
  readonly peopleAtOnce?: number;
  /** Writes nothing, and says what would be understood. */
  readonly dryRun?: boolean;
  /** Says what was understood of what was written, too. */
  readonly explain?: boolean;
}

/** Announcements written in one transaction, and the bounds within which small documents share one. */
const TALKS_PER_TRANSACTION = 500;
const PEOPLE_AT_ONCE = 2000;
/** Speakers are made when so many times as many announcements wait as have theirs, so that the work grows with the announcements only. */
const WAITING_BEHIND_SETTLED = 3;
const DOCUMENTS_PER_BATCH = 500;
const TEXT_PER_BATCH = 4_000_000;
/** To make the speakers of some thousand talks takes as long as to read several batches. */
const BATCHES_AHEAD = 3;
const MAX_URI = 2000;
const ACTIVE_URI = /^\s*(?:javascript|data|vbscript):/i;

interface Arrived {
  readonly document: DocumentToImport;
  readonly source: ReadDocument['source'];
}

/** A document with what was read of it; `held` when the store has it already and it was not read. */
interface Job {
  readonly read: ReadDocument;
  readonly isPart: boolean;
  readonly held: Written | null;
  written: Written | null;
}

/** Imports documents one after another; each outcome comes when what it says is on disk. */
export async function* importDocuments(
  graph: Graph,
  documents: AsyncIterable<DocumentToImport> | Iterable<DocumentToImport>,
  settings: ImportSettings,
): AsyncGenerator<ImportOutcome> {
  if (!settings.dryRun) await beReady(graph, settings);
  const added = await addedOf(graph);
  const within = <T>(work: () => T): T => withAdded(added, work);
  const understand = await readerOf(settings);
  const run: Run = { graph, settings, understand, within, progress: { talks: 0, waiting: 0 }, parts: new Map() };
  let writing: Promise<readonly Job[]> = Promise.resolve([]);
  let hasFailed = false;
  try {
    for await (const jobs of readAhead(documents, run)) {
      yield* outcomesOf(await writing, run);
      writing = settings.dryRun ? Promise.resolve(jobs) : within(() => writeJobs(jobs, run));
      // It is waited for before the next is written.
      writing.catch(() => undefined);
    }
    yield* outcomesOf(await writing, run);
  } catch (error) {
    hasFailed = true;
    throw error;
  } finally {
    await writing;
    // After a failure they are left to the next import, so that this one says why it failed.
    if (run.progress.waiting > 0 && !hasFailed) await within(() => settle(run));
  }
}

/** What was read of one batch after another, each begun while those before it are written; what fails is told in its turn. */
async function* readAhead(
  documents: AsyncIterable<DocumentToImport> | Iterable<DocumentToImport>,
  run: Run,
): AsyncGenerator<readonly Job[]> {
  const batches = batchesOf(documents, run.settings);
  const readNext = async (): Promise<readonly Job[] | null> => {
    const { done, value } = await batches.next();
    return done ? null : run.within(() => readBatch(value, run));
  };
  let latest: Promise<unknown> = Promise.resolve();
  const begin = (): Promise<readonly Job[] | null> => {
    // A thread that reads has its next text at hand; a model is asked by one batch at a time, so that its budget holds.
    const jobs = run.settings.consult ? latest.then(readNext) : readNext();
    latest = jobs;
    jobs.catch(() => undefined);
    return jobs;
  };
  const begun = Array.from({ length: BATCHES_AHEAD }, begin);
  try {
    for (let jobs = await begun.shift(); jobs; jobs = await begun.shift()) {
      begun.push(begin());
      yield jobs;
    }
  } finally {
    await batches.return(undefined);
  }
}

async function* batchesOf(
  documents: AsyncIterable<DocumentToImport> | Iterable<DocumentToImport>,
  settings: ImportSettings,
): AsyncGenerator<readonly Arrived[]> {
  let batch: Arrived[] = [];
  try {
    for await (const document of documents) {
      const arrived = arrive(document, settings);
      if (!fits(batch, arrived)) {
        yield batch;
        batch = [];
      }
      batch.push(arrived);
    }
  } catch (error) {
    // What came before is not lost.
    yield batch;
    throw error;
  }
  yield batch;
}

async function* outcomesOf(jobs: readonly Job[], run: Run): AsyncGenerator<ImportOutcome> {
  for (const job of jobs) yield await outcomeOf(job, run);
}

/** Imports one document. */
export async function importDocument(
  graph: Graph,
  document: DocumentToImport,
  settings: ImportSettings,
): Promise<ImportOutcome> {
  for await (const outcome of importDocuments(graph, [document], settings)) return outcome;
  throw new TalkgraphError('NO_OUTCOME', 'The import of one document gave no outcome.');
}

interface Run {
  readonly graph: Graph;
  readonly settings: ImportSettings;
  readonly understand: Understand;
  /** Does work with what has been added to the store. */
  readonly within: <T>(work: () => T) => T;
  /** How many announcements are written, and for how many of them the speakers are not made yet. */
  readonly progress: { talks: number; waiting: number };
  /** By source key the change that the parts of a document are in. */
  readonly parts: Map<string, ChangeRow>;
}

async function beReady(graph: Graph, settings: ImportSettings): Promise<void> {
  const refusal = await findRebuildRefusal(graph);
  if (refusal !== null) throw refusal;
  await finishInterrupted(graph, settings);
}

function arrive(document: DocumentToImport, { clock }: ImportSettings): Arrived {
  if (document.uri !== undefined) checkUri(document.uri);
  // Before anything reads it, so that what is kept is what was read.
  const text = blotContacts(wellFormed(document.text));
  const hash = hashOf(text);
  const referenceDate = document.referenceDate ?? today(clock);
  const day = parsePartialDate(referenceDate);
  if (!day || day.min !== day.max)
    throw new InputError(`The reference date is not a day of the form YYYY-MM-DD: ${referenceDate}`);
  return {
    document,
    source: {
      key: document.uri ?? `text:${hash}`,
      uri: document.uri ?? null,
      format: document.format ?? '',
      formatForced: document.format !== undefined,
      text,
      hash,
      importedAt: clock.now().toISOString(),
      referenceDate,
      modelAnswers: null,
      part: document.part ?? 0,
    },
  };
}

/**
 * Neither engine can store half a surrogate pair, and evidence is parted by two characters that have no place in a text; what they are
 * replaced by is as long, so that offsets stay.
 */
function wellFormed(text: string): string {
  return withoutSeparators(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}

function checkUri(uri: string): void {
  if (uri.length > MAX_URI)
    throw new InputError(`The uri is ${uri.length} characters long: give one of at most ${MAX_URI}.`);
  if (ACTIVE_URI.test(uri))
    throw new InputError('The uri runs or holds content of its own: give an address where the document was found.');
}

/** Documents of one batch are written side by side, so none may depend on another. */
function fits(batch: readonly Arrived[], { source }: Arrived): boolean {
  const size = batch.reduce((sum, one) => sum + one.source.text.length, 0);
  if (batch.length >= DOCUMENTS_PER_BATCH || size + source.text.length > TEXT_PER_BATCH) return false;
  return batch.every((other) => other.source.key !== source.key && other.source.hash !== source.hash);
}

async function readBatch(batch: readonly Arrived[], run: Run): Promise<readonly Job[]> {
  const { graph, settings } = run;
  const known = await sourcesLike(graph, batch);
  const jobs: Job[] = [];
  for (const { source, document } of batch) {
    const holder = settings.dryRun ? null : findHolder(source, known);
    const isHeld = holder !== null && holder.state === 'DONE' && !settings.explain;
    const read = isHeld
      ? { source, talks: [], rejected: [], together: null, continues: null }
      : await readDocument(source, document, run);
    const isPart = document.part !== undefined;
    jobs.push({ read, isPart, held: isHeld && holder ? alreadyHeld(holder) : null, written: null });
  }
  return jobs;
}

async function sourcesLike(graph: Graph, batch: readonly Arrived[]) {
  const sameText = await listSourcesByHash(
    graph,
    batch.map(({ source }) => source.hash),
  );
  return listSourcesByKey(graph, [...new Set(sameText.map(({ key }) => key))]);
}

async function readDocument(
  source: ReadDocument['source'],
  document: DocumentToImport,
  { understand, settings }: Run,
): Promise<ReadDocument> {
  const { format, together = null } = document;
  try {
    const byRules = await understand(source.text, {
      referenceDate: source.referenceDate,
      topicCandidates: false,
      ...(format ? { format } : {}),
    });
    const answers = (await settings.consult?.(byRules)) ?? [];
    const read = withModelAnswers(byRules, answers);
    const modelAnswers = answers.length === 0 ? null : JSON.stringify(answers);
    const talks = keyedTalks(read.talks, source.part);
    const nothing = { location: 'document', reason: 'No announcement of a talk was found in it.' };
    const rejected = talks.length === 0 && read.rejected.length === 0 ? [nothing] : read.rejected;
    return { source: { ...source, format: read.format, modelAnswers }, talks, rejected, together, continues: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      source,
      talks: [],
      rejected: [{ location: 'document', reason: error.message }],
      together,
      continues: null,
    };
  }
}

/** Writes all that was read, small documents together and large ones in slices. */
async function writeJobs(jobs: readonly Job[], run: Run): Promise<readonly Job[]> {
  let waiting: { job: Job; part: Part }[] = [];
  let room = TALKS_PER_TRANSACTION;
  const flush = async (): Promise<void> => {
    const parts = waiting;
    waiting = [];
    room = TALKS_PER_TRANSACTION;
    if (parts.length === 0) return;
    const { progress, settings } = run;
    const isLater = progress.talks >= (settings.peopleAtOnce ?? PEOPLE_AT_ONCE) && !settings.explain;
    const written = await run.graph.write((transaction) =>
      writeParts(
        transaction,
        parts.map(({ part }) => part),
        isLater ? 'later' : 'now',
      ),
    );
    for (const [at, { job, part }] of parts.entries()) {
      const talks = part.to - (part.written?.position ?? 0);
      progress.talks += talks;
      if (isLater) progress.waiting += talks;
      job.written = written[at] ?? null;
      if (job.isPart && job.written?.row) run.parts.set(job.read.source.key, job.written.row);
    }
    settings.onProgress?.(progress.talks);
    if (progress.waiting > WAITING_BEHIND_SETTLED * (progress.talks - progress.waiting)) await settle(run);
  };
  for (const job of jobs) {
    const { talks, source } = job.read;
    const continues = (job.isPart && source.part > 0 && run.parts.get(source.key)) || null;
    const document = { ...job.read, continues };
    for (let from = 0; from < talks.length; ) {
      const to = Math.min(talks.length, from + room);
      waiting.push({ job, part: { document, written: job.written, to } });
      room -= to - from;
      from = to;
      if (room === 0) await flush();
      // Another process may have written the same text meanwhile.
      if (job.written?.change === null) from = talks.length;
    }
  }
  await flush();
  return jobs;
}

/** Makes the speakers that wait. */
async function settle({ graph, settings, progress }: Run): Promise<void> {
  await settlePendingPeople(graph, settings.onPeople);
  progress.waiting = 0;
}

async function outcomeOf(job: Job, { graph, settings, within }: Run): Promise<ImportOutcome> {
  const { source, talks, rejected } = job.read;
  const written = job.written ?? job.held;
  const explained = settings.dryRun || settings.explain;
  return {
    uri: source.uri,
    format: source.format === '' ? null : source.format,
    source: written?.source ?? null,
    change: written?.change ?? null,
    created: written?.created ?? 0,
    updated: written?.updated ?? 0,
    unchanged: written?.unchanged ?? 0,
    rejected,
    understood: explained ? await within(() => understoodIn(graph, source.key, talks)) : [],
  };
}

async function understoodIn(graph: Graph, sourceKey: string, talks: ReadDocument['talks']): Promise<UnderstoodTalk[]> {
  const records = talks.map(({ key, talk }, at) => ({
    id: recordIdOf(sourceKey, key),
    // What is not stored comes after all that is, in its order.
    seq: Number.MAX_SAFE_INTEGER - talks.length + at,
    talk,
  }));
  const { talks: talkOf, speakers } = await matchRecords(graph, records);
  return records.map(({ id, talk }) => understoodOf(talk, talkOf.get(id) ?? null, speakers.get(id) ?? new Map()));
}
