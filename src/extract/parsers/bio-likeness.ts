/** Tells a paragraph about the speaker from one about the subject. */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { COMMON_TITLE } from './person-titles.ts';
import { sentenceStarts } from './sentence-ends.ts';

const MAX_BORDER_TEXT = 12_000;
const MAX_SENTENCES = 80;
const MOST_CAREER_WORDS = 3;
const LIVES = pattern('')`
  ^(?:
    # English
    has|received|holds|joined|works|studied|earned|obtained|did|completed
    # German
    |ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|wurde|es
    # French
    |est|a|fut|dirige|enseigne
    # Spanish
    |fue|obtuvo|estudio|se|trabaja
    # Italian
    |e|ha|si|insegna
    # Portuguese
    |foi|possui|fez
    # Dutch
    |is|was|is|studeerde|promoveerde|werkt
    # Polish
    |jest|ukonczyla?|uzyskala?|pracuje
    # Czech
    |byla?|pusobi|vystudovala?
    # Nordic
    |har|er|tog|tok|disputerade|disputerte
    # any language
    |s|ar|je
  )(?=\s|$)
`;

const BIO_VERB = patternSource`
  (?:
    # English
    has|had|received|receives|holds|held|earned|obtained|studied|joined|works|worked|did|got|completed
    |graduated|leads|led|serves|served|teaches|taught|currently|gained|completed|finished|became|moved|spent
    |grew|founded|co-founded|directs|conducts|defended|wrote|heads|read|trained|entered|practi[cs]ed|sits|sat|began
    |started|returned|retired|came|remained|clerked|qualified
    # German
    |ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|es|studierte|promovierte|wurde
    |habilitierte|forscht|lehrt
    # French
    |est|a obtenu|a soutenu|dirige|travaille|soutint|enseigne|occupe|s'est|coordonne
    # Spanish
    |fue|obtuvo|trabaja|estudió|enseña|dirige|se doctoró|imparte|se licenció|coordina
    # Italian
    |è|ha|lavora|è stato|è stata|si è|insegna|ricopre|studiò|dirige|coordina
    # Portuguese
    |é|foi|obteve|trabalha|leciona|ensina|coordena|dirige|doutorou-se|licenciou-se
    # Dutch
    |is|was|studeerde|promoveerde|werkt|werkte|behaalde|doceert|leidt
    # Polish
    |jest|był|była|ukończył|ukończyła|uzyskał|uzyskała|pracuje|kieruje|wykłada|ukończyła|prowadzi|obronił
    |obroniła|zajmuje
    # Czech
    |byla?|působí|působila?|vystudovala?|získala?|absolvovala?|vede
    # Nordic
    |är|er|har|disputer(?:ade|te)|arbetar|arbeider|arbejder|forskar|tog|tok|fick|fikk|fik|leder|var
    # any language
    |'s|je
  )
`;
const PRONOUN = new RegExp(
  `^(?:He|She|They|Il|Elle|Er|Sie|On|Ona|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Hon|Han|Hun)\\s+(?:\\p{L}+ly\\s+)?${BIO_VERB}`,
  'u',
);
const VERB_IN = new RegExp(`\\s(?=${BIO_VERB}\\s)`, 'u');
/** Where the first verb stands in a text that a life is told with; -1 without one. */
export function verbOfLifeIn(text: string): number {
  const at = text.search(VERB_IN);
  return at < 0 ? at : at + 1;
}

const OF_TALK =
  /(?<!\p{L})(?:talk|lecture|seminar|abstract|vortrag|exposé|conférence|charla|conferencia|conferenza|palestra|wykład|referat|lezing)(?!\p{L})/iu;
const CAREER_WORDS = pattern('gi')`
  \b(?:
    # English
    master'?s|bachelor'?s|degree|professor|postdoc\w*|lecturer|fellow|fellowship|researcher|scientist|engineer
    |director|graduate|faculty|chair|received|award|recipient|joined|founder|co-founder|research interests
    |doctorate|doctoral|associate|head of|member of|born in|studied|prize|editor|career|magist\w+
    # German
    |d\.?phil|promotion|doktor|promovierte|privatdozent(?:in)?|lehrstuhl|habilitiert\w*|studierte|universität
    |mitarbeiter(?:in)?|leiter(?:in)?|leitet|fakult\w*|doktor\w+
    # French
    |professeure?|assistant|post-doc\w*|directeur|directrice|habilitation|chercheu(?:r|se)|thèse|maître
    |docteur|doctorat|diplôm\w+|laboratoire|université|lauréate?
    # Spanish
    |doctor[ae]?|catedrátic[ao]|licenciad[ao]|investigador[a]?|universidad|director[a]?
    |grado
    # Italian
    |premio|professore|professoress[ae]|ricerc(?:a|he|at(?:ore|rice))|dottorato|laurea\w*|università|assegnista
    # Portuguese
    |docente|doutor\w*|universidade|pesquisador[a]?|mestrado|bolsista
    # Dutch
    |hoogleraar|promoveerde|universiteit|onderzoeker|docent
    # Polish
    |adiunkt\w*|uniwersyte\w+|kierowni\w+|stypendyst\w+|instytut\w*|asystent\w*|doktorant\w*|absolwent\w*
    |stopie[nń]\w*|habilitacj\w+
    # Czech
    |univerzit\w*|vystudoval\w*|odborn\w*
    # Nordic
    |universitet\w*|forskare|forsker|lektor|disputer\w+
    # several languages
    |profesor|profesor\w*
    # any language
    |ph\.?\s?d|b\.?sc|m\.?sc
  )\b
`;
const FIRST_PERSON = /\b(?:we|I|our|my|us|nous|wir|unser\w*|je|in this talk|this talk|in this lecture)\b/g;

/** "The speaker is …", "Doktorant jest …": the person without a name. */
const PERSON_WORD = pattern('u')`
  ^(?:
    # English
    (?:The|Our)\s(?:speaker|lecturer|candidate|presenter|author)
    # German
    |(?:Der|Die) (?:Referent(?:in)?|Vortragende|Doktorand(?:in)?|Redner(?:in)?)
    # French
    |Le conférencier|La conférencière|L['’]orat(?:eur|rice)|L['’]intervenante?
    |(?:Le|La) (?:candidate?|doctorante?)
    # Spanish
    |(?:El|La) (?:ponente|doctorand[ao]|conferenciante)
    # Italian
    |(?:Il|La) (?:relatore|relatrice|candidat[ao]|dottorand[ao])
    # Portuguese
    |(?:O|A) (?:palestrante|orador[a]?|candidat[ao])
    # Dutch
    |De (?:spreker|spreekster|promovend(?:us|a))
    # Polish
    |Doktorant(?:ka)?|Prelegent(?:ka)?
  )\s\p{Ll}
`;

/** "I am a professor at …", "Dopo la laurea … sono stato …": somebody tells the own life. */
const OWN_LIFE = pattern('u')`
  ^(?:(?:These\sdays|Currently|At\spresent|Since\s\d{4}|After\s[^.;]{0,120}|In\s\d{4}),?\s)?(?:
    # English
    I(?:\s(?:am|was|have\sbeen)|['’]m)\s(?:currently\s|now\s|also\s)?(?:an?\s|the\s|full\s|associate\s|assistant\s|professor|head|director|based\sat|at\s)
    |I\s(?:received|studied|obtained|earned|hold|joined|did|completed|graduated|grew\sup)\s
    # German
    |Ich\s(?:bin|war|habe|studierte|promovierte|arbeite|leite|forsche)\s|Seit\s\d{4}\s(?:bin|arbeite|leite|forsche)\sich\s
    # French
    |Je\ssuis\s(?:actuellement\s)?(?:professeur|maître|chercheu|directeur|directrice|doctorant|post-?doc)
    # Spanish
    |(?:Actualmente\s)?[Ss]oy\s(?:profesor|investigador|doctor|catedrátic|director)
    # Italian
    |(?:Dopo|Nel\s\d{4}|Dal\s\d{4})\s[^.;]{0,120}?(?:ho|sono)\s(?:stat[oa]|svolto|conseguito|lavorato|passat[oa]|diventat[oa]|ottenuto)\s
    |(?:Attualmente\s)?[Ss]ono\s(?:attualmente\s)?(?:professor|ricercat|dirigente|direttor|docente)
  )
`;
/** "Studied chemistry, ETH Zurich; doctorate, …": a life in fragments. */
const OF_STUDIES =
  /^(?:Studied|Studium|Studierte|Études|Estudió|Studiò|Laurea|Licence|Doctorate|Ph\.?D\.?|Graduated)(?=[\s,])/u;
/** "1999–2001, Head of Geodesy, University of Turin." */
const OF_YEARS =
  /^(?:(?:Since|From|Seit|Depuis|Dal|Desde|Od)\s)?(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|present|today|heute)?)?[,:]?\s/u;
/** The words of careers that tell such a life from the abstract of somebody who says "I". */
const LEAST_OF_OWN = 2;
const OWN_SCORE = 2.5;

/** How much a paragraph is about the named people: 2 and more is a bio. */
export function bioScore(paragraph: string, names: readonly string[]): number {
  const text = narrow(paragraph.trim().replace(/^[[(]+/, ''));
  const head = foldText(text.slice(0, 140));
  const families = names.map((name) => foldText(name).split(' '));
  const starts = families.some((words) => startsWithName(head, words));
  const mentions = families.some(
    (words) => words.length > 0 && ` ${head} `.includes(` ${words.at(-1) ?? ''} `) && (words.at(-1)?.length ?? 0) > 2,
  );
  const careers = careerWordsIn(text.slice(0, 3000));
  if (careers >= LEAST_OF_OWN && OWN_LIFE.test(text) && !OF_TALK.test(text.slice(0, 400))) return OWN_SCORE;
  const first = matchesOf(FIRST_PERSON, text.slice(0, 1500)).length;
  const bracketed = /^\s*\[/.test(paragraph) && /\]\s*$/.test(paragraph) ? 1 : 0;
  return (
    (starts ? (isLife(text, families) ? 2 : 1.5) : mentions ? 1 : 0) +
    (PRONOUN.test(text) ? 1 : 0) +
    (PERSON_WORD.test(text) ? 1.5 : 0) +
    (careers >= LEAST_OF_OWN && OF_STUDIES.test(text) ? 1 : 0) +
    careers * 0.5 +
    bracketed -
    Math.min(first, 3) * 0.6
  );
}

/** "Ada Byron served …": a verb of lives straight behind the name, and no word of the talk. */
function isLife(text: string, families: readonly (readonly string[])[]): boolean {
  const head = text.slice(0, 400);
  if (OF_TALK.test(head)) return false;
  const verb = VERB_IN.exec(head);
  const before = verb ? foldText(head.slice(0, verb.index)) : '';
  return families.some((words) => before !== '' && before.length < 60 && before.endsWith(words.at(-1) ?? ' '));
}

/** What leads to the subject of a sentence further down a life: "In 1987 she", "Returning to Malta, she". */
const LEAD_OF_SENTENCE = patternSource`
  (?:
    (?:
      In|From|Since|After|Before|Until|Between|During|For|At|On|Prior|Upon|Following|Returning|Moving|Having|Earlier
      |Previously|Recently|Currently|Most
    )\s[^.;]{0,160}?,?\s
  )?
`;
const MANNER = '\\s(?:\\p{Ll}+ly\\s|also\\s|then\\s)?';
const OF_PRONOUN = new RegExp(`^${LEAD_OF_SENTENCE}(?:he|she|they|He|She|They)${MANNER}${BIO_VERB}\\s`, 'u');
const OF_NAME = new RegExp(
  `^${LEAD_OF_SENTENCE}(?:${COMMON_TITLE}\\.?\\s)?(\\p{Lu}[\\p{L}'’-]+)${MANNER}${BIO_VERB}\\s`,
  'u',
);
const HEAD_OF_SENTENCE = 260;
const OF_CAREER = /^(?:His|Her)\s(?:\p{Ll}+\s){0,2}career\s/u;
const LATER_PRONOUN = new RegExp(`[.]\\s(?:He|She)\\s(?:\\p{Ll}+ly\\s)?${BIO_VERB}\\s`, 'u');

/** "… was at Yz, where she was a scientific officer." */
const WHERE_PRONOUN = new RegExp(
  `,\\s(?:where|which|while|when|after which)\\s(?:he|she)\\s(?:\\p{Ll}+ly\\s)?${BIO_VERB}\\s`,
  'u',
);

/** "In 1987 she became …", "He holds …": a sentence that tells of somebody named before. */
export function tellsOfPronoun(text: string): boolean {
  return OF_PRONOUN.test(text.slice(0, HEAD_OF_SENTENCE));
}

/** "Ha poi lavorato presso …", "Dal 2004 insegna …", "Fue investigadora …": languages that need no word for "she". */
const WITHOUT_PRONOUN = pattern('u')`
  ^(?:
    # Italian
    Ha\s(?:\p{L}+\s)?(?:svolto|lavorato|insegnato|conseguito|ottenuto|diretto|ricoperto|pubblicato|fondato)
    |[ÈE]['’]?\s(?:\p{L}+\s)?(?:stat[oa]|autore|autrice|membro|professor|ricercat|diretto?r|docente)\p{L}*
    |(?:Rientrat|Tornat|Trasferit|Laureat)[oa]\s\p{Ll}|(?:Dal|Nel)\s(?:19|20)\d\d|Insegna|Dirige|Coordina
    |Attualmente\s(?:è|insegna|dirige|lavora)
    # Spanish
    |Ha\s(?:\p{L}+\s)?(?:sido|trabajado|publicado|dirigido|impartido|recibido)|Fue\s\p{Ll}|Se\s(?:doctoró|licenció|graduó)
    |Actualmente\s(?:es|trabaja|dirige|imparte)|(?:Desde|En)\s(?:19|20)\d\d
    # Portuguese
    |É\s(?:\p{L}+\s)?(?:professor|investigador|doutor|autor|membro)\p{L}*|Foi\s\p{Ll}|Atualmente\s(?:é|trabalha|leciona|coordena)
    # Polish
    |(?:Od|W)\s(?:19|20)\d\d|Obecnie\s\p{Ll}|Ukończyła?|Pracuje|Kieruje
  )(?!\p{L})
`;

/** Whether a paragraph straight below a life goes on with it. */
export function goesOnWithLife(paragraph: string, names: readonly string[]): boolean {
  const text = narrow(paragraph.trim());
  if (tellsOfPronoun(text) || OF_CAREER.test(text)) return true;
  if (OF_YEARS.test(text) && careerWordsIn(text.slice(0, 3000)) > 0) return true;
  const name = foldText(OF_NAME.exec(text.slice(0, HEAD_OF_SENTENCE))?.[1] ?? '');
  if (name !== '' && names.some((one) => foldText(one).split(' ').includes(name))) return true;
  if (OF_TALK.test(text)) return false;
  if (WITHOUT_PRONOUN.test(text) && careerWordsIn(text.slice(0, 3000)) > 0) return true;
  if (LATER_PRONOUN.test(text) && careerWordsIn(text.slice(0, 3000)) > 0) return true;
  return matchesOf(FIRST_PERSON, text.slice(0, 1500)).length === 0 && WHERE_PRONOUN.test(text);
}

/** How many different words of careers a text has, as far as they count. */
function careerWordsIn(text: string): number {
  const words = new Set<string>();
  CAREER_WORDS.lastIndex = 0;
  for (let match = CAREER_WORDS.exec(text); match; match = CAREER_WORDS.exec(text)) {
    words.add(match[0].toLowerCase());
    if (words.size === MOST_CAREER_WORDS) break;
  }
  return words.size;
}

/** Where a text turns from the subject to the speaker: the first sentence that begins with the name, or of which the rest is a life; -1 when it does not. */
export function bioStartIn(text: string, names: readonly string[]): number {
  const families = names.map((name) => foldText(name).split(' '));
  const starts = sentenceStarts(text.slice(0, MAX_BORDER_TEXT));
  for (const start of starts.slice(0, MAX_SENTENCES)) {
    const rest = text.slice(start, start + 700);
    const head = foldText(rest.slice(0, 140));
    const isNamed = families.some((words) => startsWithName(head, words));
    if (!isNamed && !PRONOUN.test(rest) && !PERSON_WORD.test(rest)) continue;
    const score = bioScore(rest, names);
    // A pronoun alone may mean somebody of the subject: only a life that fills the rest is the speaker's.
    if (score >= (isNamed ? 2 : 2.5)) return start;
  }
  return -1;
}

/** "Leo joined Yz in …" of Leopold: what friends call somebody, and a verb of lives. */
function isCalledInShort(head: string, [given = '']: readonly string[]): boolean {
  const short = /^\p{L}{3,}(?=\s)/u.exec(head)?.[0] ?? '';
  const isShort = short !== '' && given.startsWith(short) && given.length >= short.length + LEAST_LEFT_OUT;
  return isShort && LIVES.test(head.slice(short.length + 1));
}

const LEAST_LEFT_OUT = 2;

function startsWithName(head: string, words: readonly string[]): boolean {
  if (isCalledInShort(head, words)) return true;
  if (!words.some((word) => head.includes(word))) return false;
  const bare = head.replace(
    /^(?:(?:dr|prof|professor|mr|ms|mrs|miss|sir|dame|lord|lady|baroness|judge|justice|ambassador|senator|hab)\s+)+/,
    '',
  );
  const full = words.join(' ');
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  if (full !== '' && bare.startsWith(`${full} `)) return true;
  // "V. Novotný získal …"
  if (words.length > 1 && family.length > 2 && bare.startsWith(`${given.charAt(0)} ${family} `)) return true;
  if (words.length > 1 && bare.startsWith(`${given} `) && bare.slice(0, 60).includes(` ${family} `)) return true;
  // "Dr. Byron-Quill is …", "Van der Meer works …": a family name of several parts.
  const families = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  // "Hyun-woo is …", "Jean-Luc works …": a given name of two parts.
  return [...families, given, words.slice(0, -1).join(' ')].some(
    (word) => word.length > 2 && bare.startsWith(`${word} `) && LIVES.test(bare.slice(word.length + 1)),
  );
}
