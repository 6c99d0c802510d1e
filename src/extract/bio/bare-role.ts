/** A post that a verb alone tells, without a word for it. */

import type { AffiliationKind } from '../understanding.ts';
import type { OrganisationMark } from './shape.ts';

export interface BareRole {
  readonly kind: AffiliationKind;
  readonly role: string | null;
  readonly places: readonly OrganisationMark[];
  readonly rule: string;
  readonly isBare: boolean;
}
