/** The sections of the explorer by their addresses, as the served pages and the client both name them. */
export const SECTIONS = [
  ['/talks', 'Talks'],
  ['/speakers', 'Speakers'],
  ['/institutions', 'Institutions'],
  ['/topics', 'Topics'],
  ['/series', 'Series'],
  ['/graph', 'Graph'],
  ['/flows', 'Moves'],
  ['/paste', 'Paste'],
] as const;
