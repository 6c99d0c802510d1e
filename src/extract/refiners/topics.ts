/** Reads the topics of a talk: terms of the vocabulary in title and abstract, and phrases of the title that clearly name one it does not know. */

import { foldText, normTerm } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsOf } from '../../text/word-list.ts';
import { findTopic, findTopicByKey, findTopicsIn } from '../../topics/vocabulary.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import { type Draft, type Passage, printedOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { type ContentPhrase, contentPhrases, isGeneric, lowered } from '../parsers/content-phrases.ts';
import { type NounOrder, nounOrderOf, nounOrderOfLanguage } from '../parsers/noun-order.ts';
import { isBorderOfTerms, isForeignSmallWord } from '../parsers/term-borders.ts';
import type { Fact } from '../understanding.ts';
import { isEmptyTerm } from './empty-terms.ts';
import { isOfPeople, type NamesOfPage, namesOfPage } from './names-of-page.ts';

const MAX_TOPICS = 8;
const MAX_PHRASES = 3;
const MAX_WORDS = 4;
const MIN_WORD = 6;
/** How many topics end in the last word of what is like them. */
const MIN_KIN = 5;
const MAX_ABSTRACT = 8_000;
/** How often an abstract has the word of a field that it is about. */
const DWELLS = 2;
/** Ends of folded words that are hardly anything but nouns of a field, in English and its neighbours. */
const NOUN_END = pattern('')`
  (?:
    ics?|ology|omics?|ometry|graphy|on|ity|ism|oid|omy|istry|ware|ering|ization|ment|ium|osis|itis|ide|ine|yme
    |gen|oma|ung|heit|keit|schaft|ismus|tat|zione|cion|cao|idade|idad|ismo|isme|logie|logia
  )$
`;
const GERUND = /^\p{L}{2,}ing$/u;
/** The beginning of a title, or of a part of it. */
const OPENS = /(?:^|[:?!.–—])\s*["“„«‘']?$/u;
/** Last words, in the singular, that make a phrase of several words the name of a thing that research is about. */
const HEADS = new Set(wordsOf`
  theorem conjecture equation inequality lemma hypothesis identity polynomial algebra manifold variety bundle
  functor operator semigroup monoid lattice lattices category functional cohomology homology invariant
  algorithm automaton grammar logic calculus semantics compiler processor kernel protocol cipher code
  encryption hashing classifier estimator regression clustering sampling inference learning network transform
  divergence entropy metric tensor matrix flow dynamic dynamics mechanics turbulence wave instability plasma
  laser spectroscopy microscopy tomography interferometry imaging scattering lensing superconductor insulator
  semiconductor magnet crystal alloy polymer colloid gel membrane isotope neutrino boson meson quark hadron
  galaxy star supernova nebula pulsar quasar planet comet asteroid telescope protein enzyme receptor kinase
  gene genome cell neuron synapse cortex tissue tumor cancer virus bacterium pathogen vaccine antibody disease
  syndrome disorder therapy drug species ecosystem evolution phylogeny catalyst catalysis synthesis spectrum
  battery sensor actuator robot turbine reactor policy market trade wage tax inflation mobility migration
  election democracy dialect phonology morphology syntax manuscript archaeology ethics epistemology heritage
  archive sediment aquifer glacier monsoon earthquake volcano aerosol climate
`);

/** The topics of a talk, the title's first. */
export function topicsOf(draft: Draft): Fact[] {
  const topics: Fact[] = [];
  const seen = new Set<string>();
  const add = (fact: Fact) => {
    const key = normTerm(fact.value);
    if (key === '' || seen.has(key) || topics.length >= MAX_TOPICS) return;
    seen.add(key);
    topics.push(fact);
  };
  for (const fact of draft.keywords) add({ ...fact, value: findTopic(fact.value)?.label ?? fact.value });
  const inTitle = draft.titlePassage ? vocabularyTopics(draft.titlePassage, 0.9) : [];
  for (const fact of inTitle) add(fact);
  const abstract = draft.abstractPassage;
  const opening = abstract && { ...abstract, end: Math.min(abstract.end, abstract.start + MAX_ABSTRACT) };
  const abstractText = printedOf(opening);
  if (draft.titlePassage)
    for (const fact of titlePhrases(draft, draft.titlePassage, { known: inTitle, abstract: abstractText })) add(fact);
  const inAbstract = opening ? vocabularyTopics(opening, 0.7) : [];
  for (const fact of inAbstract) if (!isInPassing(fact, abstractText)) add(fact);
  // A talk of which nothing narrower is said is at least of its field.
  if (topics.length === 0) for (const fact of inAbstract) add(fact);
  return topics;
}

/** Whether an abstract names a whole field ("physics", "probabilities") by one word and once: what it says of its topic, and hardly the topic. */
function isInPassing({ value, quote }: Fact, abstract: string): boolean {
  if (/[\s-]/.test(quote) || !isField(value)) return false;
  const term = normTerm(quote);
  return (
    normTerm(abstract)
      .split(' ')
      .filter((word) => word === term).length < DWELLS
  );
}

/** Whether a topic is one of the broadest, or stands directly below one. */
function isField(label: string): boolean {
  const above = findTopic(label)?.broader ?? [];
  return above.every((key) => findTopicByKey(key)?.broader.length === 0);
}

function vocabularyTopics(passage: Passage, confidence: number): Fact[] {
  const text = narrow(printedOf(passage));
  return findTopicsIn(text).map(({ entry, start, end }) =>
    factOf(passage.ground, passage.start + start, passage.start + end, {
      value: entry.label,
      rule: 'topic/vocabulary',
      confidence,
    }),
  );
}

/** The topics that the title names and the search in running text does not: everyday words that are the whole phrase, and new phrases. */
function titlePhrases(
  draft: Draft,
  passage: Passage,
  { known, abstract }: { known: readonly Fact[]; abstract: string },
): Fact[] {
  const title = printedOf(passage);
  const page = {
    known,
    recurring: lazily(() => new Set(normTerm(abstract).split(' '))),
    names: namesOfPage(draft),
    order: nounOrderOf(title) ?? nounOrderOf(abstract) ?? nounOrderOfLanguage(draft.language),
  };
  return contentPhrases(passage)
    .flatMap((phrase) => phraseFact(passage, withoutLead(passage, phrase), page) ?? [])
    .slice(0, MAX_PHRASES);
}

interface Page {
  readonly known: readonly Fact[];
  readonly recurring: () => ReadonlySet<string>;
  readonly names: NamesOfPage;
  readonly order: NounOrder;
}

/** A phrase without what only tells how many, how good or what is done: "eight geometries", "Programming datacenters". */
function withoutLead(passage: Passage, phrase: ContentPhrase): ContentPhrase {
  const [first = '', ...rest] = phrase.words;
  const [, second] = phrase.spans;
  if (second === undefined || findTopic(phrase.words.join(' '))) return phrase;
  const opens = OPENS.test(textBefore(passage, phrase));
  const isLead = GERUND.test(first) ? opens : isBorderOfTerms(foldText(first)) && !first.endsWith('ed');
  return isLead
    ? withoutLead(passage, { ...phrase, start: second.start, words: rest, spans: phrase.spans.slice(1) })
    : phrase;
}

function phraseFact(passage: Passage, phrase: ContentPhrase, { known, recurring, names, order }: Page): Fact | null {
  const { mapped } = passage.ground;
  const { start, end, words } = phrase;
  const printed = mapped.text.slice(start, end).replace(/\s+/g, ' ');
  const listed = findTopic(printed);
  const span = mapped.toSource(start, end);
  const within = known.filter((fact) => fact.start < span.end && span.start < fact.end);
  if (listed && within.length > 0) return null;
  if (within.some((fact) => fact.start < span.start || fact.end > span.end)) return null;
  const placed = {
    words,
    isInTitle: true,
    order,
    before: borderBefore(passage, phrase),
    after: wordAfter(passage, phrase),
  };
  const isEmpty = isEmptyTerm(placed) || isOfPeople(placed, names);
  if (listed) {
    if (isEmpty && !recurring().has(normTerm(printed))) return null;
    return factOf(passage.ground, start, end, { value: listed.label, rule: 'topic/title-phrase', confidence: 0.6 });
  }
  const endsInTopic = within.some((fact) => fact.end >= span.end);
  if (isEmpty || words.length > MAX_WORDS || !isNewTopic(words, { endsInTopic, recurring })) return null;
  return factOf(passage.ground, start, end, {
    value: lowered(printed),
    rule: 'topic/title-phrase',
    confidence: words.length > 1 ? 0.55 : 0.4,
  });
}

function textBefore({ ground, start }: Passage, phrase: ContentPhrase): string {
  return ground.mapped.text.slice(start, phrase.start);
}

/** The folded word or the mark before a phrase; "" at the beginning of the title. */
function borderBefore(passage: Passage, phrase: ContentPhrase): string {
  const [border = ''] = /[\p{L}\p{M}]+\s*$|[^\s\p{L}\p{M}]\s*$|^$/u.exec(textBefore(passage, phrase)) ?? [];
  return foldText(border) || border.trim();
}

function wordAfter({ ground, end }: Passage, phrase: ContentPhrase): string {
  const [word = ''] = /^\s*(?:[\p{L}\p{M}]+|\S)/u.exec(ground.mapped.text.slice(phrase.end, end)) ?? [];
  return foldText(word) || word.trim();
}

/**
 * A new topic is a narrower one of a known ("bounded cohomology"), has the head of a technical term ("Grünwald equations"), is like known ones, or is a phrase
 * whose words all recur in the abstract; a single word has to be a noun besides.
 */
function isNewTopic(
  words: readonly string[],
  { endsInTopic, recurring }: { endsInTopic: boolean; recurring: () => ReadonlySet<string> },
): boolean {
  const last = foldText(words.at(-1) ?? '');
  const head = normTerm(last);
  const isNoun = /[^su]s$/.test(last) || NOUN_END.test(head);
  if (words.length === 1) return isNoun && head.length >= MIN_WORD && !isGeneric(last) && recurring().has(head);
  if (words.every((word) => isGeneric(foldText(word)))) return false;
  if (words.some((word) => isForeignSmallWord(foldText(word)))) return false;
  if (endsInTopic || HEADS.has(head) || isLikeKnown(words)) return true;
  const terms = normTerm(words.join(' ')).split(' ');
  return !isGeneric(last) && terms.every((word) => recurring().has(word));
}

/** Whether the vocabulary has all the words, and many topics that end in the last ("curved surfaces"). */
function isLikeKnown(words: readonly string[]): boolean {
  const terms = words.map((word) => normTerm(word));
  const isApart = words.some((word) => isBorderOfTerms(foldText(word)) || isGeneric(foldText(word)));
  return (
    !isApart &&
    topicsEndingIn(terms.at(-1) ?? '') >= MIN_KIN &&
    terms.every((term) => term.split(' ').every((one) => topicsWith(one) > 0))
  );
}
