/** What is stated once of a talk, as the graph has it: a talk that was moved to a day which is named is one that is announced for that day. */
import type { Fact, ReadTalk, TalkStatus } from '../extract/understanding.ts';
import { SINGLE_FACTS } from '../sources/single-facts.ts';

/** The status as a fact; null where the document says nothing of it. */
export function statusOf({ status }: ReadTalk): Fact<TalkStatus> | null {
  if (status === null) return null;
  return { ...status, value: status.value === 'RESCHEDULED' ? 'SCHEDULED' : status.value };
}

/** The facts that a talk has one of at most, with their names. */
export function singleFactsOf(talk: ReadTalk): [field: string, fact: Fact<unknown>][] {
  const facts: [string, Fact<unknown> | null][] = [
    ['kind', talk.kind],
    ['status', statusOf(talk)],
  ];
  for (const [field, pick] of SINGLE_FACTS) facts.push([field, pick(talk)]);
  return facts.flatMap(([field, fact]) => (fact === null ? [] : [[field, fact]]));
}
