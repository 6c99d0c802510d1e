/**
 * Which requests are GraphQL requests: POST of application/json, and GET.
 *
 * A browser sends any other content type to a foreign site without asking it first, so taking one would let any page post in its reader's name.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

const MAX_BODY_BYTES = 1_000_000;
const MAX_DRAINED_BYTES = 50_000_000;

/** Refuses other content types with 415, and says what is wrong with the JSON of a body or of a GET parameter. */
export function useRequests(): Plugin {
  return {
    onResponse({ response }) {
      // What is left of a body that is too large is never read, so the connection cannot be used again.
      if (response.status === 413) response.headers.set('connection', 'close');
    },
    onRequestParse({ request, url, setRequestParser }) {
      if (request.method === 'GET') {
        setRequestParser(() => withQuery(readParameters(url.searchParams)));
      } else if (request.method === 'POST') {
        if (mediaTypeOf(request) !== 'application/json') {
          throw refusal(
            'Only application/json is taken: set the Content-Type header to it.',
            'UNSUPPORTED_MEDIA_TYPE',
            415,
          );
        }
        setRequestParser(readBody);
      }
    },
  };
}

function mediaTypeOf(request: Request): string {
  const [mediaType = ''] = (request.headers.get('content-type') ?? '').split(';');
  return mediaType.trim().toLowerCase();
}

function readParameters(parameters: URLSearchParams): GraphQLParams {
  const query = parameters.get('query');
  const operationName = parameters.get('operationName');
  const variables = parseParameter(parameters, 'variables');
  const extensions = parseParameter(parameters, 'extensions');
  return {
    ...(query === null ? {} : { query }),
    ...(operationName === null ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

function parseParameter(parameters: URLSearchParams, name: string): Record<string, unknown> | undefined {
  const text = parameters.get(name);
  if (text === null || text === '') return undefined;
  const value = parseJson(text, `The parameter ${name}`);
  if (isObject(value)) return value;
  throw refusal(`The parameter ${name} must be a JSON object.`, 'BAD_REQUEST', 400);
}

async function readBody(request: Request): Promise<GraphQLParams> {
  const body = parseJson(await readText(request), 'The body');
  if (isObject(body)) return withQuery(body as GraphQLParams);
  const what = Array.isArray(body) ? 'Several requests in one body are not taken' : 'The body must be a JSON object';
  throw refusal(`${what}: send {"query": "…"}.`, 'BAD_REQUEST', 400);
}

/** Yoga looks at the types of what is there; that there is a query at all it says with 200. */
function withQuery(parameters: GraphQLParams): GraphQLParams {
  if (parameters.query !== undefined && parameters.query !== '') return parameters;
  throw refusal('There is no query: send {"query": "…"}, or ?query=… by GET.', 'BAD_REQUEST', 400);
}

/** Reads on beyond the limit, without keeping it: a sender that is cut off in the middle never sees why. */
async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= MAX_BODY_BYTES) text += decoder.decode(part.value, { stream: true });
    if (size > MAX_DRAINED_BYTES) break;
  }
  if (size <= MAX_BODY_BYTES) return text + decoder.decode();
  throw refusal('The body is larger than 1 MB: send less, or use talkgraph import.', 'BODY_TOO_LARGE', 413);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal(`${what} is not valid JSON.`, 'BAD_REQUEST', 400);
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
