/** Tells V8 how to compile what reads: thousands of functions and patterns that are all warm and none hot. */
import { setFlagsFromString } from 'node:v8';

// Every pattern at once, not interpreted first: nearly all are asked of many lines.
setFlagsFromString('--no-regexp-tier-up');

// Functions later, and with less put into each other: a third of the processor time of a megabyte went into optimising them. Node from
// 22 on has other names for these settings and soon an optimiser in between, which is cheap.
const [major] = process.versions.node.split('.');
if (Number(major) < 22) {
  setFlagsFromString('--interrupt-budget=200000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
