/** Reads the clauses of a sentence: how each hangs on the one before, whose it is, and its verb. */

import { clauseCuts } from './clause-cuts.ts';
import { OPENINGS, type Opening, STEM } from './clause-openings.ts';
import { ENDS_WITH_OTHER, IN_OWN_ROLE, OTHER_START, OWN_NOUN, PRONOUN, SOME_OF_OTHERS } from './clause-patterns.ts';
import type { Mark, Shape } from './shape.ts';
import { findVerbs, type Verb } from './verbs.ts';

type Subject = 'SELF' | 'OTHER';

export interface Clause {
  readonly opening: Opening;
  readonly subject: Subject;
  /** The words say who the subject is. */
  readonly hasSubject: boolean;
  readonly verb: Verb | null;
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
  readonly outline: string;
}

/** "Under Ada Roe, then head of …": what somebody else was. */
const IS_OF_OTHER =
  /^\(?(?:now|then|currently|presently|today|later|formerly|previously|at that time|who)\s(?:also\s)?(?:an?\s|the\s)?Ⓡ/u;

/** The clauses of an outline, in order. */
export function clausesOf(shape: Shape): readonly Clause[] {
  const known = KNOWN.get(shape);
  if (known) return known;
  const clauses = clausesIn(shape);
  KNOWN.set(shape, clauses);
  return clauses;
}

/** A sentence is read again for everybody whom it may tell of. */
const KNOWN = new WeakMap<Shape, readonly Clause[]>();

function clausesIn(shape: Shape): readonly Clause[] {
  const verbs = findVerbs(shape.outline);
  const cuts = clauseCuts(shape, verbs);
  const clauses: Clause[] = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1] ?? shape.outline.length;
    const previous = clauses.at(-1) ?? null;
    const isNew = previous !== null && /;\s*$/.test(previous.outline);
    const main = isNew
      ? null
      : (clauses.findLast(({ opening }) => opening === 'PLAIN' || opening === 'WHILE') ?? previous);
    clauses.push(clauseOf(shape, { start, end, verbs, previous, main }));
  }
  return clauses;
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly verbs: readonly Verb[];
  readonly previous: Clause | null;
  /** The last that stands by itself. */
  readonly main: Clause | null;
}

function clauseOf(shape: Shape, { start, end, verbs, previous, main }: Extent): Clause {
  const outline = shape.outline.slice(start, end);
  const bare = outline.replace(STEM, '');
  const verb = verbs.find((one) => one.start >= start && one.start < end) ?? null;
  const plain =
    verb === null && previous !== null && IS_OF_OTHER.test(outline) && /Ⓝ[\s,]*$/u.test(previous.outline)
      ? 'WHO'
      : 'PLAIN';
  const opening = OPENINGS.find(([, words]) => words.test(bare))?.[0] ?? plain;
  // Behind "…, where his adviser was X," a plain clause goes on from the one before that.
  const told = subjectOf({ outline, bare, opening, verb: verb ? verb.start - start : outline.length, previous });
  return {
    opening,
    subject: told ?? (opening === 'PLAIN' ? (main?.subject ?? 'SELF') : (previous?.subject ?? 'SELF')),
    hasSubject: told !== null,
    verb,
    marks: shape.marks.filter((mark) => mark.at >= start && mark.at < end),
    start,
    end,
    outline,
  };
}

function subjectOf({
  outline,
  bare,
  opening,
  verb,
  previous,
}: {
  readonly outline: string;
  readonly bare: string;
  readonly opening: Opening;
  readonly verb: number;
  readonly previous: Clause | null;
}): Subject | null {
  const head = outline.slice(0, Math.max(verb, 1));
  if (OWN_NOUN.test(bare) || IN_OWN_ROLE.test(outline)) return 'SELF';
  if (opening === 'WHO')
    return previous && ENDS_WITH_OTHER.test(previous.outline) ? 'OTHER' : (previous?.subject ?? 'SELF');
  if (opening === 'WHICH' && /^(?:whose\s[ⓄⓊ]|of\swhose\s[^,;]{1,60})\s(?:he|she|they|Ⓢ)\s/u.test(bare)) return 'SELF';
  if (opening === 'WHICH' && /^(?:\p{Ll}+\s)?whose\b|^(?:\p{Ll}+\s)?of\swhom\b/u.test(bare)) return 'OTHER';
  if (/(?:is|was|ist|est|es|è|jest|welcome|introduce|by)\s(?:\p{Ll}+\s)?Ⓢ/u.test(outline)) return 'SELF';
  if ((OTHER_START.test(bare) || SOME_OF_OTHERS.test(bare)) && !/^[^Ⓢ]{0,60}Ⓢ/u.test(head)) return 'OTHER';
  if (
    /Ⓢ['’]s?\s\p{Ll}/u.test(head) &&
    !/Ⓢ['’]s?\s(?:\p{Ll}+\s){0,2}(?:career|experience|background|training|positions|appointments|[ⒹⓇ])/u.test(head)
  )
    return 'OTHER';
  if (/Ⓢ/u.test(head) || PRONOUN.test(head)) return 'SELF';
  if (
    /^(?:\p{L}+\s)?(?:his|her|their|my|whose|our)\s/iu.test(bare) &&
    verb < outline.length &&
    !/^worked\s/.test(bare) &&
    !OWN_NOUN.test(`His ${bare.replace(/^\p{L}+\s/u, '')}`)
  )
    return 'OTHER';
  if (
    /(?:^|[,\s])Ⓝ/u.test(head) &&
    !/(?:with|by|under|of|von|avec|con|and|by)\s(?:Ⓝ)/u.test(head) &&
    verb < outline.length
  )
    return 'OTHER';
  if (/Ⓢ/u.test(outline)) return 'SELF';
  return null;
}
