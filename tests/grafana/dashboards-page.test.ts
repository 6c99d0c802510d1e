/** The page on dashboards says what is so: its script runs, its addresses answer, its query is one that a panel can show. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { readDashboards } from './grafana-files.ts';
import { serveSample } from './served-sample.ts';

const PAGE = readFileSync(new URL('../../docs/dashboards.md', import.meta.url), 'utf8');
const DOCUMENTED = 'http://127.0.0.1:4000';
const clock = fixedClock('2024-01-01T00:00:00Z');

const served = serveSample(clock);

describe('the page on dashboards', () => {
  it('has a script that prints rows', async () => {
    const [, script = ''] = /^```js\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script.replaceAll(DOCUMENTED, served.address()),
    ]);
    const rows: { time: string; count: number }[] = JSON.parse(stdout);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5);
    for (const { time } of rows) expect(time).toMatch(/^\d{4}-01-01T00:00:00Z$/);
  });

  const tables = [...PAGE.matchAll(/^http:\/\/127\.0\.0\.1:4000(\/\S+\.csv\S*)$/gm)].map(([, path = '']) => path);

  it('has addresses for spreadsheets and notebooks', () => {
    expect(tables.length).toBeGreaterThan(3);
  });

  it.each(tables)('%s is a table with rows', async (path) => {
    const response = await fetch(`${served.address()}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head = [], ...rows] = parse(await response.text(), { bom: true });
    expect(head.length).toBeGreaterThan(1);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('names a query by address that answers with the milliseconds of Grafana', async () => {
    const [, path = ''] = /`(\/operations\/[^`]+)`/.exec(PAGE) ?? [];
    const times = path
      .replace(/\$\{__from\}/, String(Date.UTC(2019, 0)))
      .replace(/\$\{__to\}/, String(Date.UTC(2020, 0)));
    const response = await fetch(`${served.address()}${times}`);
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: { stats: { talksPerPeriod: Record<string, unknown>[] } } };
    expect(data.stats.talksPerPeriod.length).toBeGreaterThan(12);
    expect(Object.keys(data.stats.talksPerPeriod[0] ?? {}).sort()).toEqual(['count', 'series', 'time']);
  });

  it('names the dashboards that are there', () => {
    const named = [...PAGE.matchAll(/^\| ([A-Z][^|]+) \| /gm)].map(([, title]) => title);
    expect(named.sort()).toEqual(
      readDashboards()
        .map(({ board }) => board.title)
        .sort(),
    );
  });
});
