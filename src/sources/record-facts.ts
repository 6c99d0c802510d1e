/** The facts of a record as the text that is kept of them. */
import type { Fact, ReadTalk } from '../extract/understanding.ts';

/** A record's announcement as text for the store; a quote that is its own value is not written twice. */
export function encodeTalk(talk: ReadTalk): string {
  return JSON.stringify(talk, (_name, value) =>
    isFact(value) && value.quote === value.value ? { ...value, quote: undefined } : value,
  );
}

/** The announcement that `encodeTalk` wrote. */
export function decodeTalk(facts: string): ReadTalk {
  const talk: unknown = JSON.parse(facts);
  restoreQuotes(talk);
  return talk as ReadTalk;
}

/** Walks what was just parsed and belongs to no one else yet; a reviver would take three times as long. */
function restoreQuotes(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) restoreQuotes(item);
  else if (isObject(value)) {
    if ('method' in value) value.quote ??= value.value;
    else for (const key in value) restoreQuotes(value[key]);
  }
}

function isFact(value: unknown): value is Fact<unknown> {
  return isObject(value) && 'method' in value && 'quote' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
