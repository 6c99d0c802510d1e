/** Finds degrees in a sentence, with their field of study. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { BACHELOR, BARE, DOCTOR, MASTER, OTHER, SUBJECT_BEFORE } from './degree-words.ts';
import type { RoleMatch } from './role-match.ts';

const DEGREE = pattern('gu')`
  (?<![\p{L}\d-])(?:${DOCTOR}|${MASTER}|${BACHELOR}|${OTHER}|${BARE})(?![\p{L}])(?:
    \s(?:degrees?|diploma|thesis|dissertation|titel)(?![\p{L}])|\s?\((?:Hons?|Honours)\.?\)
  )?
`;
/** Behind these words a degree is somebody's in the making, a prize, or a programme. */
const NOT_DEGREE = pattern('i')`
  ^['’]?s?[\s-](?:
    students?|candidates?|advis|supervis|committee|program|fellowships?|scholarships?|school|award|prize|level
    |courses?|researchers?|projects?|theses|dissertation award|thesis (?:award|prize|committee)|alumn
  )
`;
const FIELD = pattern('u')`
  ^\s?(?:degrees?\s|thesis\s)?\(?(?:in|en|em|w dziedzinie|z|für|of|i|v oboru)\s(?:the field of\s|de\s|het\s)?
  ([\p{L}&-]+(?:(?:,|,? and| and|\/)?\s?[\p{L}&-]+){0,5}?)(?=
    \s*(?:[),.;(]|$)
    |\s(?:
      vid|ved|på|fra|från|hos|na|at|from|under|with|by|in|on|for|por|à|an der|na|de l['’]|de la|de|pela|presso
      |alla|all|aan|bij|te|is|was|are|were|summa|magna|\d
    )\b
    |\s(?:and|und|et)\s(?:his|her|their|a|an|the|my|M|B|Ph)
  )
`;
const SUBJECT_OF_DEGREE = new RegExp(`\\s(${SUBJECT_BEFORE})\\s$`, 'u');
const FIELD_BEFORE = /(?:his|her|their|a|an|the|my)\s((?:\p{Lu}[\p{L}-]+\s(?:and\s)?){1,4})$/u;

/** ", all in electrical engineering": behind several degrees. */
const ALL_IN =
  /,\s(?:all|both|each)\s(?:of\sthem\s|three\s)?in\s(\p{L}[\p{L}-]*(?:\s(?:and\s)?\p{L}[\p{L}-]*){0,3})(?=[.;,)]|$)/u;

const RUNS_COURSE = pattern('iu')`
  (?<!\p{L})(?:
    responsab(?:le|ile)|direct(?:eur|rice)|dirett(?:ore|rice)|director(?:a)?|coord[ie]n\p{L}+|Leiter(?:in)?
    |dirige|leitet|opleidingsdirecteur
  )\s(?:du|de\sla|del|della|do|da|des|dei|van\sde)\s$
`;

/** The degrees of a sentence in order. */
export const findDegrees = remembered((text: string): readonly RoleMatch[] => {
  const found = degreesIn(text);
  const shared = found.length > 1 ? ALL_IN.exec(text) : null;
  const field = shared?.[1] ?? null;
  return shared && field
    ? found.map((one) => (one.field === null && one.end <= shared.index ? { ...one, field } : one))
    : found;
});

function degreesIn(text: string): RoleMatch[] {
  return matchesOf(DEGREE, text).flatMap((match): RoleMatch[] => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    const head = text.slice(Math.max(0, match.index - 60), match.index);
    if (NOT_DEGREE.test(rest) || (match[0] === 'Master' && /^\sof\s\p{Lu}/u.test(rest)) || /\bM$|p[óo]s-$/.test(head))
      return [];
    if (isShortForField(match[0], head, rest)) return [];
    // "Responsable du master": a course of studies that somebody runs.
    if (RUNS_COURSE.test(head)) return [];
    // "Stage de master".
    if (/(?<!\p{L})(?:[Ss]tage|[Ii]nternship|[Pp]rojet)\s(?:de\s)?$/u.test(head)) return [];
    // "Director of Graduate Studies", "vice chair for undergraduate education".
    if (/(?:studies|education)$/i.test(match[0]) && /\b(?:of|for|over)\s$/.test(head)) return [];
    // "Jane Roe, Ph.D." is a title beside a name.
    if (
      /^Ph\.?\s?D\.?$/.test(match[0]) &&
      !/^\s(?:\(|in\s)\p{Lu}/u.test(rest) &&
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}\p{Lu}[\p{L}'’-]+,\s$/u.test(head)
    )
      return [];
    const before =
      (match[0] === 'degree' ? SUBJECT_OF_DEGREE : FIELD_BEFORE)
        .exec(head)?.[1]
        ?.trim()
        .replace(/^.*\sand$/, '') || null;
    const field =
      FIELD.exec(rest)?.[1]
        ?.trim()
        .replace(/\s(?:en|em)\s(?:la|el|a|o)\s\p{Lu}.*$|[,\s]+$/u, '') ?? before;
    const role = degreeName(
      match[0]
        .trim()
        .replace(
          /(?<!^doctoral)\s(?:thesis|dissertation|work)$|(?<=^laurea)\sdegree$|(?<=\b(?:Ph\.?D|[BM]\.?Sc|[BM]\.?[SA])\.?)\sdegrees$/i,
          '',
        ),
    );
    const hasField = field !== null && field.length < 80 && !/^graduate$/i.test(role) && !isPlaceOfStudy(field);
    return [
      {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        type: 'degree',
        kind: 'EDUCATION',
        role,
        field: hasField ? field : null,
      },
    ];
  });
}

/** The words before a bracket that a field is called by, behind what makes them one. */
const FIELD_BEFORE_BRACKET = /\b(?:of|in|and)\s((?:\p{Lu}[\p{L}-]+\s(?:(?:and|&)\s)?){2,4})\($/u;

/** "Professor of Mechanical Engineering (ME)": the letters are those of the field. */
function isShortForField(printed: string, head: string, rest: string): boolean {
  const field = rest.startsWith(')') ? FIELD_BEFORE_BRACKET.exec(head)?.[1] : undefined;
  return field?.match(/\p{Lu}(?=\p{L})/gu)?.join('') === printed;
}

const DOCTORATES: readonly (readonly [RegExp, string])[] = [
  [/^promov(?:ierte|iert)$/i, 'Promotion'],
  [/^(?:ge)?promo(?:ve|tie)/i, 'promotie'],
  [/^(?:disputer|doktorer)/i, 'disputation'],
  [/^(?:doktoryz|prac[aęy]\sdoktorsk)/i, 'doktorat'],
  [
    pattern('i')`
      ^(?:
        Promotion|Doktorat|Doktortitel|Doktorgrad|dottorato.*|Dr\. (?:rer\. nat|phil)\.|Dr\.-Ing\.
        |proefschrift|thesis|dissertation|docteure?|doctora?|doctorat|doctoraat|stopień doktora|doktorsexamen|doktors?grad(?:en)?
        |ph\.d\.-graden?|doktorát(?:u|em)?|dottor.*|doutora?
      )$
    `,
    '',
  ],
  [/th[èe]se/i, 'thèse'],
  [/^(?:(?:se )?doctoró|doctorado|tesis doctoral)$/i, 'doctorado'],
  [/^(?:tesi di dottorato|tese de doutorado|doktorsavhandling.*|Doktorarbeit)$/i, ''],
  [/^(?:outorou|doutorou.*|se doutorou|doutorad[oa]|doutoramento)$/i, 'doutorado'],
];
const FIRST_DEGREES: readonly (readonly [RegExp, string])[] = [
  [/^D\.\s?Phil\.?$/, 'DPhil'],
  [/^LL\.B\.?$/, 'LLB'],
  [/^LL\.M\.?$/, 'LLM'],
  [/^B\.\s?Math\.?$/, 'BMath'],
  [/^licenciada$/i, 'Licenciada'],
  [/^licenciado$/i, 'Licenciado'],
  [/licenci(?:ou|ad|ó)/i, 'Licenciatura'],
  [/laureat/i, 'Laurea'],
  [/^degrees$/, 'degree'],
  [/^diplomas$/, 'diploma'],
  [/^(?:medical|medical degrees)$/, 'medical degree'],
  [/^(?:law|law degrees)$/, 'law degree'],
  [/^(?:dental|dental degrees)$/, 'dental degree'],
  [/^(?:engineering|engineering degrees)$/, 'engineering degree'],
  [/^doctoral degrees$/, 'doctoral degree'],
  [/^medical school$/i, 'MD'],
  [/ancien/i, 'Graduate (ancien élève)'],
  [/^(?:absol[wv]ent|afgestudeerd|egresad|alumn|graduad)/i, 'graduated'],
  [/^diplomat/i, 'diploma'],
  [/^graduação$/i, 'Graduação'],
  [/^mestrado$/i, 'Master (mestrado)'],
  [/^habilit(?:iert|ow|ov|acj)/i, 'Habilitation'],
  [/magistersk|magistra$/i, 'magister'],
];

/** Verbs and words that name a degree in other languages, with the degree that is meant. */
function degreeName(printed: string): string {
  const doctorate = DOCTORATES.find(([words]) => words.test(printed));
  if (doctorate) return `PhD (${doctorate[1] === '' ? printed : doctorate[1]})`;
  return FIRST_DEGREES.find(([words]) => words.test(printed))?.[1] ?? printed;
}

/** How fields of study end. */
const OF_FIELD = pattern('')`
  (?:
    # English
    ics|logy|istry|graphy|ience|sophy|ing|ies|ory|tecture|Law
    # German
    |ik|ie|tik
    # Spanish, Portuguese
    |ías?|[aá]ticas?|[íi]micas?|[íi]sicas?|Letras|Derecho|Medicina|Historia
    # French
    |ques?
  )$
`;

/** "His PhD in Göttingen": one capitalised word that names no subject is where, not what. */
function isPlaceOfStudy(field: string): boolean {
  // "Doctorado en la UNAM".
  if (/^(?:la|el|the|l['’])\s?(?:\p{Lu}[\p{Lu}\d]+$|[Uu]nivers)/u.test(field)) return true;
  return /^\p{Lu}\p{L}+$/u.test(field) && !OF_FIELD.test(field);
}
