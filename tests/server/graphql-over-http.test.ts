/** GraphQL over HTTP: the audits of the graphql-http package against a server that really listens. */
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { serve } from './served.ts';

describe('GraphQL over HTTP', () => {
  const names = serverAudits({ url: 'http://audited.invalid/graphql' }).map(({ name }) => name);

  it('has audits of all levels', () => {
    for (const level of ['MUST', 'SHOULD', 'MAY']) expect(names.some((name) => name.startsWith(level))).toBe(true);
  });

  it.each(names)('%s', async (name) => {
    const { address } = await serve();
    const audit = serverAudits({ url: `${address}/graphql` }).find((other) => other.name === name);
    expect(await audit?.fn()).toMatchObject({ status: 'ok' });
  });
});
