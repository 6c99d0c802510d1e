/** Applies decisions to clusters of records: which state one talk, whatever their titles and days say, and which never do. */
import { type Decision, mentionKey, type Subject } from '../decisions/decision.ts';
import { groupedBy } from './bundles.ts';
import { type Corrections, correctionsIn, NO_CORRECTIONS } from './corrections.ts';
import type { StoredRecord } from './record.ts';
import { Ties } from './ties.ts';

/** The records of one talk after all decisions. */
export interface DecidedTalk {
  readonly records: readonly StoredRecord[];
  /** Those of the talk that took others in: what they say goes before what those say. */
  readonly main: readonly StoredRecord[];
  /** The id of the talk that took others in, and what they were. */
  readonly kept: { readonly id: string; readonly former: readonly Subject[] } | null;
  readonly corrections: Corrections;
}

const keyOf = (record: StoredRecord) => mentionKey({ record: record.id, block: '' });

/** The talks of clusters of records, parted, joined and corrected by decisions. */
export function decidedTalks(
  clusters: readonly (readonly StoredRecord[])[],
  decisions: readonly Decision[],
): DecidedTalk[] {
  if (decisions.length === 0)
    return clusters.map((records) => ({ records, main: records, kept: null, corrections: NO_CORRECTIONS }));
  const ties = new Ties('Talk', decisions, new Set(clusters.flat().map(keyOf)));
  const parted = clusters.flatMap((cluster) => partsOf(cluster, ties));
  return joined(parted, ties).map((parts) => decidedTalk(parts, ties));
}

/** Records of one cluster that are never one talk are parted; those of which nothing is decided stay with the first. */
function partsOf(cluster: readonly StoredRecord[], ties: Ties): (readonly StoredRecord[])[] {
  const parts: { group: string | null; records: StoredRecord[] }[] = [];
  const decided = cluster.filter((record) => ties.groupOf(keyOf(record)) !== null);
  for (const record of [...decided, ...cluster.filter((one) => !decided.includes(one))]) {
    const group = ties.groupOf(keyOf(record));
    const fitting = parts.find((part) => part.group === null || group === null || !ties.areApart(part.group, group));
    if (fitting) fitting.records.push(record);
    else parts.push({ group, records: [record] });
  }
  return parts.map(({ records }) => records);
}

function joined(parts: readonly (readonly StoredRecord[])[], ties: Ties): (readonly (readonly StoredRecord[])[])[] {
  const leaders = parts.map((_, at) => at);
  const first = new Map<string, number>();
  for (const [at, part] of parts.entries()) {
    for (const record of part) {
      const group = ties.groupOf(keyOf(record));
      if (group === null) continue;
      const other = leaders[first.get(group) ?? at] ?? at;
      first.set(group, first.get(group) ?? at);
      const [to, from] = [Math.min(other, leaders[at] ?? at), Math.max(other, leaders[at] ?? at)];
      for (const [place, leader] of leaders.entries()) if (leader === from) leaders[place] = to;
    }
  }
  return [...groupedBy(parts.keys(), (at) => String(leaders[at])).values()].map((places) =>
    places.flatMap((at) => [parts[at] ?? []]),
  );
}

function decidedTalk(parts: readonly (readonly StoredRecord[])[], ties: Ties): DecidedTalk {
  const records = parts.flat();
  const keys = records.map(keyOf);
  const groups = [...new Set(keys.flatMap((key) => ties.groupOf(key) ?? []))];
  const kept = groups.flatMap((group) => ties.keptOf(group) ?? [])[0] ?? null;
  const anchor = kept && ties.anchorOf(kept.subject);
  return {
    records,
    main: parts.find((part) => part.some((record) => keyOf(record) === anchor)) ?? records,
    kept: kept && { id: kept.subject.id, former: kept.former },
    corrections: correctionsIn(ties.correctionsOf(keys)),
  };
}
