/**
 * Writes documents.gen.ts beside every queries.graphql of the explorer: its operations as text, with types for variables and answers.
 *
 * One file a folder, and not one for all, so that a page's operations come with that page's chunk. Run before every check and build, never committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, printSchema } from 'graphql';

const WEB = fileURLToPath(new URL('.', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
/** Fragments that several folders use. */
const SHARED = 'fragments.graphql';

const CONFIG = {
  documentMode: 'string',
  enumType: 'string-literal',
  immutableTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { PartialDate: 'string', Date: 'string', DateTime: 'string', URL: 'string' },
};

const schemaAst = buildSchema(readFileSync(SCHEMA, 'utf8'));
const schema = parse(printSchema(schemaAst));
function read(name) {
  const rawSDL = readFileSync(join(WEB, name), 'utf8');
  return { location: name, rawSDL, document: parse(rawSDL) };
}
const shared = read(SHARED);

async function writeDocuments(name) {
  const folder = dirname(name);
  const [section] = await preset.buildGeneratesSection({
    baseOutputDir: `${folder}/`,
    schema,
    schemaAst,
    documents: [shared, read(name)],
    config: CONFIG,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  });
  const text = await codegen({ ...section, schemaAst, config: { ...section.config, pureMagicComment: true } });
  const path = join(WEB, folder, 'documents.gen.ts');
  writeFileSync(path, text);
}

for (const name of readdirSync(WEB, { recursive: true }))
  if (basename(name) === 'queries.graphql') await writeDocuments(name);
