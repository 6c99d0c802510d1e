/** What Grafana's panels ask for is answered with what they show: Grafana itself does not run here, so its part is done by hand. */
import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { type Dashboard, readDashboards, readDatasources, type Target } from './grafana-files.ts';
import { serveSample } from './served-sample.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const clock = fixedClock(NOW.toISOString());
const dashboards = readDashboards();
const [datasource] = readDatasources();

type Row = Readonly<Record<string, unknown>>;
/** The chosen value of each variable, and the time shown in milliseconds since 1970. */
type Chosen = Readonly<Record<string, string>>;

const served = serveSample(clock);

/** As Grafana does it: `${name}` is the value, `${name:doublequote}` the value in quotes with its own quotes escaped. */
function withChosen(text: string, chosen: Chosen): string {
  return text.replace(/\$\{(\w+)(?::(\w+))?\}/g, (whole, name: string, format: string | undefined) => {
    const value = chosen[name];
    if (value === undefined) throw new Error(`${whole} stands for nothing.`);
    if (format === undefined) return value;
    if (format !== 'doublequote') throw new Error(`${whole} has a format that is not known here.`);
    return `"${value.replaceAll('"', '\\"')}"`;
  });
}

/** As the plugin does it: a POST of document and variables, the root selector, and of each row the columns. */
async function rowsOf(target: Target, chosen: Chosen): Promise<readonly Row[]> {
  const { body_graphql_query, body_graphql_variables, method, body_content_type } = target.url_options;
  const response = await fetch(`${served.address()}${target.url}`, {
    method,
    headers: { 'content-type': body_content_type },
    body: JSON.stringify({
      query: withChosen(body_graphql_query, chosen),
      variables: JSON.parse(withChosen(body_graphql_variables, chosen)),
    }),
  });
  const answer: { errors?: unknown } = JSON.parse(await response.text());
  expect(answer.errors).toBeUndefined();
  const found: unknown = await jsonata(target.root_selector).evaluate(answer);
  const rows: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return Promise.all(
    rows.map(async (row) =>
      Object.fromEntries(
        await Promise.all(
          target.columns.map(async ({ selector, text }) => [text || selector, await jsonata(selector).evaluate(row)]),
        ),
      ),
    ),
  );
}

/** What is chosen when a dashboard is opened: of each variable the selected or the first value, and its own time. */
async function chosenIn({ time, templating }: Dashboard): Promise<Chosen> {
  const from = new Date(NOW);
  from.setUTCFullYear(from.getUTCFullYear() - Number(/\d+/.exec(time.from)));
  const chosen: Record<string, string> = { __from: String(from.getTime()), __to: String(NOW.getTime()) };
  for (const variable of templating.list) {
    if (variable.type === 'custom') {
      expect(variable.options.map(({ value }) => value)).toEqual(variable.query.split(','));
      chosen[variable.name] = variable.options.find(({ selected }) => selected)?.value ?? '';
    } else {
      const [first] = await rowsOf(variable.query.infinityQuery, chosen);
      const value = first?.__value ?? Object.values(first ?? {})[0];
      expect(value).toEqual(expect.any(String));
      chosen[variable.name] = String(value);
    }
  }
  return chosen;
}

function expectTyped(target: Target, rows: readonly Row[]): void {
  for (const { selector, text, type } of target.columns) {
    const values = rows.map((row) => row[text || selector]);
    // A column that no row has is undefined throughout; one that is unknown in some is null there.
    expect(values, selector).not.toContain(undefined);
    if (type === 'number') for (const value of values) expect(value).toEqual(expect.any(Number));
    if (type === 'timestamp') {
      const times = values.map((value) => Date.parse(String(value)));
      expect(times).not.toContain(Number.NaN);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  }
}

const all = dashboards.flatMap(({ file, board }) =>
  board.panels.map((panel) => ({ file, board, panel, title: panel.title })),
);

describe('the panels', () => {
  it.each(all)('$title, in $file, has rows with all its columns', async ({ board, panel }) => {
    const chosen = await chosenIn(board);
    for (const target of panel.targets) {
      const rows = await rowsOf(target, chosen);
      expect(rows.length).toBeGreaterThan(0);
      expectTyped(target, rows);
      if (target.format === 'timeseries') {
        const times = target.columns.filter(({ type }) => type === 'timestamp');
        expect(times).toHaveLength(1);
        expect(new Set(rows.map((row) => row[times[0]?.text ?? ''])).size).toBeGreaterThan(10);
        // Grafana names a series by the label that its rows carry.
        const label = /labels\.(\w+)/.exec(panel.fieldConfig.defaults.displayName ?? '')?.[1];
        const names = target.columns.filter(({ type }) => type === 'string').map(({ text }) => text);
        expect(names).toEqual(label === undefined ? [] : [label]);
      }
    }
  });

  const withVariables = all.filter(({ panel }) =>
    panel.targets.some(({ url_options }) => /\$\{\w+:doublequote\}/.test(url_options.body_graphql_variables)),
  );
  it.each(withVariables)('$title, in $file, follows what is chosen', async ({ board, panel }) => {
    const chosen = await chosenIn(board);
    const other: Record<string, string> = { ...chosen };
    for (const variable of board.templating.list) {
      if (variable.type !== 'query') continue;
      const last = (await rowsOf(variable.query.infinityQuery, chosen)).at(-1) ?? {};
      other[variable.name] = String(last.__value ?? Object.values(last)[0]);
    }
    for (const target of panel.targets) {
      const rows = await rowsOf(target, other);
      expect(rows).not.toEqual(await rowsOf(target, chosen));
    }
  });

  it('show fields that are there', () => {
    const shown = all.flatMap(({ panel }) => {
      const pattern = /^\/(.+)\/$/.exec(panel.options.reduceOptions?.fields ?? '')?.[1];
      return pattern === undefined ? [] : [{ panel, pattern: new RegExp(pattern) }];
    });
    expect(shown.length).toBeGreaterThan(0);
    for (const { panel, pattern } of shown) {
      const numbers = panel.targets.flatMap(({ columns }) => columns.filter(({ type }) => type === 'number'));
      expect(numbers.filter(({ text }) => pattern.test(text))).toHaveLength(1);
    }
  });

  it('draw a graph whose edges end at its nodes', async () => {
    const graphs = all.filter(({ panel }) => panel.type === 'nodeGraph');
    expect(graphs.length).toBeGreaterThan(0);
    for (const { board, panel } of graphs) {
      const chosen = await chosenIn(board);
      const [nodes, edges] = await Promise.all(
        ['nodes', 'edges'].map(async (part) => {
          const target = panel.targets.find(({ refId, format }) => refId === part && format === `node-graph-${part}`);
          return target === undefined ? [] : rowsOf(target, chosen);
        }),
      );
      const ids = (nodes ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(edges?.length).toBeGreaterThan(0);
      for (const { source, target } of edges ?? []) expect(ids).toEqual(expect.arrayContaining([source, target]));
    }
  });
});

describe('the dashboards', () => {
  it('are three, each with an address and a title of its own', () => {
    expect(dashboards).toHaveLength(3);
    expect(new Set(dashboards.map(({ board }) => board.uid)).size).toBe(3);
    expect(new Set(dashboards.map(({ board }) => board.title)).size).toBe(3);
  });

  it.each(dashboards)('$file asks the data source that is provisioned, and only below its address', ({ board }) => {
    const { type, uid, url, jsonData } = datasource ?? { type: '', uid: '', url: '', jsonData: { allowedHosts: [] } };
    const variables = board.templating.list.flatMap((one) => (one.type === 'query' ? [one] : []));
    const targets = [
      ...board.panels.flatMap((panel) => panel.targets),
      ...variables.map(({ query }) => query.infinityQuery),
    ];
    for (const one of [...board.panels, ...variables, ...targets]) expect(one.datasource).toEqual({ type, uid });
    for (const target of targets) expect(target.url).toBe('/graphql');
    expect(jsonData.allowedHosts).toEqual([url]);
  });

  it.each(dashboards)('$file has panels with numbers of their own that do not overlap', ({ board }) => {
    const ids = board.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = board.panels.flatMap(({ gridPos: { x, y, w, h } }) => {
      expect(x + w).toBeLessThanOrEqual(24);
      return Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
  });
});
