// The service is measured as bin/talkgraph.js runs it.
process.env.NODE_ENV ??= 'production';
await import('./compiling.js');
await import('../dist/bench/main.js');
