/** Tells how much a phrase looks like the name of a person. */

import { isKnownPlace, looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { parsePersonName, stripPersonTitles } from '../../speakers/person-name.ts';
import { mayBeginName } from '../../speakers/words-as-names.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { endsWithDoctorate } from './degrees-behind-names.ts';
import { namesEventOf } from './event-words.ts';
import { isEverydayWord } from './everyday-words.ts';
import { isGivenName } from './given-names.ts';
import { leadOfName } from './words-before-names.ts';
import { isCommon, isCommonWord } from './words-not-in-names.ts';

/** Single words that stand where names stand. */
const NOT_ALONE = inAnyCase(pattern('u')`
  ^(?:
    # English
    congratulations|job|jobs|link|twitter|whatsapp|facebook|youtube|linkedin|instagram|mastodon|bluesky|zoom|online|lunch|closed|visit|news
    |members|alumni|contact|deadline|reminder|tba|hosted|chaired|moderated|organized|organised|invited
    |introduced|slides|videos?|recordings?|handouts?|panell?ists?|moderators?|discussants?
    # German
    |ringvorlesung|kolloquium|oberseminar|vortrag|kurator(?:in)?|begr[üu]ßung|anmeldung|abgesagt|feiertag
    |ferien|kontakt|impressum|startseite|anfahrt|online-vortrag
    # French
    |s[ée]minaire|annulé|reporté|pause|café|vacances|accueil
    # Spanish
    |organiza|cancelado|vacaciones|inicio
    # Italian
    |giovedì|lunedì|martedì|mercoledì|venerdì|modera|introduce|annullato
    # Polish
    |konwersatorium|seminarium|odwołane
  )$
`);
/** "Ph.D." between commas is nobody. */
const DEGREE_ONLY = /^(?:Ph\.?\s?D|D\.?\s?Phil|[BM]\.?\s?(?:Sc|A|S|D|Eng|Phil|Ed|BA|PH)|J\.?D|LL\.?[BM])\.?$/u;
/** Words that stand before the names of rooms and series. */
const NOT_FIRST = new Set(wordsOf`
  saal sala salle aula raum horsaal zaal auditorio auditorium konwersatorium ringvorlesung seminarium instytut
  wydzial katedra dziekan dekan gospodarz prowadzacy prowadzaca moderator moderatorka moderatorin
  gastgeber
`);
/** Small words before family names, which fill titles as well. */
const PARTICLES = new Set(
  'van von der den de het ter ten la le les las los du des da do dos del della di el al zu'.split(' '),
);
const GIVEN_THOUGH_COMMON = new Set('april june august art may will dean'.split(' '));
const WORDY =
  /(?:tion|tions|ology|ologies|ment|ments|ness|ities|ity|isms?|ics|ical|ically|ance|ence|ences|ivity|graphy|metric|theory|ization|isation|ative|ational)$/;

/** At the end of a name they make it that of a thing: "Graham Wright Award", "Churchill Ballroom". */
const NAMED_AFTER = new Set(wordsOf`
  award awards prize prizes medal lecture lectures lectureship ballroom auditorium building theatre theater library museum
  institute foundation memorial series fund scholarship fellowship professorship laboratory seminar colloquium
  kolloquium preis stiftung saal prix premio
`);

/** What buildings are called, and a few people too. */
const BUILDINGS = new Set('hall house tower court lodge barn cottage chapel wing annexe pavilion complex'.split(' '));

/** "KG I", "HS II": the sign of a building and its number. */
const NUMBERED = /^\p{Lu}{1,4}\s(?:[IVX]{1,4}|\d+)$/u;

/** "Mr Darwin's Barnacles": somebody's, not somebody. */
const POSSESSED = /\p{L}['’]s\s\p{L}/u;

/** "ACM TechTalk", "DataHub": words that were put together for an event or a place. */
const COMPOUND =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:Talks?|Labs?|Hub|Con|Fest|Camp|Days?|Cast|Seminars?|Webinars?|Colloquium|Lectures?|Club|Net)(?!\p{L})/u;

/** How much a phrase looks like a person's name, 0 to 1; titles before it may be there. */
export function personScore(printed: string, hasTitle = false): number {
  return hasTitle ? titledScore(printed) : untitledScore(printed);
}

const titledScore = remembered((printed) => scoreOf(printed, true));
const untitledScore = remembered((printed) => scoreOf(printed, false));

function scoreOf(printed: string, hasTitle: boolean): number {
  const stripped = stripPersonTitles(printed);
  const name = parsePersonName(stripped.name);
  if (!name || name.given.length === 0) return 0;
  const titled = hasTitle || stripped.isTitled;
  if (
    POSSESSED.test(stripped.name) ||
    INITIALS_ALONE.test(stripped.name.trim()) ||
    ROOM_CUT_SHORT.test(stripped.name.trim()) ||
    COMPOUND.test(stripped.name) ||
    namesEventOf(stripped.name) ||
    leadOfName(stripped.name) > 0
  )
    return 0;
  const words = foldedWords(stripped.name);
  if (NAMED_AFTER.has(words.at(-1) ?? '') || NUMBERED.test(stripped.name)) return 0;
  if (words.length > 7 || (NOT_FIRST.has(words[0] ?? '') && !titled)) return 0;
  const knowsGiven = name.given.some((given) => given.split(/[-\s]/).some((word) => isGivenName(foldText(word))));
  // "E. R. van der Berg": no title begins with initials.
  const hasInitials = INITIALS_BEFORE_NAME.test(stripped.name);
  const mayHaveParticles = knowsGiven || hasInitials;
  const common = words.filter(
    (word, at) => isCommon(word, at) && !GIVEN_THOUGH_COMMON.has(word) && !(mayHaveParticles && PARTICLES.has(word)),
  ).length;
  const firstIsCommon = isCommonWord(words[0] ?? '') && !GIVEN_THOUGH_COMMON.has(words[0] ?? '') && !knowsGiven;
  const isHall = BUILDINGS.has(words.at(-1) ?? '');
  if (isHall && !knowsGiven && !titled && !hasInitials) return 0;
  if (common > (mayBeginName(words) ? 0 : 1) || firstIsCommon || (common === 1 && !knowsGiven && !titled)) return 0;
  if (beginsLikeThing(stripped.name) && !knowsGiven && !titled) return 0;
  if (words.some((word) => WORDY.test(word)) && !knowsGiven && !titled) return 0;
  if (!knowsGiven && !titled && (findTopic(stripped.name) !== null || looksLikeInstitution(stripped.name))) return 0;
  if (knowsGiven && !titled && resolveInstitution(stripped.name) !== null) return 0;
  // "Ann Arbor", "San Diego"
  if (words.length > 1 && !titled && isKnownPlace(stripped.name)) return 0;
  const isShouted = stripped.name === stripped.name.toUpperCase() && /\p{Lu}{4}/u.test(stripped.name);
  const initial = /^\p{Lu}\./u.test(stripped.name) && /\s\p{Lu}\p{Ll}/u.test(stripped.name);
  return Math.min(
    1,
    0.5 +
      (knowsGiven ? 0.35 : 0) +
      (titled ? 0.4 : endsWithDoctorate(printed) ? 0.25 : 0) +
      (initial ? 0.15 : 0) -
      (isShouted ? 0.2 : 0) -
      common * 0.2 -
      (isHall && !titled && !initial ? 0.3 : 0),
  );
}

/** Whether a phrase can be a person where the context says that one is named: beside a label, in a speakers' column. */
export const canBePerson = remembered((printed: string): boolean => {
  const stripped = stripPersonTitles(printed);
  const name = parsePersonName(stripped.name);
  if (
    !name ||
    stripped.name.trim().length < 2 ||
    POSSESSED.test(stripped.name) ||
    COMPOUND.test(stripped.name) ||
    namesEventOf(stripped.name)
  )
    return false;
  if (leadOfName(stripped.name) > 0) return false;
  const words = foldedWords(stripped.name);
  if (words.length === 1 && (NOT_ALONE.test(stripped.name.trim()) || /^\p{Lu}{2,4}$/u.test(stripped.name.trim())))
    return false;
  if (NOT_FIRST.has(words[0] ?? '') || NUMBERED.test(stripped.name) || DEGREE_ONLY.test(printed.trim())) return false;
  // "Le Song": beside a label it may be a given name.
  const isParticle = (word: string, at: number) =>
    PARTICLES.has(word) &&
    name.given.length > 0 &&
    (at > 0 || printed.includes(',') || (word === 'le' && words.length === 2));
  if (words.some((word, at) => isCommon(word, at) && !isGivenName(word) && !isParticle(word, at)) && !stripped.isTitled)
    return false;
  const isBuilding = BUILDINGS.has(words.at(-1) ?? '') && !words.some(isGivenName);
  if ((isBuilding || beginsLikeThing(stripped.name)) && !stripped.isTitled) return false;
  return !looksLikeInstitution(stripped.name) || personScore(printed) > 0.8;
});

/** "Hidden Levers", "Tiny Hearts": an everyday word that is no given name stands before another. */
function beginsLikeThing(name: string): boolean {
  const [first = '', second] = name.split(/[\s,]+/);
  const word = foldText(first);
  const isGiven = isGivenName(word) || GIVEN_THOUGH_EVERYDAY.has(word);
  return second !== undefined && !name.includes(',') && !isGiven && isEverydayWord(word, 'noun-last');
}
const GIVEN_THOUGH_EVERYDAY = new Set('sun bright happy lucky gift precious fortune kit'.split(' '));

/** "A.C.", "S.A." behind a name of an institution says what it is in law. */
const INITIALS_ALONE = /^(?:\p{Lu}\.\s?){1,4}$/u;
/** "Aud. M", "Hörs. C": a word cut short before a letter. */
const ROOM_CUT_SHORT = /^\p{Lu}\p{Ll}{1,6}\.\s?\p{Lu}\d?$/u;
const MIDDLE_INITIAL = /(?<=\p{L}\s)\p{Lu}\.(?=\s\p{L})/gu;
const INITIALS_BEFORE_NAME = /^(?:\p{Lu}\.[\s-]?)+(?=\p{L})/u;

/** Irish "Ó" belongs to the family name behind it and is no article of Portuguese; the initial "A." is none of English, wherever it stands. */
function foldedWords(name: string): string[] {
  const even = name
    .replace(/(?<=\s)Ó\s(?=\p{Lu})/gu, 'Ó')
    .replace(INITIALS_BEFORE_NAME, 'Q. ')
    .replace(MIDDLE_INITIAL, 'Q.');
  return foldText(even).split(' ');
}
