#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// graphql-js reads this when it is loaded, and checks every type at length unless it says production: a tenth of a large answer's time.
process.env.NODE_ENV ??= 'production';
// Reading uses each of two thousand patterns many times: to interpret them first and to compile them later takes a third longer.
setFlagsFromString('--no-regexp-tier-up');
await import('../dist/cli/main.js');
