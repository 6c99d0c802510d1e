/** What joins two names or things of a list. */

/** "And" in the languages that are read, as alternatives of a pattern in small letters. */
export const AND = 'and|und|et|y|e|i|oraz|och|og';
/** The same with the Dutch word, which is "in" in French and Spanish. */
export const AND_OR_EN = `${AND}|en`;
