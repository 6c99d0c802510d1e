/** What reading a public register gives: entries as they come, and those that had to be left out. */
import type { AddedEntry } from '../vocabularies/added-entries.ts';

export type RegisterName = 'ror' | 'openalex-topics' | 'skos';

export type RegisterItem =
  | { readonly entry: AddedEntry }
  | { readonly rejected: { readonly location: string; readonly reason: string } }
  /** Left out because the register itself says that it is no longer in use. */
  | { readonly retired: string };

/** A text that comes in pieces, and what it is called in messages. */
export interface RegisterText {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** Reads a register; throws InputError when the text is none of its kind. */
export type RegisterReader = (text: RegisterText) => AsyncGenerator<RegisterItem>;
