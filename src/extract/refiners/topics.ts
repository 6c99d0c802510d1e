/** Reads the topics of a talk: terms of the vocabulary in title and abstract, and noun phrases of the title that it does not know. */

import { foldText, normTerm } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import { allTopics, findTopic, findTopicsIn } from '../../topics/vocabulary.ts';
import type { Draft, Passage } from '../draft.ts';
import { factOf } from '../fact.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import type { Fact } from '../understanding.ts';

const MAX_TOPICS = 8;
const MAX_PHRASES = 3;
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
  if (draft.titlePassage) for (const fact of titlePhrases(draft.titlePassage, inTitle)) add(fact);
  const passage = draft.abstractPassage;
  const inAbstract = passage
    ? vocabularyTopics({ ...passage, end: Math.min(passage.end, passage.start + MAX_ABSTRACT) }, 0.7)
    : [];
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

/** Words that the names of topics are made of: a phrase that ends in none of them is hardly a topic. */
const vocabularyWords = lazily(
  () =>
    new Set(
      allTopics().flatMap((entry) =>
        [entry.label, ...entry.aliases].flatMap((name) => name.split(/[\s-]+/).map(normTerm)),
      ),
    ),
);

/** Phrases of content words between small words and marks that no known topic covers. */
function titlePhrases(passage: Passage, known: readonly Fact[]): Fact[] {
  const text = passage.ground.mapped.text.slice(passage.start, passage.end);
  const people = findPersonNames(text).filter((person) => person.score > 0.7);
  const facts: Fact[] = [];
  let open: { start: number; end: number; words: string[] } | null = null;
  const close = () => {
    if (open && facts.length < MAX_PHRASES) {
      const fact = phraseFact(passage, open, known);
      if (fact) facts.push(fact);
    }
    open = null;
  };
  for (const match of text.matchAll(/[\p{L}\p{M}\d$][\p{L}\p{M}\d'’–_^{}\\$-]*|[^\s\p{L}\p{M}\d]/gu)) {
    const word = match[0];
    const isBorder =
      !/[\p{L}]/u.test(word) ||
      BORDER.has(foldText(word)) ||
      /^[ld]['’]$/i.test(word) ||
      people.some((person) => match.index >= person.start && match.index < person.end);
    if (isBorder) {
      close();
      continue;
    }
    open = open
      ? { start: open.start, end: match.index + word.length, words: [...open.words, word] }
      : { start: match.index, end: match.index + word.length, words: [word] };
  }
  close();
  return facts;
}

function phraseFact(
  passage: Passage,
  phrase: { start: number; end: number; words: readonly string[] },
  known: readonly Fact[],
): Fact | null {
  const { words } = phrase;
  const text = passage.ground.mapped.text;
  const [start, end] = [passage.start + phrase.start, passage.start + phrase.end];
  const covered = known.some((fact) => {
    const span = passage.ground.mapped.toSource(start, end);
    return fact.start < span.end && span.start < fact.end;
  });
  const only = foldText(words[0] ?? '');
  if (
    !vocabularyWords().has(normTerm(words.at(-1) ?? '')) &&
    !(words.length > 1 && vocabularyWords().has(normTerm(words[0] ?? '')))
  )
    return null;
  if (words.length > 4 || words.every((word) => GENERIC.test(foldText(word)))) return null;
  if (
    words.length === 1 &&
    (only.length < 5 ||
      !/(?:ics|ology|omics|ometry|graphy|ons|ity|ism|oids|omy|istry|ware|ering|isation|ization|ment|ium|es|s)$/.test(
        only,
      ))
  )
    return null;
  if (covered && words.length < 2) return null;
  const value = text.slice(start, end).replace(/\s+/g, ' ');
  return factOf(passage.ground, start, end, {
    value: lowered(value),
    rule: 'topic/title-phrase',
    confidence: words.length > 1 ? 0.55 : 0.4,
  });
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
