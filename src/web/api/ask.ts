/** Asks the service: one typed document, POST of JSON, an answer or a plain failure. */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as documents.gen.ts has it. */
export type TypedDocument<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

/** Why there is no answer, in a sentence for the reader. */
export class AskFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AskFailure';
    this.code = code;
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** For what needs a scope. */
  readonly token?: string;
}

/** The data of the answer; throws AskFailure where there is none, or the AbortError of its signal. */
export async function ask<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  { signal, token }: AskOptions = {},
): Promise<Answer> {
  const body = await send<Answer>(JSON.stringify({ query: document.toString(), variables }), token, signal);
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new AskFailure(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (body.data == null) throw new AskFailure('UNKNOWN', 'The service gave no answer.');
  return body.data;
}

async function send<Answer>(body: string, token: string | undefined, signal: AbortSignal | undefined) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as Body<Answer>;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new AskFailure('NO_ANSWER', 'The service cannot be reached. Is it still running?');
  }
}
