/** What is read of public registers, in each form in which they are published. */
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readOpenAlexTopics } from '../../src/registers/read-openalex-topics.ts';
import { readRor } from '../../src/registers/read-ror.ts';
import { readSkos } from '../../src/registers/read-skos.ts';
import type { RegisterItem, RegisterReader } from '../../src/registers/register.ts';
import {
  inPieces,
  OPENALEX_TABLE,
  openAlexTopic,
  organisation,
  rorDump,
  THESAURUS,
  THESAURUS_AS_JSON_LD,
  THESAURUS_AS_XML,
  THESAURUS_EXPANDED,
} from './register-texts.ts';

async function itemsOf(read: RegisterReader, text: string): Promise<RegisterItem[]> {
  const items: RegisterItem[] = [];
  for await (const item of read({ name: 'the file', pieces: inPieces(text) })) items.push(item);
  return items;
}

function entriesOf(items: readonly RegisterItem[]) {
  return items.flatMap((item) => ('entry' in item ? [item.entry] : []));
}

describe('a dump of ROR', () => {
  const quillford = organisation('01qnxx042', 'University of Quillford', {
    german: 'Universität Quillfurt',
    acronym: 'UQF',
    wikidata: 'Q99000001',
  });
  const expected = {
    what: 'institution',
    id: '01qnxx042',
    scheme: 'ROR',
    name: 'University of Quillford',
    kind: 'UNIVERSITY',
    names: ['Universität Quillfurt'],
    acronyms: ['UQF'],
    city: 'Quillford',
    countryCode: 'GB',
    position: [51.5, -1.25],
    homepage: 'https://01qnxx042.example/',
    wikidata: 'Q99000001',
    partOf: [],
  };

  it('gives names, place and identifiers', async () => {
    expect(await itemsOf(readRor, rorDump([quillford]))).toEqual([{ entry: expected }]);
  });

  it('may have a line a record', async () => {
    const lab = organisation('02qnxx042', 'Quillford Ink Laboratory', { parent: '01qnxx042', types: ['facility'] });
    const items = await itemsOf(readRor, `${JSON.stringify(quillford)}\n${JSON.stringify(lab)}\n`);
    expect(entriesOf(items)).toMatchObject([expected, { kind: 'LAB', partOf: ['01qnxx042'] }]);
  });

  it('may be in the first version of the schema', async () => {
    const first = {
      id: 'https://ror.org/01qnxx042',
      name: 'University of Quillford',
      types: ['Education'],
      status: 'active',
      links: ['https://01qnxx042.example/'],
      aliases: [],
      acronyms: ['UQF'],
      labels: [{ label: 'Universität Quillfurt', iso639: 'de' }],
      country: { country_name: 'United Kingdom', country_code: 'GB' },
      addresses: [{ lat: 51.5, lng: -1.25, city: 'Quillford' }],
      external_ids: { Wikidata: { preferred: null, all: ['Q99000001'] } },
      relationships: [],
    };
    expect(await itemsOf(readRor, rorDump([first]))).toEqual([{ entry: expected }]);
  });

  it('leaves out what is no longer active, and says what is no organisation and where', async () => {
    const items = await itemsOf(
      readRor,
      rorDump([quillford, organisation('03qnxx042', 'Old Quill College', { status: 'withdrawn' }), { id: 7 }]),
    );
    expect(items.slice(1)).toEqual([
      { retired: '03qnxx042' },
      { rejected: { location: 'record 3', reason: expect.stringContaining('It is no organisation of ROR') } },
    ]);
  });

  it('is told from another file', async () => {
    await expect(itemsOf(readRor, 'Seminar on quills, Tuesday at four')).rejects.toThrow(
      'the file is not a dump of ROR: give the .json file of the data dump',
    );
  });
});

describe('topics of OpenAlex', () => {
  const levels = [
    { id: 'domains/9', label: 'Quill Sciences', broader: [] },
    { id: 'fields/99', label: 'Featherology', broader: ['domains/9'] },
    { id: 'subfields/9901', label: 'Applied Featherology', broader: ['fields/99'] },
  ];
  const topic = { scheme: 'OPENALEX', id: 'T77001', broader: ['subfields/9901'] };

  it('come from its snapshot, with what is above them given once', async () => {
    const lines = [77001, 77002].map((number) => JSON.stringify(openAlexTopic(number, `Quills ${number}`)));
    const entries = entriesOf(await itemsOf(readOpenAlexTopics, `${lines.join('\n')}\n`));
    expect(entries).toMatchObject([
      ...levels,
      { ...topic, label: 'Quills 77001', definition: 'About Quills 77001.' },
      { ...topic, id: 'T77002' },
    ]);
  });

  it('come from an answer of its API', async () => {
    const answer = { meta: { count: 1 }, results: [openAlexTopic(77001, 'Quills')], group_by: [] };
    expect(entriesOf(await itemsOf(readOpenAlexTopics, JSON.stringify(answer)))).toMatchObject([...levels, topic]);
  });

  it('come from its table', async () => {
    expect(entriesOf(await itemsOf(readOpenAlexTopics, OPENALEX_TABLE))).toMatchObject([
      ...levels,
      { ...topic, label: 'Barbules, Vanes and Their Limits', definition: 'About barbules.' },
    ]);
  });
});

describe('a SKOS vocabulary', () => {
  it('gives labels in all languages, hierarchy and identifiers, whatever comes first', async () => {
    const items = await itemsOf(readSkos, THESAURUS);
    const iri = (number: number) => `https://quill.example/thesaurus/${number}`;
    expect(entriesOf(items)).toMatchObject([
      { id: iri(1), label: 'quill theory', names: ['Theorie der Federn'], definition: 'All that is known of quills.' },
      { id: iri(2), names: ['optimal barbules'], broader: [iri(1)], related: [iri(3)], wikidata: 'Q424242' },
      { id: iri(3), broader: [iri(1)] },
    ]);
    expect(items.slice(3)).toEqual([
      { retired: iri(4) },
      { rejected: { location: iri(5), reason: 'The concept has no skos:prefLabel.' } },
    ]);
  });

  it('may be RDF/XML', async () => {
    const entries = entriesOf(await itemsOf(readSkos, THESAURUS_AS_XML));
    expect(entries.map(({ id }) => id)).toEqual([
      'https://quill.example/thesaurus/1',
      'https://quill.example/thesaurus/2',
    ]);
    expect(entries[1]).toMatchObject({ broader: ['https://quill.example/thesaurus/1'] });
  });

  it('may be JSON-LD', async () => {
    const items = await itemsOf(readSkos, THESAURUS_AS_JSON_LD);
    const iri = (number: number) => `https://quill.example/thesaurus/${number}`;
    expect(entriesOf(items)).toMatchObject([
      { id: iri(1), label: 'quill theory', names: ['Theorie der Federn'] },
      { id: iri(2), names: ['optimal barbules', 'barbules'], broader: [iri(1)], wikidata: 'Q424242' },
      { id: expect.stringMatching(/^urn:.*feather-7$/), label: 'feather seven' },
    ]);
    expect(items).toContainEqual({ retired: iri(4) });
    expect(items).toContainEqual({
      rejected: { location: 'homeless feathers', reason: expect.stringContaining('no address') },
    });
    expect(items).toHaveLength(5);
    expect(entriesOf(await itemsOf(readSkos, THESAURUS_EXPANDED))).toMatchObject([
      { id: iri(1), label: 'quill theory' },
    ]);
  });

  it.each([
    ['JSON that is no JSON-LD', '{"concepts": [{"prefLabel": "quills"}]}', 'has no SKOS concepts'],
    ['broken JSON', '{"@graph": [', 'cannot be read as JSON-LD'],
    [
      'JSON-LD that needs the network',
      '{"@context": "https://quill.example/context.jsonld"}',
      'needs the JSON-LD context at https://quill.example/context.jsonld, and nothing is fetched',
    ],
    ['no RDF', 'Tuesday at four: quills!', 'cannot be read as Turtle or N-Triples'],
    [
      'broken XML',
      '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a></b></rdf:RDF>',
      'RDF/XML',
    ],
    ['RDF without concepts', '<https://a.example/> <https://b.example/> "c" .', 'has no SKOS concepts'],
  ])('is told from %s', async (_what, text, reason) => {
    const reading = itemsOf(readSkos, text);
    await expect(reading).rejects.toBeInstanceOf(InputError);
    await expect(reading).rejects.toThrow(reason);
  });
});
