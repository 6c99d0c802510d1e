/** The status that a talk has in the graph, where a talk that was moved to a day which is named is one that is announced for that day. */

import type { Fact, ReadTalk, TalkStatus } from '../extract/understanding.ts';

/** The status as a fact; null where the document says nothing of it. */
export function statusOf({ status }: ReadTalk): Fact<TalkStatus> | null {
  if (status === null) return null;
  return { ...status, value: status.value === 'RESCHEDULED' ? 'SCHEDULED' : status.value };
}
