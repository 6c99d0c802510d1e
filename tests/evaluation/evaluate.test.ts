/** What an evaluation counts, and the figures that the project's own cases are held to. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type AnnouncementCase, readCaseFolder } from '../../src/evaluation/case-file.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

const SEEN = fileURLToPath(new URL('../extract/cases/', import.meta.url));
const UNSEEN = fileURLToPath(new URL('../extract/cases-unseen/', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/announcements/', import.meta.url));

const ANNOUNCEMENT = `Title: Rates of stochastic gradient descent
Speaker: Petra Example (University of Oxford)
Date: 3 May 2019
`;

function caseOf(talk: Partial<AnnouncementCase['talks'][number]>): AnnouncementCase {
  return {
    id: 'x1',
    format: 'plain',
    text: ANNOUNCEMENT,
    talks: [
      {
        title: 'Rates of stochastic gradient descent',
        date: '2019-05-03',
        speakers: [{ name: 'Petra Example', affiliations_as_stated: ['University of Oxford'] }],
        topics_expected: ['stochastic gradient descent'],
        status: 'scheduled',
        ...talk,
      },
    ],
    people: [],
  };
}

describe('an evaluation', () => {
  it('finds everything right where the answer is what was read', async () => {
    const { core, cases } = await evaluate({ cases: [caseOf({})], aliases: {} });
    expect(core).toMatchObject({ right: 6, wrong: 0, missed: 0, f1: 1 });
    expect(cases).toMatchObject([{ id: 'x1', f1: 1, reasons: [] }]);
  });

  it('counts a wrong value as wrong and as missed, and says which', async () => {
    const { fields, cases } = await evaluate({ cases: [caseOf({ date: '2019-05-04' })], aliases: {} });
    expect(fields.date).toMatchObject({ right: 0, wrong: 1, missed: 1, precision: 0, recall: 0, f1: 0 });
    expect(cases[0]?.reasons).toEqual(['date: read "2019-05-03" for "2019-05-04"']);
  });

  it('takes other right values', async () => {
    const { fields } = await evaluate({
      cases: [caseOf({ date: '2019-05-04', accept: { date: ['2019-05-03'] } })],
      aliases: {},
    });
    expect(fields.date).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });

  it('counts a text that is refused as read without a talk', async () => {
    const { fields } = await evaluate({ cases: [{ ...caseOf({}), text: '' }], aliases: {} });
    expect(fields.talk).toMatchObject({ right: 0, wrong: 0, missed: 1 });
  });
});

describe.each([
  { what: 'cases that rules were written by', folder: SEEN, least: { core: 0.95, precision: 0.967 } },
  { what: 'cases kept apart', folder: UNSEEN, least: { core: 0.925, precision: 0.955 } },
])('$what', ({ folder, least }) => {
  it('are read as well as they were', async () => {
    const { core } = await evaluate(readCaseFolder(folder));
    expect(core.f1).toBeGreaterThanOrEqual(least.core);
    expect(core.precision).toBeGreaterThanOrEqual(least.precision);
  }, 240_000);
});

const scored = z.object({
  fields: z.record(z.string(), z.object({ tp: z.number(), fp: z.number(), fn: z.number() })),
});

describe.skipIf(!existsSync(SHARED))('the shared cases (skipped where the shared folder is missing)', () => {
  it('are read as well as they were', async () => {
    const { core } = await evaluate(readCaseFolder(SHARED));
    expect(core.f1).toBeGreaterThanOrEqual(0.985);
    expect(core.precision).toBeGreaterThanOrEqual(0.985);
  });

  it('are counted by their scorer as by ours, field by field', async () => {
    // Both folders are given the same names of institutions, since the scorer takes those that lie beside it.
    const aliases = readCaseFolder(SHARED).aliases;
    const cases = readCaseFolder(UNSEEN).cases.filter((_, at) => at % 3 === 0);
    const folder = mkdtempSync(join(tmpdir(), 'talkgraph-score-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const gold = join(folder, 'gold');
    const predictions = join(folder, 'predictions');
    for (const part of [gold, predictions]) mkdirSync(part);
    for (const { id, text } of cases) {
      copyFileSync(join(UNSEEN, `${id}.json`), join(gold, `${id}.json`));
      const answer = await understand(text).then(portrayUnderstanding, () => ({ talks: [], people: [] }));
      writeFileSync(join(predictions, `${id}.json`), JSON.stringify(answer));
    }
    const scorer = join(SHARED, 'score.mjs');
    const printed = execFileSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8' });
    const { fields } = await evaluate({ cases, aliases });
    const counts = Object.entries(fields).map(([field, { right, wrong, missed }]) => [
      field,
      { tp: right, fp: wrong, fn: missed },
    ]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(
        Object.entries(scored.parse(JSON.parse(printed)).fields).map(([field, { tp, fp, fn }]) => [
          field,
          { tp, fp, fn },
        ]),
      ),
    );
  }, 120_000);
});

it('every case has an id of its own, which is the name of its file', () => {
  for (const folder of [SEEN, UNSEEN]) {
    const files = readdirSync(folder).filter((name) => /^[a-z]\d+\.json$/.test(name));
    const ids = files.map(
      (name) => z.object({ id: z.string() }).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).id,
    );
    expect(ids.map((id) => `${id}.json`)).toEqual(files);
  }
});
