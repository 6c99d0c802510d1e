/** The address of the graph page, which holds the whole view: what it is about, what is expanded, which kinds are shown, where one has been. */
import { KINDS, type Kind } from './kinds.ts';

/** A thing whose neighbours are shown, a few of them or as many as there is room for. */
interface Opened {
  readonly id: string;
  readonly isInFull: boolean;
}

/** One picture of the trail: a thing in the middle, and what is expanded beside it. */
interface Stop {
  /** An id, or as in `topics/optimization`. */
  readonly of: string;
  readonly isInFull: boolean;
  readonly open: readonly Opened[];
}

export interface View extends Stop {
  /** Earlier pictures, the first one first. */
  readonly trail: readonly Stop[];
  readonly hidden: readonly Kind[];
  /** At most so many things. */
  readonly most: number;
}

export const MOST_CHOICES = [150, 600] as const;
const USUAL_MOST = MOST_CHOICES[0];
const LONGEST_TRAIL = 12;
const MOST_OPENED = 30;
const THING = /^(?:[tpios][a-z0-9]{6,40}|(?:talks|speakers|institutions|topics|series)\/[^/]+)$/;

/** The view of an address; null where it names nothing to stand in the middle. */
export function viewOf(query: Readonly<Record<string, string>>): View | null {
  const of = query.of?.trim() ?? '';
  if (of === '') return null;
  const kinds = (query.kinds ?? '').split(',').map((word) => word.trim().toLowerCase());
  const shown = KINDS.filter(({ noun }) => kinds.includes(noun)).map(({ kind }) => kind);
  const most = Number(query.most);
  return {
    of,
    isInFull: query.full === '1',
    open: openedOf(query.open ?? ''),
    trail: (query.via ?? '').split('~').flatMap(stopOf).slice(-LONGEST_TRAIL),
    hidden: shown.length === 0 ? [] : KINDS.map(({ kind }) => kind).filter((kind) => !shown.includes(kind)),
    most: MOST_CHOICES.find((choice) => choice === most) ?? USUAL_MOST,
  };
}

/** Whether a text can be what stands in the middle. */
export function isThing(of: string): boolean {
  return THING.test(of);
}

/** The address of a view. */
export function addressOf({ of, isInFull, open, trail, hidden, most }: View): string {
  const shown = KINDS.filter(({ kind }) => !hidden.includes(kind)).map(({ noun }) => noun);
  const parts = [
    ['of', of],
    ['full', isInFull ? '1' : ''],
    ['open', open.map(textOfOpened).join(',')],
    ['kinds', hidden.length === 0 ? '' : shown.join(',')],
    ['most', most === USUAL_MOST ? '' : String(most)],
    ['via', trail.map(textOfStop).join('~')],
  ] as const;
  const given = parts.filter(([, text]) => text !== '');
  return `/graph?${given.map(([name, text]) => `${name}=${readable(text)}`).join('&')}`;
}

/** The address of a thing's neighbourhood, from nowhere. */
export function graphAround(of: string): string {
  return `/graph?of=${readable(of)}`;
}

/** The view with another thing in the middle, and the present one added to the trail. */
export function centredOn(view: View, of: string): View {
  const here = { of: view.of, isInFull: view.isInFull, open: view.open };
  return { ...view, of, isInFull: false, open: [], trail: [...view.trail, here].slice(-LONGEST_TRAIL) };
}

/** The view as it was at a stop of the trail. */
export function backTo(view: View, index: number): View {
  const stop = view.trail[index];
  return stop === undefined ? view : { ...view, ...stop, trail: view.trail.slice(0, index) };
}

/** The view with a thing expanded, or with it closed where it was. */
export function toggled(view: View, id: string): View {
  const isOpen = view.open.some((one) => one.id === id);
  if (isOpen) return { ...view, open: view.open.filter((one) => one.id !== id) };
  return { ...view, open: [...view.open, { id, isInFull: false }].slice(-MOST_OPENED) };
}

/** The view with as many neighbours of a thing as there is room for; null is the one in the middle. */
export function inFull(view: View, id: string | null): View {
  if (id === null) return { ...view, isInFull: true };
  return { ...view, open: view.open.map((one) => (one.id === id ? { ...one, isInFull: true } : one)) };
}

function openedOf(text: string): readonly Opened[] {
  const found = text.split(',').map((one) => ({ id: one.replace(/\*$/, ''), isInFull: one.endsWith('*') }));
  const ids = found.map(({ id }) => id);
  return found.filter(({ id }, index) => isThing(id) && ids.indexOf(id) === index).slice(0, MOST_OPENED);
}

/** As in `topics/optimization*(pabc,iabc*)`. */
function stopOf(text: string): readonly Stop[] {
  const [, of = '', full, open = ''] = /^([^()*]+)(\*?)(?:\(([^()]*)\))?$/.exec(text) ?? [];
  return isThing(of) ? [{ of, isInFull: full === '*', open: openedOf(open) }] : [];
}

function textOfStop({ of, isInFull, open }: Stop): string {
  return `${of}${isInFull ? '*' : ''}${open.length === 0 ? '' : `(${open.map(textOfOpened).join(',')})`}`;
}

function textOfOpened({ id, isInFull }: Opened): string {
  return `${id}${isInFull ? '*' : ''}`;
}

/** Encoded, but for what may stand in the query of an address as it is. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',');
}
