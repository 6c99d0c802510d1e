/** Writes out what ranks are shortened to: "Asst. Prof." is an Assistant Professor. */

const SHORTENED: readonly (readonly [shortened: RegExp, inFull: string])[] = [
  [/(?<!\p{L})asst\.?(?=\s)/iu, 'Assistant'],
  [/(?<!\p{L})assoc\.?(?=\s)/iu, 'Associate'],
  [/(?<=\p{L}\.?\s)prof(?:\.|(?!\p{L}))/iu, 'Professor'],
];

/** The rank in full, capitals and small letters as they were. */
export function rankInFull(role: string): string {
  return SHORTENED.reduce(
    (printed, [shortened, inFull]) =>
      printed.replace(shortened, (word) => (/^\p{Lu}/u.test(word) ? inFull : inFull.toLowerCase())),
    role,
  );
}
