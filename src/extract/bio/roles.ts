/** Finds posts and degrees in a sentence. */

import type { Span } from '../mapped-text.ts';
import type { AffiliationKind } from '../understanding.ts';

export interface RoleMatch extends Span {
  readonly type: 'role' | 'degree';
  readonly kind: AffiliationKind;
  /** As printed, without article. */
  readonly role: string;
  /** Of a degree. */
  readonly field: string | null;
  /** Printed in the plural or as "positions": it may hold at several places. */
  readonly isOfVerb: boolean;
}

const ADJECTIVE =
  '(?:full|project|product|programme|program|policy|senior|junior|assistant|associate|adjunct|visiting|invited|research|distinguished|emeritus|emerita|honorary|tenured|tenure-track|postdoctoral|post-doctoral|principal|chief|staff|deputy|founding|managing|executive|vice|acting|interim|former|lead|leading|affiliated?|affiliate|core|regular|clinical|applied|university|university’s|endowed|chaired|named|joint|guest|permanent|scientific|technical|machine learning|software|data|group|team|lab|laboratory|department|global|corporate|associated|elected|corresponding|external|founding|Royal|Society|teaching|graduate|undergraduate|doctoral|PhD|Ph\\.D\\.|full-time|part-time|ordinary|extraordinary|academic|co-|member|W[123]|AI|ML|NSF|Simons|Marie Curie|Humboldt|Newton|Miller|Hertz|Sloan)';
const NOUN =
  '(?:professor(?:ship)?s?(?: emerit(?:us|a))?|lectureship|lecturer|reader|instructor|director(?: of (?:research|engineering|studies|science))?|co-director|head|dean|provost|chairman|chairwoman|chairperson|chair(?: professor)?|fellow(?:ship)?|scholar|scientist|researcher|research (?:associate|assistant|fellow|scientist|engineer|staff member|staff|director|professor|position|lead|leader)|engineer|postdocs?|post-docs?|postdoctorate|post-doctorate|postdoctoral (?:researcher|fellow|scholar|associate|position|fellowship|work|research|training|stay|studies)|postdoctoral|student|candidate|intern|co-?founder|founder|CEO|CTO|CSO|chief (?:scientist|executive|technology) officer|chief scientist|chief economist|president|vice[- ]president|leader|manager|partner|consultant|architect|analyst|ombudsman|statistician|mathematician|economist|physicist|astronomer|curator|journalist|member|faculty member|faculty positions?|faculty|research positions?|academic positions?|positions?|visitor|teaching assistant|group leader|team leader|PI|principal investigator|coordinator|advisor|editor|secretary|officer)';
const ROLE = new RegExp(
  `(?<![\\p{L}-])(?:${ADJECTIVE}(?:\\s|(?<=-))){0,4}${NOUN}(?![\\p{L}-])(?:\\s(?:and|&|/)\\s(?:the\\s)?(?:${ADJECTIVE}\\s){0,3}(?:chief scientist|CEO|CTO|director|chief executive officer|president))?`,
  'giu',
);
const NAMED_CHAIR =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:y|de|von|and|&|of)\s)?){1,6}(?:Distinguished\s|Endowed\s|Chair(?:ed)?\s)*(?:Professor|Chair|Fellow|Lecturer)(?![\p{L}-])/gu;
const SUBJECT =
  /^\s(?:of|in|für|de|d['’])\s(?:the\s)?(?:\p{Lu}[\p{L}-]+|[a-z]+(?:ics|ology|istry|ience|ing|ory|ebra|etry|ysis))(?:(?:,\s|\s(?:and|&|of)\s|,\sand\s|\s)(?:\p{Lu}[\p{L}-]+|[a-z]+(?:ics|ology|istry|iences?|ing|ory)(?![\p{L}-]))){0,5}/u;
const FOREIGN =
  /(?<![\p{L}-])(?:directeur de recherche|directrice de recherche|directeur d['’]études|directrice d['’]études|chargée? de recherches?|maître de conférences|maîtresse de conférences|ma[iî]tre assistant|professeure? des universités|professeure? émérite|professeure?|enseignante?[- ]chercheu(?:r|se)|chercheu(?:r|se)|ingénieure? de recherche|ingénieure?|doctorante?|post-doctorante?|astronome|directeur|directrice|responsable|Juniorprofessor(?:in)?|Universitätsprofessor(?:in)?|Honorarprofessor(?:in)?|Gastprofessor(?:in)?|Gastwissenschaftler(?:in)?|Assistenzprofessor(?:in)?|Kurator(?:in)?|Dozent(?:in)?|hoogleraar|universitair (?:hoofd)?docent|promovend(?:us|a)|onderzoeker|assegnista(?: di ricerca)?|dottorand[oa]|Professor(?:in)?|Privatdozent(?:in)?|Akademische[rn]? (?:Rat|Rätin|Mitarbeiter(?:in)?)|Wissenschaftliche[rn]? (?:Mitarbeiter(?:in)?|Assistent(?:in)?)|Postdoktorand(?:in)?|Doktorand(?:in)?|Gruppenleiter(?:in)?|Leiter(?:in)?|Lehrstuhlinhaber(?:in)?|Direktor(?:in)?|profesor (?:zwyczajny|nadzwyczajny|uczelni)|profesor(?:a)? (?:titular|asociad[oa]|emérit[oa])|profesor(?:a|em)?|adiunkt(?:em)?|kierowni(?:k|czka|kiem)|dyrektor(?:em)?|asystent(?:em|ka)?|wykładowc[aą]|investigador(?:a)?(?: pos(?:t)?doctoral)?|catedrátic[oa]|ricercator[ei]|ricercatrice|professore (?:ordinario|associato)|professor(?:e|essa) (?:ordinari|associat)[oa]|professor(?:e|essa)|direttor[ei]|direttrice)(?![\p{L}-])/giu;
const DEGREE =
  /(?<![\p{L}])(?:(?:joint\s)?(?:Ph\.?\s?D\.?s?|D\.?\s?Phil\.?|doctorate|doctoral degree|Doctor of Philosophy|Doctor of Science|doctorat|Promotion|promovierte|promoviert|docteure?(?=\sde\s)|dottorato di ricerca|Doktorat|doktorat|stopień doktora|doctorado|dottorato|thèse|habilitation|Sc\.?D\.?|M\.?\s?Sc\.?|M\.?\s?S\.?(?=[\s,])|M\.?\s?Phil\.?|M\.?\s?A\.(?=[\s,])|MA(?=\s(?:in|from|at|and|,))|M\.?\s?Eng\.?|S\.?M\.?(?=\sin)|MBA|MMath|Part III|master['’]?s?(?:\sdegree|\sof\s(?:science|arts))?(?=\s)|Master of (?:Science|Arts|Philosophy)|Diplom(?:a)?|B\.?\s?Sc\.?|B\.?\s?S\.?(?=[\s,])|B\.?\s?A\.(?=[\s,])|BA(?=\s(?:in|from|at|and|,))|A\.?B\.?(?=\s(?:in|from))|B\.?\s?Tech\.?|B\.?\s?E\.?(?=\sin)|B\.?\s?Eng\.?|S\.?B\.?(?=\sin)|bachelor['’]?s?(?:\sdegree|\sof\s(?:science|arts|technology|engineering))?(?=\s)|Bachelor of (?:Science|Arts|Technology|Engineering)|undergraduate (?:degree|studies)|undergraduate(?=\sat)|graduate studies|graduate(?=\sof\s)|graduated(?=\s(?:from|in|with)\s)|MD|M\.D\.|licence|laurea))(?![\p{L}])(?:\s(?:degrees?|diploma|thesis|dissertation))?/giu;
const NOT_DEGREE =
  /^\s?(?:students?|candidates?|advis|supervis|committee|program|fellowship|school|award|level|courses?)/i;
const FIELD =
  /^\s?(?:degrees?\s|thesis\s)?\(?(?:in|en|of|w dziedzinie|z|für)\s(?:the field of\s)?([\p{L}&-]+(?:,?\s[\p{L}&-]+){0,5}?)(?=\s*(?:[),.;(]|$)|\s(?:at|from|under|with|by|in|on|à|an der|na|de l['’]|de)\s|\sand\s(?:his|her|a|an|the|M|B|Ph))/u;
const FIELD_BEFORE = /(?:his|her|their|a|an|the|my)\s((?:\p{Lu}[\p{L}-]+\s(?:and\s)?){1,4})$/u;

/** Posts and degrees of a sentence in order, without overlaps. */
export function findRoles(text: string): RoleMatch[] {
  const found = [...degreesIn(text), ...rolesIn(text)];
  const kept: RoleMatch[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The kind of a post by its words. */
export function kindOfRole(role: string): AffiliationKind {
  if (/founder|founded/i.test(role)) return 'FOUNDER';
  if (/visit|guest|invited|gast/i.test(role)) return 'VISITING';
  if (/\bmember\b|affiliat/i.test(role)) return 'MEMBER';
  return 'EMPLOYMENT';
}

function rolesIn(text: string): RoleMatch[] {
  const found = [...text.matchAll(NAMED_CHAIR), ...text.matchAll(ROLE), ...text.matchAll(FOREIGN)];
  return found.flatMap((match) => {
    const lead =
      /^(?:(?:The|A|An|He|She|Currently|Since|Before|As|In|former|the|Dr|Prof)\.?\s)+/.exec(match[0])?.[0].length ?? 0;
    let printed = match[0].slice(lead).trimEnd();
    const start = match.index + lead;
    if (
      /^(?:positions?|member|student|candidate|chair|head|leader|research|director|editor|officer)$/i.test(printed) &&
      !/^\s(?:of|at|in|for|on|from)\s/.test(text.slice(start + printed.length))
    )
      return [];
    if (
      /^(?:chair|research|associated|member research)$/i.test(printed) ||
      (/^positions?$/i.test(printed) && !/\bheld\s(?:\w+\s){0,3}$/i.test(text.slice(0, start)))
    )
      return [];
    const isChair =
      /\b(?:Professor|Chair|Fellow|Lecturer)$/.test(printed) &&
      printed.split(' ').length > 1 &&
      /^\p{Lu}/u.test(printed) &&
      !/^(?:Full|Senior|Assistant|Associate|Adjunct|Visiting|Research|Distinguished|Emerit)/.test(printed);
    const subject = isChair ? SUBJECT.exec(text.slice(start + printed.length)) : null;
    if (subject) printed += subject[0];
    if (/\b(?:editor|award|society of|secretary)\b/i.test(printed)) return [];
    if (isSomeoneElses(printed, text.slice(Math.max(0, start - 20), start))) return [];
    return [
      {
        start,
        end: start + printed.length,
        type: 'role' as const,
        kind: kindOfRole(printed),
        role: inSingular(printed.replace(/\s+/g, ' ')),
        field: null,
        isOfVerb: false,
      },
    ];
  });
}

/** "His advisor was X" tells no post of the person. */
function isSomeoneElses(role: string, before: string): boolean {
  return (
    /^(?:advisor|mentor|director|partner)$/i.test(role) && /\b(?:his|her|their|whose)\s(?:\p{L}+\s)?$/iu.test(before)
  );
}

/** "Visiting faculty positions" are held as visiting faculty. */
function inSingular(role: string): string {
  return role.replace(/(faculty) positions?$/i, '$1').replace(/positions$/i, 'position');
}

function degreesIn(text: string): RoleMatch[] {
  return [...text.matchAll(DEGREE)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length);
    if (NOT_DEGREE.test(rest)) return [];
    const before = FIELD_BEFORE.exec(text.slice(0, match.index))?.[1]?.trim() ?? null;
    const field =
      FIELD.exec(rest)?.[1]
        ?.trim()
        .replace(/[,\s]+$/, '') ?? before;
    const role = match[0].trim().replace(/\s(?:thesis|dissertation)$/, '');
    const isPlainGraduate = /^graduate$/i.test(role);
    return [
      {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        type: 'degree' as const,
        kind: 'EDUCATION' as const,
        role,
        field: field && field.length < 80 && !isPlainGraduate ? field : null,
        isOfVerb: false,
      },
    ];
  });
}
