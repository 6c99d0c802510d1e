/** Asks over HTTP with one connection that is kept, and takes the time until the whole answer is there. */
import { Agent, request } from 'node:http';
import { TalkgraphError } from '../errors.ts';

interface Answer {
  readonly body: string;
  readonly milliseconds: number;
}

export type Asker = (address: string, body: unknown) => Promise<Answer>;

/** Makes a function that posts JSON; it throws for any other status than 200. */
export function makeAsker(): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask: Asker = (address, body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      const begin = performance.now();
      const sent = request(address, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = { body: Buffer.concat(chunks).toString('utf8'), milliseconds: performance.now() - begin };
          if (response.statusCode === 200) resolve(answer);
          else
            reject(
              new TalkgraphError('BENCH_FAILED', `${address}: ${response.statusCode} ${answer.body.slice(0, 600)}`),
            );
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server may hang up a connection that was idle while the other side was asked.
        if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(address, body));
        else reject(error);
      });
      sent.end(text);
    });
  return ask;
}
