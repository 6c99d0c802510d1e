/** Saves what was pasted: imports the text, then says each correction as a person's word; and takes all of it back. */
import { AskFailure, ask } from '../api/ask.ts';
import type { Correction } from './corrections.ts';
import {
  CorrectDocument,
  SaveDocument,
  SavedTalksDocument,
  type SavedTalksQuery,
  type SaveMutation,
  TakeBackDocument,
} from './documents.gen.ts';
import type { Draft } from './draft.ts';
import { inputOf } from './use-reading.ts';

type UnderstoodNow = Extract<SaveMutation['importText'], { readonly __typename: 'Imported' }>['understood'];
type SavedTalk = Extract<NonNullable<SavedTalksQuery['nodes'][number]>, { readonly __typename: 'Talk' }>;

export interface Saved {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly talks: readonly SavedTalk[];
  /** Corrections that hold now. */
  readonly corrected: number;
  /** Why others do not. */
  readonly refused: readonly string[];
  /** What was written, in order; to be taken back from the end. */
  readonly changes: readonly string[];
}

/** Why nothing was saved; `isToken` when it is for want of a good token. */
export class SaveFailure extends Error {
  readonly isToken: boolean;

  constructor(message: string, isToken = false) {
    super(message);
    this.name = 'SaveFailure';
    this.isToken = isToken;
  }
}

const MOST_NODES = 100;

/** Saves a draft and its corrections; throws SaveFailure when nothing was written. */
export async function save(draft: Draft, token: string): Promise<Saved> {
  const { importText } = await asked(ask(SaveDocument, { input: inputOf(draft) }, { token }));
  if (importText.__typename === 'NotAllowed')
    throw new SaveFailure('This token may not import: it needs the scope import.', true);
  if (importText.__typename !== 'Imported') throw new SaveFailure(importText.message);
  const { change } = importText;
  let { understood } = importText;
  const changes = change === null ? [] : [change];
  const refused: string[] = [];
  const corrections = inOrder(draft.corrections);
  for (const [at, correction] of corrections.entries()) {
    // Who is affiliated elsewhere may be somebody else from then on.
    if (corrections[at - 1]?.field === 'affiliations') understood = await readAgain(draft);
    const node = nodeOf(understood[correction.talk], correction);
    if (node === null) refused.push(`${wordsOf(correction)}: what it is about was not found again.`);
    else {
      const said = await correct(node, correction, token);
      if (said.change === null) refused.push(`${wordsOf(correction)}: ${said.reason}`);
      else changes.push(said.change);
    }
  }
  const ids = [...new Set(understood.flatMap(({ matches }) => matches?.id ?? []))];
  return {
    created: importText.created,
    updated: importText.updated,
    unchanged: importText.unchanged,
    talks: await talksOf(ids.slice(0, MOST_NODES)),
    corrected: draft.corrections.length - refused.length,
    refused,
    changes,
  };
}

/** The corrections with those last that may make somebody of a speaker whom others do not know yet. */
function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const isLast = ({ field }: Correction) => field === 'affiliations';
  return [...corrections.filter((one) => !isLast(one)), ...corrections.filter(isLast)];
}

/** What the graph takes the saved text for now. */
async function readAgain(draft: Draft): Promise<UnderstoodNow> {
  const { importText } = await asked(ask(SaveDocument, { input: { ...inputOf(draft), dryRun: true } }));
  return importText.__typename === 'Imported' ? importText.understood : [];
}

/** What a correction is about; null where the graph has it no more. */
function nodeOf(talk: UnderstoodNow[number] | undefined, { speaker, field }: Correction): string | null {
  const at = talk?.matches?.id ?? null;
  if (speaker === null) return at;
  const person = talk?.speakers[speaker]?.matches?.id ?? null;
  return field === 'affiliations' && person !== null ? at && `${person}@${at}` : person;
}

type Said = { readonly change: string } | { readonly change: null; readonly reason: string };

async function correct(node: string, { field, value }: Correction, token: string): Promise<Said> {
  const input = { node, field, value, reason: 'Corrected while pasting the announcement' };
  try {
    const { correct: said } = await ask(CorrectDocument, { input }, { token });
    if (said.__typename === 'Curated') return { change: said.change };
    if (said.__typename !== 'NotAllowed') return { change: null, reason: said.message };
    return { change: null, reason: 'the token lacks the scope curate.' };
  } catch (error) {
    if (error instanceof AskFailure) return { change: null, reason: error.message };
    throw error;
  }
}

async function talksOf(ids: readonly string[]): Promise<readonly SavedTalk[]> {
  const { nodes } = await asked(ask(SavedTalksDocument, { ids }));
  return nodes.flatMap((node) => (node?.__typename === 'Talk' ? [node] : []));
}

/** Takes back what was saved, the last first; throws SaveFailure at the first that cannot be. */
export async function takeBack({ changes }: Saved, token: string): Promise<void> {
  for (const change of changes.toReversed()) {
    const { undo } = await asked(ask(TakeBackDocument, { change }, { token }));
    if (undo.__typename === 'NotAllowed')
      throw new SaveFailure('This token may not take back: it needs the scope curate.', true);
    // What somebody has taken back already is as it should be.
    if (undo.__typename !== 'Curated' && undo.__typename !== 'Conflict') throw new SaveFailure(undo.message);
  }
}

function wordsOf({ field, value }: Correction): string {
  return `${field} “${value ?? ''}”`;
}

async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof AskFailure)) throw error;
    const isToken = error.code === 'UNAUTHENTICATED';
    throw new SaveFailure(
      isToken ? 'The service does not know this token, or it has been revoked.' : error.message,
      isToken,
    );
  }
}
