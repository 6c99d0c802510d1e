/** The first page as it is served: what this is, three questions, what comes and what was last. */
import { parse } from 'graphql';
import { z } from 'zod';
import { today } from '../clock.ts';
import { type Asker, ask } from '../feeds/ask.ts';
import { TALK_FIELDS, talkRow } from '../feeds/talk-row.ts';
import { talkList } from './markup.ts';
import type { Page } from './page.ts';

const DOCUMENT = parse(`query HomePage($today: PartialDate!) {
  stats { totals { talks speakers institutions topics series } }
  upcoming: talks(where: { date: { from: $today } }, orderBy: [{ field: DATE, direction: ASC }], first: 5) { nodes { ...TalkFields } }
  latest: talks(where: { date: { to: $today } }, orderBy: [{ field: DATE, direction: DESC }], first: 8) { nodes { ...TalkFields } }
} ${TALK_FIELDS}`);

const answer = z.object({
  stats: z.object({
    totals: z.object({
      talks: z.number(),
      speakers: z.number(),
      institutions: z.number(),
      topics: z.number(),
      series: z.number(),
    }),
  }),
  upcoming: z.object({ nodes: z.array(talkRow) }),
  latest: z.object({ nodes: z.array(talkRow) }),
});

const DESCRIPTION = 'Research talks, their speakers, institutions and topics: who spoke on what, where and when.';

/** Asks once for all that the page says. */
export async function homePage(asker: Asker): Promise<Page> {
  const { stats, upcoming, latest } = answer.parse(await ask(asker, DOCUMENT, { today: today(asker.clock) }));
  const counts = Object.entries(stats.totals).map(
    ([noun, count]) => `<li><a href="/${noun}"><strong>${count.toLocaleString('en')}</strong> ${noun}</a></li>`,
  );
  const comes = upcoming.nodes.length === 0 ? '' : `<section><h2>Coming up</h2>\n${talkList(upcoming.nodes)}</section>`;
  return {
    status: 200,
    title: 'Talkgraph',
    description: DESCRIPTION,
    canonical: '/',
    alternates: [
      { mediaType: 'application/atom+xml', title: 'All talks as a news feed', address: '/talks.atom' },
      { mediaType: 'text/calendar', title: 'All talks as a calendar', address: '/talks.ics' },
    ],
    jsonLd: null,
    asked: '',
    summary: `<div class="hero"><h1>Who spoke on what, where and when</h1>
<p class="examples">For example <a href="/talks?about=non-convex+optimization">talks on non-convex optimization</a></p>
<ul class="counts">${counts.join('')}</ul></div>
${comes}
<section><h2>Latest talks</h2>
${talkList(latest.nodes)}</section>`,
  };
}
