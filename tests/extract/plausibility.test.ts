/** What a proposal is told to reach at most before it is read is never surpassed, so that nothing that might be the best is left unread. */

import { expect, it } from 'vitest';
import { PATTERNS } from '../../src/extract/configuration.ts';
import { identityText } from '../../src/extract/mapped-text.ts';
import { makePage } from '../../src/extract/page.ts';
import { readProposal } from '../../src/extract/segment/choose.ts';
import { mostPlausible, plausibility } from '../../src/extract/segment/plausibility.ts';
import { waysToRead } from '../../src/extract/segment/windows.ts';
import { makeSampleDocuments } from '../../src/sample/sample-documents.ts';

const texts = makeSampleDocuments(1).flatMap(({ text, format }) => (format === undefined ? [text] : []));

it('bounds the plausibility of every reading of every sample announcement', () => {
  const surpassed = texts.flatMap((source) => {
    const page = makePage({ source, mapped: identityText(source), links: [], method: 'RULE' });
    const memory = { atoms: new WeakMap(), scores: new Map(), segments: new WeakMap() };
    return PATTERNS.flatMap((pattern) => pattern(page, page.lines))
      .flatMap(waysToRead)
      .map((proposal) => ({
        pattern: proposal.pattern,
        reached: plausibility(page, readProposal(page, proposal, memory)),
        most: mostPlausible(proposal),
      }))
      .filter(({ reached, most }) => reached > most);
  });
  expect(texts.length).toBeGreaterThan(5);
  expect(surpassed).toEqual([]);
});
