/** What is provisioned for Grafana, read as far as the tests look at it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = new URL('../../deploy/grafana/', import.meta.url);

const reference = z.object({ type: z.string(), uid: z.string() });

const target = z.object({
  refId: z.string(),
  datasource: reference,
  type: z.literal('graphql'),
  source: z.literal('url'),
  parser: z.literal('backend'),
  format: z.enum(['table', 'timeseries', 'node-graph-nodes', 'node-graph-edges']),
  url: z.string(),
  url_options: z.object({
    method: z.literal('POST'),
    body_type: z.literal('graphql'),
    body_content_type: z.literal('application/json'),
    body_graphql_query: z.string(),
    body_graphql_variables: z.string(),
  }),
  root_selector: z.string().min(1),
  columns: z
    .array(z.object({ selector: z.string().min(1), text: z.string(), type: z.enum(['string', 'number', 'timestamp']) }))
    .min(1),
});

const variable = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('custom'),
    name: z.string(),
    query: z.string(),
    options: z.array(z.object({ value: z.string(), selected: z.boolean() })),
  }),
  z.object({
    type: z.literal('query'),
    name: z.string(),
    datasource: reference,
    query: z.object({ queryType: z.literal('infinity'), infinityQuery: target }),
  }),
]);

const panel = z.object({
  id: z.int(),
  type: z.enum(['stat', 'timeseries', 'bargauge', 'table', 'nodeGraph']),
  title: z.string().min(1),
  description: z.string().min(1),
  datasource: reference,
  gridPos: z.object({ x: z.int().min(0), y: z.int().min(0), w: z.int().positive(), h: z.int().positive() }),
  targets: z.array(target).min(1),
  fieldConfig: z.object({ defaults: z.object({ displayName: z.string().optional() }) }),
  options: z.object({ reduceOptions: z.object({ fields: z.string() }).optional() }),
});

const dashboard = z.object({
  uid: z.string().min(1).max(40),
  title: z.string(),
  time: z.object({ from: z.string().regex(/^now-\d+y$/), to: z.literal('now') }),
  templating: z.object({ list: z.array(variable) }),
  panels: z.array(panel).min(1),
});

const datasources = z.object({
  datasources: z.array(
    z.object({ ...reference.shape, url: z.string(), jsonData: z.object({ allowedHosts: z.array(z.string()) }) }),
  ),
});

const providers = z.object({
  providers: z.array(z.object({ type: z.literal('file'), options: z.object({ path: z.string() }) })),
});

export type Target = z.infer<typeof target>;
export type Dashboard = z.infer<typeof dashboard>;

function readText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The dashboards with the names of their files. */
export function readDashboards(): readonly { readonly file: string; readonly board: Dashboard }[] {
  return readdirSync(new URL('dashboards/', FOLDER))
    .sort()
    .map((file) => ({ file, board: dashboard.parse(JSON.parse(readText(`dashboards/${file}`))) }));
}

/** The data sources. */
export function readDatasources(): z.infer<typeof datasources>['datasources'] {
  return datasources.parse(parse(readText('provisioning/datasources/talkgraph.yaml'))).datasources;
}

/** Where dashboards are looked for within the container. */
export function readDashboardPaths(): readonly string[] {
  return providers
    .parse(parse(readText('provisioning/dashboards/talkgraph.yaml')))
    .providers.map(({ options }) => options.path);
}
