/** What a model is asked for, and what of its answer is taken: words that stand in the text, and nothing else. */
import { z } from 'zod';

const quote = z.string().max(20_000);
const year = z
  .string()
  .regex(/^\d{4}$/)
  .nullable();

const postShape = z.object({
  person: quote.describe('The name of the person, as printed.'),
  statement: quote.describe('The words of the announcement that say so, copied exactly.'),
  kind: z.enum(['EMPLOYMENT', 'EDUCATION', 'VISITING', 'FOUNDER', 'MEMBER', 'OTHER']),
  role: quote.nullable().describe('The post or degree, as printed.'),
  institution: quote.describe('The organisation, as printed.'),
  unit: quote.nullable().describe('Department, laboratory or group, as printed.'),
  start: year.describe('The year in which it began, if the statement gives it.'),
  end: year.describe('The year in which it ended or the degree was given, if the statement gives it.'),
  current: z.boolean().describe('Whether it holds at the time of the announcement.'),
});

const talkShape = z.object({
  title: quote.nullable().describe('The title, copied exactly; null while to be announced.'),
  date: quote.nullable().describe('The day, copied exactly.'),
  time: quote.nullable().describe('The time of day, copied exactly.'),
  location: quote.nullable().describe('The room or place, copied exactly.'),
  speakers: z.array(
    z.object({
      name: quote.describe('The name without titles, copied exactly.'),
      affiliation: quote.nullable().describe('The institution printed beside the name, copied exactly.'),
    }),
  ),
  abstract: quote.nullable().describe('The abstract, copied exactly and whole, without the biography.'),
  topics: z.array(quote).describe('Research topics named in title or abstract, copied exactly.'),
  posts: z.array(postShape).describe('Posts and degrees that a biography states.'),
});

export const modelAnswerShape = z.object({ talks: z.array(talkShape).max(200) });

export type ModelAnswer = z.infer<typeof modelAnswerShape>;
export type ModelTalk = z.infer<typeof talkShape>;
export type ModelPost = z.infer<typeof postShape>;

/** An answer with the part of the document that it is about, in UTF-16 code units, as it is kept with the source. */
export const placedAnswersShape = z.array(
  z.object({ start: z.number().int(), end: z.number().int(), answer: modelAnswerShape }),
);

export type PlacedAnswers = z.infer<typeof placedAnswersShape>;

/** The JSON schema of an answer, for servers that hold a model to one. */
export function modelAnswerJsonSchema(): object {
  const { $schema: _draft, ...schema } = z.toJSONSchema(modelAnswerShape);
  return schema;
}
