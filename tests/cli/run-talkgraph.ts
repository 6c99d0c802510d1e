/** Runs the built command line as a process of its own, as a person would. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../bin/talkgraph.js', import.meta.url));

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of stdout, each parsed as JSON. */
  rows(): readonly Record<string, unknown>[];
}

export interface RunSettings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts the program; settings of the machine that runs the tests do not reach it. */
export function startTalkgraph(args: readonly string[], settings: RunSettings = {}): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(TALKGRAPH|NEO4J)_/.test(name));
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd: settings.cwd ?? process.cwd(),
    env: { ...Object.fromEntries(inherited), ...settings.env },
  });
}

/** Runs the program to its end. */
export async function runTalkgraph(args: readonly string[], settings: RunSettings = {}): Promise<RunResult> {
  const child = startTalkgraph(args, settings);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that ends before it has read its input closes the pipe, which is its right.
  child.stdin.on('error', () => undefined);
  child.stdin.end(settings.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const text = Buffer.concat(stdout).toString();
  return {
    code,
    stdout: text,
    stderr: Buffer.concat(stderr).toString(),
    rows: () =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

/** A new folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
