/** Documents of every format beside what is read of them; `TALKGRAPH_TEST_UPDATE_FIXTURES=1` writes it anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import type { Fact, ReadTalk, Understanding } from '../../../src/extract/understanding.ts';
import { factsIn } from '../facts-in.ts';

const folder = new URL('./golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const REFERENCE_DATE = '2026-01-15';

/** What matters of a talk, on as few lines as can be read. */
function portrait(talk: ReadTalk): Record<string, unknown> {
  const value = (fact: Fact<unknown> | null) => fact?.value ?? undefined;
  const said = {
    uid: talk.uid ?? undefined,
    revision: talk.revision || undefined,
    title: talk.title?.value ?? null,
    when: [talk.date, talk.startTime, talk.endTime, talk.timeZone].flatMap((fact) => value(fact) ?? []).join(' '),
    status: value(talk.status),
    people: talk.appearances.map(
      ({ role, name, affiliations }) =>
        `${role === 'SPEAKER' ? '' : `${role} `}${name.value}${affiliations.map((one) => `, ${one.value}`).join('')}`,
    ),
    series: value(talk.series),
    location: value(talk.location),
    url: value(talk.url),
    abstract: talk.abstract ? `${talk.abstract.value.slice(0, 40)} … ${talk.abstract.value.slice(-30)}` : undefined,
    resources: talk.resources.map(({ kind, url }) => `${kind} ${url.value}`),
    posts: talk.people.flatMap(({ name, career }) =>
      career.map(({ role, institution }) => `${name.value}: ${role}, ${institution.value}`),
    ),
  };
  return Object.fromEntries(
    Object.entries(said).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  );
}

function described({ format, talks, rejected }: Understanding) {
  return {
    format,
    talks: talks.map(portrait),
    rejected: rejected.map(({ location, reason }) => `${location}: ${reason}`),
  };
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const read = () => understand(text, { referenceDate: REFERENCE_DATE });

  it('gives its talks', async () => {
    const found = described(await read());
    const file = new URL(`${name}.expected.json`, folder);
    if (process.env.TALKGRAPH_TEST_UPDATE_FIXTURES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('has the words of every fact where it says', async () => {
    const facts = factsIn((await read()).talks);
    expect(facts.length).toBeGreaterThan(0);
    for (const { quote, start, end } of facts) expect(text.slice(start, end)).toBe(quote);
  });

  it('is read the same when its format is forced', async () => {
    const { format, talks } = await read();
    expect((await understand(text, { referenceDate: REFERENCE_DATE, format })).talks).toEqual(talks);
  });
});
