import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { evidenceOf } from '../../src/import/bundles.ts';
import { packStatements, unpackStatements, withoutSeparators } from '../../src/sources/evidence-statements.ts';
import { decodeTalk, encodeTalk } from '../../src/sources/record-facts.ts';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTART;TZID=Europe/Berlin:20240304T160000',
  'SUMMARY:Ada Quill (University of Papyrus): On drying ink and stochastic gradient',
  '  descent',
  'LOCATION:Room 12',
  'DESCRIPTION:Abstract: It is shown how ink dries on paper of several kinds\\, and what the',
  '  weather has to do with that.',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const place = { about: 't1', record: 'r1' };

describe('what a record says of one thing', () => {
  it('comes back with all words, of which the text holds none that stand in the facts', async () => {
    const { talks } = await understand(CALENDAR);
    const [talk] = talks;
    if (!talk?.title || !talk.abstract || !talk.date) throw new Error('The calendar is not understood.');
    const rows = [
      evidenceOf(talk.title, { ...place, field: 'title' }),
      evidenceOf(talk.abstract, { ...place, field: 'abstract' }),
      evidenceOf(talk.date, { ...place, field: 'date' }),
      ...talk.topics.map((fact) => evidenceOf(fact, { ...place, field: 'topic', value: 'o1' })),
      ...talk.appearances.flatMap(({ name, affiliations }) => [
        evidenceOf(name, { ...place, field: 'name' }),
        ...affiliations.map((fact) => evidenceOf(fact, { ...place, field: 'affiliation' })),
      ]),
    ];
    expect(rows.length).toBeGreaterThan(5);
    const said = packStatements(rows);
    for (const word of ['ink', 'Papyrus', 'Quill', 'descent']) expect(said).not.toContain(word);
    const stored = encodeTalk(talk);
    const read = unpackStatements(said, () => decodeTalk(stored));
    const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
    expect(sorted(read)).toEqual(sorted(rows.map(({ about: _about, record: _record, rule: _rule, ...row }) => row)));
  });

  it("is kept whole where it is a person's word, and read as earlier versions wrote it", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('HUMAN', 'MODEL'), (words, method) => {
        const quote = withoutSeparators(words);
        const row = {
          field: 'title',
          value: null,
          quote,
          start: 3,
          end: 9,
          method,
          confidence: 0.5,
          rule: 'x',
        } as const;
        const none = (): never => {
          throw new Error('The facts are not needed.');
        };
        const { rule: _rule, ...statement } = row;
        expect(unpackStatements(packStatements([row]), none)).toEqual([statement]);
      }),
    );
    const none = (): never => {
      throw new Error('The facts are not needed.');
    };
    const earlier = 'title\u001f\u001fOn ink\u001f3\u001f9\u001fRULE\u001f0.9\u001ftitle/line';
    expect(unpackStatements(earlier, none)).toEqual([
      { field: 'title', value: null, quote: 'On ink', start: 3, end: 9, method: 'RULE', confidence: 0.9 },
    ]);
  });
});
