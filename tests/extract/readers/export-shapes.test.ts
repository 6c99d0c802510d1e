/** Answers of the interfaces of many programs pages of many systems and mails, each cut down to what tells its shape, with the talks that are in them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import type { ReadTalk } from '../../../src/extract/understanding.ts';
import exports from './export-shapes.json' with { type: 'json' };
import mails from './mail-shapes.json' with { type: 'json' };
import pages from './page-shapes.json' with { type: 'json' };

function portrait(talk: ReadTalk) {
  return {
    title: talk.title?.value ?? null,
    when: [talk.date, talk.startTime, talk.endTime, talk.timeZone].flatMap((fact) => fact?.value ?? []).join(' '),
    ...(talk.location ? { location: talk.location.value } : {}),
    people: talk.appearances.map(
      ({ role, name, affiliations }) =>
        `${role === 'SPEAKER' ? '' : `${role} `}${name.value}${affiliations.map((one) => `, ${one.value}`).join('')}`,
    ),
    ...(talk.abstract ? { abstract: talk.abstract.value.slice(0, 30) } : {}),
  };
}

describe.each([...exports, ...pages, ...mails])('$name', ({ document, talks }) => {
  it('gives its talks, with the words of every fact where it says', async () => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    const read = await understand(text);
    expect(read.talks.map(portrait)).toEqual(talks);
    for (const talk of read.talks)
      for (const fact of [talk.title, talk.date, talk.location, talk.abstract])
        if (fact) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });
});

it('a list of people, files or news is no list of talks', async () => {
  const documents = [
    { people: [{ first_name: 'Ada', last_name: 'Quill', title: 'Dr', affiliation: 'University of Turin' }] },
    {
      posts: [
        {
          title: 'New library opens',
          date: '2026-01-10',
          date_gmt: '2026-01-10',
          slug: 'library',
          modified: '2026-01-11',
        },
      ],
    },
    { files: [{ name: 'minutes.pdf', created_at: '2026-01-10T10:00:00Z', size: 812 }] },
  ];
  for (const one of documents) expect((await understand(JSON.stringify(one))).talks).toEqual([]);
});
