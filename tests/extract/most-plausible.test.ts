/** A proposal may be left unread only where no reading of it could win: what it can come to at most is never too little. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCaseFolder } from '../../src/evaluation/case-file.ts';
import { PATTERNS } from '../../src/extract/configuration.ts';
import { identityText } from '../../src/extract/mapped-text.ts';
import { makePage } from '../../src/extract/page.ts';
import { readProposal } from '../../src/extract/segment/choose.ts';
import { mostPlausible, plausibility } from '../../src/extract/segment/plausibility.ts';
import { waysToRead } from '../../src/extract/segment/windows.ts';

const { cases } = readCaseFolder(fileURLToPath(new URL('./cases/', import.meta.url)));
/** Enough for some hundred proposals of every kind, few enough to take a second. */
const SAMPLE = cases.filter(({ format, text }) => format === 'plain' && text.length < 6_000).slice(0, 60);

describe('what a proposal can come to at most', () => {
  it('is no less than what its reading comes to', () => {
    const tooLow: string[] = [];
    let read = 0;
    for (const { id, text } of SAMPLE) {
      const page = makePage({ source: text, mapped: identityText(text), links: [], method: 'RULE' });
      const memory = { atoms: new WeakMap(), scores: new Map() };
      for (const proposal of PATTERNS.flatMap((pattern) => pattern(page, page.lines)).flatMap(waysToRead)) {
        const reading = readProposal(page, proposal, memory);
        if (reading.drafts.length === 0) continue;
        read++;
        if (plausibility(page, reading) > mostPlausible(proposal)) tooLow.push(`${id} ${proposal.pattern}`);
      }
    }
    expect(read).toBeGreaterThan(100);
    expect(tooLow).toEqual([]);
  });
});
