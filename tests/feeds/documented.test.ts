/** The page on addresses says what is so: each address is asked for, and each table of parameters compared. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../src/cli/load-sample.ts';
import { fixedClock, systemClock } from '../../src/clock.ts';
import { FORMATS } from '../../src/feeds/formats.ts';
import { LISTS } from '../../src/feeds/lists.ts';
import { PAGE_PARAMETERS, type Parameter } from '../../src/feeds/parameters.ts';
import { EMBED_PARAMETERS } from '../../src/feeds/prepare-embed.ts';
import { NEIGHBOURHOOD_PARAMETERS } from '../../src/feeds/prepare-neighbourhood.ts';
import { STATS } from '../../src/feeds/prepare-stats.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { type RunningServer, startServer } from '../../src/server.ts';

const PAGE = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8');
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const opened: { server?: RunningServer; close?: () => Promise<void> } = {};

beforeAll(async () => {
  const graph = await openGraph({ store: 'memory:' });
  await loadSample(graph, fixedClock('2024-01-01T00:00:00Z'));
  const server = await startServer({ graph, clock: systemClock, host: '127.0.0.1', port: 0, log: () => undefined });
  opened.server = server;
  opened.close = async () => {
    await server.close();
    await graph.close();
  };
}, 120_000);
afterAll(() => opened.close?.());

/** Addresses in code, without those that stand for many. */
const addresses = [
  ...[...PAGE.matchAll(/`(\/[a-z][^`{}\s]*\.[a-z]+[^`{}\s]*)`/g)].map(([, path = '']) => path),
  ...[...`${PAGE}${README}`.matchAll(/http:\/\/127\.0\.0\.1:4000(\/(?!graphql)[^"\s]+)/g)].map(([, path = '']) => path),
];

describe('the page on addresses', () => {
  it('has examples', () => {
    expect(addresses.length).toBeGreaterThan(10);
  });

  it.each(addresses)('%s is answered', async (path) => {
    const response = await fetch(`${opened.server?.address}${path}`);
    expect(response.status).toBe(200);
    const { length } = await response.text();
    if (!path.includes('from=today')) expect(length).toBeGreaterThan(path.startsWith('/stats/totals') ? 80 : 250);
  });

  const rowsAfter = (words: string) => {
    const [, table = ''] = PAGE.split(`\n${words}\n\n`);
    return [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([A-Za-z]+)` \| (.*) \|$/gm)].map(([, name, what]) => ({
      name,
      what,
    }));
  };
  const described = (all: readonly Parameter[]) => all.map(({ name, description }) => ({ name, what: description }));

  it.each(Object.values(LISTS))('describes the parameters of /$noun', ({ noun, parameters }) => {
    expect(rowsAfter(`Of \`/${noun}\`:`)).toEqual(described(parameters));
  });

  it('describes the parameters of neighbourhoods and schedules', () => {
    expect(rowsAfter('Of `/graph`:')).toEqual(described(NEIGHBOURHOOD_PARAMETERS));
    const [, schedule = ''] = PAGE.split('It takes the parameters of `/talks` and:\n');
    for (const { name, description } of EMBED_PARAMETERS)
      expect(schedule).toContain(`| \`${name}\` | ${description} |`);
  });

  it('describes the parameters of statistics', () => {
    const own = (name: string) =>
      STATS.find((one) => one.name === name)?.parameters.filter(
        ({ into }) => into[0] !== 'where' && into[0] !== 'about',
      ) ?? [];
    expect(rowsAfter('Of `/stats/talks-per-period`, besides `about` and the filters of `/talks`:')).toEqual(
      described(own('talks-per-period')),
    );
    expect(rowsAfter('Of `/stats/top`, besides the same:')).toEqual(described(own('top')));
    expect(rowsAfter('Of `/stats/affiliation-flows`:')).toEqual(described(own('affiliation-flows')));
    for (const { name } of STATS) expect(PAGE).toContain(`/stats/${name}.`);
  });

  it('describes the parameters of all of them, and all formats', () => {
    expect(rowsAfter('Of all of them:')).toEqual(described(PAGE_PARAMETERS));
    for (const { extension } of FORMATS) expect(PAGE).toContain(`| \`${extension}\` |`);
  });
});
