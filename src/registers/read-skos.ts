/** Reads the concepts of a SKOS vocabulary in Turtle, N-Triples, RDF/XML or JSON-LD. */
import { Readable } from 'node:stream';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { InputError } from '../errors.ts';
import type { AddedTopic } from '../vocabularies/added-entries.ts';
import { triplesOfJsonLd } from './json-ld-triples.ts';
import type { RegisterItem, RegisterReader, RegisterText } from './register.ts';
import type { Triple } from './triple.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const DEPRECATED = 'http://www.w3.org/2002/07/owl#deprecated';
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;
/** Labels in English first, then those that say no language. */
const LANGUAGES = ['en', 'en-us', 'en-gb', ''];

/** Numbers that a parser gives are others in every file. */
const NO_ADDRESS = 'The concept has no address (IRI) by which it could be known again.';

interface Label {
  readonly text: string;
  readonly language: string;
}

interface Concept {
  isConcept: boolean;
  isBlank: boolean;
  isRetired: boolean;
  readonly preferred: Label[];
  readonly other: Label[];
  readonly definitions: Label[];
  readonly broader: Set<string>;
  readonly related: Set<string>;
  wikidata: string | null;
}

/** Reads the concepts; they are held until the end, since statements about one may stand anywhere. */
export const readSkos: RegisterReader = async function* (text): AsyncGenerator<RegisterItem> {
  const concepts = new Map<string, Concept>();
  for await (const triple of triplesOf(text)) take(concepts, triple);
  const used = [...concepts].filter(([, { isConcept }]) => isConcept);
  if (used.length === 0)
    throw new InputError(
      `${text.name} has no SKOS concepts: give a vocabulary with skos:Concept and skos:prefLabel (JSON needs the @context that makes it JSON-LD).`,
    );
  for (const [iri, concept] of used) {
    const [label] = inOrder(concept.preferred);
    if (concept.isRetired) yield { retired: iri };
    else if (concept.isBlank) yield { rejected: { location: label?.text ?? iri, reason: NO_ADDRESS } };
    else if (label === undefined) yield { rejected: { location: iri, reason: 'The concept has no skos:prefLabel.' } };
    else yield { entry: entryOf(iri, label.text, concept) };
  }
};

function entryOf(iri: string, label: string, concept: Concept): AddedTopic {
  const names = [...concept.preferred, ...concept.other].map(({ text }) => text);
  return {
    what: 'topic',
    id: iri,
    scheme: 'SKOS',
    label,
    names: [...new Set(names)].filter((name) => name !== label),
    definition: inOrder(concept.definitions)[0]?.text ?? null,
    broader: [...concept.broader],
    related: [...concept.related],
    wikidata: concept.wikidata,
  };
}

function inOrder(labels: readonly Label[]): Label[] {
  const rank = ({ language }: Label) => {
    const at = LANGUAGES.indexOf(language.toLowerCase());
    return at < 0 ? LANGUAGES.length : at;
  };
  return [...labels].sort((a, b) => rank(a) - rank(b) || (a.language < b.language ? -1 : 1));
}

function take(concepts: Map<string, Concept>, { subject, predicate, object }: Triple): void {
  const concept = conceptOf(concepts, subject.value);
  concept.isBlank = subject.termType === 'BlankNode';
  const name = predicate.value.startsWith(SKOS) ? predicate.value.slice(SKOS.length) : null;
  if (predicate.value === TYPE) concept.isConcept ||= object.value === `${SKOS}Concept`;
  else if (predicate.value === DEPRECATED) concept.isRetired ||= object.value === 'true' || object.value === '1';
  else if (object.termType === 'Literal') {
    const label = { text: object.value.replace(/\s+/g, ' ').trim(), language: object.language ?? '' };
    if (label.text === '') return;
    if (name === 'prefLabel') {
      concept.preferred.push(label);
      concept.isConcept = true;
    } else if (name === 'altLabel' || name === 'hiddenLabel') concept.other.push(label);
    else if (name === 'definition' || name === 'scopeNote') concept.definitions.push(label);
  } else if (name === 'broader' || name === 'broadMatch') concept.broader.add(object.value);
  else if (name === 'narrower') conceptOf(concepts, object.value).broader.add(subject.value);
  else if (name === 'related') concept.related.add(object.value);
  else if (name === 'exactMatch') concept.wikidata ??= WIKIDATA.exec(object.value)?.[1] ?? null;
}

function conceptOf(concepts: Map<string, Concept>, iri: string): Concept {
  const known = concepts.get(iri);
  if (known) return known;
  const concept: Concept = {
    isConcept: false,
    isBlank: false,
    isRetired: false,
    preferred: [],
    other: [],
    definitions: [],
    broader: new Set(),
    related: new Set(),
    wikidata: null,
  };
  concepts.set(iri, concept);
  return concept;
}

async function* triplesOf({ name, pieces }: RegisterText): AsyncGenerator<Triple> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start: string = first.done ? '' : first.value.replace(/^\ufeff/, '');
  const all = (async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  const form = formOf(start.trimStart());
  try {
    yield* form === 'JSON-LD' ? await triplesOfJsonLd(name, all) : parsed(all, form);
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError(`${name} cannot be read as ${form}: ${error.message}`, { cause: error });
  }
}

async function* parsed(all: AsyncIterable<string>, form: string): AsyncGenerator<Triple> {
  const parser = form === 'RDF/XML' ? new RdfXmlParser({ baseIRI: 'urn:talkgraph:document' }) : new StreamParser();
  const source = Readable.from(all);
  // An error of the file itself ends the parser, too, and reaches whoever reads from it.
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  for await (const triple of parser) yield triple as Triple;
}

function formOf(head: string): 'JSON-LD' | 'RDF/XML' | 'Turtle or N-Triples' {
  // "[ a skos:Concept ]" and "[] a skos:Concept" are Turtle.
  if (/^[{[]/.test(head) && !/^\[\s*\]|^\[\s+a\s/.test(head)) return 'JSON-LD';
  return /^<(?:\?xml|!--|!DOCTYPE|rdf:RDF)/.test(head) ? 'RDF/XML' : 'Turtle or N-Triples';
}
