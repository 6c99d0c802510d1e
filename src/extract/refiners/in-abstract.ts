/** Tells whether a stretch of a page belongs to the abstract of a talk, which may tell of people who are elsewhere. */

import type { Draft } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';

/** Also where the stretch begins with the label of the abstract. */
export function isInAbstract(page: Page, drafts: readonly Draft[], { start, end }: Span): boolean {
  return drafts.some(
    ({ abstractPassage: passage }) => passage?.ground === page.ground && passage.start < end && start < passage.end,
  );
}
