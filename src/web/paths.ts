/** The addresses that the explorer answers by itself; all others are left to the service. */

export const PATHS = [
  '/',
  '/graph',
  '/flows',
  '/talks',
  '/talks/:slug',
  '/speakers',
  '/speakers/:slug',
  '/institutions',
  '/institutions/:slug',
  '/topics',
  '/topics/:slug',
  '/series',
  '/series/:slug',
  '/paste',
] as const;

export type Path = (typeof PATHS)[number];

/** Links that lead to one of them; all others are left to the browser, among them feeds such as /talks.csv. */
export const ROUTED = new RegExp(
  `^(?:${PATHS.map((path) => path.replace(/:\w+/g, '[^/.?#]+')).join('|')})(?:\\?[^#]*)?$`,
);
