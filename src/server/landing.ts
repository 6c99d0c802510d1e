/** `/`: a page that says where to look. */
import type { Plugin } from 'graphql-yoga';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Talkgraph</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>Talkgraph</h1>
<p>Research talks, their speakers, institutions and topics, as a graph that can be asked questions.</p>
<ul>
<li><a href="graphql">GraphiQL</a>: ask in the browser, with example questions in tabs</li>
<li><code>POST /graphql</code> with <code>application/json</code>, or <code>GET /graphql?query=…</code>: the same for programs</li>
<li><a href="talks.ics">/talks.ics</a>, <a href="talks.atom">.atom</a>, <a href="talks.csv">.csv</a>, <a href="talks.json">.json</a>, <a href="talks.jsonld">.jsonld</a>: all talks as a calendar, a news feed, a table and data; with <code>?about=…</code>, <code>?speaker=…</code>, <code>?institution=…</code>, <code>?from=…</code> some of them</li>
<li><a href="speakers.json">/speakers.json</a>, <a href="institutions.json">/institutions.json</a>, <a href="topics.json">/topics.json</a>, <a href="series.json">/series.json</a> likewise, and <code>/speakers/{slug}.ics</code> and so on for one of them</li>
<li><code>/graph.graphml?of=…</code>: what stands around one thing; <a href="embed?from=2000">/embed</a>: a schedule for a homepage</li>
<li><a href="stats/totals.json">/stats/totals.json</a>, <a href="stats/talks-per-period.csv?by=year">/stats/talks-per-period.csv</a>, <a href="stats/top.csv?of=topic">/stats/top.csv</a>, <a href="stats/affiliation-flows.csv">/stats/affiliation-flows.csv</a>: rows for dashboards</li>
<li><a href="health">/health</a>: the process lives; <a href="ready">/ready</a>: the store answers</li>
</ul>
</html>
`;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Answers GET of the root, and of nothing else. */
export function useLanding(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method === 'GET' && url.pathname === '/')
        endResponse(new fetchAPI.Response(PAGE, { headers: HEADERS }));
    },
  };
}
