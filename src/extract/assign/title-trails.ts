/** Knows the line that says where a page stands on its site. */

/** "University > Seminars > On engines" */
export const TRAIL = /\S\s[>›»/]\s\S.*\S\s[>›»/]\s\S/u;
