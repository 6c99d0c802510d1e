// Runs a module of the project in a process of its own without a build: node tests/support/run-typescript.mjs FILE [ARGUMENT…].
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], file, ...rest];
const server = await createViteServer({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
});
await server.ssrLoadModule(file);
