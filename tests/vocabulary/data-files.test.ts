import { describe, expect, it } from 'vitest';
import { allInstitutions } from '../../src/institutions/gazetteer.ts';
import { readPlaces } from '../../src/institutions/places.ts';
import { itemsOf, readDataLines } from '../../src/text/data-lines.ts';
import { foldText, normTerm } from '../../src/text/fold.ts';
import { allTopics, broaderKeys, findTopic, findTopicsIn } from '../../src/topics/vocabulary.ts';

const institutions = allInstitutions();
const topics = allTopics();

/** The terms that lead to more than one of the entries. */
function sharedTerms(entries: readonly { key: string; names: readonly string[] }[]): string[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, names } of entries) {
    for (const name of names) keys.set(normTerm(name), (keys.get(normTerm(name)) ?? new Set()).add(key));
  }
  return [...keys].filter(([, holders]) => holders.size > 1).map(([term]) => term);
}

/** ISO 7064 mod 97-10 over the Crockford base-32 number, as ROR defines it. */
function rorCheckDigits(id: string): string {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const number = [...id.slice(0, 7)].reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}

describe('institutions.txt', () => {
  it('holds thousands of organisations of a hundred countries and more, under unique keys', () => {
    expect(institutions.length).toBeGreaterThan(4_500);
    expect(new Set(institutions.map(({ countryCode }) => countryCode)).size).toBeGreaterThan(100);
    expect(new Set(institutions.map(({ key }) => key)).size).toBe(institutions.length);
  });

  it('names only parents that exist, without a cycle', () => {
    const byKey = new Map(institutions.map((entry) => [entry.key, entry]));
    for (const entry of institutions) {
      const above = new Set(entry.partOf);
      for (const key of above) for (const next of byKey.get(key)?.partOf ?? [`no ${key}`]) above.add(next);
      expect([...above].filter((key) => !byKey.has(key))).toEqual([]);
      expect(above.has(entry.key)).toBe(false);
    }
  });

  it('says only of parts that they employ by themselves', () => {
    const own = institutions.filter(({ employsItself }) => employsItself);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ partOf }) => partOf.length === 0)).toEqual([]);
  });

  it('shares a name between organisations only where that is declared', () => {
    const declared = readDataLines('institutions.txt').flatMap(({ fields }) =>
      (fields[2] ?? '').split(';').flatMap((name) => (name.trim().startsWith('?') ? [normTerm(name)] : [])),
    );
    const shared = sharedTerms(institutions.map(({ key, name, aliases }) => ({ key, names: [name, ...aliases] })));
    expect(shared.filter((term) => !declared.includes(term))).toEqual([]);
  });

  it('holds no name that folds to nothing or to a single letter', () => {
    const names = institutions.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => normTerm(name).length < 2)).toEqual([]);
  });

  it('gives identifiers of the right form, ROR ids with their check digits', () => {
    const ids = institutions.flatMap(({ identifiers }) => identifiers);
    expect(ids.length).toBeGreaterThan(30);
    for (const { scheme, value } of ids) {
      if (scheme === 'ROR') expect(value.slice(7), value).toBe(rorCheckDigits(value));
      else expect(`${scheme} ${value}`).toMatch(/^WIKIDATA Q[1-9]\d*$/);
    }
    expect(new Set(ids.map(({ scheme, value }) => scheme + value)).size).toBe(ids.length);
  });

  it('gives a position to each one whose city is known, within the bounds of the globe', () => {
    for (const { name, city, countryCode, latitude, longitude } of institutions) {
      const isKnown = readPlaces()
        .get(foldText(city ?? ''))
        ?.some((place) => place.countryCode === countryCode);
      if (isKnown) expect([name, latitude === null, longitude === null]).toEqual([name, false, false]);
      expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? 0)).toBeLessThanOrEqual(180);
    }
  });
});

describe('units.txt', () => {
  it('speaks only of organisations that exist', () => {
    const keys = new Set(['*', ...institutions.map(({ key }) => key)]);
    expect(
      [...new Set(readDataLines('units.txt').map(({ section }) => section))].filter((key) => !keys.has(key)),
    ).toEqual([]);
  });
});

describe('topics.txt', () => {
  it('holds twelve thousand topics under unique keys, and thousands of other names', () => {
    expect(topics.length).toBeGreaterThan(11_900);
    expect(topics.flatMap(({ aliases }) => aliases).length).toBeGreaterThan(3_500);
    expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length);
  });

  it('names only broader and related topics that exist, without a cycle', () => {
    const keys = new Set(topics.map(({ key }) => key));
    for (const { key, broader, related } of topics) {
      expect([...broader, ...related].filter((other) => !keys.has(other))).toEqual([]);
      expect(broaderKeys(key)).not.toContain(key);
    }
  });

  it('leads from each label to its topic, and from each other name to one only unless it is marked as doubtful', () => {
    const doubtful = readDataLines('topics.txt').flatMap(({ fields }) =>
      itemsOf(fields.find((field) => field.startsWith('='))?.slice(1)).flatMap((name) =>
        name.startsWith('?') ? [normTerm(name)] : [],
      ),
    );
    const shared = sharedTerms(topics.map(({ key, label, aliases }) => ({ key, names: [label, ...aliases] })));
    expect(shared.filter((term) => !doubtful.includes(term))).toEqual([]);
    expect(topics.filter(({ key, label }) => findTopic(label)?.key !== key)).toEqual([]);
  });

  it('prints no label or other name twice, and no mark of the file in either', () => {
    for (const { label, aliases } of topics) {
      expect([label, ...aliases].filter((name) => name === '' || /^[~?!*=<@"]|[;|]|\p{Ll}\*/u.test(name))).toEqual([]);
      expect(new Set([label, ...aliases]).size).toBe(aliases.length + 1);
    }
  });

  it('gives an identifier to one topic only', () => {
    const ids = topics.flatMap(({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.every((id) => /^arXiv:[a-z-]+(?:\.[A-Za-z-]+)?$/.test(id))).toBe(true);
  });
});

describe('everyday-words.txt', () => {
  const words = readDataLines('everyday-words.txt').flatMap(({ fields, section }) =>
    itemsOf(fields[0]).map((word) => ({ word, section })),
  );

  it('holds words of eight languages, each once in a language', () => {
    expect(new Set(words.map(({ section }) => section)).size).toBe(8);
    expect(words.length).toBeGreaterThan(4_000);
    expect(words.filter(({ word }) => /\s/.test(word))).toEqual([]);
    const seen = words.map(({ word, section }) => `${section} ${word}`);
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
  });

  it('holds no label of a topic that is looked for in running text', () => {
    const sought = new Set(
      findTopicsIn(words.map(({ word }) => `${word}.`).join('\n')).map(({ entry }) => entry.label),
    );
    expect([...sought]).toEqual([]);
  });
});
