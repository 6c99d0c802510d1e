/** A talk as feeds show it: what is asked of the graph, and the shape that comes back. */
import { z } from 'zod';

/** Fields of a talk that every format draws on. */
export const TALK_FIELDS = `fragment TalkFields on Talk {
  id slug title abstract kind status date startTime endTime startsAt endsAt timeZone language location url updatedAt revision
  speakers { id slug name homepage }
  institutions { id slug name }
  topics { topic { id slug label } }
  series { id slug name }
  host { id slug name }
  resources { kind url title }
}`;

const text = z.string();
const maybe = text.nullable();
const named = z.object({ id: text, slug: text, name: text });

export const talkRow = z.object({
  id: text,
  slug: text,
  title: maybe,
  abstract: maybe,
  kind: text,
  status: z.enum(['SCHEDULED', 'HELD', 'CANCELLED', 'POSTPONED']),
  /** EDTF. */
  date: maybe,
  startTime: maybe,
  endTime: maybe,
  startsAt: maybe,
  endsAt: maybe,
  timeZone: maybe,
  language: maybe,
  location: maybe,
  url: maybe,
  updatedAt: maybe,
  revision: z.number().nullable(),
  speakers: z.array(named.extend({ homepage: maybe })),
  institutions: z.array(named),
  topics: z.array(z.object({ topic: z.object({ id: text, slug: text, label: text }) })),
  series: named.nullable(),
  host: named.nullable(),
  resources: z.array(z.object({ kind: text, url: text, title: maybe })),
});

export type TalkRow = z.infer<typeof talkRow>;

/** What a talk is called where its title is still to be announced. */
export function titleOf({ title, speakers }: Pick<TalkRow, 'title' | 'speakers'>): string {
  if (title !== null) return title;
  const names = speakers.map(({ name }) => name).join(', ');
  return names === '' ? 'Talk to be announced' : `${names}: to be announced`;
}

/** The name under which calendars, feeds and graphs know a thing, on whatever host it is served. */
export function lastingName(id: string): string {
  return `urn:talkgraph:${id}`;
}
