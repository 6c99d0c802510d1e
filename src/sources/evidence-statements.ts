/**
 * What a record says of one thing, as the one text that the relation between them has. Words that stand in the record's facts anyway are
 * not written again: they are told by the name of their field, or by where they stand.
 */
import type { Fact, FactMethod, ReadTalk } from '../extract/understanding.ts';
import { SINGLE_FACTS } from './single-facts.ts';

/** One statement of a record. */
export interface EvidenceStatement {
  readonly field: string;
  /** The value that was read, where it is not the quote itself; of a topic its id. */
  readonly value: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly method: FactMethod;
  readonly confidence: number;
}

/** Between statements, and between the parts of one. */
const BETWEEN_STATEMENTS = '\u001e';
const BETWEEN_PARTS = '\u001f';
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const EITHER = /[\u001e\u001f]/g;
/** The parts of a statement with a quote of its own; the last is the rule, which is written for people who look into the store. */
const PARTS = 8;

/** A text in which nothing can be taken for what stands between statements. */
export function withoutSeparators(text: string): string {
  return text.replace(EITHER, ' ');
}

/** The statements as one text, each once, whatever their order. */
export function packStatements(statements: readonly (EvidenceStatement & { readonly rule: string })[]): string {
  const lines = statements.map((one) => partsOf(one).map(withoutSeparators).join(BETWEEN_PARTS));
  return [...new Set(lines)].sort().join(BETWEEN_STATEMENTS);
}

function partsOf(one: EvidenceStatement & { readonly rule: string }): string[] {
  const { field, value, quote, start, end, method, confidence, rule } = one;
  // What a rule or a format gives is quoted from the text, so that the place says what the words are.
  const isInFacts = method === 'RULE' || method === 'IMPORT';
  if (isInFacts && SINGLE_FACTS.has(field)) return [field];
  const parts = [field, value ?? '', isInFacts ? '' : quote, String(start), String(end), method, String(confidence)];
  return isInFacts ? parts : [...parts, rule];
}

/** The statements that a text holds, of a record with these facts. */
export function unpackStatements(said: string, facts: () => ReadTalk): EvidenceStatement[] {
  return said.split(BETWEEN_STATEMENTS).flatMap((line) => {
    const parts = line.split(BETWEEN_PARTS);
    const [field = '', value = '', quote = '', start, end, method, confidence] = parts;
    if (parts.length === 1) {
      const fact = SINGLE_FACTS.get(field)?.(facts());
      return fact ? [statementOf(field, fact)] : [];
    }
    const place = { start: Number(start), end: Number(end) };
    const words = parts.length === PARTS ? quote : (quoteAt(facts(), place) ?? '');
    const others = { method: method as FactMethod, confidence: Number(confidence) };
    return [{ field, value: value === '' ? null : value, quote: words, ...place, ...others }];
  });
}

function statementOf(field: string, fact: Fact<unknown>): EvidenceStatement {
  const { value, quote, start, end, method, confidence } = fact;
  return { field, value: value === quote ? null : String(value), quote, start, end, method, confidence };
}

/** The words at a place, as some fact quotes them. */
function quoteAt(within: unknown, place: { readonly start: number; readonly end: number }): string | null {
  if (typeof within !== 'object' || within === null) return null;
  if ('quote' in within && 'start' in within && 'end' in within) {
    const isThere = within.start === place.start && within.end === place.end;
    return isThere && typeof within.quote === 'string' ? within.quote : null;
  }
  for (const inner of Object.values(within)) {
    const found = quoteAt(inner, place);
    if (found !== null) return found;
  }
  return null;
}
