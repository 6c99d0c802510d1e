/** The words that tell a reader that a talk of the sample never took place. */

/** Stands on every made-up announcement. */
export const sampleNotice =
  'This page is part of the sample data of Talkgraph: the seminar, its talks and all people on it are made up.';
