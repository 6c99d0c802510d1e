/** Any page may read the API, and none may do so in its reader's name: `*`, and never credentials. */
import type { Plugin } from 'graphql-yoga';

const ALLOW_ANY_ORIGIN = ['access-control-allow-origin', '*'] as const;
/** Headers of feeds that a page may read, besides those that every page may. */
const EXPOSE = ['access-control-expose-headers', 'etag, link, x-cost'] as const;

const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization, if-none-match, if-modified-since',
  'access-control-max-age': '86400',
};

/** Answers preflights, and marks every answer; Yoga's own CORS names the asking origin where this says `*`. */
export function useAnyOrigin(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method === 'OPTIONS')
        endResponse(new fetchAPI.Response(null, { status: 204, headers: PREFLIGHT_HEADERS }));
    },
    onResponse({ response }) {
      response.headers.set(...ALLOW_ANY_ORIGIN);
      response.headers.set(...EXPOSE);
    },
  };
}
