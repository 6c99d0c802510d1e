/** Pages as they are served: what is in them before any script runs, and for whom. */
import { describe, expect, it } from 'vitest';
import { HOSTILE_TITLES, hostileTalks, serveTold } from '../feeds/feed-graph.ts';
import { TOLD } from '../web/explorer.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function open(address: string, path: string, headers: Readonly<Record<string, string>> = BROWSER) {
  const response = await fetch(`${address}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a served page', () => {
  it('says without JavaScript what is there, of every kind of thing', async () => {
    const { address } = await serveTold(TOLD);
    const paths = {
      '/': ['3</strong> talks', 'A note on convexity'],
      '/talks?about=nonconvex+optimisation': [
        'Talks about nonconvex optimisation',
        'Saddle points are not the problem',
      ],
      '/speakers/lena-hoffmann': ['<h1>Lena Hoffmann</h1>', 'What momentum remembers'],
      '/institutions/eth-zurich': ['<h1>ETH Zurich</h1>', 'What momentum remembers'],
      '/topics/non-convex-optimization': ['<h1>non-convex optimization</h1>', 'Saddle points are not the problem'],
      '/series/seminar-on-learning': ['<h1>Seminar on Learning</h1>', 'A note on convexity'],
      '/speakers': ['Amadou Keita', 'Lena Hoffmann'],
      '/graph': ['<h1>Graph</h1>', 'Lena Hoffmann'],
      '/graph?of=speakers/lena-hoffmann&open=i1': ['<h1>Around Lena Hoffmann</h1>', 'What momentum remembers'],
      '/flows?from=2010': ['<h1>Moves between institutions</h1>', 'No moves are known'],
      '/addresses': ['/talks.ics'],
      '/paste': ['<noscript>', 'talkgraph understand FILE'],
    };
    for (const [path, words] of Object.entries(paths)) {
      const { status, text } = await open(address, path);
      expect(status, path).toBe(200);
      for (const one of words) expect(text, path).toContain(one);
    }
  });

  it('names its one address, its other formats and its facts as linked data', async () => {
    const { address } = await serveTold(TOLD);
    const { text } = await open(address, '/speakers/lena-hoffmann?utm_source=mail');
    expect(text).toContain('<title>Lena Hoffmann · Talkgraph</title>');
    expect(text).toContain(`<link rel="canonical" href="${address}/speakers/lena-hoffmann">`);
    expect(text).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" [^>]*href="\/speakers\/lena-hoffmann.atom">/,
    );
    const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({ type: 'Person', name: 'Lena Hoffmann' });
    const feed = await open(address, '/speakers/lena-hoffmann.atom');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  });

  it('allows itself nothing but what comes from the service', async () => {
    const { address } = await serveTold(TOLD);
    const { headers, text } = await open(address, '/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|https?:\/\/(?!127\.0\.0\.1)/);
  });

  it('is a plain 404 where nothing is, and a 400 where the address cannot be', async () => {
    const { address } = await serveTold(TOLD);
    for (const path of [
      '/nowhere',
      '/speakers/nobody',
      '/graph?of=speakers/nobody',
      '/flows?institution=nowhere',
      '/graph?of=%3Cb%3E',
      '/talks/%E0%A4%A',
    ]) {
      const { status, text } = await open(address, path);
      expect(status, path).toBe(404);
      expect(text).toContain('<h1>Nothing here</h1>');
    }
    for (const path of ['/talks?from=yesterday', '/flows?from=yesterday', '/flows?from=2020&to=2010'])
      expect((await open(address, path)).status, path).toBe(400);
    expect((await open(address, '/nowhere', { accept: '*/*' })).text).not.toContain('<h1>');
  });

  it('is a list of addresses for programs that ask for the root', async () => {
    const { address } = await serveTold(TOLD);
    const { headers, text } = await open(address, '/', { accept: '*/*' });
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('/talks.ics');
  });

  it('shows hostile titles as the text that they are', async () => {
    const { address } = await serveTold(hostileTalks());
    const { text } = await open(address, '/talks?first=100&order=oldest');
    const body = text.slice(text.indexOf('<body>'));
    expect(body).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(body.match(/<li class="talk">/g)).toHaveLength(HOSTILE_TITLES.length);
    expect(text).not.toMatch(/<img|<script>alert/);
    expect(text.match(/<script/g)?.length).toBe(text.match(/<\/script>/g)?.length);
  });
});
