import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

const gold = new URL('../../../shared/announcements/', import.meta.url);
const caseShape = z.object({ id: z.string(), text: z.string() });
const scoreShape = z.object({ core_micro: z.object({ p: z.number(), r: z.number(), f1: z.number() }) });

describe.skipIf(!existsSync(gold))('the shared cases (skipped where the shared folder is missing)', () => {
  it('are read with a core F1 of at least 0.93', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'talkgraph-score-'));
    try {
      for (const name of readdirSync(gold).filter((file) => /^g\d+\.json$/.test(file))) {
        const { text } = caseShape.parse(JSON.parse(readFileSync(new URL(name, gold), 'utf8')));
        writeFileSync(join(folder, name), JSON.stringify(portrayUnderstanding(await understand(text))));
      }
      const scorer = fileURLToPath(new URL('score.mjs', gold));
      const printed = execFileSync(process.execPath, [scorer, fileURLToPath(gold), folder, '--json'], {
        encoding: 'utf8',
      });
      const { core_micro } = scoreShape.parse(JSON.parse(printed));
      expect(core_micro.f1).toBeGreaterThanOrEqual(0.93);
      expect(core_micro.p).toBeGreaterThanOrEqual(0.95);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
