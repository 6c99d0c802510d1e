/** When two values of an evaluation count as the same: after folding, by tokens, by classes of roles and degrees. */

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', ß: 'ss', æ: 'ae' };
const SMALL_WORDS = new Set('the of and at in for a an de du des la le und der y'.split(' '));
const PERSON_TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|sir|lord|dame|hab|phd|m sc|msc|ma|emeritus|emerita|ir|ing|dott|mme|m)$/;

/** Lower case without marks, tags and punctuation; & is and. */
export function folded(value: string | null | undefined): string {
  return (value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøßæ]/g, (letter) => LETTERS[letter] ?? letter)
    .toLowerCase()
    .replace(/<[^>]+>/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

function tokens(value: string | null | undefined): string[] {
  return folded(value)
    .split(' ')
    .filter((token) => token !== '' && !SMALL_WORDS.has(token));
}

/** The share of tokens that two texts have in common, 0 to 1. */
export function jaccard(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [new Set(tokens(a)), new Set(tokens(b))];
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((token) => right.has(token)).length;
  return common / (left.size + right.size - common);
}

/** Whether two spellings name one person: equal, first and last equal, an initial for the first, or the parts in another order. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  const [firstX, firstY] = [x[0] ?? '', y[0] ?? ''];
  if (firstX === '' || firstY === '') return false;
  if (x.join(' ') === y.join(' ')) return true;
  if (x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1)) {
    if (firstX === firstY) return true;
    if (firstX[0] === firstY[0] && (firstX.length === 1 || firstY.length === 1)) return true;
  }
  return x.length === y.length && [...x].sort().join() === [...y].sort().join();
}

function nameParts(name: string): string[] {
  return folded(name)
    .split(' ')
    .filter((part) => part !== '' && !PERSON_TITLE.test(part));
}

export type SameInstitution = (a: string | null | undefined, b: string | null | undefined) => boolean;

/**
 * Compares institutions after their aliases; the words of one, two or more, may stand inside the other's. Lists that grew
 * together have some institutions twice, each time under the other of its names: those are one.
 */
export function institutionComparer(aliases: Readonly<Record<string, readonly string[]>>): SameInstitution {
  const canonical = new Map<string, string>();
  const heads = new Set<string>();
  for (const [name, others] of Object.entries(aliases)) {
    const names = [name, ...others].map(folded);
    const head = canonical.get(folded(name)) ?? names.find((one) => heads.has(one)) ?? folded(name);
    heads.add(folded(name));
    for (const one of names) if (!canonical.has(one)) canonical.set(one, canonical.get(head) ?? head);
  }
  const nameOf = (value: string | null | undefined): string => {
    const name = folded(value).replace(/^the /, '');
    return canonical.get(name) ?? name;
  };
  return (a, b) => {
    const [x, y] = [nameOf(a), nameOf(b)];
    if (x === '' || y === '') return false;
    return x === y || isWithin(tokens(x), tokens(y)) || isWithin(tokens(y), tokens(x));
  };
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length >= 2 && part.every((token) => whole.includes(token));
}

/** The first pattern that a role's words meet gives its class; the order matters ("visiting professor" is visiting). */
const ROLE_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/visiting/, 'visiting'],
  [/emerit/, 'emeritus'],
  [/post ?-?doc|postdoctoral/, 'postdoc'],
  [/assistant prof/, 'assistant professor'],
  [/associate prof/, 'associate professor'],
  [/lecturer|maitre de conf/, 'lecturer'],
  [/core (?:faculty )?member/, 'member'],
  [/faculty member|faculty position/, 'faculty'],
  [/fellow/, 'fellow'],
  [/founder/, 'founder'],
  [/director of engineering/, 'engineer'],
  [/direct(?:eur|rice) de recherche/, 'researcher'],
  [/direct|dyrektor/, 'director'],
  [/research (?:scientist|associate|staff)|researcher|scientist/, 'researcher'],
  [/engineer/, 'engineer'],
  [/leader|head|chief|leads/, 'leader'],
  [/profes/, 'professor'],
  [/journalist/, 'journalist'],
  [/member|affiliation/, 'member'],
  [/teach|taught/, 'teacher'],
  [/academic/, 'academic'],
];

const DEGREE_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/ph ?d|dphil|doctor/, 'phd'],
  [/graduat|diploma/, 'degree'],
  [/^m ?(?:s|sc|a|eng|phil|ba)\b|master|^a ?m\b/, 'master'],
  [/^b ?(?:s|sc|a|e|eng|tech)\b|bachelor|undergrad/, 'bachelor'],
];

function classOf(classes: readonly (readonly [RegExp, string])[], value: string | null | undefined): string {
  const words = folded(value);
  return classes.find(([pattern]) => pattern.test(words))?.[1] ?? words;
}

/** Whether two roles are of one class. */
export function sameRole(a: string | null | undefined, b: string | null | undefined): boolean {
  return classOf(ROLE_CLASSES, a) === classOf(ROLE_CLASSES, b);
}

/** Whether two degrees are of one class. */
export function sameDegree(a: string | null | undefined, b: string | null | undefined): boolean {
  return classOf(DEGREE_CLASSES, a) === classOf(DEGREE_CLASSES, b);
}

/** Whether two topics are the same: equal but for a plural, or half of their tokens in common. */
export function sameTopic(a: string, b: string): boolean {
  const singular = (value: string): string => folded(value).replace(/s$/, '');
  return singular(a) === singular(b) || jaccard(a, b) >= 0.5;
}

/** How many characters at an edge of an abstract must agree. */
const EDGE = 30;

/** Whether two texts agree over their first or last thirty folded characters, or over the shorter of them. */
export function sameEdge(a: string | null | undefined, b: string | null | undefined, edge: 'start' | 'end'): boolean {
  const [x, y] = [folded(a), folded(b)];
  const length = Math.min(x.length, y.length, EDGE);
  if (length === 0) return false;
  return edge === 'start' ? x.slice(0, length) === y.slice(0, length) : x.slice(-length) === y.slice(-length);
}
