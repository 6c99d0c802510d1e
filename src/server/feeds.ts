/** Lists and things by GET, for whom GraphQL is not: each with validators, pages and plain problems. */
import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { today } from '../clock.ts';
import type { Asker } from '../feeds/ask.ts';
import { prepareEmbed } from '../feeds/prepare-embed.ts';
import { prepareList } from '../feeds/prepare-list.ts';
import { prepareNeighbourhood } from '../feeds/prepare-neighbourhood.ts';
import { prepareStats } from '../feeds/prepare-stats.ts';
import type { Prepared } from '../feeds/prepared.ts';
import { badAddress, FeedProblem } from '../feeds/problem.ts';
import type { Operations } from '../operations/operation-files.ts';
import { operationPreparer } from '../operations/prepare-operation.ts';
import { type DataVersion, readDataVersion } from '../sources/data-version.ts';
import { type Log, maskError } from './masking.ts';

type Prepare = (url: URL, asker: Asker) => Prepared | null;

/** The kinds of addresses; the first that knows the path answers. */
const KINDS: readonly Prepare[] = [prepareList, prepareNeighbourhood, prepareStats, prepareEmbed];

/** Raise it when the way something is written changes, so that nobody keeps the old one. */
const WRITING = 1;
const LONGEST_ADDRESS = 4000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface FeedSettings {
  readonly log: Log;
  /** Named queries that are answered, too. */
  readonly operations: Operations;
  /** Where the links of feeds lead, where that is not where the request came to. */
  readonly origin?: string;
}

/** Answers GET and HEAD of the addresses of feeds, and of nothing else. */
export function useFeeds(asker: Asker, { log, operations, origin }: FeedSettings): Plugin {
  const kinds = [...KINDS, operationPreparer(operations)];
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const asked = new URL(origin === undefined ? url.href : `${url.pathname}${url.search}`, origin);
      const answer = await answerOf(request, asked, { asker, kinds }).catch((error) => problemOf(error, log));
      if (answer === null) return;
      const { status, headers, body } = answer;
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request.method === 'HEAD' ? null : body;
      endResponse(
        new fetchAPI.Response(sent, {
          status,
          headers: { 'x-content-type-options': 'nosniff', ...headers, ...length },
        }),
      );
    },
  };
}

async function answerOf(
  request: Request,
  url: URL,
  { asker, kinds }: { asker: Asker; kinds: readonly Prepare[] },
): Promise<Answer | null> {
  const prepared = findPrepared(url, asker, kinds);
  if (prepared === null) return null;
  const version = await readDataVersion(asker.graph);
  const validators = validatorsOf(prepared, version, asker);
  const headers = { 'cache-control': 'no-cache', ...prepared.headers, ...validators };
  if (isKnown(request, validators.etag)) return { status: 304, headers, body: null };
  const { text, links } = await prepared.write(version);
  // Only now is it sure that there is such a thing.
  if (isUnchanged(request, validators['last-modified'])) return { status: 304, headers, body: null };
  const link = Object.entries(links).map(([relation, address]) => `<${address}>; rel=${relationOf(relation)}`);
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': prepared.mediaType,
      ...(link.length === 0 ? {} : { link: link.join(', ') }),
    },
    body: text,
  };
}

function findPrepared(url: URL, asker: Asker, kinds: readonly Prepare[]): Prepared | null {
  for (const prepare of kinds) {
    const prepared = prepare(url, asker);
    if (prepared === null) continue;
    if (url.href.length > LONGEST_ADDRESS) throw badAddress('The address is too long.');
    return prepared;
  }
  return null;
}

/** `alternate; type="text/csv"` as a relation and what else is said of it. */
function relationOf(relation: string): string {
  const [name = '', ...rest] = relation.split('; ');
  return [`"${name}"`, ...rest].join('; ');
}

interface ValidatorHeaders {
  readonly etag?: string;
  readonly 'last-modified'?: string;
}

/** None while something is being written in several steps: the answer may be of a moment in between. */
function validatorsOf(prepared: Prepared, { number, changedAt }: DataVersion, { clock }: Asker): ValidatorHeaders {
  if (number === null) return {};
  const hash = createHash('sha256').update(
    JSON.stringify([WRITING, number, changedAt, prepared.mediaType, prepared.key]),
  );
  const etag = `"${hash.digest('base64url').slice(0, 27)}"`;
  if (changedAt === null) return { etag };
  const midnight = `${today(clock)}T00:00:00.000Z`;
  const latest = prepared.changesDaily && midnight > changedAt ? midnight : changedAt;
  return { etag, 'last-modified': new Date(latest).toUTCString() };
}

function isKnown(request: Request, etag: string | undefined): boolean {
  const given = request.headers.get('if-none-match');
  if (given === null || etag === undefined) return false;
  return given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

/** Only where no entity tags were sent, as RFC 9110 has it. */
function isUnchanged(request: Request, lastModified: string | undefined): boolean {
  if (request.headers.has('if-none-match') || lastModified === undefined) return false;
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && Date.parse(lastModified) <= since;
}

function problemOf(error: unknown, log: Log): Answer {
  const { status, code, detail } = error instanceof FeedProblem ? plainProblem(error) : masked(maskError(error, log));
  const title = TITLES[status] ?? 'Something went wrong';
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    body: `${JSON.stringify({ type: 'about:blank', title, status, detail, code }, null, 2)}\n`,
  };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  503: 'Service Unavailable',
};

interface Problem {
  readonly status: number;
  readonly code: unknown;
  readonly detail: string;
}

function plainProblem({ status, code, message }: FeedProblem): Problem {
  return { status, code, detail: message };
}

function masked({ message, extensions }: GraphQLError): Problem {
  const { code, http, unexpected } = extensions;
  const status = (http as { status?: number } | undefined)?.status ?? (unexpected === true ? 500 : 400);
  return { status, code, detail: message };
}
