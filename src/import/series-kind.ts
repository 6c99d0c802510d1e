/** Tells from the name of a series what kind of series it is. */

export type SeriesKind = 'SEMINAR' | 'CONFERENCE' | 'WORKSHOP' | 'SCHOOL' | 'LECTURE_SERIES' | 'OTHER';

const KINDS: readonly (readonly [RegExp, SeriesKind])[] = [
  [/\bworkshops?\b/i, 'WORKSHOP'],
  [/\b(?:summer|winter|spring|autumn) school\b|\bschool on\b/i, 'SCHOOL'],
  [/\b(?:conference|symposium|congress|meeting)\b/i, 'CONFERENCE'],
  [/\blectures?\b|\blecture series\b/i, 'LECTURE_SERIES'],
  [/\b(?:seminars?|colloqui(?:um|a)|kolloquium|séminaire|seminario|seminarium|reading group)\b/i, 'SEMINAR'],
];

/** The kind that the first telling word of a series' name stands for. */
export function seriesKindOf(name: string): SeriesKind {
  return KINDS.find(([words]) => words.test(name))?.[1] ?? 'OTHER';
}
