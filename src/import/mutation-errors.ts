/** The refusals that a caller of a mutation can act on: values of its result, not errors. */
import { builder } from '../graphql/builder.ts';
import type { Viewer } from '../graphql/context.ts';

interface Refusal {
  readonly refusal: 'ImportTextInputError' | 'NotAllowed' | 'NotFound' | 'Conflict';
  readonly message: string;
  readonly code: string;
  readonly field: string | null;
}

const ErrorInterface = builder.interfaceRef<Refusal>('Error').implement({
  description: 'A refusal that the caller can act on.',
  resolveType: ({ refusal }) => refusal,
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong and what to do, in a plain sentence.' }),
    code: t.exposeString('code', { description: 'The same for programs.' }),
  }),
});

export const ImportTextInputError = builder.objectRef<Refusal>('ImportTextInputError').implement({
  description: 'The text or another field of the input cannot be imported.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', { nullable: true, description: 'The field of the input that is meant.' }),
  }),
});

export const NotAllowed = builder.objectRef<Refusal>('NotAllowed').implement({
  description: 'The request has no token with the scope that this needs.',
  interfaces: [ErrorInterface],
});

export const NotFound = builder.objectRef<Refusal>('NotFound').implement({
  description: 'What was named is not there.',
  interfaces: [ErrorInterface],
});

export const Conflict = builder.objectRef<Refusal>('Conflict').implement({
  description: 'It cannot be done as things stand.',
  interfaces: [ErrorInterface],
});

/** A refusal as a value of a result union. */
export function refuse(
  refusal: Refusal['refusal'],
  code: string,
  message: string,
  field: string | null = null,
): Refusal {
  return { refusal, code, message, field };
}

/** The refusal for a viewer without a scope, or null when the viewer has it. */
export function refuseWithout(scope: 'import' | 'curate', viewer: Viewer): Refusal | null {
  if (viewer.scopes.includes(scope)) return null;
  const message = `This needs a token with the scope ${scope}: send Authorization: Bearer <token>.`;
  return refuse('NotAllowed', 'NOT_ALLOWED', message);
}

/** Whether a value is a refusal, for resolving the type of a result union. */
export function isRefusal(value: object): value is Refusal {
  return 'refusal' in value;
}
