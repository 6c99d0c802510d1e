/** What stands around a thing, as a table; without a thing, what there is to start from. */
import { parse } from 'graphql';
import { z } from 'zod';
import { type Asker, ask } from '../feeds/ask.ts';
import { escapeMarkup } from '../feeds/markup.ts';
import { findNeighbourhood } from '../feeds/prepare-neighbourhood.ts';
import { notFound } from '../feeds/problem.ts';
import { linkTo } from './markup.ts';
import type { Page } from './page.ts';

const MOST_ROWS = 100;
const THING = /^(?:[tpios][a-z0-9]+|(?:talks|speakers|institutions|topics|series)\/.+)$/;

const KINDS: Readonly<Record<string, readonly [word: string, noun: string]>> = {
  TALK: ['Talk', 'talks'],
  SPEAKER: ['Speaker', 'speakers'],
  INSTITUTION: ['Institution', 'institutions'],
  TOPIC: ['Topic', 'topics'],
  SERIES: ['Series', 'series'],
};

const BUSIEST = parse(`{
  stats {
    topics: top(of: TOPIC, first: 5) { id label }
    speakers: top(of: SPEAKER, first: 5) { id label }
    institutions: top(of: INSTITUTION, first: 5) { id label }
  }
}`);

const counted = z.array(z.object({ id: z.string(), label: z.string() }));
const busiest = z.object({ stats: z.object({ topics: counted, speakers: counted, institutions: counted }) });

/** The page of `/graph`; what else the address says is the explorer's. Throws a problem where there is no such thing. */
export async function graphPage(url: URL, asker: Asker): Promise<Page> {
  const of = url.searchParams.get('of')?.trim() ?? '';
  if (of === '') return startPage(asker);
  if (!THING.test(of)) throw notFound(`"${of}" is no thing of the graph.`);
  return neighbourhoodPage(of, asker);
}

async function startPage(asker: Asker): Promise<Page> {
  const { stats } = busiest.parse(await ask(asker, BUSIEST, {}));
  const starts = [...stats.topics, ...stats.speakers, ...stats.institutions];
  const items = starts.map(({ id, label }) => `<li><a href="/graph?of=${id}">${escapeMarkup(label)}</a></li>`);
  return {
    ...PAGE,
    title: 'Graph',
    canonical: '/graph',
    summary: `<h1>Graph</h1>
<p class="lead">See what stands around a talk, a person, a place or a topic, and go on from there.</p>
<ul class="things">
${items.join('\n')}
</ul>`,
  };
}

async function neighbourhoodPage(of: string, asker: Asker): Promise<Page> {
  const { nodes } = await findNeighbourhood(of, { first: MOST_ROWS }, asker);
  const title = `Around ${nodes[0]?.title ?? of}`;
  const rows = nodes.slice(1).map((node) => {
    const [word, noun] = KINDS[node.kind] ?? ['', ''];
    const about = [node.subTitle, node.mainStat].filter((part) => part !== null).join(', ');
    if (node.kind === 'LEFT_OUT' || node.slug === null)
      return `<tr><td colspan="4">${escapeMarkup(`${node.leftOut ?? 0} more links are not shown here`)}</td></tr>`;
    const cells = [
      word,
      linkTo(noun, node.slug, node.title),
      escapeMarkup(about),
      `<a href="/graph?of=${node.id}">Around it</a>`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const [, noun] = KINDS[nodes[0]?.kind ?? ''] ?? ['', ''];
  const slug = nodes[0]?.slug ?? null;
  const page = slug === null ? '' : `<p>${linkTo(noun, slug, 'Its page')}</p>`;
  return {
    ...PAGE,
    title,
    canonical: `/graph?of=${slug === null ? encodeURIComponent(of) : `${noun}/${encodeURIComponent(slug)}`}`,
    alternates: [
      {
        mediaType: 'application/graphml+xml',
        title: `${title} (graphml)`,
        address: `/graph.graphml?of=${encodeURIComponent(of)}`,
      },
    ],
    summary: `<h1>${escapeMarkup(title)}</h1>
${page}
<table>
<thead><tr><th>Kind</th><th>Name</th><th>About</th><th>Graph</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  };
}

const PAGE = {
  status: 200,
  description: 'What stands around a talk, a person, a place or a topic.',
  alternates: [],
  jsonLd: null,
  asked: '',
} as const;
