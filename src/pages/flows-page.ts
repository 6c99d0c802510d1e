/** People moving between institutions, as a table. */
import { parse } from 'graphql';
import { z } from 'zod';
import { today } from '../clock.ts';
import { type Asker, ask } from '../feeds/ask.ts';
import { escapeMarkup } from '../feeds/markup.ts';
import { names, type Parameter, readVariables } from '../feeds/parameters.ts';
import { badAddress, notFound } from '../feeds/problem.ts';
import { linksTo, linkTo } from './markup.ts';
import type { Page } from './page.ts';

const MOST_ROWS = 50;

const PARAMETERS: readonly Parameter[] = [
  { name: 'from', description: 'the first year', into: ['from'], read: yearOrToday },
  { name: 'to', description: 'the last year', into: ['to'], read: yearOrToday },
  { name: 'kinds', description: 'kinds of affiliations', into: ['kinds'], read: names },
];

const INSTITUTION = parse('query FlowsOf($slug: String!) { institution(slug: $slug) { id name } }');

const FLOWS =
  parse(`query FlowsPage($from: String, $to: String, $kinds: [AffiliationKind!], $institutions: [ID!], $first: Int) {
  stats { affiliationFlows(from: $from, to: $to, kinds: $kinds, institutions: $institutions, first: $first) {
    source target sourceSlug targetSlug count speakers(first: 3) { slug name }
  } }
}`);

const found = z.object({ institution: z.object({ id: z.string(), name: z.string() }).nullable() });
const answer = z.object({
  stats: z.object({
    affiliationFlows: z.array(
      z.object({
        source: z.string(),
        target: z.string(),
        sourceSlug: z.string(),
        targetSlug: z.string(),
        count: z.number(),
        speakers: z.array(z.object({ slug: z.string(), name: z.string() })),
      }),
    ),
  }),
});

type Row = z.infer<typeof answer>['stats']['affiliationFlows'][number];

/** The page of `/flows`; throws a problem where the institution is not there or the address cannot be. */
export async function flowsPage(url: URL, asker: Asker): Promise<Page> {
  const known = new URLSearchParams(
    [...url.searchParams].filter(([name]) => PARAMETERS.some((one) => one.name === name)),
  );
  const variables = readVariables(known, PARAMETERS, today(asker.clock));
  const slug = url.searchParams.get('institution')?.trim() ?? '';
  const institution = slug === '' ? null : found.parse(await ask(asker, INSTITUTION, { slug })).institution;
  if (slug !== '' && institution === null) throw notFound(`There is no institution "${slug}".`);
  const institutions = institution === null ? null : [institution.id];
  const rows = await readRows(asker, { ...variables, institutions, first: MOST_ROWS });
  if (slug !== '') known.set('institution', slug);
  const query = known.toString();
  const title = institution === null ? 'Moves between institutions' : `Moves to and from ${institution.name}`;
  return {
    status: 200,
    title,
    description: 'People who moved from one institution to another, over a chosen time.',
    canonical: query === '' ? '/flows' : `/flows?${query}`,
    alternates: [],
    jsonLd: null,
    asked: '',
    summary: `<h1>${escapeMarkup(title)}</h1>
${formOf(known.get('from') ?? '', known.get('to') ?? '', slug)}
${tableOf(rows)}`,
  };
}

function formOf(from: string, to: string, slug: string): string {
  const of = slug === '' ? '' : `<input type="hidden" name="institution" value="${escapeMarkup(slug)}">`;
  const since = `<label>From <input name="from" value="${escapeMarkup(from)}"></label>`;
  const until = `<label>to <input name="to" value="${escapeMarkup(to)}"></label>`;
  return `<form action="/flows">${since} ${until}${of} <button>Show</button></form>`;
}

/** What cannot be asked is the address's fault, not the service's. */
async function readRows(asker: Asker, variables: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
  try {
    return answer.parse(await ask(asker, FLOWS, variables)).stats.affiliationFlows;
  } catch (error) {
    if (error instanceof Error && 'extensions' in error) throw badAddress(error.message);
    throw error;
  }
}

function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return '<p class="empty">No moves are known for this choice.</p>';
  const lines = rows.map(({ source, target, sourceSlug, targetSlug, count, speakers }) => {
    const rest = count > speakers.length ? ` and ${count - speakers.length} more` : '';
    const from = linkTo('institutions', sourceSlug, source);
    const to = linkTo('institutions', targetSlug, target);
    const who = `${linksTo('speakers', speakers)}${rest}`;
    return `<tr><td>${from}</td><td>${to}</td><td>${count}</td><td>${who}</td></tr>`;
  });
  return `<table>
<thead><tr><th>From</th><th>To</th><th>People</th><th>Who</th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function yearOrToday(text: string, day: string): string {
  return text === 'today' ? day : text;
}
