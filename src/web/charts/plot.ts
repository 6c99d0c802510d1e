/** What the charts use of Observable Plot, and no more: what is not named here is left out of the build. */
export { barY, plot, ruleY } from '@observablehq/plot';
