/** Prints the schema to schema/schema.graphql; with --check only says whether that file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** Right from both src/ and dist/. */
const FILE = new URL('../schema/schema.graphql', import.meta.url);

const printed = `# Printed by npm run schema; not edited by hand.\n\n${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, printed);
} else if (readFileSync(FILE, 'utf8') !== printed) {
  process.stderr.write('schema/schema.graphql is out of date: run npm run schema.\n');
  process.exitCode = 1;
}
