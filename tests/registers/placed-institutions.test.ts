/** Where added institutions are placed beside known ones does not depend on the order in which they come, or are asked for. */
import { expect, it } from 'vitest';
import { placeInstitutions } from '../../src/institutions/added-institutions.ts';
import { allInstitutions, findInstitutionByKey } from '../../src/institutions/gazetteer.ts';
import { normTerm } from '../../src/text/fold.ts';
import type { AddedInstitution } from '../../src/vocabularies/added-entries.ts';

function institution(id: string, name: string, more: Partial<AddedInstitution> = {}): AddedInstitution {
  return {
    what: 'institution',
    id,
    scheme: 'ROR',
    name,
    kind: 'OTHER',
    names: [],
    acronyms: [],
    city: null,
    countryCode: null,
    position: null,
    homepage: null,
    wikidata: null,
    partOf: [],
    ...more,
  };
}

const own = allInstitutions();
// Two of a register can only look like one that has no identifier of its own.
const known = own.find(({ name, identifiers }) => identifiers.length === 0 && normTerm(name).split(' ').length > 2);

const added: readonly AddedInstitution[] = [
  institution('01', 'University of Quillford', { names: ['Quillford Uni'], acronyms: ['UQ'] }),
  institution('02', 'Saint Vellum College', { countryCode: 'GB' }),
  institution('03', 'Saint Vellum College', { countryCode: 'US' }),
  institution('04', 'Saint Vellum College', { countryCode: 'US' }),
  institution('05', 'Saint Vellum College US'),
  institution('06', known?.name ?? '', { names: ['Quill Tech'] }),
  institution('07', known?.name ?? '', { names: ['Quill Tech Two'] }),
  institution('08', 'Ring of Ink', { partOf: ['09'] }),
  institution('09', 'Ring of Paper', { partOf: ['10'] }),
  institution('10', 'Ring of Type', { partOf: ['08', '01'] }),
  institution('11', 'Überfeder-Werke', { partOf: ['06', '11', '99'] }),
];

function place(organisations: readonly AddedInstitution[]) {
  return placeInstitutions(organisations, {
    all: own,
    named: (name) => own.filter((entry) => normTerm(entry.name) === normTerm(name)),
    find: findInstitutionByKey,
  });
}

const names = [...new Set(added.flatMap(({ name, names: others, acronyms }) => [name, ...others, ...acronyms]))];

function told(organisations: readonly AddedInstitution[], asked: readonly string[]) {
  const placed = place(organisations);
  return Object.fromEntries(asked.map((name) => [name, placed.named(normTerm(name))]));
}

it('are the same in any order', () => {
  const expected = told(added, names);
  expect(told([...added].reverse(), [...names].reverse())).toEqual(expected);
  expect(expected['Quillford Uni']?.byName).toMatchObject([
    { key: 'university-of-quillford', aliases: ['Quillford Uni', 'UQ'] },
  ]);
  expect(expected.UQ).toMatchObject({ byName: [], byAcronym: [{ key: 'university-of-quillford' }] });
});

it('have keys of their own where several are called so', () => {
  const keys = place(added)
    .named(normTerm('Saint Vellum College'))
    .byName.map(({ key }) => key);
  expect(keys).toEqual(['saint-vellum-college-gb', 'saint-vellum-college-us', 'saint-vellum-college-04']);
  expect(place(added).find('saint-vellum-college')).toBeNull();
});

it('are one with a known one at most once', () => {
  const placed = place(added);
  expect(placed.find(known?.key ?? '')?.aliases).toContain('Quill Tech');
  expect(placed.named(normTerm('Quill Tech')).byName).toMatchObject([{ key: known?.key }]);
  const [other] = placed.named(normTerm('Quill Tech Two')).byName;
  expect(other?.key).not.toBe(known?.key);
});

it('are never above themselves', () => {
  const placed = place(added);
  const partOf = (key: string) => placed.find(key)?.partOf;
  expect(partOf('ring-of-ink')).toEqual(['ring-of-paper']);
  expect(partOf('ring-of-paper')).toEqual(['ring-of-type']);
  expect(partOf('ring-of-type')).toEqual(['university-of-quillford']);
  expect(partOf('uberfeder-werke')).toEqual([known?.key]);
});
