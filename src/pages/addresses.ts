/** Which addresses there are for calendars, spreadsheets and programs, as a page and as plain text. */
import { escapeMarkup } from '../feeds/markup.ts';
import type { Page } from './page.ts';

interface Entry {
  readonly addresses: readonly string[];
  readonly words: string;
}

const ENTRIES: readonly Entry[] = [
  {
    addresses: ['/graphql'],
    words: 'GraphQL by POST of application/json, or GET with ?query=…; GraphiQL in a browser',
  },
  {
    addresses: ['/talks.ics', '/talks.atom', '/talks.csv', '/talks.json', '/talks.jsonld', '/talks.graphml'],
    words: 'all talks; with ?about=…, ?speaker=…, ?institution=…, ?from=… some of them',
  },
  {
    addresses: ['/speakers.json', '/institutions.json', '/topics.json', '/series.json'],
    words: 'likewise in all formats, and /speakers/{slug}.ics and so on for one of them',
  },
  { addresses: ['/embed?from=2000'], words: 'a schedule for a homepage' },
  {
    addresses: ['/stats/totals.json', '/stats/talks-per-period.csv?by=year', '/stats/top.csv?of=topic'],
    words: 'rows for dashboards',
  },
  { addresses: ['/stats/affiliation-flows.csv'], words: 'who moved from where to where' },
  { addresses: ['/operations'], words: 'named queries by GET' },
  { addresses: ['/health', '/ready'], words: 'the process lives; the store answers' },
];

const LEAD =
  'Every page here is also a calendar, a news feed, a table and linked data: put <code>.ics</code>, ' +
  '<code>.atom</code>, <code>.csv</code>, <code>.json</code> or <code>.jsonld</code> behind the address of a list ' +
  'or of a thing. Filters stay as they are.';

/** For whom a page is no use: what a program gets that asks for the root. */
export const ADDRESSES_AS_TEXT = `Talkgraph: research talks, their speakers, institutions and topics, as a graph that can be asked questions.

${ENTRIES.map(({ addresses, words }) => `${addresses.join(' ')}\n    ${words}`).join('\n')}
/graph.graphml?of=…
    what stands around one thing

Browsers get the explorer at this address.
`;

/** The same as a page. */
export function addressesPage(): Page {
  const items = ENTRIES.map(({ addresses, words }) => {
    const links = addresses.map((one) => `<a href="${escapeMarkup(one)}"><code>${escapeMarkup(one)}</code></a>`);
    return `<div><dt>${links.join(' ')}</dt><dd>${escapeMarkup(words)}</dd></div>`;
  });
  return {
    status: 200,
    title: 'Calendars, feeds and data',
    description: 'Every list and thing as a calendar, a news feed, a table and linked data.',
    canonical: '/addresses',
    alternates: [],
    jsonLd: null,
    asked: '',
    summary: `<h1>Calendars, feeds and data</h1>
<p class="lead">${LEAD}</p>
<dl class="addresses">
${items.join('\n')}
</dl>`,
  };
}
