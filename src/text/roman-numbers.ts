/** Reads the Roman numbers that count months, lectures and sessions. */

const NUMBERS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** The value of a number up to XX in letters of either case, 0 for what is none. */
export function romanNumber(letters: string): number {
  return NUMBERS.indexOf(letters.toUpperCase()) + 1;
}
