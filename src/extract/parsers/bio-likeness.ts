/** Tells a paragraph about the speaker from one about the subject. */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { sentenceStarts } from './sentence-ends.ts';

const MAX_BORDER_TEXT = 12_000;
const MAX_SENTENCES = 80;
const MOST_CAREER_WORDS = 3;
const LIVES =
  /^(?:is|was|has|received|holds|joined|works|studied|earned|obtained|did|completed|s|ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|wurde|est|a|fut|dirige|enseigne|es|fue|obtuvo|estudio|se|trabaja|e|ha|si|insegna|foi|possui|fez|is|studeerde|promoveerde|werkt|jest|byla?|ukonczyla?|uzyskala?|pracuje|har|er|ar|tog|tok|disputerade|disputerte|je|pusobi|vystudovala?)(?=\s|$)/;

const BIO_VERB =
  "(?:is|was|has|had|received|receives|holds|held|earned|obtained|studied|joined|works|worked|did|got|completed|graduated|leads|led|serves|served|teaches|taught|currently|gained|completed|finished|became|moved|spent|grew|founded|co-founded|directs|conducts|defended|wrote|heads|est|a obtenu|a soutenu|dirige|travaille|ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|jest|był|była|ukończył|ukończyła|uzyskał|uzyskała|pracuje|es|fue|obtuvo|trabaja|è|ha|lavora|earned|'s|studierte|promovierte|wurde|habilitierte|forscht|lehrt|soutint|enseigne|occupe|s'est|estudió|enseña|dirige|se doctoró|è stato|è stata|si è|insegna|ricopre|studiò|é|foi|obteve|trabalha|leciona|doutorou-se|studeerde|promoveerde|is|werkt|werkte|doceert|behaalde|kieruje|wykłada|ukończyła|prowadzi|obronił|obroniła|zajmuje|är|er|har|var|je|byla?|disputer(?:ade|te)|arbetar|arbeider|arbejder|forskar|tog|tok|fick|fikk|fik|leder|působí|působila?|vystudovala?|získala?|absolvovala?|vede)";
const PRONOUN = new RegExp(
  `^(?:He|She|They|Il|Elle|Er|Sie|On|Ona|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Hon|Han|Hun)\\s+(?:\\p{L}+ly\\s+)?${BIO_VERB}`,
  'u',
);
const VERB_IN = new RegExp(`\\s(?=${BIO_VERB}\\s)`, 'u');
const OF_TALK =
  /(?<!\p{L})(?:talk|lecture|seminar|abstract|vortrag|exposé|conférence|charla|conferencia|conferenza|palestra|wykład|referat|lezing)(?!\p{L})/iu;
const CAREER_WORDS =
  /\b(?:ph\.?\s?d|d\.?phil|doctorate|doctoral|master'?s|bachelor'?s|b\.?sc|m\.?sc|degree|professor|professeure?|profesor|associate|assistant|postdoc\w*|post-doc\w*|lecturer|fellow|fellowship|researcher|scientist|engineer|director|directeur|directrice|graduate|faculty|chair|received|award|recipient|joined|founder|co-founder|research interests|head of|member of|habilitation|promotion|doktor|promovierte|chercheu(?:r|se)|thèse|born in|studied|prize|editor|career|privatdozent(?:in)?|lehrstuhl|habilitiert\w*|studierte|universität|mitarbeiter(?:in)?|leiter(?:in)?|leitet|maître|docteur|doctorat|diplôm\w+|laboratoire|université|lauréate?|catedrátic[ao]|doctor[ae]?|licenciad[ao]|investigador[a]?|universidad|director[a]?|premio|grado|professoress[ae]|ricercat(?:ore|rice)|dottorato|laurea\w*|università|assegnista|docente|doutor\w*|universidade|pesquisador[a]?|mestrado|bolsista|hoogleraar|promoveerde|universiteit|onderzoeker|docent|adiunkt\w*|profesor\w*|uniwersyte\w+|habilitacj\w+|kierowni\w+|stypendyst\w+|instytut\w*|asystent\w*|doktorant\w*|magist\w+|absolwent\w*|stopie[nń]\w*|universitet\w*|forskare|forsker|lektor|disputer\w+|doktor\w+|univerzit\w*|vystudoval\w*|odborn\w*|fakult\w*)\b/gi;
const FIRST_PERSON = /\b(?:we|I|our|my|us|nous|wir|unser\w*|je|in this talk|this talk|in this lecture)\b/g;

/** "The speaker is …", "Doktorant jest …": the person without a name. */
const PERSON_WORD =
  /^(?:(?:The|Our)\s(?:speaker|lecturer|candidate|presenter|author)|Le conférencier|La conférencière|L['’]orat(?:eur|rice)|L['’]intervenante?|(?:Le|La) (?:candidate?|doctorante?)|(?:Der|Die) (?:Referent(?:in)?|Vortragende|Doktorand(?:in)?|Redner(?:in)?)|Doktorant(?:ka)?|Prelegent(?:ka)?|(?:El|La) (?:ponente|doctorand[ao]|conferenciante)|(?:Il|La) (?:relatore|relatrice|candidat[ao]|dottorand[ao])|(?:O|A) (?:palestrante|orador[a]?|candidat[ao])|De (?:spreker|spreekster|promovend(?:us|a)))\s\p{Ll}/u;

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
  const first = matchesOf(FIRST_PERSON, text.slice(0, 1500)).length;
  const bracketed = /^\s*\[/.test(paragraph) && /\]\s*$/.test(paragraph) ? 1 : 0;
  return (
    (starts ? (isLife(text, families) ? 2 : 1.5) : mentions ? 1 : 0) +
    (PRONOUN.test(text) ? 1 : 0) +
    (PERSON_WORD.test(text) ? 1.5 : 0) +
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

function startsWithName(head: string, words: readonly string[]): boolean {
  if (!words.some((word) => head.includes(word))) return false;
  const bare = head.replace(/^(?:(?:dr|prof|professor|mr|ms|mrs|sir|dame|hab)\s+)+/, '');
  const full = words.join(' ');
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  if (full !== '' && bare.startsWith(`${full} `)) return true;
  // "V. Novotný získal …"
  if (words.length > 1 && family.length > 2 && bare.startsWith(`${given.charAt(0)} ${family} `)) return true;
  if (words.length > 1 && bare.startsWith(`${given} `) && bare.slice(0, 60).includes(` ${family} `)) return true;
  // "Hyun-woo is …", "Jean-Luc works …": a given name of two parts.
  return [family, given, words.slice(0, -1).join(' ')].some(
    (word) => word.length > 2 && bare.startsWith(`${word} `) && LIVES.test(bare.slice(word.length + 1)),
  );
}
