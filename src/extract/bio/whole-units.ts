/**
 * Gives departments and institutes their whole names where those go on in small letters: "Institutionen för
 * matematik", "Facultad de Ingeniería y Ciencias".
 */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { findRoles } from './roles.ts';

const REACH = 90;
/** What parts of universities are called, in a dozen languages. */
const PART = pattern('u')`
  ^(?:the\s)?(?:
    # English
    Department|Dept\.?|School|Faculty|Division|Institute|Departament
    # German
    |Institut(?:ionen|t|et)?|Fakultät|Lehrstuhl|Bundesministerium|Ministerium
    # French
    |Section|Départements?|École|UFR|Laborato(?:ire|rio|ry)|Ministère
    # Spanish
    |Instituto|Departamento|Facult(?:ad|é)|Escuela|Ministerio
    # Italian
    |Istituto|Dipartimento|Facoltà|Scuola|Galleria|Museo|Biblioteca|Ministero
    # Portuguese
    |Faculdade|Escola|Ministério
    # Dutch
    |Afdeling|Vakgroep
    # Polish
    |Wydzia\p{L}+|Zakład\p{L}*
    # Czech
    |Katedr\p{L}+|Ústav\p{L}*
  )(?!\p{L})
`;
/** Of these, those that are never an employer by themselves. */
const ALWAYS_PART = pattern('u')`
  ^(?:the\s)?(?:
    Department|Dept\.?|Faculty|Institutionen|Département|Departamento|Departament|Dipartimento|Facult(?:ad|é)
    |Facoltà|Faculdade|Fakultät|Lehrstuhl|Katedr|Wydzia|Zakład|Vakgroep
  )
  |\p{L}{3,} Fakultät$
`;
/** Colleges that are faculties, by what they teach. */
const COLLEGE_OF_FIELD = pattern('u')`
  ^(?:the\s)?College\sof\s(?:
    Agricultur|Architectur|Arts|Business|Chemistry|Computing|Dentistry|Design|Earth|Education|Engineering|Environment
    |Fine\sArts|Health|Human|Information|Law|Letters|Liberal\sArts|Life|Medicine|Music|Natural|Nursing|Optical|Osteopathic|Pharmacy
    |Public|Sciences?(?!\p{L})|Social|Veterinary
  )
`;
/** What such parts are called where no capital need follow. */
const ABROAD = pattern('gu')`
  (?<![\p{L}-])(?:
    Departamento|Departament|Dipartimento|Département|Facultad|Faculté|Facoltà|Faculdade|Institutionen
    |Institutt
  )(?=\s(?:de|del|di|della|d['’]|des|do|da|för|for)(?:\s|(?<=['’])))
`;
/** "Wydziale Fizyki, Chemii i Informatyki Stosowanej" before its university in the genitive. */
const POLISH_UNIT = pattern('gu')`
  (?=[WIKZ])(?<![\p{L}-])(?:Wydzia|Instytu|Katedr|Zakła)\p{Ll}{1,3}\s\p{Lu}\p{L}+(?:(?:,|\si)?\s\p{Lu}\p{L}+){0,6}?
  (?=\s(?:Uniwersytetu|Politechniki|Akademii)\s)
`;
const JOINT =
  '(?:of|for|för|für|de|du|des|di|del|della|dei|degli|da|do|dos|das|en|i|y|e|et|und|and|och|og|&|la|les|las|los)';
const AND = /\s(?:and|et|und|sowie|y|e|i|och|og|a)\s/gu;
const WORDS = `(?:\\s(?:${JOINT}\\s){0,2}(?:[dl]['’])?\\p{L}[\\p{L}-]*){1,8}?`;
const UP_TO_OWNER = pattern('u')`
  ^(${WORDS})(?:
    ,\s
    |\s(?:
      de la|de l['’]|de|du|del|della|dell['’]|der|do|da|vid|ved|på|an der|am|van de|aan de|w|na|at|of|in
      |within|at the|of the|in the|within the
    )\s?
    |\s?\(\s?(?:\p{Lu}{2,7}[-‑–/])?
  )$
`;
const UP_TO_END = new RegExp(
  `^(\\s(?:of|for|för|für|de|du|des|di|del|della|dei|degli|delle|der|do|da|d['’])${WORDS}|\\sd['’][\\p{L}-]+(?:${WORDS})?)(?=[,.;)(]|$)`,
  'u',
);
const ENDS_OPEN = new RegExp(`\\s${JOINT}$`, 'u');
/** Words that no name of a unit has: verbs, pronouns, posts. */
const OUTSIDE = pattern('iu')`
  (?<!\p{L})(?:
    # English
    who|where|which|that|whose|is|was|has|had|are|by|from|since|until|at|as|with|to|under|his|her|their|as
    |research\p{L}+|head|member|lectur\p{L}+|reader|fellow|chair|dean|associate|visiting|former|now|then|later
    |also|currently|teach\p{Ll}+|taught|work(?:s|ed)|lectures|runs|leads?|led|holds?|held|serv(?:es|ed)
    |join(?:s|ed)|spent
    # German
    |ist|war|hat|dire[kt]\p{L}+|leit\p{L}+|mitglied|\p{L}*dozent\p{L}*|gäst\p{L}+|senior
    # French
    |qui|où|dont|que|est|prof\p{L}*|cherch\p{L}+|direct\p{L}+|titulaire|responsable|membre|assistant|doctora
    # Spanish
    |donde|invest\p{L}*|miembro
    # Italian
    |che|dove|è|era|membro
    # Dutch
    |var
    # Polish
    |jest
    # Nordic
    |är|forsk\p{L}+
  )(?!\p{L})
`;

/** Whether a name is one of those that no employer has by itself. */
export function isAlwaysPart(printed: string): boolean {
  return ALWAYS_PART.test(printed);
}

/** The organisations of a text, units with the rest of their names. */
export function withWholeUnits(text: string, known: readonly OrganisationMatch[]): OrganisationMatch[] {
  const found = withUnitsAbroad(text, known);
  return found.map((one, at) => {
    const printed = text.slice(one.start, one.end);
    const before = found[at - 1];
    // "Lancaster University Management School".
    if (
      before?.isKnown &&
      !one.isKnown &&
      !PART.test(printed) &&
      one.start - before.end === 1 &&
      /Universi/.test(text.slice(before.start, before.end))
    )
      return { ...one, isUnit: true };
    if (!one.isKnown && COLLEGE_OF_FIELD.test(printed)) return { ...one, isUnit: true };
    const subject = PROGRAMME.test(printed) ? subjectOf(text, one, found[at + 1]) : 0;
    if (subject > 0) return { ...one, end: one.end + subject, isUnit: true, isKnown: false };
    if (!PART.test(printed)) return one;
    const end = one.end + restOf(text, one.end, found[at + 1]?.start ?? null);
    // "University of Alabama at Birmingham School of Nursing".
    const isBehindHouse = before?.isKnown === true && !one.isKnown && one.start - before.end === 1;
    const isUnit = one.isUnit || isBehindHouse || (!one.isKnown && ALWAYS_PART.test(printed));
    return end === one.end && isUnit === one.isUnit
      ? one
      : { ...one, end, isUnit, isKnown: one.isKnown && end === one.end };
  });
}

const PROGRAMME = /\sProgram(?:me)?$/;
const IN_SUBJECT = /^(\sin\s\p{Lu}\p{L}+(?:\s(?:and\s)?\p{Lu}\p{L}+){0,3})\s(?:of|at)\s(?:the\s)?$/u;

/** "The Joint Program in Loom Studies of the University of X": what the programme is in belongs to its name. */
function subjectOf(text: string, { end }: OrganisationMatch, next: OrganisationMatch | undefined): number {
  if (!next || next.start - end > REACH) return 0;
  const between = text.slice(end, next.start);
  // The subject may have been taken for a part of the house behind it.
  if (between === ' in ' && next.isUnit) return next.end - end;
  return IN_SUBJECT.exec(between)?.[1]?.length ?? 0;
}

function restOf(text: string, from: number, next: number | null): number {
  const isNear = next !== null && next - from <= REACH;
  const ahead = text.slice(from, isNear ? next : from + REACH);
  const rest = withoutPosts((isNear ? UP_TO_OWNER.exec(ahead)?.[1] : null) ?? UP_TO_END.exec(ahead)?.[1] ?? '');
  return OUTSIDE.test(rest) || ENDS_OPEN.test(rest) ? 0 : rest.length;
}

/** "… degli Uffizi e borsista", "… of Physics and of Law": what stands behind "and" may be the next post or its field. */
function withoutPosts(rest: string): string {
  const joint = matchesOf(AND, rest).find(({ index, 0: { length } }) => {
    const behind = rest.slice(index + length);
    return behind.startsWith('of ') || findRoles(rest.slice(index)).length > 0;
  });
  return joint ? rest.slice(0, joint.index) : rest;
}

function withUnitsAbroad(text: string, known: readonly OrganisationMatch[]): readonly OrganisationMatch[] {
  const units = [
    ...matchesOf(ABROAD, text),
    ...(/Uniwersytetu|Politechniki|Akademii/.test(text) ? matchesOf(POLISH_UNIT, text) : []),
  ]
    .map(({ index, 0: head }) => ({ start: index, end: index + head.length, isUnit: true, isKnown: false }))
    .filter(({ start, end }) => !known.some((other) => other.start < end && start < other.end));
  return units.length === 0 ? known : [...known, ...units].sort((a, b) => a.start - b.start);
}
