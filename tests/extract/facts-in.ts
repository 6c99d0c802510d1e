/** Everything in a reading that carries a quote. */
export interface PlacedFact {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The facts of a value at any depth. */
export function factsIn(value: unknown): PlacedFact[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'quote' in value &&
    'start' in value &&
    'end' in value &&
    typeof value.quote === 'string' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
      ? [{ quote: value.quote, start: value.start, end: value.end }]
      : [];
  return [...own, ...Object.values(value).flatMap(factsIn)];
}
