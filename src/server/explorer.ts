/** The explorer: its pages for browsers, and the scripts and styles that they load. */
import type { Plugin } from 'graphql-yoga';
import type { Asker } from '../feeds/ask.ts';
import { ADDRESSES_AS_TEXT } from '../pages/addresses.ts';
import { findPage, nothingHere } from '../pages/find-page.ts';
import { writePage } from '../pages/write-page.ts';
import { type Log, maskError } from './masking.ts';
import { WebFiles } from './web-build.ts';

/** Everything from this service, and nothing inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  vary: 'accept',
};

const TEXT_HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
  vary: 'accept',
};

interface ExplorerSettings {
  readonly log: Log;
  /** Where the links of pages lead, where that is not where the request came to. */
  readonly origin?: string;
}

/** Answers GET and HEAD of pages and of what they load; a browser gets a page for an unknown address, too. */
export function useExplorer(asker: Asker, { log, origin }: ExplorerSettings): Plugin {
  const files = new WebFiles();
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const send = (
        body: string | Uint8Array<ArrayBuffer>,
        status: number,
        headers: Readonly<Record<string, string>>,
      ) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          }),
        );
      const asset = await files.find(url.pathname, request.headers.get('accept-encoding') ?? '');
      if (asset !== null) return send(asset.body, 200, asset.headers);
      const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
      if (url.pathname === '/' && !wantsPage) return send(ADDRESSES_AS_TEXT, 200, TEXT_HEADERS);
      const asked = new URL(origin === undefined ? url.href : `${url.pathname}${url.search}`, origin);
      const found = await findPage(asked, asker).catch((error: unknown) => {
        const { message } = maskError(error, log);
        return { ...nothingHere(), status: 503, title: 'Out of order', description: message, summary: OUT_OF_ORDER };
      });
      const page = found ?? (wantsPage && !url.pathname.startsWith('/graphql') ? nothingHere() : null);
      if (page === null) return;
      send(writePage(page, asked.origin, await files.parts()), page.status, PAGE_HEADERS);
    },
  };
}

const OUT_OF_ORDER = `<h1>Out of order</h1>
<p class="lead">The service cannot answer at the moment. Try again in a minute; if it stays like this, tell whoever runs it.</p>`;
