/** Tells where stretches stand in the entries of a list: at the edge of a line or of the entry, as its longest, again in other entries. */

import type { Page } from '../page.ts';
import type { Atom } from './entry-atoms.ts';
import { JOINTS, jointIndex } from './entry-model.ts';

/** What is known of the atoms of an entry. */
export interface Seats {
  /** By atom, whether it stands again in another entry (1), and in most of them (2). */
  readonly again: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly longest: number;
}

export const NO_SEATS: Seats = { again: [], first: -1, last: -1, longest: -1 };

/** The seats of the atoms of each entry. */
export function seatsOf(page: Page, entries: readonly (readonly Atom[])[]): Seats[] {
  const printed = entries.map((atoms) =>
    atoms.map(({ kind, start, end }) => (kind === 'words' ? page.text.slice(start, end) : '')),
  );
  const counts = new Map<string, number>();
  for (const texts of printed) for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return printed.map((texts) => {
    const isWords = (text: string) => text !== '';
    const longest = texts.reduce((most, text, at) => (text.length > (texts[most]?.length ?? 0) ? at : most), 0);
    return {
      again: texts.map((text) => {
        const count = text === '' ? 0 : (counts.get(text) ?? 0);
        return count < 2 ? 0 : count * 2 > entries.length ? 2 : 1;
      }),
      first: texts.findIndex(isWords),
      last: texts.findLastIndex(isWords),
      longest,
    };
  });
}

/** The bits of SEAT_SIGNS that hold of the atoms from one to another. */
export function seatBits(
  { again, first, last, longest }: Seats,
  atoms: readonly Atom[],
  { at, to }: { readonly at: number; readonly to: number },
): number {
  const joint = atoms[at]?.joint;
  const behind = atoms[to + 1]?.joint;
  const opens = joint === 'line' || joint === 'gap';
  const closes = behind === undefined || behind === 'line' || behind === 'gap';
  const often = at === to ? again[at] : 0;
  return (
    (opens ? 1 : 0) |
    (closes ? 2 : 0) |
    (opens && closes ? 4 : 0) |
    (at <= first ? 8 : 0) |
    (to >= last ? 16 : 0) |
    (at <= longest && longest <= to ? 32 : 0) |
    (often === 1 ? 64 : 0) |
    (often === 2 ? 128 : 0) |
    heldBits(atoms, at, to)
  );
}

/** Whether a day or an hour stands within, and a quote beside other words. */
function heldBits(atoms: readonly Atom[], at: number, to: number): number {
  let bits = 0;
  for (let within = at; within <= to; within++) {
    const atom = atoms[within];
    if (atom?.kind !== 'words') bits |= 256;
    else if (atom.isQuoted && at < to) bits |= 512;
  }
  return bits;
}

/** The place in `behind` of what stands behind an atom. */
export function behindIndex(atoms: readonly Atom[], to: number): number {
  const next = atoms[to + 1];
  return next ? jointIndex(next.joint) : JOINTS.length;
}
