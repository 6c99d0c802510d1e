/** Tells what a line says of the meeting that a talk belongs to: "part of the Looms Week", "hosted by the Academy". */

const OF_OCCASION =
  /^(?:(?:as )?part of (?:the|our|its)|(?:co-)?(?:hosted|sponsored|organi[sz]ed|presented|supported) by|in (?:cooperation|collaboration|partnership|conjunction) with|im rahmen|dans le cadre|nell['’]ambito|en el marco)\s/iu;

/** Whether a line begins to say so. */
export function isOfOccasion(text: string): boolean {
  return OF_OCCASION.test(text);
}
