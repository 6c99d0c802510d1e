/** The parameters of addresses as GraphQL variables. */
import { parsePartialDate } from '../talks/partial-date.ts';
import { badAddress } from './problem.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** Where its value goes: the variable, or the field of a variable that is an input object. */
  readonly into: readonly [variable: string, ...path: string[]];
  readonly read: (text: string, today: string) => unknown;
}

const MAX_VALUE = 300;
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

const words = (text: string): string => text;

function isTrue(text: string): boolean {
  const value = text.toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw badAddress(`"${text}" is neither true nor false.`);
}

/** Words with commas between them, as the names of an enumeration. */
export function names(text: string): readonly string[] {
  return text.split(',').map((one) => one.trim().toUpperCase());
}

/** A whole number; the field that takes it knows its bounds. */
export function number(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw badAddress(`"${text}" is not a whole number.`);
}

/** EDTF, or the word today. */
function day(text: string, today: string): string {
  const value = text === 'today' ? today : text;
  if (parsePartialDate(value) !== null) return value;
  throw badAddress(`"${text}" is not a date: give 2024, 2024-03, 2024-03-14 or today.`);
}

export function oneOf(choices: Readonly<Record<string, unknown>>): Parameter['read'] {
  return (text) => {
    const choice = Object.hasOwn(choices, text) ? choices[text] : undefined;
    if (choice !== undefined) return choice;
    throw badAddress(`"${text}" is none of ${Object.keys(choices).join(', ')}.`);
  };
}

function parameter(name: string, description: string, into: Parameter['into'], read: Parameter['read'] = words) {
  return { name, description, into, read };
}

const inWhere = (name: string, description: string, read?: Parameter['read']) =>
  parameter(name, description, ['where', name], read);

const search = parameter('search', 'a name, or words of it', ['search']);

const order = (choices: Readonly<Record<string, unknown>>) =>
  parameter(
    'order',
    Object.keys(choices)
      .map((name) => `\`${name}\``)
      .join(', '),
    ['orderBy'],
    oneOf(choices),
  );

const TALK_ORDERS = {
  newest: [{ field: 'DATE', direction: 'DESC' }],
  oldest: [{ field: 'DATE', direction: 'ASC' }],
  title: [{ field: 'TITLE', direction: 'ASC' }],
};

/** Of lists of talks that belong to something. */
export const TALK_PARAMETERS: readonly Parameter[] = [
  inWhere('topic', 'a topic by slug, label or synonym'),
  inWhere('includeNarrower', '`false` leaves out narrower topics', isTrue),
  inWhere('speaker', 'a speaker by slug or name'),
  inWhere('institution', 'an institution by slug, name or alias'),
  inWhere('includeUnits', '`false` leaves out its departments and institutes', isTrue),
  inWhere('series', 'a series by slug or name'),
  parameter('from', 'the first day, month or year, or `today`', ['where', 'date', 'from'], day),
  parameter('to', 'the last one', ['where', 'date', 'to'], day),
  inWhere('kind', 'one or more of the kinds, with commas', names),
  inWhere('status', 'one or more of `scheduled`, `held`, `cancelled`, `postponed`', names),
  inWhere('hasRecording', '`true` or `false`', isTrue),
  inWhere('language', 'ISO 639-1, such as `en`'),
  order(TALK_ORDERS),
];

/** Of the list of all talks. */
export const ALL_TALKS_PARAMETERS: readonly Parameter[] = [
  parameter('about', 'a topic in any spelling, or free words; best first', ['about']),
  ...TALK_PARAMETERS.filter(({ name }) => name !== 'order'),
  order({ ...TALK_ORDERS, relevance: [{ field: 'RELEVANCE', direction: 'DESC' }] }),
];

const NAME_ORDER = [{ field: 'NAME', direction: 'ASC' }];
const BY_TALKS = [{ field: 'TALK_COUNT', direction: 'DESC' }];

export const SPEAKER_PARAMETERS: readonly Parameter[] = [
  search,
  inWhere('topic', 'who spoke on a topic'),
  inWhere('institution', 'who was at an institution'),
  inWhere('asOf', 'with `institution`: on this day', day),
  order({ name: NAME_ORDER, talks: BY_TALKS }),
];

export const INSTITUTION_PARAMETERS: readonly Parameter[] = [
  search,
  inWhere('countryCode', 'ISO 3166-1, two letters'),
  inWhere('kind', 'one or more of the kinds, with commas', names),
  inWhere('partOf', 'an institution, for itself and its units'),
  order({ name: NAME_ORDER, talks: BY_TALKS, speakers: [{ field: 'SPEAKER_COUNT', direction: 'DESC' }] }),
];

export const TOPIC_PARAMETERS: readonly Parameter[] = [
  search,
  inWhere('under', 'a topic, for itself and what is narrower'),
  order({ label: [{ field: 'LABEL', direction: 'ASC' }], talks: BY_TALKS }),
];

export const SERIES_PARAMETERS: readonly Parameter[] = [search];

/** Rows at most, in one answer. */
const MOST_ROWS = 1000;
const USUAL_ROWS = 100;

const rows = (text: string): number => {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_ROWS) return count;
  throw badAddress(
    `first cannot be "${text}": give a number from 1 to ${MOST_ROWS}, and follow the Link header for more.`,
  );
};

export const PAGE_PARAMETERS: readonly Parameter[] = [
  parameter('first', `how many, ${USUAL_ROWS} when left out, ${MOST_ROWS} at most`, ['first'], rows),
  parameter('after', 'continues after this cursor', ['after']),
  parameter('before', 'ends before this cursor', ['before']),
];

/** How much of a list is asked for. */
export interface Stretch {
  readonly count: number;
  readonly after: string | null;
  readonly before: string | null;
}

export interface Asked {
  readonly variables: Variables;
  readonly stretch: Stretch;
}

/** Reads the parameters of an address as variables; throws a problem that names the parameter. What is empty, as forms send it, is left out. */
export function readVariables(given: URLSearchParams, known: readonly Parameter[], today: string): Variables {
  const variables: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (value.trim() === '') continue;
    const found = known.find((one) => one.name === name);
    if (found === undefined) throw badAddress(`There is no parameter ${name} here: ${listed(known)} are known.`);
    if (value.length > MAX_VALUE && !CURSORS.has(name))
      throw badAddress(`${name} is longer than ${MAX_VALUE} characters.`);
    if (given.getAll(name).length > 1)
      throw badAddress(`${name} is given twice: give it once, several values with commas.`);
    put(variables, found.into, found.read(value.trim(), today));
  }
  return variables;
}

/** Reads the parameters of a list with those of its pages. */
export function readParameters(given: URLSearchParams, known: readonly Parameter[], today: string): Asked {
  const {
    first = USUAL_ROWS,
    after = null,
    before = null,
    ...variables
  } = readVariables(given, [...known, ...PAGE_PARAMETERS], today);
  if (after !== null && before !== null) throw badAddress('Give either after or before, not both.');
  return {
    variables,
    stretch: { count: Number(first), after: after as string | null, before: before as string | null },
  };
}

function listed(all: readonly Parameter[]): string {
  return all.map(({ name }) => name).join(', ');
}

function put(into: Record<string, unknown>, [name, ...rest]: readonly [string, ...string[]], value: unknown): void {
  const [next, ...others] = rest;
  if (next === undefined) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as Record<string, unknown>;
  into[name] = inner;
  put(inner, [next, ...others], value);
}
