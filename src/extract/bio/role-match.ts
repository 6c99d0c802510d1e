/** A post or degree where it stands in a sentence. */

import type { Span } from '../mapped-text.ts';
import type { AffiliationKind } from '../understanding.ts';

export interface RoleMatch extends Span {
  readonly type: 'role' | 'degree';
  readonly kind: AffiliationKind;
  /** As printed, without article. */
  readonly role: string;
  /** Of a degree. */
  readonly field: string | null;
}
