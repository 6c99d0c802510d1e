/** The text that is being worked on, kept in this tab until it is closed, so that a reload loses nothing. */
import type { Correction } from './corrections.ts';
import type { ImportFormat } from './reading.ts';

export interface Draft {
  readonly text: string;
  /** Null where it is guessed. */
  readonly format: ImportFormat | null;
  /** Null for the day of the mail, or today. */
  readonly referenceDate: string | null;
  readonly corrections: readonly Correction[];
}

export const EMPTY: Draft = { text: '', format: null, referenceDate: null, corrections: [] };

const PLACE = 'paste';

/** What was being worked on, or nothing. */
export function keptDraft(): Draft {
  const kept = sessionStorage.getItem(PLACE);
  if (kept === null) return EMPTY;
  try {
    return { ...EMPTY, ...(JSON.parse(kept) as Partial<Draft>) };
  } catch (error) {
    if (error instanceof SyntaxError) return EMPTY;
    throw error;
  }
}

/** Keeps what is being worked on; what is too large for the browser to keep is not. */
export function keepDraft(draft: Draft): void {
  try {
    if (draft.text === '') sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, JSON.stringify(draft));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    sessionStorage.removeItem(PLACE);
  }
}
