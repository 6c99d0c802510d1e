/** GraphiQL at the GraphQL address, with every script, style and font from this server: it works without any network. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { EXAMPLE_QUERIES } from './example-queries.ts';

const PAGE_PATH = '/graphql';
const ASSET_PATH = '/graphiql/';

/** Styles stand inline in what the editor draws, hence 'unsafe-inline' for styles, and for them alone. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Talkgraph</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="graphiql/graphiql.css">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript; the API does not.</noscript>
    <div id="root">Loading …</div>
    <script src="graphiql/workers.js"></script>
    <script src="graphiql/graphiql.js"></script>
    <script src="graphiql/start.js"></script>
  </body>
</html>
`;

const WORKERS = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    new URL({ json: 'graphiql/json.js', graphql: 'graphiql/graphql.js' }[label] ?? 'graphiql/editor.js', location.href).href,
};
`;

function startScript(): string {
  const options = {
    title: 'Talkgraph',
    defaultTabs: EXAMPLE_QUERIES.map(({ query }) => ({ query })),
    schemaDescription: true,
  };
  // The page itself reads the query of its address, and not the variables.
  return `const variables = new URL(location.href).searchParams.get('variables');
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...${JSON.stringify(options)},
  ...(variables === null ? {} : { variables }),
});
`;
}

interface Asset {
  readonly type: string;
  readonly body: string;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

/** Nine megabytes of text, so they are loaded when somebody opens the page and not before. */
async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const texts: readonly (readonly [string, string])[] = [
    ['graphiql.css', parts.css],
    ['graphiql.js', parts.js],
    ['editor.js', parts.editorWorkerService],
    ['json.js', parts.jsonWorker],
    ['graphql.js', parts.graphqlWorker],
    ['workers.js', WORKERS],
    ['start.js', startScript()],
  ];
  const compress = promisify(gzip);
  const assets = await Promise.all(
    texts.map(async ([name, body]): Promise<[string, Asset]> => {
      const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return [name, { type: `${type}; charset=utf-8`, body, compressed: new Uint8Array(await compress(body)) }];
    }),
  );
  return new Map(assets);
}

/** Answers a browser's GET of the GraphQL address with GraphiQL, and serves what that page needs. */
export function useGraphiql(): Plugin {
  const lazy: { assets: Promise<ReadonlyMap<string, Asset>> | null } = { assets: null };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return;
      if (url.pathname === PAGE_PATH && wantsPage(request)) {
        const headers = { ...PAGE_HEADERS, 'content-security-policy': CONTENT_SECURITY_POLICY };
        endResponse(new fetchAPI.Response(PAGE, { headers }));
        return;
      }
      if (!url.pathname.startsWith(ASSET_PATH)) return;
      lazy.assets ??= loadAssets();
      const asset = (await lazy.assets).get(url.pathname.slice(ASSET_PATH.length));
      if (asset === undefined) return;
      const isCompressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const headers = {
        'content-type': asset.type,
        'cache-control': 'public, max-age=3600',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      };
      endResponse(new fetchAPI.Response(isCompressed ? asset.compressed : asset.body, { headers }));
    },
  };
}

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A browser that follows a link to `/graphql?query=…` gets the page too, with that query in it. */
function wantsPage(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}
