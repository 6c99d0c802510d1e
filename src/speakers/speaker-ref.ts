/** The name of the Speaker type, for the types that it refers to and that refer to it. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';

export const Speaker = builder.objectRef<Item>('Speaker');
