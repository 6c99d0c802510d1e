/** Bios written before the parser saw them, with the posts and degrees that a careful reader takes from them, and how to score them. */

import { readdirSync, readFileSync } from 'node:fs';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { findInstitutionByKey, resolveInstitution } from '../../../src/institutions/gazetteer.ts';
import { foldText } from '../../../src/text/fold.ts';

/** `+ role @ institution ; 2010-2015 past` is a post, `= degree @ institution ; 2008` a degree. */
interface Expected {
  readonly isDegree: boolean;
  readonly role: string;
  readonly institution: string;
}
export interface Bio {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly Expected[];
}
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

const folder = new URL('./rounds/', import.meta.url);
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/visit|gast|invit/, 'visiting'],
  [/emerit/, 'emeritus'],
  [/post ?doc|podoktorsk|pos ?doutor/, 'postdoc'],
  [/assistant prof/, 'assistant professor'],
  [/associate prof/, 'associate professor'],
  [/lecturer/, 'lecturer'],
  [/fellow/, 'fellow'],
  [/founder/, 'founder'],
  [/direct/, 'director'],
  [/research(er)?|scientist/, 'researcher'],
  [/engineer/, 'engineer'],
  [/clerk/, 'clerk'],
  [/leader|head|chief|leiter/, 'leader'],
  [/profes|catedr|lehrstuhl/, 'professor'],
];
const DEGREES: readonly (readonly [RegExp, string])[] = [
  [/ph ?d|d ?phil|doctor|doktor|promov|promotion|dottorato|these|doutor|d ?mus/, 'doctor'],
  [/^m|master|laurea/, 'master'],
  [/^b|bachelor|undergrad|^first|licenci/, 'bachelor'],
  [/degree$/, 'degree'],
];

/** The rounds by name, in order. */
export function readRounds(): Map<string, Bio[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.sort().map((name) => [name.replace('.txt', ''), biosOf(readFileSync(new URL(name, folder), 'utf8'))]),
  );
}

function biosOf(file: string): Bio[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      const facts = lines.filter((line) => /^[+=]/.test(line)).map(expectedOf);
      const text = lines
        .filter((line) => !/^[+=]/.test(line))
        .join('\n')
        .trim();
      return { name: name.trim(), text, facts };
    });
}

function expectedOf(line: string): Expected {
  const [what = ''] = line.slice(1).split(' ; ');
  const [role = '', institution = ''] = what.split('@').map((part) => part.trim());
  return { isDegree: line.startsWith('='), role, institution };
}

/** Posts or degrees of a bio that are right, extra and missed, by class of role and institution. */
export function score(bio: Bio, isDegree: boolean): Tally {
  const ground = { source: bio.text, mapped: identityText(bio.text), method: 'RULE' as const };
  const { career } = readBio({ ground, start: 0, end: bio.text.length }, { name: bio.name, isPostLine: false });
  const found = career.filter(({ kind, atEvent }) => !atEvent && (kind === 'EDUCATION') === isDegree);
  const open = [...found];
  let right = 0;
  const facts = bio.facts.filter((fact) => fact.isDegree === isDegree);
  for (const fact of facts) {
    const at = open.findIndex(
      (one) =>
        isSameRole(fact.role, one.role ?? '', isDegree ? DEGREES : CLASSES) &&
        isSamePlace(fact.institution, one.institution.value),
    );
    if (at >= 0) {
      open.splice(at, 1);
      right++;
    }
  }
  return { right, extra: open.length, missed: facts.length - right };
}

function isSameRole(a: string, b: string, classes: readonly (readonly [RegExp, string])[]): boolean {
  const classOf = (role: string) => classes.find(([words]) => words.test(foldText(role)))?.[1] ?? foldText(role);
  return classOf(a) === classOf(b);
}

function isSamePlace(a: string, b: string): boolean {
  // A college is held to its university, as where careers are printed.
  const whole = (name: string) => {
    const entry = resolveInstitution(name);
    const parent = entry?.kind === 'UNIVERSITY' ? null : findInstitutionByKey(entry?.partOf[0] ?? '');
    return parent?.kind === 'UNIVERSITY' ? parent.name : (entry?.name ?? name);
  };
  const key = (name: string) => foldText(whole(name)).replace(/^the /, '');
  const [x, y] = [key(a), key(b)];
  const words = (name: string) =>
    name.split(' ').filter((word) => !/^(?:the|of|and|at|in|for|de|du|des|la|le|der)$/.test(word));
  const isIn = (inner: string[], outer: string[]) => inner.length > 1 && inner.every((word) => outer.includes(word));
  return x === y || isIn(words(x), words(y)) || isIn(words(y), words(x));
}
