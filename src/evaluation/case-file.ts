/** Announcements with what a careful reader takes from them: one JSON file a case, the gold answers of an evaluation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

const talkShape = z.object({
  title: text,
  date: text,
  start_time: text,
  timezone: text,
  speakers: z.array(z.object({ name: z.string(), affiliations_as_stated: texts })).nullish(),
  abstract_starts_with: text,
  abstract_ends_with: text,
  location: text,
  topics_expected: texts,
  status: text,
  /** Other right values. */
  accept: z.object({ title: texts, date: texts, start_time: texts, abstract_end: texts }).nullish(),
});

const postShape = z.object({
  role: text,
  institution: text,
  department: text,
  start: z.union([z.string(), z.number()]).nullish(),
  end: z.union([z.string(), z.number()]).nullish(),
  current: z.boolean().nullish(),
});

const personShape = z.object({
  name: z.string(),
  career: z.array(postShape).nullish(),
  education: z.array(z.object({ degree: text, institution: text })).nullish(),
});

const answerShape = z.object({ talks: z.array(talkShape), people: z.array(personShape).nullish() });

const caseShape = answerShape.extend({
  id: z.string(),
  format: z.string(),
  shape: text,
  text: z.string(),
  /** The day on which the announcement is to be read, YYYY-MM-DD. */
  reference_date: text,
  /** People that may be read as speakers or not. */
  ignore_speakers: texts,
});

export type AnnouncementCase = z.infer<typeof caseShape>;
export type Answer = z.infer<typeof answerShape>;
export type AnsweredTalk = z.infer<typeof talkShape>;
export type AnsweredPerson = z.infer<typeof personShape>;
export type AnsweredPost = z.infer<typeof postShape>;

/** Other names of institutions by their canonical name, `institution-aliases.json` beside the cases. */
const ALIASES_FILE = 'institution-aliases.json';
const aliasesShape = z.record(z.string(), z.array(z.string()));

export interface CaseFolder {
  readonly cases: readonly AnnouncementCase[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** The cases of a folder in the order of their file names; throws InputError for a file that is no case. */
export function readCaseFolder(folder: string): CaseFolder {
  const files = namesIn(folder).filter((name) => name.endsWith('.json'));
  const cases = files
    .filter((name) => name !== ALIASES_FILE)
    .map((name) => parsed(join(folder, name), caseShape, 'a case'));
  if (cases.length === 0) {
    throw new InputError(
      `There is no case in ${folder}: a case is a JSON file with id, format, text, talks and people.`,
    );
  }
  const aliases = files.includes(ALIASES_FILE)
    ? parsed(join(folder, ALIASES_FILE), aliasesShape, 'a list of names')
    : {};
  return { cases, aliases };
}

/** What a reader gave for a case, in the same format as the gold answer. */
export function answerOf(portrayed: unknown): Answer {
  return answerShape.parse(portrayed);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new InputError(`There is no folder ${folder} that can be read.`, { cause: error });
  }
}

function parsed<T>(file: string, shape: z.ZodType<T>, what: string): T {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const reason = issue
      ? `${issue.path.join('.') || 'it'}: ${issue.message}`
      : error instanceof Error
        ? error.message
        : String(error);
    throw new InputError(`${file} is not ${what} (${reason}).`, { cause: error });
  }
}
