/** Refuses requests before they are run: too many tokens, too deep, too many selections or aliases, or too costly for what `first` asks. */
import {
  type ASTNode,
  type FieldNode,
  GraphQLError,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValidationRule,
  type ValueNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

const LIMITS = { tokens: 1000, depth: 15, selections: 400, aliases: 100, cost: 50_000 } as const;

/** Reading a text of 1 MB takes seconds, so that a request may ask for two, not for a hundred. */
const MUTATION_COST = 20_000;
const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
/** What a list without `first` is taken to hold: speakers of a talk, topics, affiliations … */
const USUAL_LIST = 3;

interface Measure {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  /** The most nodes that are likely to be answered. */
  readonly cost: number;
}

const NOTHING: Measure = { depth: 0, selections: 0, aliases: 0, cost: 0 };

type Fragments = ReadonlyMap<string, { readonly selectionSet: SelectionSetNode; readonly type: string }>;

/** Measures selection sets with fragments expanded; each fragment is measured once a page size, so that no document takes long. */
class Measurer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #measured = new Map<string, Measure>();

  constructor(
    schema: GraphQLSchema,
    document: { readonly definitions: readonly ASTNode[] },
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [
              [
                definition.name.value,
                { selectionSet: definition.selectionSet, type: definition.typeCondition.name.value },
              ] as const,
            ]
          : [],
      ),
    );
  }

  operation(operation: OperationDefinitionNode): Measure {
    const root = this.#schema.getRootType(operation.operation);
    return this.#selectionSet(operation.selectionSet, root?.name ?? '', 1);
  }

  #selectionSet(set: SelectionSetNode, type: string, page: number): Measure {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return plus(sum, this.#field(selection, type, page));
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return plus(sum, this.#selectionSet(selection.selectionSet, selection.typeCondition?.name.value ?? type, page));
      }
      return plus(sum, this.#fragment(selection.name.value, page));
    }, NOTHING);
  }

  #fragment(name: string, page: number): Measure {
    const key = `${name} ${page}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    // Another rule refuses a fragment that spreads itself; here it must only come to an end.
    this.#measured.set(key, NOTHING);
    const fragment = this.#fragments.get(name);
    const measure = fragment === undefined ? NOTHING : this.#selectionSet(fragment.selectionSet, fragment.type, page);
    this.#measured.set(key, measure);
    return measure;
  }

  #field(field: FieldNode, typeName: string, page: number): Measure {
    const own = { selections: 1, aliases: field.alias === undefined ? 0 : 1 };
    if (field.selectionSet === undefined) return { ...own, depth: 1, cost: 0 };
    // Introspection stays open, and is deep by its nature: its own validation rule bounds it.
    const isIntrospection = field.name.value.startsWith('__');
    const type = this.#schema.getType(typeName);
    const fields = type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType ? type.getFields() : {};
    const returned = fields[field.name.value]?.type;
    const named = returned === undefined ? '' : getNamedType(returned).name;
    const asked = this.#asked(field);
    const isConnection = named.endsWith('Connection');
    const inner = this.#selectionSet(field.selectionSet, named, isConnection ? (asked ?? DEFAULT_PAGE) : 1);
    const times =
      isConnection || returned === undefined || !isList(returned)
        ? 1
        : typeName.endsWith('Connection')
          ? page
          : (asked ?? USUAL_LIST);
    return {
      selections: own.selections + inner.selections,
      aliases: own.aliases + inner.aliases,
      depth: isIntrospection ? 1 : 1 + inner.depth,
      cost: isIntrospection ? 0 : times * (1 + inner.cost) + (typeName === 'Mutation' ? MUTATION_COST : 0),
    };
  }

  /** How many the arguments of a field ask for, or null when they do not say. */
  #asked(field: FieldNode): number | null {
    for (const { name, value } of field.arguments ?? []) {
      if (name.value === 'first' || name.value === 'last') {
        const size = this.#value(value);
        if (typeof size === 'number') return Math.min(Math.max(size, 1), LARGEST_PAGE);
        if (size !== null) return LARGEST_PAGE;
      }
      if (name.value === 'ids') {
        const ids = this.#value(value);
        return Array.isArray(ids) ? Math.max(ids.length, 1) : LARGEST_PAGE;
      }
    }
    return null;
  }

  #value(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) return this.#variables[node.name.value] ?? null;
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values;
    return node.kind === Kind.NULL ? null : undefined;
  }
}

function plus(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
  };
}

function isList(type: GraphQLOutputType): boolean {
  return (type instanceof GraphQLNonNull ? type.ofType : type) instanceof GraphQLList;
}

function refuse(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Bounds the shape of a document: depth, selections and aliases, with its fragments expanded. */
export const limitShape: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    const { depth, selections, aliases } = new Measurer(context.getSchema(), context.getDocument(), {}).operation(
      operation,
    );
    const report = (what: string, limit: number, code: string) =>
      context.reportError(
        refuse(`The request has ${what}: at most ${limit} are served. Ask for less, or in several requests.`, code),
      );
    if (depth > LIMITS.depth) report(`${depth} levels`, LIMITS.depth, 'TOO_DEEP');
    if (selections > LIMITS.selections) report(`${selections} selections`, LIMITS.selections, 'TOO_MANY_SELECTIONS');
    if (aliases > LIMITS.aliases) report(`${aliases} aliases`, LIMITS.aliases, 'TOO_MANY_ALIASES');
  },
});

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: { readonly definitions: readonly ASTNode[] };
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The refusal of an operation that may answer too many nodes, or null. */
export function refuseCost(asked: Asked): GraphQLError | null {
  const cost = costOf(asked);
  if (cost <= LIMITS.cost) return null;
  return refuse(
    `The request may answer ${cost} nodes: at most ${LIMITS.cost} are served. Lower first, or ask in several requests.`,
    'TOO_COSTLY',
  );
}

/** The most nodes that an operation is likely to be answered with; 0 when there is no such operation. */
export function costOf({ schema, document, operationName, variables }: Asked): number {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operationName ? operations.find((one) => one.name?.value === operationName) : operations[0];
  if (operation === undefined) return 0;
  return new Measurer(schema, document, { ...defaultsOf(operation), ...variables }).operation(operation).cost;
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

const parseBounded: typeof parse = (source, options) => {
  try {
    return parse(source, { ...options, maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes(`more that ${LIMITS.tokens} tokens`)) throw error;
    throw refuse(
      `The request has more than ${LIMITS.tokens} tokens: ask for less, or in several requests.`,
      'TOO_MANY_TOKENS',
    );
  }
};

interface Begun {
  readonly args: {
    readonly schema: GraphQLSchema;
    readonly document: { readonly definitions: readonly ASTNode[] };
    readonly operationName?: string | null | undefined;
    readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  };
  readonly setResultAndStopExecution: (result: { errors: GraphQLError[] }) => void;
}

function stopTooCostly({ args, setResultAndStopExecution }: Begun): void {
  const { schema, document, operationName, variableValues } = args;
  const refusal = refuseCost({ schema, document, operationName, variables: variableValues ?? {} });
  if (refusal !== null) setResultAndStopExecution({ errors: [refusal] });
}

/** Bounds what a request may ask before it is run. */
export function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseBounded),
    onValidate: ({ addValidationRule }) => addValidationRule(limitShape),
    onExecute: stopTooCostly,
    onSubscribe: stopTooCostly,
  };
}
