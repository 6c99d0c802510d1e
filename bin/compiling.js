/** Tells V8 how to compile what reads: thousands of functions and patterns that are all warm and none hot. */
import { setFlagsFromString } from 'node:v8';

// Every pattern at its first use, not interpreted that once: nearly all are asked of many lines. Never `--no-regexp-tier-up`, which says
// the same to new patterns but makes V8 run those that it has interpreted before as if they were compiled, and the process crashes.
setFlagsFromString('--regexp-tier-up-ticks=0');

// Functions later, and with less put into each other: a third of the processor time of a megabyte went into optimising them. Node from
// 22 on has other names for these settings and soon an optimiser in between, which is cheap.
const [major] = process.versions.node.split('.');
if (Number(major) < 22) {
  setFlagsFromString('--interrupt-budget=200000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
