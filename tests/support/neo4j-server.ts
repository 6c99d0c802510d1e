/**
 * The one Neo4j server of a test run (a vitest global setup). It starts when the first test file asks for it and is lent to
 * one file at a time, because the Community edition has a single database. A file asks by connecting to a turnstile and gives
 * back by closing the connection, so that a file that crashes gives back too.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The port of the turnstile; null where Neo4j cannot be run. */
    neo4jTurnstile: number | null;
  }
}

const run = promisify(execFile);
const POM = fileURLToPath(new URL('neo4j-pom.xml', import.meta.url));
const MAIN = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const LIBRARIES = join(CACHE, '5.26.0');
const START_TIMEOUT_MS = 120_000;

interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

/** Called by vitest before and after the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const reason = await reasonToSkip();
  if (reason !== null) {
    if (process.env.TALKGRAPH_TEST_NEO4J === 'required')
      throw new Error(`The Neo4j half of the tests is required, but ${reason}.`);
    console.log(`The Neo4j half of the tests is skipped: ${reason}.`);
    project.provide('neo4jTurnstile', null);
    return async () => undefined;
  }
  const started: { server?: Promise<Running> } = {};
  const turnstile = await openTurnstile(() => {
    started.server ??= startServer();
    return started.server;
  });
  project.provide('neo4jTurnstile', (turnstile.address() as AddressInfo).port);
  return async () => {
    turnstile.close();
    await started.server?.then(
      (server) => server.stop(),
      () => undefined,
    );
  };
}

async function reasonToSkip(): Promise<string | null> {
  if (process.env.TALKGRAPH_TEST_NEO4J === 'skip') return 'TALKGRAPH_TEST_NEO4J says so';
  const java = await run('java', ['-version']).then(
    ({ stderr }) => Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0),
    () => 0,
  );
  if (java < 17) return 'there is no Java 17 or later';
  const maven = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'mvn')));
  return maven || existsSync(LIBRARIES) ? null : 'there is no Maven to bring Neo4j';
}

/** Lets one connection through at a time, telling it the server's address or why there is none. */
async function openTurnstile(server: () => Promise<Running>): Promise<Server> {
  const waiting: Socket[] = [];
  const admit = async (socket: Socket) => {
    const answer = await server().then(
      ({ address }) => ({ address }),
      (error: unknown) => ({ error: String(error) }),
    );
    socket.write(`${JSON.stringify(answer)}\n`);
  };
  const turnstile = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) void admit(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst && waiting[0] !== undefined) void admit(waiting[0]);
    });
  });
  await new Promise<void>((resolve) => turnstile.listen(0, '127.0.0.1', resolve));
  return turnstile;
}

async function startServer(): Promise<Running> {
  await bringLibraries();
  const home = await mkdtemp(join(tmpdir(), 'talkgraph-neo4j-'));
  const options = ['-Xmx768m', '-XX:+UseSerialGC', '-cp', join(LIBRARIES, '*'), MAIN, home, String(await freePort())];
  // The server ends when its standard input closes: no orphan stays when this process is killed.
  const child = spawn('java', options, { stdio: ['pipe', 'pipe', 'pipe'] });
  const address = await firstAddress(child);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function bringLibraries(): Promise<void> {
  if (existsSync(LIBRARIES)) return;
  const draft = `${LIBRARIES}.${process.pid}`;
  await mkdir(CACHE, { recursive: true });
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${draft}`,
  ]);
  // A second test run beside this one may have been quicker.
  await rename(draft, LIBRARIES).catch(() => rm(draft, { recursive: true, force: true }));
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error('The server has no output.');
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`Neo4j did not start in ${START_TIMEOUT_MS} ms: ${said.join(' ')}`));
    }, START_TIMEOUT_MS);
    createInterface(stdout).on('line', (line) => {
      if (!line.startsWith('bolt://')) return;
      clearTimeout(timer);
      resolve(line);
    });
    createInterface(stderr).on('line', (line) => said.push(line));
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended with ${code}: ${said.slice(-5).join(' ')}`));
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
