import { setFlagsFromString } from 'node:v8';

// The service is measured as bin/talkgraph.js runs it.
process.env.NODE_ENV ??= 'production';
setFlagsFromString('--no-regexp-tier-up');
await import('../dist/bench/main.js');
