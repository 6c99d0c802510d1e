/** Finds degrees in a sentence, with their field of study. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { RoleMatch } from './role-match.ts';

/** "BSEE, Purdue", "MSCE Civil Engineering (1979, …)": the letters of the subject may stand for other things too. */
const OF_SUBJECT = '(?=,?\\s(?:in|from|at|and|degrees?)\\b|,\\s|\\s?\\(|\\s(?:\\p{Lu}\\p{Ll}+\\s){1,2}\\()';
/** What a degree "of" is called by besides the faculties that all universities have. */
const FURTHER_FACULTIES = patternSource`
  (?:(?:Landscape\s)?Architecture|(?:Fine|Musical|Liberal)\sArts|Music|Design|Education|(?:Social|Health)\sWork
  |(?:Urban|City)\s(?:and\sRegional\s)?Planning|(?:Library|Information)\sScience|Divinity|Theology|Commerce|Medicine
  |Public\s(?:Policy|Administration)|Economics|Finance|Environmental\s(?:Management|Studies)|International\sAffairs)
`;
/** "A fine arts degree", "an economics degree". */
const SUBJECT_BEFORE = patternSource`
  (?:(?:fine|liberal|studio|political|computer|natural|social)\s)?
  (?:arts?|law|music|history|philosophy|theology|journalism|architecture|design|science|business|nursing|\p{Ll}+(?:ics|logy|istry))
`;

const DOCTOR = patternSource`
  (?:joint\s)?(?:
    Ph\.?\s?D\.?(?:['’]?s)?|D\.?\s?Phil\.?|D\.?Sc\.?|Ed\.?D\.?(?=[\s,(;])|Sc\.?D\.?|EngD|DEng|D\.\s?Eng\.?|Dr\.?P\.?H\.?(?=[\s,(;)])|Th\.?D\.?(?=[\s,(;)])|D\.?Litt\.?
    |Dr\.\s(?:rer\.\snat|phil)\.|M\.?D\.?(?=[\s,(/)-])(?:[/-]Ph\.?D\.?)?|D\.?Mus\.?|DMA(?=[\s,(;])|PharmD|DVM
    |Psy\.?D\.?|Dr\.-Ing\.|S\.J\.D\.|J\.S\.D\.|[SJ][JS]D(?=[\s,(;)])|(?<!S\.)J\.D\.(?=[\s,(;)])
    |JD(?=\s(?:from|at|in|degree|\()|,\s(?:\d{4}\)|\p{Lu}\p{L}+\s(?:Law|School|College|Univ)))
    |[Dd]octorates?|doctoral\s(?:degrees?|studies|thesis|dissertation|work)
    |Candidate\s(?:degree|of\s(?:\p{Lu}\p{L}+\s(?:and\s)?){0,3}Sciences?)
    |Doctor\sof\s(?:Philosophy|Science|Engineering)|Doctor\sin\s\p{Lu}\p{Ll}+|[Dd]octorat|Promotion
    |promovierte|[Pp]romoviert|promoveerde|(?:[Gg]e)?promoveerd|[Pp]romotie(?=[:,]|\s(?:aan|in)\s)|[Dd]octeure?(?=\s(?:de|en)\s)
    |dottorato(?:\sdi\sricerca)?|Dottorato|Doktorat|doktorat|prac[aęy]\sdoktorsk(?:a|ą|iej)|Doktortitel|Doktorgrad
    |[Ss]topień\sdoktora(?:\shabilitowanego)?|[Dd]octorado|doctoraat|[Dd]outoramento|[Dd]outorado
    |[Dd]octora?(?=\s(?:en\s\p{Lu}|por\s|en\s[^,;.]{3,60}\spor\s(?:la\s|el\s)?\p{Lu}))|[Dd]outor(?:a|ada)?(?=\s(?:em|pela|pelo)\s)
    |[Dd]ottor(?:e|essa)\sdi\sricerca|(?:se\s)?doctoró|[Dd]outorou-se|se\sdoutorou|[Dd]isputera(?:de|t)
    |[Dd]isputerte|[Dd]oktorera(?:de|t)|[Dd]oktorsexamen|[Dd]oktors?grad(?:en)?|ph\.d\.(?:-graden?)?
    |doktorát(?:u|em)?|[Dd]oktoryzowa(?:ł|ła)\ssię|[Hh]abilit(?:owa(?:ł|ła)\ssię|oval[a]?\sse)|tesis\sdoctoral
    |tesi\sdi\sdottorato|tese\sde\sdoutorado|[Dd]oktorsavhandling(?:en)?|Doktorarbeit
    |Dissertation(?=\s(?:an|am|bei|entstand)\s)
    |(?<=\b(?:grado|título|grau)\sde\s|\bel\sde\s)(?:doctora?|doutora?)
    |thèse|Thèse(?=\s(?:soutenue|de\sdoctorat|en)\s)|(?:soutenu\ssa|soutient\ssa|a\ssoutenu\sune)\sthèse|proefschrift
    |(?<=\b(?:his|her|their|my)\s(?:doctoral\s)?)(?:thesis|dissertation)(?=\s(?:at|in|from|under)\s)
    |habilitation|Habilitation|[Hh]abilitacj[aęi]|habilitierte|HDR
  )
`;
const MASTER = patternSource`
  (?:
    M\.?\s?Sc\.?|M\.?A\.?Sc\.?|(?<!\d\s?)A\.M\.(?=\s(?:in|from|and|degree)\b|,\s|\s?[()])|MPharm|M\.?\s?S\.?(?=[\s,();])|M\.?\s?Phil\.?|M\.?\s?A\.(?=[\s,(;)])
    |MA(?=\s(?:in|from|at|and|degrees?)\b|\s?[,()])|M\.?\s?Eng\.?|M\.E\.|ME(?=\s(?:in|from|and|degrees?)\b)
    |M\.?\s?Tech\.?|S\.M\.|SM(?=\s(?:in|from|and|degrees?)\b)|M\.?B\.?A\.?(?=[\s,;.()])
    |M\.?P\.?H\.?(?=\s(?:in|from|at|degree|and)|,\s)|M\.?P\.?P\.?(?=\s(?:from|at))|M\.?Ed\.?|MFA|MRes
    |M\.?A\.?T\.?(?=\s(?:from|at)\s)|MSt|MChem|MSW|MPA|MS?LIS|MLS(?=[\s,(;.)])|MArch|M\.?Litt\.?|MDiv|EdM|MMus
    |LL\.?M\.?|MMath|MPhys|MSci|Part\sIII
    |master(?:['’]s|s|['’])?(?:\sdegrees?|\sof\s(?:science|arts|engineering|philosophy))?(?=[\s,(;.])
    |Master(?:['’]s|s|['’])?(?:
      \sdegrees?
      |\sof\s(?:Science|Arts|Philosophy|Engineering|Mathematics|Public\sHealth|Business\sAdministration|Laws|${FURTHER_FACULTIES})
    )?(?=[\s,(;.])
    |[Cc]and\.\s?(?:[Ss]cient|[Rr]eal|[Mm]ag|[Jj]ur|[Mm]ed|[Pp]olyt|[Oo]econ|[Pp]hilol)\.
    |Diplom(?:a|arbeit)?(?=[\s,(;.)])|(?<=\()diploma(?=,?\s(?:19|20)\d\d\))|[Ll]aurea(?:\s(?:[Mm]agistrale|[Tt]riennale))?
    |(?:[Ss]i\sè\s)?[Ll]aureat[oa](?=\s(?:in|a|al|all|presso|alla|nel)\b)
    |[Mm]aestr[oa](?=\s(?:y\s[Dd]octora?\s)?en\s(?:\p{Lu}|[^,;.]{3,60}\spor\s(?:la\s|el\s)?\p{Lu}))|[Mm]áster|mestrado|[Dd]iplôme\sd['’][Ii]ngénieure?|Mestrado|[Ll]icentiate(?:\sdegree)?|magisterium|[Mm]agister(?=\s(?:in|from|at|degree)\s|,\s|\s?\()
    |[Ss]tudia\smagisterskie|(?:specialist|graduate|postgraduate|advanced)\sdiploma|Staatsexamen
    |(?:tytuł|stopień)\smagistra|(?<=\b(?:his|her|their|my)\s)diploma(?=\s(?:in|from)\s)|(?<=\bfrom\s(?:which|where)\s(?:he|she|they)\s(?:holds?|has|received|earned|obtained|took)\s(?:an?|his|her|their)\s)diploma|(?<=\b(?:grado|título|grau)\sde\s)(?:maestr[oa]|mestre)|[Mm]aestría
    |[Mm]aster(?:examen|grad(?:en)?)|[Ll]äkarexamen|[Cc]ivilingenjörsexamen|[Kk]andidatgrad(?:en)?
    |[Mm]aîtrise(?=\s(?:de|en|à|d['’]))|[Mm]estr[ea](?=\s(?:pel[ao]\s\p{Lu}|(?:e\s[Dd]outora?\s)?em\s[^,;.]{3,50}\spel[ao]\s))
    |MSE(?=\s(?:in|from|and|degrees?)\b)
    |MS(?:CE|EE|ME|CS|ChE|IE)${OF_SUBJECT}
    |Dipl\.[\s-]?(?:Ing|Math|Phys|Chem|Inf|Inform|Volksw|Psych|Biol|Geol)\.
    |Mgr\.(?=,\s\d{4})
  )
`;
const BACHELOR = patternSource`
  (?:
    B\.?B\.?A\.?(?=[\s,;.()])|B\.?C\.?L\.?(?=\s)|B\.?A\.?Sc\.?|B\.?Phil\.?|B\.?Ed\.?(?=[\s,(;)])|BDS|BPharm|Sc\.B\.|B\.?\s?Sc\.?|B\.?\s?S\.?(?=[\s,();])|B\.?\s?A\.(?=[\s,(;)])
    |BA(?=\s(?:in|from|at|and|degrees?)\b|\s?[,()])|A\.B\.|AB(?=\s(?:in|from)\b)|B\.?\s?Tech\.?|B\.E\.
    |BE(?=\s(?:in|from|and|degrees?)\b)|B\.?\s?Eng\.?|S\.B\.|SB(?=\s(?:in|from|and|degrees?)\b)|B\.?\s?Math\.?|LL\.?B\.?
    |B\.?Com\.?|BSE(?=\s(?:in|from|and|degrees?)\b)|[Bb]acharel(?=\sem\s[^,;.]{3,50}\spel[ao]\s)
    |bachelor(?:['’]s|s|['’])?(?:\sdegrees?|\sof\s(?:science|arts|technology|engineering))?(?=[\s,(;.])
    |Bachelor(?:['’]s|s|['’])?(?:\sdegrees?|\sof\s(?:Science|Arts|Technology|Engineering|Mathematics|${FURTHER_FACULTIES}))?
      (?=[\s,(;.])
    |undergraduate\s(?:degrees?|studies|education|work)|Undergraduate(?=:\s)
    |undergraduate(?=\sat\s|\sand\s(?:graduate|doctoral|postgraduate|medical|law|dental|professional)\s(?:degrees|studies|training|work))
    |[Uu]ndergrad(?:\sdegree|(?=\s(?:at|from)\s))|first\sdegree|licence|Licence(?=\s(?:en|de|ès)\s)|[Gg]raduação|undergraduate\seducation|[Ll]icenciatura|[Ll]icenciou-se|BMus|BArch
    |BS(?:CE|EE|ME|CS|ChE|IE)${OF_SUBJECT}
    |BSW|BVSc|BFA|(?:[Ss]e\s)?[Ll]icenciad[oa](?=\s(?:en|em|por|pela)\s)|[Ss]e\slicenció|MBChB|MBBS
    |first[- ]class\s(?:honou?rs\s)?degree|honou?rs\sdegree
  )
`;
const OTHER = patternSource`
  (?:
    (?:[Pp]ost)?graduate\s(?:degrees?|studies)|[Gg]raduate(?=\s(?:in\s\p{L}+\s(?:\p{L}+\s)?)?of\s)
    |(?<=\b[Aa]n\s(?:undergraduate\s)?)alumn(?:us|a)(?=\sof\s(?:the\s)?\p{Lu})|[Gg]raduad[oa](?=\s(?:e[nm]\s[^,;.]{3,40}\s)?(?:por|pela|pelo)\s)
    |[Aa]ncien(?:ne)?\sélève(?=\s(?:de|du)\s)|[Aa]bsolwent(?:em|k[aą])?(?=\s\p{Lu})|[Aa]fgestudeerd(?=\s(?:aan|in)\s)|(?<=\sè\s)diplomat[oa](?=\s(?:al|alla|all['’]|presso|in)\s)|[Aa]bsolvent(?:in)?(?=\sder\s)
    |(?:[Ee]ngenheir|[Ii]ngenier)[oa](?:\s\p{Ll}+){0,2}(?=\s(?:pel[ao]|por\s(?:la|el))\s)|[Ee]gresad[oa](?=\s(?:de|del)\s)
    |(?<=\b(?:obtuvo|obteve|recibió|recebeu)\s(?:el|o|su|seu)\s[Tt]ítulo\sde\s)\p{Lu}\p{L}+(?:\s(?:en\s|em\s|de\s)?\p{Lu}\p{L}+){0,4}(?=\s(?:en|em|na|no|por|pel[ao])\s)
    |[Ii]nżynier(?=\s)|agrégation|(?:medical|engineering)\sdegree|(?:medical|engineering|law|dental|veterinary|nursing)\sdegrees(?=\s(?:from|at|in)\s)|(?:medical|law|dental|engineering)(?=\sand\s(?:doctoral|graduate|master['’]s|undergraduate)\sdegrees)|(?:engineering|engineer['’]s)\sdiploma
    |[Mm]edical\s[Ss]chool(?=\sat\s|:\s)|(?<=\b(?:[Aa]|[Hh]is|[Hh]er|[Tt]heir)\s)degree(?=\sin\s[\p{L} ]{3,40}\s(?:from\s|\(\p{Lu})|\s(?:by|from)\s(?:the\s)?\p{Lu})
    |(?<=\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s${SUBJECT_BEFORE}\s)degree(?=\s(?:from|at)\s)
    |(?<=\b(?:holds?|has|received|earned|completed|obtained|took|gained|did)\s(?:(?:all|both|several|two|three)\s(?:of\s)?)?(?:(?:his|her|their|several|two|three|both)\s)?)(?:degrees|diplomas)(?=,?\s(?:in\s[\p{L}, ]{3,60}\s)?(?:from|at)\s)
  )
`;
/** "BA Yale 2005", "2005 MA York": without a word between, the year says that the letters are a degree. */
const BARE = patternSource`
  (?:
    (?:BA|MA|BS|MS|AB|MD|BSE|MSE)(?=,?\s(?:\p{Lu}[\p{L}.&'’-]+,?\s){1,4}(?:19|20)\d\d(?!\d))
    |(?<=(?:^|[;.(,]\s|\()(?:19|20)\d\d:?\s)(?:BA|MA|BS|MS|AB|MD|BSE|MSE)(?=\s\p{Lu})
    |(?:BA|MA|BS|MS|AB|AM|MD)(?=,?\s['’]\d\d[,;)])
    |(?<=\()(?:BA|MA|BS|MS|AB|MD|BE|ME|BSE|MSE)(?=,?\s(?:19|20)\d\d\)|\)|\s?['’]\d\d\))
  )
`;
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
const OF_FIELD =
  /(?:ics|logy|istry|graphy|ience|sophy|ing|ies|ory|tecture|Law|ik|ie|tik|ías?|[aá]ticas?|[íi]micas?|[íi]sicas?|Letras|Derecho|Medicina|Historia|ques?)$/;

/** "His PhD in Göttingen": one capitalised word that names no subject is where, not what. */
function isPlaceOfStudy(field: string): boolean {
  // "Doctorado en la UNAM".
  if (/^(?:la|el|the|l['’])\s?(?:\p{Lu}[\p{Lu}\d]+$|[Uu]nivers)/u.test(field)) return true;
  return /^\p{Lu}\p{L}+$/u.test(field) && !OF_FIELD.test(field);
}
