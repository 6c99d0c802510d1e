/**
 * Which requests are GraphQL requests: POST of application/json, and GET.
 *
 * A browser sends any other content type to a foreign site without asking it first, so taking one would let any page post in its reader's name.
 */
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/** Refuses other content types with 415, and says what is wrong with the JSON of a body or of a GET parameter. */
export function useRequests(): Plugin {
  return {
    onRequestParse({ request, url, setRequestParser }) {
      if (request.method === 'GET') {
        setRequestParser(() => readParameters(url.searchParams));
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
  const body = parseJson(await request.text(), 'The body');
  if (isObject(body)) return body as GraphQLParams;
  const what = Array.isArray(body) ? 'Several requests in one body are not taken' : 'The body must be a JSON object';
  throw refusal(`${what}: send {"query": "…"}.`, 'BAD_REQUEST', 400);
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
  return new GraphQLError(message, { extensions: { code, http: { status, spec: status === 400 } } });
}
