/** The container files, as far as a script can check them: they parse, and agree with the settings and with each other. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_PORT, ENVIRONMENT_NAMES, readServeSettings } from '../src/config.ts';
import { readDashboardPaths, readDashboards, readDatasources } from './grafana/grafana-files.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<'talkgraph' | 'talkgraph-neo4j' | 'neo4j' | 'grafana', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

function readText(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

const compose: Compose = parse(readText('docker-compose.yml'), { merge: true });
const { talkgraph, 'talkgraph-neo4j': overNeo4j, neo4j, grafana } = compose.services;
const dockerfile = readText('Dockerfile');
const { version } = JSON.parse(readText('package.json'));

/** What compose puts in for `${NAME:-default}` when nothing is set. */
function withDefaults(environment: Readonly<Record<string, string>> = {}): Record<string, string> {
  const fill = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
}

describe('docker-compose.yml', () => {
  it('runs the service with its embedded store unless a profile is named', () => {
    const byDefault = Object.entries(compose.services).filter(([, service]) => service.profiles === undefined);
    expect(byDefault.map(([name]) => name)).toEqual(['talkgraph']);
    const { store } = readServeSettings({}, withDefaults(talkgraph.environment));
    expect(talkgraph.volumes?.some((volume) => store.startsWith(`${volume.split(':')[1]}/`))).toBe(true);
    expect(talkgraph.depends_on).toBeUndefined();
  });

  it.each([
    ['talkgraph', talkgraph],
    ['talkgraph-neo4j', overNeo4j],
  ])('gives %s only settings that the program reads and takes', (_name, service) => {
    for (const name of Object.keys(service.environment ?? {})) expect(ENVIRONMENT_NAMES).toContain(name);
    const settings = readServeSettings({}, withDefaults(service.environment));
    expect(settings.host).toBe('0.0.0.0');
    expect(service.ports?.map((port) => Number(port.split(':').at(-1)))).toEqual([settings.port]);
    expect(service.healthcheck?.test.join(' ')).toContain(`http://127.0.0.1:${settings.port}/ready`);
    expect(service.image).toBe(`talkgraph:${version}`);
  });

  it('has the service wait for a healthy Neo4j 5.26 in the profile neo4j, with one password for both', () => {
    expect(neo4j.profiles).toEqual(['neo4j']);
    expect(overNeo4j.profiles).toEqual(['neo4j']);
    expect(neo4j.image).toBe('neo4j:5.26');
    expect(overNeo4j.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    const settings = readServeSettings({}, withDefaults(overNeo4j.environment));
    const served = withDefaults(neo4j.environment);
    expect(served.NEO4J_AUTH).toBe(`${settings.username}/${settings.password}`);
    const { hostname, port } = new URL(settings.store);
    expect(Object.keys(compose.services)).toContain(hostname);
    expect(neo4j.ports?.some((mapping) => mapping.endsWith(`:${port}`))).toBe(true);
    const check = neo4j.healthcheck?.test.join(' ') ?? '';
    const [variable = ''] = /\$\$(\w+)/.exec(check)?.slice(1) ?? [];
    expect(served[variable]).toBe(settings.password);
    // The image takes every other NEO4J_… variable for a setting of the server, and refuses to start on an unknown one.
    expect(Object.keys(served).filter((name) => name.startsWith('NEO4J_'))).toEqual(['NEO4J_AUTH']);
  });

  it('shows the dashboards to anyone in the profile grafana, over the service with the embedded store', () => {
    expect(grafana.profiles).toEqual(['grafana']);
    expect(grafana.image).toMatch(/^grafana\/grafana:\d+\.\d+\.\d+$/);
    expect(grafana.depends_on).toEqual({ talkgraph: { condition: 'service_healthy' } });
    expect(grafana.healthcheck?.test.join(' ')).toContain('http://127.0.0.1:3000/api/health');
    expect(grafana.ports?.map((port) => port.split(':').at(-1))).toEqual(['3000']);
    const set = withDefaults(grafana.environment);
    expect(set.GF_AUTH_ANONYMOUS_ENABLED).toBe('true');
    expect(set.GF_AUTH_ANONYMOUS_ORG_ROLE).toBe('Viewer');
    const [plugin, version] = set.GF_PLUGINS_PREINSTALL_SYNC?.split('@') ?? [];
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readDatasources().map(({ type }) => type)).toEqual([plugin]);
    const { port } = readServeSettings({}, withDefaults(talkgraph.environment));
    expect(readDatasources().map(({ url }) => url)).toEqual([`http://talkgraph:${port}`]);
  });

  it('gives Grafana the folders that are there, where it looks for them', () => {
    const mounts = new Map((grafana.volumes ?? []).map((volume) => [volume.split(':')[1] ?? '', volume.split(':')[0]]));
    const folders = [...mounts.values()].filter((from) => from?.startsWith('./'));
    expect(folders).toHaveLength(3);
    for (const from of folders) expect(existsSync(new URL(`../${from}`, import.meta.url)), from).toBe(true);
    expect(mounts.get('/etc/grafana/provisioning/datasources')).toBe('./deploy/grafana/provisioning/datasources');
    expect(mounts.get('/etc/grafana/provisioning/dashboards')).toBe('./deploy/grafana/provisioning/dashboards');
    const [path = ''] = readDashboardPaths();
    expect(mounts.get(path)).toBe('./deploy/grafana/dashboards');
    const home = grafana.environment?.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH;
    expect(readDashboards().map(({ file }) => `${path}/${file}`)).toContain(home);
  });

  it('keeps what it stores in named volumes, and listens to this machine only', () => {
    for (const service of Object.values(compose.services)) {
      for (const volume of service.volumes ?? []) {
        const [from = '', , mode] = volume.split(':');
        // What comes from the clone is only read.
        if (from.startsWith('./')) expect(mode).toBe('ro');
        else expect(Object.keys(compose.volumes)).toContain(from);
      }
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
  });
});

describe('Dockerfile', () => {
  const stages = dockerfile.split(/^(?=FROM )/m).slice(1);
  const last = stages.at(-1) ?? '';

  it('builds in one stage and runs in another, as a user without rights', () => {
    expect(stages).toHaveLength(2);
    expect(stages[0]).toMatch(/^RUN npm ci --ignore-scripts$/m);
    expect(last).not.toMatch(/npm (ci|install)/);
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
  });

  it('takes a Node that the program runs on', () => {
    for (const stage of stages) expect(Number(/^FROM node:(\d+)-slim/.exec(stage)?.[1])).toBeGreaterThanOrEqual(20);
  });

  it('sets only what the program reads, and asks for health where it listens', () => {
    const names = [...last.matchAll(/\b((?:TALKGRAPH|NEO4J)_\w+)=(\S+)/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(names.length).toBeGreaterThan(2);
    for (const [name] of names) expect(ENVIRONMENT_NAMES).toContain(name);
    const { port, store } = readServeSettings({}, Object.fromEntries(names));
    expect(port).toBe(DEFAULT_PORT);
    expect(last).toMatch(new RegExp(`^EXPOSE ${port}$`, 'm'));
    expect(last).toContain(`mkdir ${store.slice(0, store.lastIndexOf('/'))} `);
    expect(last).toMatch(/HEALTHCHECK[\s\S]*TALKGRAPH_PORT \+ '\/ready'/);
  });

  it('copies what exists, what the package ships, and nothing that is ignored', () => {
    const { files } = JSON.parse(readText('package.json'));
    const ignored = readText('.dockerignore');
    for (const name of [...files, 'package.json']) expect(last).toContain(`/app/${name} `);
    for (const [, names = ''] of (stages[0] ?? '').matchAll(/^COPY (.+) \S+$/gm)) {
      for (const name of names.split(' ')) {
        expect(ignored).toContain(`!${name}`);
        expect(existsSync(new URL(`../${name}`, import.meta.url)), name).toBe(true);
      }
    }
  });
});
