/** Reads JSON-LD as triples; nothing is fetched, so that its context has to be in the file, or one of the known ones. */
import jsonld from 'jsonld';
import { InputError } from '../errors.ts';
import type { Triple } from './triple.ts';

/** Longer ones cannot be parsed in one piece, and those who write such a vocabulary offer N-Triples as well. */
const MOST_CHARACTERS = 200_000_000;

/** What identifiers that are no whole addresses are taken to be below. */
const BASE = 'urn:talkgraph:document';

/** The prefixes of RDFa's initial context (https://www.w3.org/2011/rdfa-context/rdfa-1.1) that vocabularies use. */
const RDFA_PREFIXES = {
  dc: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** By address without its protocol and a slash at the end. */
const KNOWN_CONTEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'www.w3.org/2013/json-ld-context/rdfa11': RDFA_PREFIXES,
  'schema.org': { '@vocab': 'http://schema.org/' },
};

/** The triples of a document, whatever the order of its keys; throws InputError where it needs a context that is not there. */
export async function triplesOfJsonLd(name: string, pieces: AsyncIterable<string>): Promise<readonly Triple[]> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > MOST_CHARACTERS)
      throw new InputError(
        `${name} is JSON-LD of over ${MOST_CHARACTERS / 1_000_000} million characters, which has to be read ` +
          'in one piece: save the vocabulary as N-Triples, which is read as it comes in.',
      );
  }
  const missing: string[] = [];
  const documentLoader = async (url: string) => {
    const context = KNOWN_CONTEXTS[url.replace(/^https?:\/\//, '').replace(/\/$/, '')];
    if (context === undefined) missing.push(url);
    return { documentUrl: url, document: { '@context': context ?? {} } };
  };
  // It says nothing of what stands in a document that is not read as triples, hence the type by hand.
  const triples = (await jsonld.toRDF(JSON.parse(text), { documentLoader, base: BASE })) as readonly Triple[];
  if (missing.length > 0) throw needsNetwork(name, missing[0] ?? '');
  return triples;
}

function needsNetwork(name: string, url: string): InputError {
  return new InputError(
    `${name} needs the JSON-LD context at ${url}, and nothing is fetched from the network: put what ` +
      'stands there in place of the address, or save the vocabulary as Turtle, N-Triples or RDF/XML.',
  );
}
