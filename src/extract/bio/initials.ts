/** Tells whether an acronym that no list has is that of a name printed in full: "RRI" of the Raman Research Institute. */

const SMALL = new Set('of the for and in at de la le du des di da do der die das fur und et y e'.split(' '));

/** Both folded; at least three letters, and those of all words but the small ones. */
export function isInitialsOf(short: string, long: string): boolean {
  if (!/^[a-z]{3,8}$/.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (kept: readonly string[]) => kept.map((word) => word[0]).join('');
  return (
    words.length > 2 && (initials(words) === short || initials(words.filter((word) => !SMALL.has(word))) === short)
  );
}
