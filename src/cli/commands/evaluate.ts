/** `talkgraph evaluate`: how well announcements are read, against cases with their right answers. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError, UsageError } from '../../errors.ts';
import { type CaseFolder, readCaseFolder } from '../../evaluation/case-file.ts';
import { type CaseReport, type Evaluation, evaluate } from '../../evaluation/evaluate.ts';
import { EXIT_OK } from '../exit-code.ts';
import { showSteps } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface EvaluateCommandOptions {
  readonly worst?: string;
  readonly against?: string;
  readonly json?: boolean;
}

const DEFAULT_WORST = 5;
const MOST_REASONS = 4;

const earlierShape = z.object({
  fields: z.record(z.string(), z.object({ f1: z.number() })),
  core: z.object({ f1: z.number() }),
});
type Earlier = z.infer<typeof earlierShape>;

/** Prints precision, recall and F1 by field, the formats, and the worst cases with their reasons. */
export async function runEvaluate(
  folder: string,
  options: EvaluateCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const worst = parseWorst(options.worst);
  const earlier = options.against === undefined ? null : readEarlier(options.against);
  const cases = readCaseFolder(folder);
  const evaluation = await evaluated(cases, terminal);
  if (options.json) await terminal.line(JSON.stringify(evaluation, null, 1));
  else
    for (const line of [...fieldLines(evaluation, earlier), ...worstLines(evaluation, worst)])
      await terminal.line(line);
  return EXIT_OK;
}

async function evaluated(folder: CaseFolder, terminal: Terminal): Promise<Evaluation> {
  const progress = showSteps(terminal);
  try {
    return await evaluate(folder, (done) => progress.step('cases', done, folder.cases.length));
  } finally {
    progress.end();
  }
}

function parseWorst(given: string | undefined): number {
  if (given === undefined) return DEFAULT_WORST;
  if (/^\d{1,4}$/.test(given)) return Number(given);
  throw new UsageError(`--worst takes a whole number from 0 to 9999, not ${given}.`);
}

function readEarlier(file: string): Earlier {
  try {
    return earlierShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new InputError(`${file} is not what "talkgraph evaluate --json" printed earlier.`, { cause: error });
  }
}

function fieldLines({ cases, fields, formats, core }: Evaluation, earlier: Earlier | null): readonly string[] {
  const line = (name: string, rates: { precision: number; recall: number; f1: number }, before?: number): string =>
    [
      name.padEnd(26),
      ...[rates.precision, rates.recall, rates.f1].map((rate) => rate.toFixed(3).padStart(9)),
      before === undefined ? '' : signed(rates.f1 - before).padStart(9),
    ]
      .join('')
      .trimEnd();
  const heads = ['precision', 'recall', 'F1', ...(earlier ? ['change'] : [])].map((head) => head.padStart(9)).join('');
  return [
    `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`,
    `${''.padEnd(26)}${heads}`,
    ...Object.entries(fields).map(([field, rates]) => line(field, rates, earlier?.fields[field]?.f1)),
    line('core', core, earlier?.core.f1),
    '',
    ...Object.entries(formats).map(([format, rates]) => line(`format ${format}`, rates)),
  ];
}

function signed(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
}

function worstLines({ cases }: Evaluation, worst: number): readonly string[] {
  const faulty = cases.filter(({ wrong, missed }) => wrong + missed > 0).sort((a, b) => a.f1 - b.f1);
  return faulty.slice(0, worst).flatMap((report) => ['', ...caseLines(report)]);
}

function caseLines({ id, f1, shape, reasons }: CaseReport): readonly string[] {
  const more = reasons.length - MOST_REASONS;
  return [
    `${id}  F1 ${f1.toFixed(3)}  ${shape}`,
    ...reasons.slice(0, MOST_REASONS).map((reason) => `  ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
