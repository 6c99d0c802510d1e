/** The documentation says what is so: its commands, flags, variables, queries and outputs are run and compared. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../src/cli/load-sample.ts';
import { createProgram } from '../src/cli/program.ts';
import { createTerminal } from '../src/cli/terminal.ts';
import { fixedClock } from '../src/clock.ts';
import { ENVIRONMENT_NAMES } from '../src/config.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openGraph } from '../src/graph/open-graph.ts';
import { createContext } from '../src/graphql/context.ts';
import { createSchema } from '../src/schema.ts';
import { EXAMPLE_QUERIES } from '../src/server/example-queries.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Writes what it gets into the pages where it differs, for a change of output that is meant. */
const UPDATES = process.env.TALKGRAPH_TEST_UPDATE_DOCS === '1';

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** What stands in the block after it when that shows what comes out. */
  readonly output: string | null;
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function blocksOf(page: string): readonly Block[] {
  const text = readPage(page);
  const found = [...text.matchAll(FENCE)].map(([, language = '', body = ''], index, all) => ({
    language,
    body,
    match: all[index],
  }));
  return found.map(({ language, body, match }, index) => {
    const next = found[index + 1];
    const between =
      next === undefined ? ' ' : text.slice((match?.index ?? 0) + (match?.[0].length ?? 0), next.match?.index);
    const showsOutput = between.trim() === '' && ['text', 'json'].includes(next?.language ?? '');
    const line = text.slice(0, match?.index).split('\n').length;
    return { page, line, language, text: body, output: showsOutput ? (next?.body ?? null) : null };
  });
}

const BLOCKS = PAGES.flatMap(blocksOf);
const program = createProgram(createTerminal(process), () => undefined);

function commandFor(words: readonly string[], within: Command = program): Command {
  const [word, ...rest] = words;
  const next = within.commands.find((command) => command.name() === word);
  return next === undefined ? within : commandFor(rest, next);
}

function flagsOf(command: Command): readonly string[] {
  const own = command.options.flatMap(({ long }) => (long ? [long] : []));
  return [...own, '--help', ...(command.parent === null ? ['--version'] : [])];
}

function allCommands(command: Command = program): readonly Command[] {
  return [command, ...command.commands.flatMap((inner) => allCommands(inner))];
}

/** The calls of the program in a shell block, each as its words. */
function callsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  return lines.flatMap((line) =>
    [...line.matchAll(/(?:npx talkgraph|bin\/talkgraph\.js|run --rm talkgraph) ([^|>&)]*)/g)].map(([, words = '']) =>
      words.trim().split(/\s+/),
    ),
  );
}

describe('the documentation', () => {
  it.each(PAGES)('%s names only commands and flags that are there', (page) => {
    for (const words of blocksOf(page).flatMap(({ text }) => callsIn(text))) {
      const command = commandFor(words);
      expect(command, words.join(' ')).not.toBe(program);
      for (const flag of words.filter((word) => word.startsWith('--')))
        expect(flagsOf(command), words.join(' ')).toContain(flag);
    }
    const known = allCommands().flatMap(flagsOf);
    const prose = readPage(page).replace(FENCE, '');
    for (const [, flag] of prose.matchAll(/`(--[a-z-]+)[^`]*`/g)) expect(known).toContain(flag);
    for (const [, words = ''] of prose.matchAll(/`talkgraph (?!help\b)([a-z-]+(?: [a-z-]+)?)/g))
      expect(commandFor(words.split(' '))).not.toBe(program);
  });

  it('names every command and every flag', () => {
    const page = readPage('docs/command-line.md');
    for (const command of allCommands()) {
      if (command === program || command.commands.length > 0) continue;
      const path = command.parent === program ? command.name() : `${command.parent?.name()} ${command.name()}`;
      expect(page).toContain(`\`talkgraph ${path}`);
      for (const flag of flagsOf(command)) expect(page).toContain(`\`${flag}`);
    }
    for (const command of program.commands) expect(readPage('README.md')).toContain(`\`talkgraph ${command.name()}`);
  });

  it('names every variable, and none that nobody reads', () => {
    const testVariables = [
      'TALKGRAPH_TEST_NEO4J',
      'TALKGRAPH_TEST_BROWSER',
      'TALKGRAPH_TEST_UPDATE_DOCS',
      'TALKGRAPH_TEST_UPDATE_FIXTURES',
      'TALKGRAPH_TEST_KILL_ROUNDS',
      'TALKGRAPH_TEST_MUTATIONS',
    ];
    for (const name of ENVIRONMENT_NAMES) {
      expect(readPage('README.md')).toContain(`\`${name}\``);
      expect(readPage('docs/command-line.md')).toContain(`\`${name}\``);
    }
    for (const page of PAGES) {
      for (const [name] of readPage(page).matchAll(/\b(?:TALKGRAPH|NEO4J)_[A-Z0-9_]+\b/g)) {
        expect([...ENVIRONMENT_NAMES, ...testVariables], page).toContain(name);
      }
    }
  });

  it('runs only npm scripts that are there, and links only to pages that are', () => {
    const { scripts } = JSON.parse(readPage('package.json'));
    for (const page of PAGES) {
      for (const [, name = ''] of readPage(page).matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)\b/g))
        expect(Object.keys(scripts)).toContain(name);
      for (const [, target = ''] of readPage(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(existsSync(join(ROOT, page, '..', target)), `${page} → ${target}`).toBe(true);
      }
    }
  });
});

const state: { folder?: string; graph?: Graph } = {};

beforeAll(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'talkgraph-docs-'));
  const tools = join(state.folder, 'tools');
  await mkdir(join(state.folder, 'work'));
  await mkdir(tools);
  for (const name of ['docs', 'tests']) await symlink(join(ROOT, name), join(state.folder, 'work', name));
  // What `npx talkgraph` is in the clone, without npx looking for anything.
  await writeFile(
    join(tools, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin/talkgraph.js')}" "$@"\n`,
    { mode: 0o755 },
  );
  state.graph = await openGraph({ store: 'memory:' });
  await loadSample(state.graph, fixedClock('2024-01-01T00:00:00Z'));
});

afterAll(async () => {
  await state.graph?.close();
  if (state.folder !== undefined) await rm(state.folder, { recursive: true, force: true });
});

async function runShell(script: string): Promise<string> {
  const folder = state.folder ?? '';
  const kept = Object.entries(process.env).filter(([name]) => !/^(TALKGRAPH|NEO4J)_/.test(name));
  const env = { ...Object.fromEntries(kept), PATH: `${join(folder, 'tools')}${delimiter}${process.env.PATH}` };
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: join(folder, 'work'),
    env,
  });
  return stdout;
}

async function ask(query: string): Promise<unknown> {
  if (state.graph === undefined) return null;
  const contextValue = createContext({
    graph: state.graph,
    clock: fixedClock('2024-01-01T00:00:00Z'),
    viewer: { scopes: [] },
  });
  return JSON.parse(JSON.stringify(await graphql({ schema: createSchema(), source: query, contextValue })));
}

/** JSON with what fits on a line on one line, so that a page stays readable. */
function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (flat.length + indent.length <= 120 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + compactJson(item, inner)).join(',\n')}\n${indent}]`;
  }
  const parts = Object.entries(value).map(
    ([key, part]) => `${inner}${JSON.stringify(key)}: ${compactJson(part, inner)}`,
  );
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

/** A talk's slug ends with a part of its id, which follows from the folder that the imported file stands in. */
function withoutIdOfSlug(output: string): string {
  return output.replace(/("slug":"[^"]*-)[a-z0-9]{8}"/g, '$1…"');
}

function expectOutput(block: Block, actual: string): void {
  if (!UPDATES) {
    expect(withoutIdOfSlug(actual)).toBe(withoutIdOfSlug(block.output ?? ''));
    return;
  }
  const page = readPage(block.page);
  const end = page.indexOf(block.text) + block.text.length;
  const after = page
    .slice(end)
    .replace(/^(```\s+```\w+\n)[\s\S]*?^```$/m, (_, opening: string) => `${opening}${actual}\`\`\``);
  writeFileSync(join(ROOT, block.page), page.slice(0, end) + after);
}

describe('what the documentation shows', () => {
  const shell = BLOCKS.filter(
    ({ language, text }) => language === 'sh' && callsIn(text).length > 0 && !/docker|npx talkgraph serve/.test(text),
  );
  // One of them reads hundreds of announcements.
  it.each(shell)('$page line $line runs', { timeout: 180_000 }, async (block) => {
    const stdout = await runShell(block.text);
    if (block.output !== null) expectOutput(block, stdout);
  });

  const documents = BLOCKS.filter(({ language }) => language === 'graphql');
  const isSubscription = ({ text }: Block) => /^subscription\b/m.test(text);
  it.each(documents.filter(isSubscription))('$page line $line is a valid subscription', ({ text }) => {
    expect(validate(createSchema(), parse(text))).toEqual([]);
  });

  it.each(documents.filter((block) => !isSubscription(block)))('$page line $line is answered', async (block) => {
    const result = (await ask(block.text)) as { data?: unknown; errors?: unknown };
    expect(result.errors).toBeUndefined();
    if (block.output !== null) expectOutput(block, `${compactJson(result.data)}\n`);
  });

  it.each(EXAMPLE_QUERIES)(
    'the example "$title" of GraphiQL has something to say about the sample',
    async ({ query }) => {
      const result = (await ask(query)) as {
        data?: Record<string, { edges?: unknown[]; nodes?: unknown[] }>;
        errors?: unknown;
      };
      expect(result.errors).toBeUndefined();
      const [answer] = Object.values(result.data ?? {});
      expect((answer?.edges ?? answer?.nodes ?? []).length).toBeGreaterThan(0);
    },
  );
});
