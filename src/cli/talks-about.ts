/** The question behind `query --about`, and how its talks are shown. */
import { z } from 'zod';
import { printable } from './table.ts';

export const ABOUT_DOCUMENT = `query TalksAbout($about: String!, $first: Int!) {
  talks(about: $about, first: $first) {
    totalCount
    edges {
      score
      matchedBy { kind quote topic { label } }
      node { slug title date speakers { name } institutions { name } }
    }
  }
}`;

const named = z.object({ name: z.string() });

const aboutEdge = z.object({
  score: z.number().nullable(),
  matchedBy: z.array(
    z.object({
      kind: z.enum(['TOPIC', 'NARROWER', 'TEXT']),
      quote: z.string().nullable(),
      topic: z.object({ label: z.string() }).nullable(),
    }),
  ),
  node: z.object({
    slug: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    speakers: z.array(named),
    institutions: z.array(named),
  }),
});

/** The answer's data. */
export const aboutResult = z.object({ talks: z.object({ totalCount: z.number(), edges: z.array(aboutEdge) }) });

interface AboutRow {
  readonly date: string | null;
  readonly title: string | null;
  readonly speakers: readonly string[];
  readonly institutions: readonly string[];
  readonly score: number | null;
  readonly matchedBy: readonly {
    readonly kind: z.infer<typeof aboutEdge>['matchedBy'][number]['kind'];
    readonly topic: string | null;
    readonly quote: string | null;
  }[];
  readonly slug: string;
}

/** One talk, flat: what ndjson readers get. */
export function aboutRow({ score, matchedBy, node }: z.infer<typeof aboutEdge>): AboutRow {
  return {
    date: node.date,
    title: node.title,
    speakers: node.speakers.map(({ name }) => name),
    institutions: node.institutions.map(({ name }) => name),
    score,
    matchedBy: matchedBy.map(({ kind, topic, quote }) => ({ kind, topic: topic?.label ?? null, quote })),
    slug: node.slug,
  };
}

const DATE_COLUMNS = 12;

/** One talk for people: date and title, who, and a line for each reason that it was found. */
export function aboutLines(row: AboutRow): readonly string[] {
  const indent = ' '.repeat(DATE_COLUMNS);
  const score = row.score === null ? '' : `  (${row.score.toFixed(2)})`;
  const who = [row.speakers.join(', '), row.institutions.join(', ')].filter((part) => part !== '').join(' · ');
  return [
    `${printable(row.date ?? 'no date').padEnd(DATE_COLUMNS)}${printable(row.title ?? 'to be announced')}${score}`,
    ...(who === '' ? [] : [indent + printable(who)]),
    ...row.matchedBy.map((match) => `${indent}${reasonOf(match)}`),
  ];
}

function reasonOf({ kind, topic, quote }: AboutRow['matchedBy'][number]): string {
  const words = quote === null ? '' : `: "${printable(quote)}"`;
  if (kind === 'TEXT') return `the words stand in its text${words}`;
  return printable(`${kind === 'TOPIC' ? 'topic' : 'narrower topic'} ${topic ?? ''}`) + words;
}
