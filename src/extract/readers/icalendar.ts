/**
 * Reads iCalendar line by line. Own reader instead of the package: facts quote the source, and the package keeps no
 * places; what talks need of RFC 5545 is folding, escapes, parameters and TZID.
 */

import { withShortBlanks } from '../layout/cleaning.ts';
import { identityText, type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';

export interface CalendarProperty {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Unescaped. */
  readonly value: MappedText;
}

export interface CalendarEvent {
  readonly start: number;
  readonly end: number;
  readonly properties: readonly CalendarProperty[];
}

export interface Calendar {
  readonly name: MappedText | null;
  /** X-WR-TIMEZONE: of times that state no zone. */
  readonly zone: MappedText | null;
  /** METHOD: CANCEL takes back all events of the file. */
  readonly method: MappedText | null;
  readonly events: readonly CalendarEvent[];
  /** Places of events without an end. */
  readonly broken: readonly number[];
}

interface ContentLine {
  readonly text: string;
  readonly mapped: MappedText;
  readonly start: number;
  readonly end: number;
}

const HEAD = /^(?:X-WR-CALNAME|X-WR-TIMEZONE|METHOD)[;:]/i;

/** The events of a calendar in the order of the file; alarms and time zones inside are passed over. */
export function readCalendar(source: string): Calendar {
  const events: CalendarEvent[] = [];
  const broken: number[] = [];
  let open: { start: number; properties: CalendarProperty[]; depth: number } | null = null;
  const heads = new Map<string, MappedText>();
  for (const line of contentLines(source)) {
    const begin = /^BEGIN:(\w+)/i.exec(line.text)?.[1]?.toUpperCase();
    const finish = /^END:(\w+)/i.exec(line.text)?.[1]?.toUpperCase();
    if (begin === 'VEVENT') {
      if (open) broken.push(open.start);
      open = { start: line.start, properties: [], depth: 0 };
    } else if (finish === 'VEVENT' && open) {
      events.push({ start: open.start, end: line.end, properties: open.properties });
      open = null;
    } else if (open && (begin || finish)) open.depth += begin ? 1 : -1;
    else if (open && open.depth === 0) open.properties.push(...propertyOf(line));
    else if (!open && HEAD.test(line.text)) for (const head of propertyOf(line)) heads.set(head.name, head.value);
  }
  if (open) broken.push(open.start);
  const head = (name: string) => heads.get(name) ?? null;
  return { name: head('X-WR-CALNAME'), zone: head('X-WR-TIMEZONE'), method: head('METHOD'), events, broken };
}

/** Folded lines are joined; the map still knows every place. */
function* contentLines(source: string): Generator<ContentLine> {
  const base = identityText(source);
  let at = 0;
  while (at < source.length) {
    const start = at;
    const mapper = new TextMapper(base);
    let end = at;
    for (;;) {
      const newline = source.indexOf('\n', at);
      const lineEnd = newline < 0 ? source.length : newline;
      end = source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
      mapper.copy(at === start ? at : at + 1, Math.max(end, at));
      at = lineEnd + 1;
      if (!/[ \t]/.test(source[at] ?? '')) break;
    }
    const mapped = mapper.build();
    yield { text: mapped.text, mapped, start, end };
  }
}

function propertyOf(line: ContentLine): CalendarProperty[] {
  const head = /^([A-Za-z0-9-]{1,60})((?:;[^:;"]{1,100}(?:"[^"]{0,300}")?){0,12}):/.exec(line.text);
  if (!head?.[1]) return [];
  const parameters = new Map<string, string>();
  for (const parameter of (head[2] ?? '').split(';').filter(Boolean)) {
    const [key = '', value = ''] = parameter.split('=', 2);
    parameters.set(key.toUpperCase(), value.replace(/^"|"$/g, ''));
  }
  const raw = sliceMapped(line.mapped, head[0].length, line.text.length);
  return [{ name: head[1].toUpperCase(), parameters, value: withShortBlanks(unescaped(raw)) }];
}

function unescaped(raw: MappedText): MappedText {
  if (!raw.text.includes('\\')) return raw;
  const mapper = new TextMapper(raw);
  let at = 0;
  for (const match of raw.text.matchAll(/\\([nN,;\\:"])/g)) {
    mapper.copy(at, match.index);
    at = match.index + 2;
    mapper.replace(match.index, at, /n/i.test(match[1] ?? '') ? '\n' : (match[1] ?? ''));
  }
  mapper.copy(at, raw.text.length);
  return mapper.build();
}
