/** Tells posts from organisations in what is printed behind a name, and where the post ends and its employer begins. */

import { isKnownPlace, looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { FOREIGN } from '../bio/role-words.ts';
import type { Span } from '../mapped-text.ts';
import { isCommonWord } from './words-not-in-names.ts';

const ROLE_START = inAnyCase(pattern('u')`
  ^(?:
    (?:
      full|senior|junior|assistant|associate|asst\.?|assoc\.?|adjunct|visiting|research|distinguished|emeritus|emerita
      |postdoctoral|principal|chief|staff|deputy|founding|managing|executive|vice
    )\s+
  )*(?:
    # English
    professor|prof\.?|lecturer|reader|director|head|dean|chair|fellow|scientist|researcher|engineer|student|candidate|postdoc
    |president|founder|co-?founder|ceo|cto|manager|partner|phd|doctoral|conservator|curator
    |(?:\p{L}{2,}(?:olog|onom)ist|(?:astro|geo|bio)?physicist|(?:bio)?chemist|mathematician|statistician|astronomer)
      (?=\s?(?:,|$)|\s(?:at|with|for|in|and|emerit(?:us|a))\s)
    |historian|staff writer|editor|consultant|analyst|architect|surgeon|physician|librarian|archivist
    |independent|freelance|keeper|writer|chief(?=,|\sof\s)|chair(?:man|woman|person)|provost|attending physician
    |secretary[ -]general|secretary of state|state secretary|(?:prime |deputy )?minister|ambassador|senator|(?:high )?commissioner|judge
    # German
    |professorin|wissenschaftliche.*|doktorand(?:in)?|privatdozent(?:in)?|kurator(?:in)?|leiter(?:in)?
    |direktor(?:in)?|dozent(?:in)?|referent(?:in)?|oberarzt|oberärztin|akademische[rn]?|juniorprofessor(?:in)?
    |lehrstuhlinhaber(?:in)?|gastprofessor(?:in)?|journalist|chefarzt|chefärztin|archivar(?:in)?
    |historiker(?:in)?|architektin
    # French
    |post-doc|directeur|directrice|chargée?|maître|maîtresse|professeure?|chercheu(?:r|se)
    |conservat(?:eur|rice)|ingénieure?|doctorante?|post-doctorante?|historien(?:ne)?|architecte|écrivaine?
    |journaliste|docteure?|doyen(?:ne)?
    # Spanish
    |investigador(?:a)?|catedr[áa]tic[ao]|director[a]?|doctorand[ao]|lector|becari[oa]|decan[oa]|vicerrectora?
    # Italian
    |ricercatore|ricercatrice|professoress[ae]|professore|assegnista|dottorand[ao]|direttore
    |direttrice|professoressa|assegnista|dottorand[oa]
    # Portuguese
    |professora|pesquisador[a]?|docente|bolsista|pesquisadora?|doutorand[oa]
    # Dutch
    |universitair|hoogleraar|promovend(?:us|a)|onderzoeker
    # Polish
    |adiunkt|asystent(?:ka)?|doktorant(?:ka)?|kierownik|dyrektor|pracowni(?:k|czka)
    # Spanish and Polish
    |profesor(?:a)?
    # any language
    |ph\.d\.?
  )(?![\p{L}])
`);
const ROLE_START_ABROAD = inAnyCase(new RegExp(`^(?:${FOREIGN})(?![\\p{L}-])`, 'u'));
/** "science writer", "energy reporter", "author and journalist": in small letters, whatever ends like an occupation is one. */
const OCCUPATION = pattern('u')`
  ^(?:(?:an?|the|une?|ein|eine|un|una)\s)?(?:\p{Ll}[\p{Ll}'’-]+\s){0,3}\p{Ll}{2,}(?:
    ist|er|or|ian|ant|eer|eur|rice|iste|ère|enne|aire|erin|istin|ista|tora|tore|nte|dente?
  )(?:\s(?:and|&|et|und|y|e)\s(?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}{3,})?(?:\s\d{4}(?:[-–/]\d{2,4})?)?
  (?=\s?,|\s(?:at|for|with|of|de|du|des|von|bei|der|di|del|della)\s|$)
`;

/** Whether a phrase tells a post ("Associate Professor of Physics"), not an organisation. */
export const isRolePhrase = remembered(
  (text: string): boolean => ROLE_START.test(text.trim()) || ROLE_START_ABROAD.test(text.trim()),
);

/** "Canada Research Chair in X", "ICREA Research Professor", "General Counsel": before a comma or "at", what ends like a post is one. */
const NAMED_POST = pattern('u')`
  ^(?:\p{Lu}[\p{L}\p{M}.'’&-]*\s(?:(?:and|of|de|&)\s)?){1,6}(?:
    Professor(?:ship)?|Chair|Fellow|Lecturer|Scholar|Scientist|Engineer|Officer|Counsel|Manager|Economist
    |Statistician|Analyst|Advis[eo]r|Researcher|Editor|Reporter|Correspondent|Reader|Instructor|Director
    |Specialist|Developer|Designer|Strategist|Ambassador|Commissioner|Secretary|Investigator|Leader|Lead
    |Associate|Curator|Consultant|(?:Graduate|Doctoral|PhD|Ph\.D\.|Master['’]?s)\s(?:Student|Candidate)
  )(?:\s(?:of|in|for)\s(?:the\s)?[^,;()]{3,60}?)?(?=\s?,\s|\s(?:at|with)\s|\s?$)
`;

/** "former NASA chief engineer": what stands before the post, whether it is held still and at which house. */
const WHEN_HELD = /^(?:the\s)?(?:former|retired|current|longtime)\s(?:\p{Lu}[\p{L}&]{1,15}\s)?(?=\p{Ll})/u;

/** Whether a phrase tells a post that somebody holds no more: it says nothing of where they are. */
export function isFormerPost(printed: string): boolean {
  return /^\s*(?:the\s)?(?:former|retired)\s/u.test(printed);
}

/** Whether what stands behind a name tells a post: more than what can begin a line of its own. */
export const isPostPhrase = remembered((printed: string): boolean => {
  const text = printed.trim().replace(WHEN_HELD, '');
  const named = NAMED_POST.exec(text)?.[0];
  return isRolePhrase(text) || OCCUPATION.test(text) || (named !== undefined && !looksLikeInstitution(named));
});

/** "Emeritus Ada Hooke Professor", "Hooke and Quill Professor of Looms": below who speaks, a chair and those it is named after. */
export function isNamedChair(printed: string): boolean {
  return NAMED_CHAIR.test(printed.trim());
}

const NAMED_CHAIR = pattern('u')`
  ^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s(?:(?:and|&|de|von|van)\s)?){2,6}(?:Professor(?:ship)?|Chair)
  (?:\s(?:Emeritus|Emerita))?(?:\s(?:of|in|for)\s(?:the\s)?[\p{L}\s&’'-]{3,60})?$
`;

/** "Director of Research": with the name of a house in it only by its last word. */
const OF_WORK = pattern('iu')`
  ^(?:(?:co-?|deputy |associate |assistant |vice[ -])?(?:director|head|dean|chief|chair|provost|president|manager)|vp)\sof\s
  (?:(?:under|post)?graduate\s|doctoral\s|academic\s)?
  (?:research|studies|sciences?|engineering|education|operations|development|innovation|teaching|training|outreach|affairs)$
`;

/** Whether a phrase is a post and says nothing of where it is held. */
export function isPostAlone(printed: string): boolean {
  return OF_WORK.test(printed.trim());
}

/** Where the words of the post end with which a phrase begins. */
export function endOfPost(printed: string): number {
  return (
    (ROLE_START.exec(printed) ??
      ROLE_START_ABROAD.exec(printed) ??
      NAMED_POST.exec(printed) ??
      OCCUPATION.exec(printed))?.[0].length ?? 0
  );
}

const LEADERS = '(?:(?:co-?)?founders?|CEO|CTO|COO|CFO|CSO|president|owner|chief\\s(?:\\p{L}+\\s){1,2}officer)';
/** Behind what leads a company its name may stand after "of" or at once. */
const OF_COMPANY = new RegExp(`${LEADERS}(?:\\sof\\s|\\s(?=\\p{Lu}))(?:the\\s)?(?=\\p{Lu})`, 'iu');
const LAST_PIECE = /(?:,|\s[-–—|]|\n|\u2028)\s*(?:[Tt]he\s)?([^,\n\u2028|–—]{2,60}?)\s*[.;]?\s*$/u;
/** Capitals, and small words between them. */
const NAMELIKE =
  /^[\p{Lu}\d][\p{L}\p{M}\d&'’.+-]*(?:\s(?:(?:of|for|and|the|de|du|des|la|of the|for the|di|der|für|zu|y|e|et|&)\s)*[\p{Lu}\d][\p{L}\p{M}\d&'’.+-]*){0,4}$/u;
/** "Mechanical Engineering", "Baltic Studies", "Statistics". */
const ADJECTIVE = /(?:al|ic|ive|ary|ing|ese|ian)$/;
const SUBJECT = pattern('')`
  (?:
    ology|ometry|istry|ations?|history|physics|matics|statistics|economics|genetics|linguistics|studies
    |affairs|sciences?|engineering|medicine|philosophy|relations|law|operations|strategy|policy|development
    |management
  )$
`;

/** "Deepvale Inc." */
const SHORTENED = /(?<=\s(?:In|Lt|C|Cor))[cdop]\.\s*$/;

/** Where the employer stands that no list knows behind a post ("Head of Strategy, AusNet", "CEO of Deepvale"), or null. */
export function employerBehindPost(printed: string): Span | null {
  const company = OF_COMPANY.exec(printed);
  const from = company ? company.index + company[0].length : -1;
  const named = company ? printed.slice(from).replace(/[\s.;]+$/, '') : '';
  if (company && isEmployer(named)) return { start: from, end: from + named.length };
  const piece = LAST_PIECE.exec(printed);
  const name = piece?.[1] ?? '';
  if (!piece || !isEmployer(name)) return null;
  const start = piece.index + piece[0].lastIndexOf(name);
  return {
    start,
    end: start + name.length + (SHORTENED.exec(printed.slice(start))?.index === name.length - 1 ? 1 : 0),
  };
}

function isEmployer(name: string): boolean {
  if (!NAMELIKE.test(name) || isPostPhrase(name) || isKnownPlace(name) || findTopic(name) !== null) return false;
  if (looksLikeInstitution(name)) return true;
  const words = foldText(name).split(' ');
  const [first = ''] = words;
  const isSubject = SUBJECT.test(words.at(-1) ?? '') && (words.length === 1 || ADJECTIVE.test(first));
  return !isSubject && !isCommonWord(first);
}
