/** What the words of a printed name say about the kind of organisation it is, in eight European languages. */

import { foldText } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';

export type InstitutionKind = 'UNIVERSITY' | 'INSTITUTE' | 'DEPARTMENT' | 'LAB' | 'COMPANY' | 'SOCIETY' | 'OTHER';

/** What an office of a state is for: "Budget Office", "Patent Office"; others are parts of what is named elsewhere. */
export const OFFICES_OF_STATE =
  'Budget|Accountability|Audit|Taxation|Tax|Revenue|Patent|Trademark|Copyright|Statistical|Statistics|Census|Met|Meteorological|Cabinet';

/** In order: the first that fits decides, so "Department of X, University of Y" is a department. */
const KINDS: readonly (readonly [InstitutionKind, RegExp])[] = [
  [
    'COMPANY',
    /\b(?:inc|incorporated|gmbh|ltd|limited|llc|llp|plc|corp|corporation|ag|sarl|bv|kk|technologies|startup|start up|ventures|consulting)$|\b(?:gmbh|inc)\b/,
  ],
  [
    'OTHER',
    // "The U.S. State Department", "Lakeside Police Department": no part of a house, as a Criminal Justice Department is.
    /^(?:the )?(?:u ?s |united states |american |federal )?(?:state|justice|treasury|defen[cs]e|war|interior|commerce|labor) department$|\b(?:police|fire) department$/,
  ],
  [
    'DEPARTMENT',
    pattern('')`
      ^(?:the )?(?:
        departe?ment|dept|department|division|faculty|fakultat|fakultet|faculte|facultad|facolta|faculdade
        |faculteit|wydzial|fachbereich|dipartimento|departamento|departament|katedra|lehrstuhl|chair of
        |school of|section|unite|ufr|afdeling|abteilung|vakgroep
      )\b
      |\b(?:department|dept|division|faculty)$
    `,
  ],
  [
    'LAB',
    pattern('')`
      \b(?:
        lab|labs|laboratory|laboratories|laboratoire|laboratoires|laboratorium|laboratorio|laboratorios|labor
        |observatory|observatoire|sternwarte|observatorio|osservatorio|obserwatorium|accelerator|synchrotron
      )\b
    `,
  ],
  [
    'UNIVERSITY',
    pattern('')`
      # English
      ^uni [a-z]
      # several languages
      |\b(?:
        (?:universi|univerz|uniwers)[a-z]*|univ|college|politecnico|polytechnic|polytechnique|politechnika
        |politecnica|hochschule|ecole|escuela|escola|scuola normale|akademia gorniczo|institute of technology
        |eth|iit|egyetem[a-z]*|yliopisto[a-z]*|hogskol[a-z]*|hogeschool
      )\b
      # German
      |[a-z]{3}(?:universitat|hochschule|universiteit)\b
    `,
  ],
  [
    'SOCIETY',
    pattern('')`
      \b(?:
        society|academy|academie|akademie|akademia|accademia|academia|association|gesellschaft|foundation
        |fondation|fondazione|fundacja|stiftung|council|towarzystwo|societe|societa|sociedad|union|verein
        |trust
      )\b
      |[a-z]{3}gesellschaft\b
    `,
  ],
  [
    'INSTITUTE',
    pattern('')`
      \b(?:
        institut|institute|instituto|istituto|instituut|instytut|institutes|institution|institutions|centre
        |center|centro|zentrum|centrum|forschungszentrum|forschungsinstitut|research (?:centre|center|unit)
        |conservato(?:ire|rio|rium|ry)|konservatorium|konserwatorium|collaboratory|museum|musee|museo|museu|museet|muzeum|archives?|institutt|institutet|ustav|intezet
      )\b
      |[a-z]{3}(?:institut|zentrum)\b
    `,
  ],
  ['LAB', /\b(?:research|group|team|equipe|arbeitsgruppe)$/],
  [
    'OTHER',
    pattern('')`
      \b(?:
        hospital|hopital|klinik|klinikum|clinic|krankenhaus|szpital|ospedale|medical (?:school|center|centre)
        |school|ministry|ministere|ministerio|ministerium|agency|bank|sykehus|sjukhus|sygehus|sairaala
        |nemocnice|umc|kanton|canton|ministerie|ministerstwo|ministerstvo|bureau of|[a-z]+ department of
        |(?:supreme|district|high|federal|constitutional|circuit|criminal) court|public radio
        |(?:geological|biological|natural history|water|soil|hydrographic|antarctic) survey(?= of |$)
        |(?:${OFFICES_OF_STATE.toLowerCase()})\s(?:office|bureau|service)
        |court of [a-z]+|cour (?:de|d|des) [a-z]+|bundesgerichtshof|commission|authority|parliament
      )\b
      |[a-z]{3}klinikum\b
    `,
  ],
];

/** Last words that make a phrase a post or a person, not a place: "University Professor". */
const ROLE_ENDS = pattern('')`
  \b(?:
    professors?|chair|chairs|students?|lecturers?|fellows?|scientists?|researchers?|directors?|head|dean
    |presidents?|members?|staff|alumn[a-z]+|graduates?|assistants?|associates?|candidates?|administrators?
    |engineers?|faculty member|fellowships?|interests?|talks?|series|seminars?|colloquium|lectures?|days?|week
    |meetings?|projects?|papers?|degree|education|courses?|street|road|avenue
  )$
`;

/** "Hospital readmissions", "University rankings": an English keyword before a small noun is what the phrase is about. */
const ABOUT_KIND = pattern('u')`
  ^(?:
    University|College|Hospital|Laboratory|Lab|Bank|Department|School|Observatory|Institute|Academy|Clinic|Research
    |Group|Team|Parliament|Trust|Council
  )\s(?!(?:of|for|in|at|and|on|the|de|des|der|di|do|da|del|für|fur|voor|van|zu|am|på|dos|das|del|infantil
    |\p{Ll}+(?:al|ar|ari[oa]|ic[oa]|aire|ier|ien|ienne|éen|éenne))(?!\p{L})|d['’])\p{Ll}
`;

const MAX_WORDS = 16;

/** The kind that the words of a name tell, OTHER when they tell nothing. */
export const kindFromWords = remembered(
  (printed: string): InstitutionKind => matchKind(foldText(printed.slice(0, 300))) ?? 'OTHER',
);

/** Whether a printed phrase is built like the name of an organisation: a keyword, capitals, no post at its end. */
export const isBuiltLikeInstitution = remembered((printed: string): boolean => {
  const text = printed.trim().replace(/^the\s+/i, '');
  if (text.length < 3 || text.length > 200 || /[!?;:{}<>=]|\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false;
  const folded = foldText(text);
  const words = folded.split(' ');
  if (words.length > MAX_WORDS || ROLE_ENDS.test(folded) || ABOUT_KIND.test(text)) return false;
  if (!/^(?:[a-z]['’]|la |le |das |die |der |il |el |de )?['"“„(]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  const isOneWord =
    words.length === 1 &&
    !/[a-z]{3}(?:universitat|institut|hochschule|universiteit|zentrum|gesellschaft|klinikum)$/.test(folded);
  return !isOneWord && matchKind(folded) !== null && hasCapitalisedKeyword(text);
});

function matchKind(folded: string): InstitutionKind | null {
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** "My research group" is no name; in names of these languages the keyword or the word after it has a capital. */
function hasCapitalisedKeyword(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const capitals = words.filter((word) => /^['"“„(]?[\p{Lu}\p{Lo}]/u.test(word));
  return (
    capitals.some((word) => matchKind(foldText(word)) !== null) ||
    capitals.length >= 2 ||
    matchKind(foldText(capitals.join(' '))) !== null
  );
}
