#!/usr/bin/env node

// graphql-js reads this when it is loaded, and checks every type at length unless it says production: a tenth of a large answer's time.
process.env.NODE_ENV ??= 'production';
await import('./compiling.js');
await import('../dist/cli/main.js');
