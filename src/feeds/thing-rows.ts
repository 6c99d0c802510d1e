/** Speakers, institutions, topics and series as feeds show them: what is asked of the graph, and the shapes that come back. */
import { z } from 'zod';

const text = z.string();
const maybe = text.nullable();
const named = z.object({ id: text, slug: text, name: text });
const identifiers = z.array(z.object({ scheme: text, value: text, url: maybe }));

const IDENTIFIERS = 'identifiers { scheme value url }';

const speakerRow = z.object({
  id: text,
  slug: text,
  name: text,
  aliases: z.array(text),
  homepage: maybe,
  identifiers,
  affiliations: z.array(
    z.object({
      kind: text,
      role: maybe,
      unit: maybe,
      start: maybe,
      end: maybe,
      ongoing: text,
      institution: named,
    }),
  ),
});
const institutionRow = z.object({
  id: text,
  slug: text,
  name: text,
  aliases: z.array(text),
  kind: text,
  city: maybe,
  countryCode: maybe,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  homepage: maybe,
  identifiers,
  partOf: z.array(named),
});
const topicRow = z.object({
  id: text,
  slug: text,
  label: text,
  aliases: z.array(text),
  definition: maybe,
  identifiers,
  broader: z.array(z.object({ id: text, slug: text, label: text })),
});
const seriesRow = z.object({
  id: text,
  slug: text,
  name: text,
  kind: text,
  homepage: maybe,
  host: named.nullable(),
});

/** A thing with the kind that tells it from the others. */
export type Thing =
  | { readonly kind: 'speaker'; readonly row: z.infer<typeof speakerRow> }
  | { readonly kind: 'institution'; readonly row: z.infer<typeof institutionRow> }
  | { readonly kind: 'topic'; readonly row: z.infer<typeof topicRow> }
  | { readonly kind: 'series'; readonly row: z.infer<typeof seriesRow> };

export type ThingKind = Thing['kind'];

/** The fields of each kind. */
export const THING_FIELDS: Readonly<Record<ThingKind, string>> = {
  speaker: `id slug name aliases homepage ${IDENTIFIERS}
    affiliations { kind role unit start end ongoing institution { id slug name } }`,
  institution: `id slug name aliases kind city countryCode latitude longitude homepage ${IDENTIFIERS} partOf { id slug name }`,
  topic: `id slug label aliases definition ${IDENTIFIERS} broader { id slug label }`,
  series: 'id slug name kind homepage host { id slug name }',
};

/** What came back as a thing of its kind. */
export function parseThing(kind: ThingKind, value: unknown): Thing {
  if (kind === 'speaker') return { kind, row: speakerRow.parse(value) };
  if (kind === 'institution') return { kind, row: institutionRow.parse(value) };
  if (kind === 'topic') return { kind, row: topicRow.parse(value) };
  return { kind, row: seriesRow.parse(value) };
}

/** What people call a thing. */
export function nameOf(thing: Thing): string {
  return thing.kind === 'topic' ? thing.row.label : thing.row.name;
}
