/** Tells a word of the sentence or a label that stands before a name from the name: "Par Hélène Roy", "Prelegentka Anna Nowak", "Leider Anna Roth". */

import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/word-list.ts';
import { isGivenName } from './given-names.ts';

/** Folded words that begin no name of three words. */
const LEADS = new Set(wordsOf`
  by par por door speaker presenter lecturer prelegent prelegentka wykladowca referent referentin redner
  rednerin vortragende vortragender mowca ponente conferenciante expositor expositora orador oradora
  palestrante relatore relatrice oratore oratrice orateur intervenant intervenante conferencier conferenciere
  spreker foredragsholder prednasejici eloado

  # occupations with which a sentence begins
  economist historian physicist chemist biologist mathematician astronomer astrophysicist philosopher sociologist
  linguist geologist composer novelist journalist anthropologist archaeologist psychologist neuroscientist
  ecologist

  # verbs before who speaks
  interverra interverranno parlera parleranno intervendra intervendran hablara hablaran interviendra
  interviendront sprechen spricht referiert spreekt vertelt presentera presentara impartira dictara interviene
  intervienen intervengono intervem intervira falara apresenta profere wystapi wystapia opowie wyglosi poprowadzi

  # adverbs that begin a sentence
  unfortunately sadly regrettably today tomorrow tonight next then afterwards finally firstly lastly meanwhile
  leider bedauerlicherweise heute danach anschliessend zuerst zunachst abschliessend
  malheureusement helas demain ensuite puis enfin
  lamentablemente desgraciadamente desafortunadamente manana hoy luego despues finalmente
  purtroppo domani oggi poi infine infelizmente amanha hoje depois
  helaas vandaag daarna tyvarr desvaerre dessverre imorgon idag niestety jutro dzisiaj nastepnie bohuzel zitra dnes
`);
/** Before a second speaker, and as often before whom the work is joint with. */
const WITH = new Set('with avec mit met'.split(' '));
/** Those that are given names or particles as well ("Di Wang", "Con Hogan", "Von Hagen"): a common given name behind them tells. */
const PERHAPS = new Set('von vom di da con com van de morgen'.split(' '));
const FIRST = /^(\p{L}{2,20})\s{1,3}(?=\p{Lu})/u;
/** "Provost's Chair Professor Ada Byron", "Distinguished Professor Ada Byron": what kind of professor somebody is. */
const RANK =
  /^(?:\p{Lu}\p{L}{2,15}['’]s\s)?(?:Chair|Distinguished|University|Honorary|Regius|Full|Institute)\s(?=Professor\s)/u;
const PROFESSOR = 'Professor '.length;
/** A name of two words at least, titles before it. */
const FULL_NAME =
  /^(?:(?:\p{L}{1,8}\.\s?)+)?(?<first>\p{Lu}[\p{L}\p{M}.'’-]*)\s(?:\p{Lu}\.\s)?(?:\p{Ll}{1,4}\s){0,3}\p{Lu}/u;

/**
 * How long the word is that stands before a name and belongs to the sentence; 0 where the name begins at once, and
 * behind "with" unless somebody who speaks is expected.
 */
export function leadOfName(printed: string, isExpected = false): number {
  const rank = printed.includes('Professor') ? (RANK.exec(printed)?.[0].length ?? 0) : 0;
  if (rank > 0) return FULL_NAME.test(printed.slice(rank + PROFESSOR)) ? rank : 0;
  const [lead, word = ''] = FIRST.exec(printed) ?? [];
  if (lead === undefined) return 0;
  const folded = foldText(word);
  const isPerhaps = PERHAPS.has(folded);
  if (!isPerhaps && !LEADS.has(folded) && !(isExpected && WITH.has(folded))) return 0;
  const name = FULL_NAME.exec(printed.slice(lead.length));
  if (!name) return 0;
  return !isPerhaps || isGivenName(foldText(name.groups?.first ?? '')) ? lead.length : 0;
}
