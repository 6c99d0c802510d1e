/** Finds the border between a title and the abstract that follows it on the same line without a mark. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Line } from '../page.ts';

/** Words that begin a sentence and hardly stand inside a title with a capital after a small word. */
const SENTENCE_START = pattern('')`
  ^(?:
    # English
    It|We|In|This|The|I|A|An|Our|There|These|Those|Many|Most|Recent|Recently|Over|Despite|While|Although|Given
    |Since|As|How|What|Why|Can|Do|Does|Is|Are|At|For|From|On|One|Many|Modern|Understanding|Machine|Deep|Large
    |Consider|Let|Abstract|Suppose|When|With|Traditionally|Although|Because|If|After|Motivated|Inspired
    |Following|By|To|Joint|Here|Some|Two|Several|Classical|First|Nowadays|Today|Throughout|Under|During|Among
    |Using|Based|Starting|He|She|They|You|On
    # German
    |Wir|Der|Die|Das|Dieser|Es
    # French
    |Nous|Dans|Cet|Cette|Le|La|Les|En|Il
    # Spanish
    |El|Los
    # Italian
    |In|Questo
    # Polish
    |W
    # any language
    |L['’]
  )$
`;
const FUNCTION_WORD = pattern('i')`
  ^(?:
    of|the|a|an|and|or|in|on|for|to|from|with|by|at|as|via|between|under|is|are|de|des|du|et|la|le|les|und|der
    |die|das|von|für|zur|i|w|z|y|del|en|its|our|their|your|is|be|not|vs\.?|versus|toward|towards|beyond|about
    |into|over|through|without
  )$
`;
const SHORT_VERB = pattern('i')`
  ^(?:
    # English
    is|are|was|were|will|has|have|had|can|may|this|these|many|we|our|talk|work|paper|lecture|present|discuss
    |study|consider|show|problem|known|well-known|recent|describe|goal|aim|past|last|field|class|theory
    |question|notion|concept|study|topic
    # Italian
    |introduce
  )$
`;

/** Where the abstract starts in "title abstract…", or -1 when no place is likely. */
export function abstractStartIn(text: string): number {
  const newline = text.search(/\n/);
  if (newline > 0 && newline < 300 && !/[,;:]$/.test(text.slice(0, newline).trim())) return newline + 1;
  const words = matchesOf(/\S+/g, text.slice(0, 400));
  let best = { at: -1, score: 0 };
  for (let index = 2; index < Math.min(words.length - 1, 32); index++) {
    const word = words[index];
    const before = words[index - 1]?.[0] ?? '';
    if (!word || !/^["“(]?\p{Lu}/u.test(word[0])) continue;
    const score = borderScore(
      word[0],
      before,
      words.slice(index + 1, index + 4).map((next) => next[0]),
    );
    const endsSentence = /[.!]$/.test(before) && before.length > 3;
    // Behind the first full stop the abstract has begun: an earlier border stays.
    if (score > best.score && !(endsSentence && best.score >= 2)) best = { at: word.index, score };
    if (endsSentence) break;
  }
  return best.score >= 2 ? best.at : -1;
}

function borderScore(word: string, before: string, next: readonly string[]): number {
  if (FUNCTION_WORD.test(before) || /[,–—-]$/.test(before)) return 0;
  const starts = SENTENCE_START.test(word.replace(/["“(]/g, ''));
  const endsTitle = /[?!.”"]$/.test(before);
  const lowerNext = next.filter((other) => /^\p{Ll}/u.test(other)).length;
  const verb = next.some((other) => SHORT_VERB.test(other.replace(/[,.;:]$/, '')));
  return (
    (starts ? 1.2 : 0) +
    (endsTitle ? 1.5 : 0) +
    (lowerNext >= 2 ? 0.6 : 0) +
    (verb ? 0.8 : 0) +
    (/^\p{Ll}|\p{L}{2,}/u.test(before) ? 0.1 : 0)
  );
}

/** "prof.dr.ir. Ada Byron" begins small and is no end of a title. */
const TITLE_OF_PERSON = /^(?:prof|dr|doc|ir|ing|mgr|drs|dott|lic|hab)\./u;

/** What ends in the middle of a phrase. */
const ENDS_OPEN = pattern('i')`
  (?:
    [,:–—-]
    |\s(?:
      of|in|and|for|the|with|on|from|to|via|by|a|an|de|des|du|et|pour|der|die|das|und|für|im|von|zur|el|los|y
      |para|di|della|e|per|do|da|van|het|en|een|i|w|z
    )
  )$
`;

/** A title over two lines: the first ends in the middle of a phrase, or the second begins there. */
export function continuesTitle(first: string, next: Line): boolean {
  if (next.isHeading || next.isItem || next.label || next.text.length > 120 || /[.?!]$/.test(first)) return false;
  if (TITLE_OF_PERSON.test(next.text)) return false;
  const endsOpen = ENDS_OPEN.test(first);
  return endsOpen || /^\p{Ll}/u.test(next.text);
}
