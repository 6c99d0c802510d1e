/** A research organisation as the program's data or a register have it. */
import type { InstitutionKind } from './institution-words.ts';

export interface InstitutionEntry {
  /** The slug of the name. */
  readonly key: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly aliases: readonly string[];
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** Of its city, in degrees, unless the data give its own. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly homepage: string | null;
  /** Keys of the organisations it belongs to. */
  readonly partOf: readonly string[];
  /** A part on a site of its own, with staff that is not counted as that of the organisation above. */
  readonly employsItself: boolean;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}
