/** The one schema builder; every `*-type.ts` adds its types to it. */
import SchemaBuilder from '@pothos/core';
import type { PartialDate } from '../talks/partial-date.ts';
import type { Context } from './context.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    PartialDate: { Input: PartialDate; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

builder.queryType({ description: 'Questions about talks, and about the people, places and subjects around them.' });
