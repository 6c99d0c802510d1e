/** Finds personal names by their shape, titles and given names, and tells them from institutions, topics and headings. */

import { isKnownPlace, looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { parsePersonName, stripPersonTitles } from '../../speakers/person-name.ts';
import { isMonthAt, isQuestionAt, mayBeginName } from '../../speakers/words-as-names.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { evenSpaces } from '../fact.ts';
import { namesEventOf } from './event-words.ts';
import { isEverydayWord } from './everyday-words.ts';
import { isGivenName } from './given-names.ts';
import { PERSON_TITLES } from './person-titles.ts';
import { postBeforeName } from './posts-before-names.ts';
import { leadOfName } from './words-before-names.ts';

export interface PersonMatch {
  /** Without titles. */
  readonly name: string;
  /** Of the name without titles. */
  readonly start: number;
  readonly end: number;
  /** Where titles before it begin. */
  readonly fullStart: number;
  /** 0 to 1. */
  readonly score: number;
}

const PARTICLE = `(?:${NAME_PARTICLE}|do|dei|degli|av|zu|zur|zum|y|e|i|d[ei]?['’]|['’]t)`;
const WORD =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}|(?:[dDlLOoN]['’])?\\p{Lu}[\\p{L}\\p{M}'’]*(?:[-‐‑]\\p{L}[\\p{L}\\p{M}'’]*){0,2}|\\p{Lu}\\b\\.?)";
const NAME = new RegExp(
  `(?<title>(?<![\\p{L}\\p{M}\\d_])${PERSON_TITLES})(?<name>${WORD}(?:\\s{1,3}(?:${PARTICLE}\\s{1,2}){0,3}(?:${WORD})){1,4})`,
  'gu',
);
/** Words that begin or fill titles, headings and posts, and never a name. */
const NOT_IN_NAMES = new Set(wordsOf`
  # English
  award awards medal medals ballroom foyer atrium terrace suite lounge dear members colleagues library theatre
  theater museum archive archives gallery auditorium pavilion hotel horário horario especial a about above
  abstract academic acknowledgements advanced advances after again against ai algebra algorithm algorithms all
  also american an analysis analytic and annual answer application applications applied approach april
  arithmetic art artificial asian assistant associate at attention august autumn bank based bayesian before
  beyond big biology black board brain building but by campus can care causal cell center central chair
  challenge challenges change chemistry chief city class classical climate coffee college colloquium
  combinatorial combinatorics communication community complex complexity computation computational computer
  computers computing conference control convex convergence core cosmology council counting dark data day days
  december deep department design development differential digital director discrete discussion distinguished
  division doctor does dynamic dynamical dynamics each early earth east ecology economic economics economy
  education efficient emergency energy engineering english environment environmental equation equations
  european event events every evolution examples experimental experience explaining exploring fall family fast
  february federated fellow field fields finance first five flow fluid for foundation foundations four fourier
  free friday from functional fundamental future galaxies galaxy game games general generalized generative
  genome geometric geometry german global google graph graphs great group groups guest hall hamiltonian health
  high history home host how human if image imaging implementation implicit in inference infinite information
  innovation institute integrable intelligence intelligent interacting interactive international introduction
  inverse is issues it its january joint july june keynote knowledge laboratory language languages large law
  learning lecture lectures lecturer lie life light limits linear local logic lower lunch machine many map
  march market mathematical mathematics matrix matter mean measure mechanics mechanism medical medicine
  meeting member memory methods mining mixed model modeling modelling models modern molecular monday morning
  motion multi music my national natural nature network networks neural neuro neuroscience new news next night
  no noise non nonlinear north not note nothing novel november nuclear number numerical october of office on
  one online open opening optimal optimization optimisation or organization our out panel parallel part
  partial particle particles path people perspective perspectives phase phd philosophy physical physics
  planning plenary policy political politics polynomial postdoc postdoctoral poster power practice prediction
  preparation presentation president principal prize proposal defense defence probabilistic probability
  problem problems processes processing professor program programme progress project properties proof proofs
  public quantitative quantum question questions random rational read real recent regression regular
  reinforcement relativity representation representations research researcher results revisited risk robot
  robotics robust role room russian safety saturday scale school schools science sciences scientific scientist
  search second security seminar seminars senior september series session short simple simulation small social
  society software solution some south space spaces special spectral speech spin spring stability staff
  standard stars state states statistical statistics stochastic street strong structural structure structures
  student students studies study summer sunday super supervised symmetric symmetry system systems talk talks
  team technical technology ten the theorem theoretical theories theory there these thesis thinking third this
  three through thursday time title to topics topological topology toward towards training transport trees
  tuesday tutorial two understanding uniform unified universe university unsupervised upper use using
  variables variational vector via video virtual visiting vision visual war wave waves we wednesday week
  weekly welcome well west what when where which white why will winter with without women work workshop world
  writing year years you young your zero arts humanities interdisciplinary multidisciplinary graduate
  undergraduate alumni media contact contacts inaugural memorial laureate laureates endowed featured bitter harvest weather ocean
  oceans river rivers forest forests animal animals bird birds plant plants food water fire wind cloud clouds
  planet planets solar lunar marine coastal rural migration migrants zaal hoorzaal saal horsaal sala salle
  aula justice equality inequality gender trust crisis debt tax taxes trade labor labour wage wages housing
  income wealth poverty
  # small words of other languages
  le la les une des aux sur dans pour avec entre vers der die das ein eine und im zum zur mit von vom el los
  las una sobre para con il lo gli un uno sulla delle nella per o na w z do od dla
  # their posts and houses
  profesor profesora professore professoressa professeure titular titulaire ordinario investigador investigadora
  associada associado asociada asociado auxiliar catedratica catedratico ordinaria straordinario straordinaria
  departamento departement dipartimento facultad faculte facolta faculdade universidad universite universita
  universidade instituto istituto amphitheatre anfiteatro auditorio paraninfo edificio colegio collegium palais
  paleis palac gebouw budynek batiment biblioteca bibliotheque bibliothek bibliotheek biblioteka muzeum museu
  palacio palazzo museo calle piazza plaza entrada ingresso
  # their weekdays
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
  dimanche lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi maandag dinsdag
  woensdag donderdag vrijdag poniedzialek wtorek sroda czwartek piatek
  # months, and what addresses are made of
  st saint avenue road square tower
`);
/** Words that are family names as well: they count as common only at the front. */
const FAMILIES_TOO = new Set(wordsOf`
  young day hall law field case black white long read north west street winter summer may art stone rice price
  green wood king church bell brown school power march light lie graph best early free star stars banks lower
  palacio palazzo museo calle piazza plaza upper short small strong care new noise friday monday sunday good game wolf marks large an will
`);
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
const BUILDINGS = new Set('hall house tower court lodge barn cottage chapel wing annexe pavilion'.split(' '));

/** "KG I", "HS II": the sign of a building and its number. */
const NUMBERED = /^\p{Lu}{1,4}\s(?:[IVX]{1,4}|\d+)$/u;

/** "Mr Darwin's Barnacles": somebody's, not somebody. */
const POSSESSED = /\p{L}['’]s\s\p{L}/u;

/** "ACM TechTalk", "DataHub": words that were put together for an event or a place. */
const COMPOUND =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:Talks?|Labs?|Hub|Con|Fest|Camp|Days?|Cast|Seminars?|Webinars?|Colloquium|Lectures?|Club|Net)(?!\p{L})/u;

/** Names in running text, titles left out; the score tells how sure it is. */
export const findPersonNames = remembered((text: string): readonly PersonMatch[] => {
  const found: PersonMatch[] = [];
  NAME.lastIndex = 0;
  for (;;) {
    const match = NAME.exec(text);
    if (!match) return found;
    const lead = (match.groups?.title ?? '').length;
    const start = match.index + lead;
    const end = start + (match.groups?.name ?? '').length;
    if (isQuestionAt(text, start, end)) continue;
    const printed = text.slice(start, end);
    const by = behindPreposition(printed) || behindLetters(printed) || (lead === 0 ? postBeforeName(text, start) : 0);
    if (by > 0) {
      NAME.lastIndex = start + by;
      continue;
    }
    const person = personAt(text, start, end, lead);
    if (person) {
      found.push(person);
      NAME.lastIndex = person.end;
    } else {
      // The name may begin at the next word: "Yesterday Ada Lovelace".
      const next = text.indexOf(' ', start);
      NAME.lastIndex = next < 0 ? match.index + match[0].length : Math.max(next, match.index + 1);
    }
  }
});

/** "Par Hélène Roux", "Von Anna Lenz": a small word at the front of a line, behind which a name of two words begins. */
const PREPOSITION = /^(?:Par|Von|Por|Di|Door|Przez|Durch|Mit|Con|Com|Avec)\s+(?=(\p{L}[\p{L}\p{M}’'-]*)\s+\p{L})/u;

function behindPreposition(printed: string): number {
  const [whole, given = ''] = PREPOSITION.exec(printed) ?? [];
  return whole !== undefined && isGivenName(foldText(given)) ? whole.length : 0;
}

/** "Física da UFRGS Ana Reis": the end of the name of a house, as letters, before somebody's. */
const LETTERS_OF_HOUSE =
  /^(?<first>\p{L}+)\s(?:\S+\s){0,3}?(?:d[aeo]s?|del|dell[ao]|of|der|des|van)\s(?:l[ao]s?\s)?\p{Lu}{3,8}\s(?=\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll})/u;

function behindLetters(printed: string): number {
  const { 0: whole, groups } = LETTERS_OF_HOUSE.exec(printed) ?? {};
  return whole === undefined || isGivenName(foldText(groups?.first ?? '')) ? 0 : whole.length;
}

/** The last word with the particles before it. */
const TRAILING = new RegExp(`(?:\\s+(?:${PARTICLE}|vom))*\\s+\\S+$`, 'u');

/** "Theodora (Dora) S. Byron": the rest of a name is nobody else. */
const INITIAL = /^\p{Lu}\.\s/u;
const BEHIND_SHORT_NAME = /\p{Lu}[\p{L}'’-]+\s[("“”'‘’]{1,2}\p{Lu}[\p{L}'’-]{1,15}[)"”'’]{1,2}\s$/u;
const LONGEST_GIVEN = 50;

function personAt(text: string, start: number, end: number, lead: number): PersonMatch | null {
  if (isMonthAt(text, start, end) || leadOfName(text.slice(start, end)) > 0) return null;
  if (
    INITIAL.test(text.slice(start, end)) &&
    BEHIND_SHORT_NAME.test(text.slice(Math.max(0, start - LONGEST_GIVEN), start))
  )
    return null;
  let to = start + endOfFirst(text.slice(start, end));
  for (;;) {
    const printed = text.slice(start, to);
    const score = personScore(printed, lead > 0);
    if (score >= 0.5) return { name: evenSpaces(printed), start, end: to, fullStart: start - lead, score };
    const cut = printed.search(TRAILING);
    if (cut < 0 || !/\s/.test(printed.slice(0, cut))) return null;
    to = start + cut;
  }
}

/** "Carla Mondi e Dario Lunghi" names two, the second by a given name of its own; "Ortega y Gasset" one. */
const TWO_PEOPLE = /^\S+(?:\s+\S+){1,3}?(?=\s+[eyi]\s+(?<given>\p{L}+)\s+\p{Lu})/u;

/** "Ada BYRON Présidente": behind a family name in capitals a word with one capital begins the post. */
const BEFORE_POST =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*)?(?:\s\p{Lu}{3,}(?:-\p{Lu}{2,})?)+(?=\s\p{Lu}\p{Ll}{4,})/u;

/** "Ada Byron von der ETH Zürich": where somebody is from, and no part of the name. */
const BEFORE_HOUSE = /^\p{Lu}\p{Ll}[^\d,;()]{2,50}?(?=\svon\sder\s\p{Lu}{2,6}(?!\p{L}))/u;

function endOfFirst(printed: string): number {
  const named = BEFORE_POST.exec(printed) ?? BEFORE_HOUSE.exec(printed);
  if (named) return named[0].length;
  const first = TWO_PEOPLE.exec(printed);
  return first && isGivenName(foldText(first.groups?.given ?? '')) ? first[0].length : printed.length;
}

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
  const firstIsCommon = NOT_IN_NAMES.has(words[0] ?? '') && !GIVEN_THOUGH_COMMON.has(words[0] ?? '') && !knowsGiven;
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
      (titled ? 0.4 : 0) +
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
const GIVEN_THOUGH_EVERYDAY = new Set('sun bright happy lucky gift precious fortune'.split(' '));

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

/** Whether a folded word is an everyday one that begins titles and subjects, and no name of a person or a company. */
export function isCommonWord(word: string): boolean {
  return NOT_IN_NAMES.has(word);
}

function isCommon(word: string, at: number): boolean {
  return NOT_IN_NAMES.has(word) && !(at > 0 && FAMILIES_TOO.has(word));
}

/** "Wang Xiaoming 王小明": the name in letters is the one by which others find the person. */
const BOTH_SCRIPTS = pattern('u')`
  (?<=^(?:\p{Script=Latin}|[\s.'’,-])*\p{Script=Latin}{2}\.?)\s[\p{Script=Han}\p{Script=Hangul}]{2,5}$
  |^[\p{Script=Han}\p{Script=Hangul}]{2,5}\s(?=(?:\p{Script=Latin}|[\s.'’,-]){4,}$)
`;
/** "王小明 教授", "김민수 교수". */
const HONORIFIC =
  /(?<=^[\p{Script=Han}\p{Script=Hangul}\s]{2,6})\s?(?:(?:副|准)?教授|博士|先生|老[师師]|(?:부|조)?교수|박사|님)$/u;

/** The name as it is kept: family name first and names in capitals are put right. */
export const settledName = remembered((printed: string): string => {
  const plain = stripPersonTitles(printed).name.replace(/[*†‡§¹²³]+|['’]s\s*$/g, ' ');
  const even = evenSpaces(plain).replace(BOTH_SCRIPTS, '').replace(HONORIFIC, '');
  const parsed = parsePersonName(even);
  const needsSettling = even.includes(',') || /\p{Lu}{3,}/u.test(even);
  return parsed && needsSettling ? parsed.full : even.replace(/\s*\([^)]*\)\s*$/, '');
});
