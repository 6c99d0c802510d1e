/** Reads the topics of a talk: terms of the vocabulary in title and abstract, and phrases of the title that clearly name one it does not know. */

import { foldText, normTerm } from '../../text/fold.ts';
import { findTopic, findTopicsIn } from '../../topics/vocabulary.ts';
import type { Draft, Passage } from '../draft.ts';
import { factOf } from '../fact.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import type { Fact } from '../understanding.ts';

const MAX_TOPICS = 8;
const MAX_PHRASES = 3;
const MAX_WORDS = 4;
const MIN_WORD = 6;
const MAX_ABSTRACT = 8_000;
const BORDER = new Set(
  (
    'a an the of and or in on for to from with by at as via between under is are be do does did how why what when where who which that this these those its their our your we i you can could should will would may might must not no new some any all more most many several two three some toward towards beyond about into over through without within using use used based from vs versus against among across during after before it they he she if than then so such also just only even here there where ' +
    'understanding learning-based introduction intro overview survey review recent progress advances results remarks notes aspects perspectives perspective approach approaches towards applications application theory-driven story lessons challenges opportunities problems problem questions question view role future past present case study studies exploring making building finding getting ubiquity impact effects large small simple efficient effective fast robust better best general special ' +
    'de des du la le les un une et en dans pour sur avec par au aux selon entre der die das den dem ein eine und im in zur zum von vom mit für auf über bei w z i o na do od dla po el los las y con para por una uno il lo gli di del della e nel nella con per l d'
  ).split(' '),
);
const GENERIC =
  /^(?:talk|lecture|seminar|abstract|title|work|paper|results?|method|methods|system|systems|model|models|theory|data|science|world|way|ways|time|space|people|life|part|day|search|room|elephant|gaps?|practice|research|search|story|objects?|class|set|group|groups|function|functions|field|fields|space|spaces|structure|structures|analysis|design|case|stability|problems?|questions?|talks?|introduction|objects)$/;
/** Ends of single words that are hardly anything but nouns of a field. */
const NOUN_END =
  /(?:ics?|ology|omics?|ometry|graphy|on|ity|ism|oid|omy|istry|ware|ering|ization|ment|ium|osis|itis|ide|ine|yme|gen|oma)$/;
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
  const text = passage.ground.mapped.text.slice(passage.start, passage.end);
  return findTopicsIn(text).map(({ entry, start, end }) =>
    factOf(passage.ground, passage.start + start, passage.start + end, {
      value: entry.label,
      rule: 'topic/vocabulary',
      confidence,
    }),
  );
}

interface Phrase {
  /** Offsets into the text that the passage is of. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The topics that the title names and the search in running text does not: everyday words that are the whole phrase, and new phrases. */
function titlePhrases(passage: Passage, known: readonly Fact[], abstract: string): Fact[] {
  const seenTerms = normTerm(abstract);
  return phrasesOf(passage)
    .flatMap((phrase) => phraseFact(passage, phrase, { known, recursIn: seenTerms }) ?? [])
    .slice(0, MAX_PHRASES);
}

/** Runs of content words between small words, marks and names of people. */
function phrasesOf(passage: Passage): Phrase[] {
  const text = passage.ground.mapped.text.slice(passage.start, passage.end);
  const people = findPersonNames(text).filter((person) => person.score > 0.7);
  const phrases: Phrase[] = [];
  let isOpen = false;
  for (const match of text.matchAll(/[\p{L}\p{M}\d$][\p{L}\p{M}\d'’–_^{}\\$-]*|[^\s\p{L}\p{M}\d]/gu)) {
    const [word] = match;
    const isBorder =
      !/[\p{L}]/u.test(word) ||
      BORDER.has(foldText(word)) ||
      /^[ld]['’]$/i.test(word) ||
      people.some((person) => match.index >= person.start && match.index < person.end);
    const start = passage.start + match.index;
    const last = isOpen ? phrases.pop() : undefined;
    isOpen = !isBorder;
    if (isBorder) {
      if (last) phrases.push(last);
    } else
      phrases.push({ start: last?.start ?? start, end: start + word.length, words: [...(last?.words ?? []), word] });
  }
  return phrases;
}

function phraseFact(
  passage: Passage,
  phrase: Phrase,
  { known, recursIn }: { known: readonly Fact[]; recursIn: string },
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
  if (words.length > MAX_WORDS || !isNewTopic(words, { endsInTopic, recursIn })) return null;
  return factOf(passage.ground, start, end, {
    value: lowered(printed),
    rule: 'topic/title-phrase',
    confidence: words.length > 1 ? 0.55 : 0.4,
  });
}

/** A new topic is a narrower one of a known ("bounded cohomology"), has the head of a technical term ("Grünwald equations"), or recurs in the abstract. */
function isNewTopic(
  words: readonly string[],
  { endsInTopic, recursIn }: { endsInTopic: boolean; recursIn: string },
): boolean {
  const head = normTerm(words.at(-1) ?? '');
  const recurs = ` ${recursIn} `.includes(` ${normTerm(words.join(' '))} `);
  if (words.length === 1) return recurs && head.length >= MIN_WORD && !GENERIC.test(head) && NOUN_END.test(head);
  if (words.every((word) => GENERIC.test(foldText(word)))) return false;
  return endsInTopic || recurs || HEADS.has(head);
}

/** Capitals of title case go; those of names and acronyms stay where the word has others. */
function lowered(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, at, all) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) && (at > 0 || all.length > 1) && !/(?:ian|ski|sky|mann|son)$/.test(word)
        ? word.toLowerCase()
        : word,
    )
    .join(' ');
}
