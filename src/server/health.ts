/** `/health`: the process lives. `/ready`: the store answers and is migrated. */
import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { type Log, maskError } from './masking.ts';

/** Answers both with a small JSON object; `/ready` is 503 while the store cannot be used. */
export function useHealth(graph: Graph, log: Log): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname === '/health') endResponse(fetchAPI.Response.json({ status: 'alive' }));
      if (url.pathname !== '/ready') return;
      try {
        await graph.ready();
        endResponse(fetchAPI.Response.json({ status: 'ready', engine: graph.engine }));
      } catch (error) {
        const { extensions } = maskError(error, log);
        endResponse(fetchAPI.Response.json({ status: 'not ready', code: extensions.code }, { status: 503 }));
      }
    },
  };
}
