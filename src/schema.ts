/** Builds the schema: every module adds its types by being imported here. */
import type { GraphQLSchema } from 'graphql';
import { builder } from './graphql/builder.ts';
import './graphql/scalars.ts';
import './graphql/node-type.ts';
import './import/import-type.ts';
import './import/decision-type.ts';
import './live/live-type.ts';
import './paths/path-type.ts';
import './search/lists-query.ts';
import './search/search-type.ts';
import './speakers/candidate-type.ts';
import './stats/stats-type.ts';
import './talks/talk-query.ts';

/** The executable schema. */
export function createSchema(): GraphQLSchema {
  return builder.toSchema();
}
