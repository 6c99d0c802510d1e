/** A small server that speaks OpenAI's chat protocol and says what it is told to, good answers and bad. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Asked {
  readonly text: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly response_format: { readonly type: string } };
}

export type Reply = (asked: Asked) =>
  | { readonly status?: number; readonly content?: string; readonly tokens?: number; readonly raw?: string }
  /** Never answers. */
  | null;

export interface StandIn {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** Starts it on a free port; it ends with the test. */
export async function startStandIn(reply: Reply): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const one = { text: String(body.messages.at(-1).content), authorization: request.headers.authorization, body };
    asked.push(one);
    const said = request.url === '/v1/chat/completions' ? reply(one) : { status: 404 };
    if (said === null) return;
    const completion = {
      choices: [{ message: { role: 'assistant', content: said.content ?? '' } }],
      ...(said.tokens === undefined ? {} : { usage: { total_tokens: said.tokens } }),
    };
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json' });
    response.end(said.raw ?? JSON.stringify(completion));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}
