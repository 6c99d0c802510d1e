/** Parts running text into phrases of content words: what stands between small words, marks and names of people. */

import { foldText } from '../../text/fold.ts';
import { runsOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsOf } from '../../text/word-list.ts';
import { isNameInTopics } from '../../topics/words-of-topics.ts';
import { type Passage, printedOf } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import { findPersonNames } from './person-names.ts';

const BORDER = new Set(wordsOf`
  # small words
  a an the of and or in on for to from with by at as via between under is are be do does did how why what when
  where who which that this these those its their our your we i you can could should will would may might must
  not no new some any all more most many several two three toward towards beyond about into over through
  without within using use used based vs versus against among across during after before it they he she if
  than then so such also just only even here there
  # what talks are
  understanding learning-based introduction intro overview survey review recent progress advances results
  remarks notes aspects perspectives perspective approach approaches applications application theory-driven
  story lessons challenges opportunities problems problem questions question view role future past present
  case study studies exploring making building finding getting ubiquity impact effects large small simple
  efficient effective fast robust better best general special
  # praise
  hidden great quiet silent loud old little hard easy good bad true false real really strange curious
  surprising unexpected possible impossible own
  # verbs
  ask asks count counts learn learns know knows meet meets matter matters break breaks tell tells say says see
  sees keep keeps lie lies pay pays need needs work works measure measures happen happens explain explains
  want wants become becomes fail fails remember remembers change changes grow grows live lives think thinks
  move moves make makes take takes give gives come comes go goes
  # small words of other languages
  de des du la le les un une et en dans pour sur avec par au aux selon entre der die das den dem ein eine und
  im zur zum von vom mit für auf über bei w z o na od dla po el los las y con para por una uno il lo gli di
  del della e nel nella per l d
  # what talks are, in other languages
  grenzen rolle fragen wege methoden beispiele grundlagen anwendungen ergebnisse probleme limites methodes
  defis limiti metodi problemi aplicaciones metodos
`);
const GENERIC = pattern('')`
  ^(?:
    talk|lecture|seminar|abstract|title|work|paper|results?|method|methods|system|systems|model|models|theory
    |science|world|way|ways|time|space|people|life|part|day|search|room|elephant|gaps?|practice|research
    |search|story|objects?|class|set|group|groups|function|functions|field|fields|space|spaces|structure
    |structures|analysis|design|case|stability|problems?|talks?|objects
    |questions?|data|introduction
  )$
`;
const WORD = /[\p{L}\p{M}\d$][\p{L}\p{M}\d'’–_^{}\\$-]*|[^\s\p{L}\p{M}\d]/gu;

/** Whether a folded word says nothing of what a talk is about. */
export function isGeneric(word: string): boolean {
  return GENERIC.test(word);
}

export interface ContentPhrase {
  /** Offsets into the text that the passage is of. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** Where each of them stands. */
  readonly spans: readonly Span[];
}

/** The phrases of a passage in order. */
export function contentPhrases(passage: Passage): ContentPhrase[] {
  const text = narrow(printedOf(passage));
  const people = findPersonNames(text).filter((person) => person.score > 0.7);
  const phrases: ContentPhrase[] = [];
  let isOpen = false;
  for (const { index, 0: word } of runsOf(WORD, text)) {
    const isBorder =
      !/[\p{L}]/u.test(word) ||
      BORDER.has(foldText(word)) ||
      /^[ld]['’]$/i.test(word) ||
      people.some((person) => index >= person.start && index < person.end);
    const start = passage.start + index;
    const last = isOpen ? phrases.pop() : undefined;
    isOpen = !isBorder;
    if (isBorder) {
      if (last) phrases.push(last);
    } else
      phrases.push({
        start: last?.start ?? start,
        end: start + word.length,
        words: [...(last?.words ?? []), word],
        spans: [...(last?.spans ?? []), { start, end: start + word.length }],
      });
  }
  return phrases;
}

/** Capitals of title case go; those of names and acronyms stay where the word has others. */
export function lowered(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, at, all) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      (at > 0 || all.length > 1) &&
      !/(?:ian|ski|sky|mann|son)$/.test(word) &&
      !isNameInTopics(word)
        ? word.toLowerCase()
        : word,
    )
    .join(' ');
}
