/** The settings: flag over environment over default. The only module that reads the environment. */
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Which store to open, and with which sign-in where it is a server. */
export interface StoreSettings {
  /** An absolute folder, `memory:`, or a `bolt://` or `neo4j://` address. */
  readonly store: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
}

/** What `serve` does with an empty embedded store. */
type SampleChoice = 'auto' | 'none';

export interface ServeSettings extends StoreSettings {
  readonly port: number;
  readonly host: string;
  readonly sample: SampleChoice;
  /** Under which address others reach the service, without a slash at the end; absent where they use the one it listens on. */
  readonly origin?: string;
  /** An absolute folder with named queries. */
  readonly operations?: string;
}

/** The flags that stand for settings, as the command line has them. */
export interface SettingFlags {
  readonly store?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly sample?: string | undefined;
  readonly origin?: string | undefined;
  readonly operations?: string | undefined;
}

/** Where a model answers that may be consulted, and what it may cost. */
export interface ModelSettings {
  /** The base address, for example http://localhost:11434/v1. */
  readonly url: string;
  /** The model's name at that address. */
  readonly name: string;
  readonly key?: string;
  readonly timeoutMs: number;
  /** Tokens, in and out, that one process may spend. */
  readonly budget: number;
}

interface Setting<T> {
  readonly flag: string | null;
  readonly variable: string;
  readonly fallback: string | undefined;
  readonly schema: z.ZodType<T>;
  readonly wanted: string;
}

const STORE_ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/?#]+/;

function isStore(value: string): boolean {
  if (value.trim() === '') return false;
  if (value === 'memory:' || STORE_ADDRESS.test(value)) return true;
  return !/^[a-z][a-z0-9+.-]+:/i.test(value) || isAbsolute(value);
}

const PORT: Setting<number> = {
  flag: '--port',
  variable: 'TALKGRAPH_PORT',
  fallback: '4000',
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535)),
  wanted: 'a whole number from 0 to 65535 (0 takes a free port)',
};
const HOST: Setting<string> = {
  flag: '--host',
  variable: 'TALKGRAPH_HOST',
  fallback: '127.0.0.1',
  schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
  wanted: 'a host name or an address such as 127.0.0.1 or 0.0.0.0',
};
const STORE: Setting<string> = {
  flag: '--store',
  variable: 'TALKGRAPH_STORE',
  fallback: '.talkgraph',
  schema: z.string().refine(isStore),
  wanted: 'a folder, memory:, or an address that starts with bolt:// or neo4j://',
};
const SAMPLE: Setting<SampleChoice> = {
  flag: '--sample',
  variable: 'TALKGRAPH_SAMPLE',
  fallback: 'auto',
  schema: z.enum(['auto', 'none']),
  wanted: 'auto (load the sample into an empty embedded store) or none',
};
const ORIGIN: Setting<string> = {
  flag: '--origin',
  variable: 'TALKGRAPH_ORIGIN',
  fallback: undefined,
  schema: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+\/?$/i)
    .refine((value) => URL.canParse(value))
    .transform((value) => new URL(value).origin),
  wanted: 'an http or https address without a path, such as https://talks.example',
};
const OPERATIONS: Setting<string> = {
  flag: '--operations',
  variable: 'TALKGRAPH_OPERATIONS',
  fallback: undefined,
  schema: z.string().min(1),
  wanted: 'a folder with one .graphql file a query',
};
const USERNAME: Setting<string> = {
  flag: null,
  variable: 'NEO4J_USERNAME',
  fallback: undefined,
  schema: z.string(),
  wanted: 'the name to sign in with',
};
const PASSWORD: Setting<string> = { ...USERNAME, variable: 'NEO4J_PASSWORD', wanted: 'the password to sign in with' };
const DATABASE: Setting<string> = {
  ...USERNAME,
  variable: 'NEO4J_DATABASE',
  schema: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
  wanted: 'the name of a database, 3 to 63 letters, digits, dots and dashes',
};

const MODEL_URL: Setting<string> = {
  flag: null,
  variable: 'TALKGRAPH_MODEL_URL',
  fallback: undefined,
  schema: z.url({ protocol: /^https?$/ }),
  wanted: "the http or https address of an API of OpenAI's form, such as http://localhost:11434/v1",
};
const MODEL_NAME: Setting<string> = {
  ...MODEL_URL,
  variable: 'TALKGRAPH_MODEL_NAME',
  schema: z.string().min(1),
  wanted: 'the name of a model at TALKGRAPH_MODEL_URL',
};
const MODEL_KEY: Setting<string> = {
  ...MODEL_NAME,
  variable: 'TALKGRAPH_MODEL_KEY',
  wanted: 'the key to sign in with',
};
const WHOLE_NUMBER = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const MODEL_TIMEOUT: Setting<number> = {
  flag: null,
  variable: 'TALKGRAPH_MODEL_TIMEOUT',
  fallback: '30',
  schema: WHOLE_NUMBER,
  wanted: 'how many seconds to wait for an answer',
};
const MODEL_BUDGET: Setting<number> = {
  ...MODEL_TIMEOUT,
  variable: 'TALKGRAPH_MODEL_BUDGET',
  fallback: '1000000',
  wanted: 'how many tokens one run of the program may spend',
};

/** The names of all variables that are read, for the documentation and the container files. */
export const ENVIRONMENT_NAMES: readonly string[] = [
  ...[PORT, HOST, STORE, SAMPLE, OPERATIONS, ORIGIN, USERNAME, PASSWORD, DATABASE],
  ...[MODEL_URL, MODEL_NAME, MODEL_KEY, MODEL_TIMEOUT, MODEL_BUDGET],
].map((setting) => setting.variable);

/** What a port is when nobody says otherwise. */
export const DEFAULT_PORT = Number(PORT.fallback);

const SECRETS: ReadonlySet<string> = new Set([PASSWORD.variable, MODEL_KEY.variable]);

function findSetting<T>(setting: Setting<T>, flagValue: string | undefined, environment: Environment): T | undefined {
  const variableValue = environment[setting.variable];
  // A variable that is set to nothing is how compose files and shells leave one out.
  const given = flagValue ?? (variableValue === '' ? undefined : variableValue);
  const value = given ?? setting.fallback;
  if (value === undefined) return undefined;
  const parsed = setting.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = flagValue === undefined ? setting.variable : (setting.flag ?? setting.variable);
  // A secret must not be repeated in a message.
  const shown = SECRETS.has(setting.variable) ? 'what was given' : `"${value}"`;
  throw new UsageError(`${where} cannot be ${shown}: give ${setting.wanted}.`);
}

function getSetting<T>(setting: Setting<T>, flagValue: string | undefined, environment: Environment): T {
  const value = findSetting(setting, flagValue, environment);
  if (value === undefined) throw new UsageError(`${setting.variable} is missing: give ${setting.wanted}.`);
  return value;
}

/** True when the store is a Neo4j server, and not one that this process keeps itself. */
export function isServerStore(store: string): boolean {
  return STORE_ADDRESS.test(store);
}

/** Which store to use; a folder comes out absolute. Throws UsageError with what, where and what to do. */
export function readStoreSettings(flags: SettingFlags, environment: Environment = process.env): StoreSettings {
  const store = getSetting(STORE, flags.store, environment);
  if (!isServerStore(store)) return { store: store === 'memory:' ? store : resolve(store) };
  const username = findSetting(USERNAME, undefined, environment);
  const password = findSetting(PASSWORD, undefined, environment);
  const database = findSetting(DATABASE, undefined, environment);
  return {
    store,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  };
}

/** Under which address others reach the service, where somebody says so; throws UsageError with what, where and what to do. */
export function readOrigin(flags: SettingFlags, environment: Environment = process.env): string | undefined {
  return findSetting(ORIGIN, flags.origin, environment);
}

/** Everything that `serve` needs; throws UsageError with what, where and what to do. */
export function readServeSettings(flags: SettingFlags, environment: Environment = process.env): ServeSettings {
  const origin = readOrigin(flags, environment);
  const operations = findSetting(OPERATIONS, flags.operations, environment);
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(operations === undefined ? {} : { operations: resolve(operations) }),
    ...readStoreSettings(flags, environment),
    port: getSetting(PORT, flags.port, environment),
    host: getSetting(HOST, flags.host, environment),
    sample: getSetting(SAMPLE, flags.sample, environment),
  };
}

/** The model to consult; null when none is set. Throws UsageError with what, where and what to do. */
export function readModelSettings(environment: Environment = process.env): ModelSettings | null {
  const url = findSetting(MODEL_URL, undefined, environment);
  if (url === undefined) return null;
  const key = findSetting(MODEL_KEY, undefined, environment);
  return {
    url,
    name: getSetting(MODEL_NAME, undefined, environment),
    ...(key === undefined ? {} : { key }),
    timeoutMs: getSetting(MODEL_TIMEOUT, undefined, environment) * 1000,
    budget: getSetting(MODEL_BUDGET, undefined, environment),
  };
}
