/** Reads every case of a folder and says how well, by field, by format and by case. */
import { TalkgraphError } from '../errors.ts';
import { portrayUnderstanding } from '../extract/portrait.ts';
import { understand } from '../extract/understand.ts';
import { type AnnouncementCase, type Answer, answerOf, type CaseFolder } from './case-file.ts';
import { institutionComparer } from './likeness.ts';
import { scorePeople } from './score-people.ts';
import { scoreTalks } from './score-talks.ts';
import { CORE, type Counts, FIELDS, type Field, plus, type Rates, ratesOf, Tally } from './tally.ts';

export interface CaseReport extends Rates {
  readonly id: string;
  readonly format: string;
  readonly shape: string;
  /** What is wrong or missed, one line each. */
  readonly reasons: readonly string[];
}

export interface Evaluation {
  readonly cases: readonly CaseReport[];
  readonly fields: Readonly<Partial<Record<Field, Rates>>>;
  readonly formats: Readonly<Record<string, Rates>>;
  /** Talk, title, date, speaker, affiliation at the talk, role and institution, topic: all counted together. */
  readonly core: Rates;
}

const NONE: Counts = { right: 0, wrong: 0, missed: 0 };

/** Evaluates a folder of cases; `onCase` is told how many are done. */
export async function evaluate(
  folder: CaseFolder,
  onCase: (done: number) => void = () => undefined,
): Promise<Evaluation> {
  const sameInstitution = institutionComparer(folder.aliases);
  const tallies: { expected: AnnouncementCase; tally: Tally }[] = [];
  for (const expected of folder.cases) {
    const given = await answerTo(expected);
    const tally = new Tally();
    scoreTalks({ expected, tally, sameInstitution }, given.talks);
    scorePeople({ expected, tally, sameInstitution }, given.people ?? []);
    tallies.push({ expected, tally });
    onCase(tallies.length);
  }
  const total = (field: Field): Counts =>
    tallies.reduce((sum, { tally }) => plus(sum, tally.fields.get(field) ?? NONE), NONE);
  const seen = FIELDS.filter((field) => tallies.some(({ tally }) => tally.fields.has(field)));
  const formats = [...new Set(tallies.map(({ expected }) => expected.format))];
  return {
    cases: tallies.map(({ expected: { id, format, shape }, tally }) => ({
      id,
      format,
      shape: shape ?? '',
      ...ratesOf(tally.whole),
      reasons: tally.reasons,
    })),
    fields: Object.fromEntries(seen.map((field) => [field, ratesOf(total(field))])),
    formats: Object.fromEntries(
      formats.map((format) => [
        format,
        ratesOf(
          tallies
            .filter(({ expected }) => expected.format === format)
            .reduce((sum, { tally }) => plus(sum, tally.whole), NONE),
        ),
      ]),
    ),
    core: ratesOf(CORE.map(total).reduce(plus, NONE)),
  };
}

/** What the program reads; a text that it refuses gives nothing, as for whoever sent it. */
async function answerTo({ text, reference_date: day }: AnnouncementCase): Promise<Answer> {
  try {
    return answerOf(portrayUnderstanding(await understand(text, day ? { referenceDate: day } : {})));
  } catch (error) {
    if (error instanceof TalkgraphError) return { talks: [], people: [] };
    throw error;
  }
}
