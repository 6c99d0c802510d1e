/** Reads the topics of a talk: terms of the vocabulary in title and abstract, and phrases of the title that clearly name one it does not know. */

import { foldText, normTerm } from '../../text/fold.ts';
import { narrow } from '../../text/narrow.ts';
import { findTopic, findTopicsIn } from '../../topics/vocabulary.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import type { Draft, Passage } from '../draft.ts';
import { factOf } from '../fact.ts';
import { type ContentPhrase, contentPhrases, isGeneric, lowered } from '../parsers/content-phrases.ts';
import { isBorderOfTerms, isForeignSmallWord } from '../parsers/term-borders.ts';
import type { Fact } from '../understanding.ts';

const MAX_TOPICS = 8;
const MAX_PHRASES = 3;
const MAX_WORDS = 4;
const MIN_WORD = 6;
/** How many topics end in the last word of what is like them. */
const MIN_KIN = 5;
const MAX_ABSTRACT = 8_000;
/** Ends of folded words that are hardly anything but nouns of a field, in English and its neighbours. */
const NOUN_END =
  /(?:ics?|ology|omics?|ometry|graphy|on|ity|ism|oid|omy|istry|ware|ering|ization|ment|ium|osis|itis|ide|ine|yme|gen|oma|ung|heit|keit|schaft|ismus|tat|zione|cion|cao|idade|idad|ismo|isme|logie|logia)$/;
/** Last words, in the singular, that make a phrase of several words the name of a thing that research is about. */
const HEADS = new Set(
  (
    'theorem conjecture equation inequality lemma hypothesis identity polynomial algebra manifold variety bundle functor operator semigroup monoid lattice lattices category functional cohomology homology invariant ' +
    'algorithm automaton grammar logic calculus semantics compiler processor kernel protocol cipher code encryption hashing classifier estimator regression clustering sampling inference learning network transform divergence entropy metric tensor matrix ' +
    'flow dynamic dynamics mechanics turbulence wave instability plasma laser spectroscopy microscopy tomography interferometry imaging scattering lensing superconductor insulator semiconductor magnet crystal alloy polymer colloid gel membrane isotope neutrino boson meson quark hadron galaxy star supernova nebula pulsar quasar planet comet asteroid telescope ' +
    'protein enzyme receptor kinase gene genome cell neuron synapse cortex tissue tumor cancer virus bacterium pathogen vaccine antibody disease syndrome disorder therapy drug species ecosystem evolution phylogeny catalyst catalysis synthesis spectrum battery sensor actuator robot turbine reactor ' +
    'policy market trade wage tax inflation inequality mobility migration election democracy dialect phonology morphology syntax manuscript archaeology ethics epistemology heritage archive sediment aquifer glacier monsoon earthquake volcano aerosol climate'
  ).split(' '),
);

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
  const abstractText = opening?.ground.mapped.text.slice(opening.start, opening.end) ?? '';
  if (draft.titlePassage) for (const fact of titlePhrases(draft.titlePassage, inTitle, abstractText)) add(fact);
  const inAbstract = opening ? vocabularyTopics(opening, 0.7) : [];
  for (const fact of inAbstract) add(fact);
  return topics;
}

function vocabularyTopics(passage: Passage, confidence: number): Fact[] {
  const text = narrow(passage.ground.mapped.text.slice(passage.start, passage.end));
  return findTopicsIn(text).map(({ entry, start, end }) =>
    factOf(passage.ground, passage.start + start, passage.start + end, {
      value: entry.label,
      rule: 'topic/vocabulary',
      confidence,
    }),
  );
}

/** The topics that the title names and the search in running text does not: everyday words that are the whole phrase, and new phrases. */
function titlePhrases(passage: Passage, known: readonly Fact[], abstract: string): Fact[] {
  const recurring = new Set(normTerm(abstract).split(' '));
  return contentPhrases(passage)
    .flatMap((phrase) => phraseFact(passage, phrase, { known, recurring }) ?? [])
    .slice(0, MAX_PHRASES);
}

function phraseFact(
  passage: Passage,
  phrase: ContentPhrase,
  { known, recurring }: { known: readonly Fact[]; recurring: ReadonlySet<string> },
): Fact | null {
  const { mapped } = passage.ground;
  const { start, end, words } = phrase;
  const printed = mapped.text.slice(start, end).replace(/\s+/g, ' ');
  const listed = findTopic(printed);
  const span = mapped.toSource(start, end);
  const within = known.filter((fact) => fact.start < span.end && span.start < fact.end);
  if (listed) {
    if (within.length > 0) return null;
    return factOf(passage.ground, start, end, { value: listed.label, rule: 'topic/title-phrase', confidence: 0.6 });
  }
  const endsInTopic = within.some((fact) => fact.end >= span.end);
  if (words.length > MAX_WORDS || !isNewTopic(words, { endsInTopic, recurring })) return null;
  return factOf(passage.ground, start, end, {
    value: lowered(printed),
    rule: 'topic/title-phrase',
    confidence: words.length > 1 ? 0.55 : 0.4,
  });
}

/**
 * A new topic is a narrower one of a known ("bounded cohomology"), has the head of a technical term ("Grünwald equations"), is like known ones, or is a phrase
 * whose words all recur in the abstract; a single word has to be a noun besides.
 */
function isNewTopic(
  words: readonly string[],
  { endsInTopic, recurring }: { endsInTopic: boolean; recurring: ReadonlySet<string> },
): boolean {
  const last = foldText(words.at(-1) ?? '');
  const head = normTerm(last);
  const isNoun = /[^su]s$/.test(last) || NOUN_END.test(head);
  if (words.length === 1) return isNoun && head.length >= MIN_WORD && !isGeneric(last) && recurring.has(head);
  if (words.every((word) => isGeneric(foldText(word)))) return false;
  if (words.some((word) => isForeignSmallWord(foldText(word)))) return false;
  if (endsInTopic || HEADS.has(head) || isLikeKnown(words)) return true;
  const terms = normTerm(words.join(' ')).split(' ');
  return !isGeneric(last) && terms.every((word) => recurring.has(word));
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
