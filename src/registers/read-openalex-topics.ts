/** Reads the topics of OpenAlex with the subfields, fields and domains above them: its snapshot, an answer of its API, or its table of topics. */
import { z } from 'zod';
import type { AddedTopic } from '../vocabularies/added-entries.ts';
import { recordsOf } from './json-records.ts';
import type { RegisterItem, RegisterReader } from './register.ts';

const level = z.object({ id: z.union([z.string(), z.number()]), display_name: z.string().min(1) });

const ofSnapshot = level.extend({
  description: z.string().nullish(),
  subfield: level.nullish(),
  field: level.nullish(),
  domain: level.nullish(),
});

const cell = z.string().min(1);
const ofTable = z
  .object({
    topic_id: cell,
    topic_name: cell,
    subfield_id: cell,
    subfield_name: cell,
    field_id: cell,
    field_name: cell,
    domain_id: cell,
    domain_name: cell,
    summary: z.string().nullish(),
  })
  .transform(
    (row): z.infer<typeof ofSnapshot> => ({
      id: row.topic_id,
      display_name: row.topic_name,
      description: row.summary,
      subfield: { id: row.subfield_id, display_name: row.subfield_name },
      field: { id: row.field_id, display_name: row.field_name },
      domain: { id: row.domain_id, display_name: row.domain_name },
    }),
  );

const topic = z.union([ofSnapshot, ofTable]);

/** Reads the topics; what stands above several of them is given once. */
export const readOpenAlexTopics: RegisterReader = async function* (text): AsyncGenerator<RegisterItem> {
  const expected =
    'a list of OpenAlex topics: give a file of the topics snapshot (.gz or not), the answer of the topics API, or the topic table as CSV';
  const given = new Set<string>();
  for await (const record of recordsOf(text, topic, expected)) {
    if ('rejected' in record) {
      yield { rejected: { ...record.rejected, reason: `It is no topic of OpenAlex (${record.rejected.reason}).` } };
      continue;
    }
    for (const entry of entriesOf(record.value)) {
      if (given.has(entry.id)) continue;
      given.add(entry.id);
      yield { entry };
    }
  }
};

function entriesOf({ description, subfield, field, domain, ...own }: z.infer<typeof ofSnapshot>): AddedTopic[] {
  const levels = [
    { prefix: 'domains/', of: domain },
    { prefix: 'fields/', of: field },
    { prefix: 'subfields/', of: subfield },
    { prefix: '', of: own },
  ].flatMap(({ prefix, of }) => (of ? [{ id: idOf(of.id, prefix), label: of.display_name.trim() }] : []));
  return levels.map(({ id, label }, at) => ({
    what: 'topic',
    id,
    scheme: 'OPENALEX',
    label,
    names: [],
    definition: at === levels.length - 1 ? (description ?? null) : null,
    broader: levels.slice(Math.max(0, at - 1), at).map((above) => above.id),
    related: [],
    wikidata: null,
  }));
}

/** "https://openalex.org/T10009", "T10009" and 10009 are one topic; levels above have numbers of their own. */
function idOf(id: string | number, prefix: string): string {
  const bare = String(id).replace(/^https?:\/\/openalex\.org\//, '');
  const number = bare.replace(/^(?:[a-z]+\/|T)/i, '');
  return prefix === '' ? `T${number}` : `${prefix}${number}`;
}
