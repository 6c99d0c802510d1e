/** Starts the Neo4j server that the tests use, with a folder of its own that stays, so that a graph is loaded only once. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StoreUnreachableError, UsageError } from '../errors.ts';

const run = promisify(execFile);
const SUPPORT = new URL('../../tests/support/', import.meta.url);
const LIBRARIES = fileURLToPath(new URL('../../.cache/neo4j/5.26.0', import.meta.url));
const WAYS_OUT = 'name a server with --store bolt://…, or install Java 17 and Maven';

export interface RunningNeo4j {
  readonly address: string;
  /** The most memory that the server has had so far, in megabytes; null where the system does not say (only Linux does). */
  peakMemoryMegabytes(): number | null;
  stop(): Promise<void>;
}

/** Starts a server on the data in `home`; throws UsageError where Java or Maven is missing. */
export async function startNeo4jServer(home: string): Promise<RunningNeo4j> {
  if (!existsSync(SUPPORT)) throw new UsageError(`This is not a clone of the project: ${WAYS_OUT}.`);
  await bringLibraries();
  await mkdir(home, { recursive: true });
  const main = fileURLToPath(new URL('Neo4jServer.java', SUPPORT));
  const java = ['-Xmx2g', '-cp', `${LIBRARIES}/*`, main, home, String(await freePort())];
  // The server ends when its standard input closes: none is left behind when this process is killed.
  const child = spawn('java', java, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', (cause) => reject(new UsageError(`Java cannot be run: ${WAYS_OUT}.`, { cause })));
    child.once('exit', (code) => reject(new StoreUnreachableError(`The Neo4j server ended with code ${code}.`)));
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('bolt://')) resolve(line);
    });
  });
  return {
    address,
    peakMemoryMegabytes: () => peakMemoryOf(child.pid),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

function peakMemoryOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(status)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function bringLibraries(): Promise<void> {
  if (existsSync(LIBRARIES)) return;
  const draft = `${LIBRARIES}.${process.pid}`;
  const pom = fileURLToPath(new URL('neo4j-pom.xml', SUPPORT));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}`];
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal]);
  } catch (cause) {
    throw new UsageError(`Maven cannot bring Neo4j: ${WAYS_OUT}.`, { cause });
  }
  await rename(draft, LIBRARIES);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
