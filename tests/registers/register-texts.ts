/** Small registers in the forms in which they are published, with made-up organisations and topics. */

export function rorDump(organisations: readonly Record<string, unknown>[]): string {
  return `${JSON.stringify(organisations, null, 1)}\n`;
}

/** An organisation in the second version of ROR's schema. */
export function organisation(
  id: string,
  name: string,
  more: {
    readonly alias?: string;
    readonly acronym?: string;
    readonly german?: string;
    readonly city?: string;
    readonly country?: string;
    readonly parent?: string;
    readonly status?: string;
    readonly wikidata?: string;
    readonly types?: readonly string[];
  } = {},
): Record<string, unknown> {
  const named = (value: string | undefined, types: readonly string[], lang: string | null) =>
    value === undefined ? [] : [{ value, types, lang }];
  return {
    id: `https://ror.org/${id}`,
    names: [
      ...named(name, ['ror_display', 'label'], 'en'),
      ...named(more.german, ['label'], 'de'),
      ...named(more.alias, ['alias'], null),
      ...named(more.acronym, ['acronym'], null),
    ],
    status: more.status ?? 'active',
    types: more.types ?? ['education'],
    locations: [
      {
        geonames_id: 1,
        geonames_details: { name: more.city ?? 'Quillford', country_code: more.country ?? 'GB', lat: 51.5, lng: -1.25 },
      },
    ],
    links: [{ type: 'website', value: `https://${id}.example/` }],
    external_ids: more.wikidata === undefined ? [] : [{ type: 'wikidata', preferred: null, all: [more.wikidata] }],
    relationships:
      more.parent === undefined ? [] : [{ type: 'parent', id: `https://ror.org/${more.parent}`, label: 'above' }],
  };
}

export const THESAURUS = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix q: <https://quill.example/thesaurus/> .
q:scheme a skos:ConceptScheme .
q:1 a skos:Concept ; skos:prefLabel "quill theory"@en, "Theorie der Federn"@de ; skos:narrower q:2 ;
  skos:definition "All that is known of quills."@en .
q:2 a skos:Concept ; skos:prefLabel "barbule optimization"@en ; skos:altLabel "optimal barbules"@en ;
  skos:exactMatch <http://www.wikidata.org/entity/Q424242> ; skos:related q:3 .
q:3 a skos:Concept ; skos:prefLabel "stochastic gradient descent"@en ; skos:altLabel "quill descent"@en ; skos:broader q:1 .
q:4 a skos:Concept ; skos:prefLabel "forgotten feathers"@en ; <http://www.w3.org/2002/07/owl#deprecated> true .
q:5 a skos:Concept ; skos:altLabel "nameless"@en .
`;

export const THESAURUS_AS_XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://quill.example/thesaurus/1">
    <skos:prefLabel xml:lang="de">Theorie der Federn</skos:prefLabel>
    <skos:prefLabel xml:lang="en">quill theory</skos:prefLabel>
  </skos:Concept>
  <skos:Concept rdf:about="https://quill.example/thesaurus/2">
    <skos:prefLabel xml:lang="en">barbule optimization</skos:prefLabel>
    <skos:broader rdf:resource="https://quill.example/thesaurus/1"/>
  </skos:Concept>
</rdf:RDF>`;

/** Both in one JSON-LD document: with a context at its end, a language map and a term for the identifier. */
export const THESAURUS_AS_JSON_LD = JSON.stringify({
  graph: [
    {
      uri: 'q:1',
      type: 'skos:Concept',
      label: { de: 'Theorie der Federn', en: 'quill theory' },
      narrower: [{ uri: 'q:2' }],
    },
    {
      uri: 'q:2',
      type: ['skos:Concept'],
      label: { en: 'barbule optimization' },
      'skos:altLabel': [{ '@value': 'optimal barbules', '@language': 'en' }, 'barbules'],
      'skos:exactMatch': { uri: 'http://www.wikidata.org/entity/Q424242' },
    },
    { uri: 'q:4', label: { en: 'forgotten feathers' }, 'owl:deprecated': true },
    { type: 'skos:Concept', label: { en: 'homeless feathers' } },
    { uri: 'feather-7', label: { en: 'feather seven' } },
  ],
  '@context': [
    'http://www.w3.org/2013/json-ld-context/rdfa11',
    {
      q: 'https://quill.example/thesaurus/',
      uri: '@id',
      type: '@type',
      graph: '@graph',
      label: { '@id': 'skos:prefLabel', '@container': '@language' },
      narrower: 'skos:narrower',
    },
  ],
});

/** As programs write JSON-LD: a list, every name in full. */
export const THESAURUS_EXPANDED = JSON.stringify([
  {
    '@id': 'https://quill.example/thesaurus/1',
    '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
    'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@language': 'en', '@value': 'quill theory' }],
  },
]);

const level = (id: string, name: string) => ({ id: `https://openalex.org/${id}`, display_name: name });

/** A topic as the snapshot of OpenAlex and its API give it. */
export function openAlexTopic(number: number, name: string): Record<string, unknown> {
  return {
    ...level(`T${number}`, name),
    description: `About ${name}.`,
    keywords: ['Quills'],
    subfield: level('subfields/9901', 'Applied Featherology'),
    field: level('fields/99', 'Featherology'),
    domain: level('domains/9', 'Quill Sciences'),
  };
}

export const OPENALEX_TABLE = `topic_id,topic_name,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name,keywords,summary,wikipedia_url
77001,"Barbules, Vanes and Their Limits",9901,Applied Featherology,99,Featherology,9,Quill Sciences,Quills; Vanes,About barbules.,
`;

/** A text as a stream of pieces of a few characters. */
export async function* inPieces(text: string, size = 700): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
