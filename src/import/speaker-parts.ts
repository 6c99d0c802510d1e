/** The parts of a speaker as rows of the statements that write them, and which of them come and go when a speaker changes. */
import { identifierIdOf, idOf } from '../graph/ids.ts';
import { normTerm } from '../text/fold.ts';
import { type AffiliationRow, type EvidenceRow, groupedBy, type SpeakerBundle } from './bundles.ts';

/** All that hangs on speakers, as rows to be created. */
export interface SpeakerParts {
  readonly aliases: readonly {
    readonly owner: string;
    readonly id: string;
    readonly text: string;
    readonly norm: string;
  }[];
  readonly identifiers: readonly {
    readonly owner: string;
    readonly id: string;
    readonly scheme: string;
    readonly value: string;
    readonly url: string | null;
  }[];
  readonly affiliations: readonly {
    readonly speaker: string;
    readonly institution: string;
    readonly printed: string;
    readonly affiliation: AffiliationRow;
  }[];
  readonly within: readonly { readonly affiliation: string; readonly institution: string; readonly printed: string }[];
  readonly precedes: readonly { readonly from: string; readonly to: string }[];
  readonly made: readonly { readonly speaker: string; readonly appearance: string }[];
  readonly speakerEvidence: readonly EvidenceRow[];
  readonly affiliationEvidence: readonly EvidenceRow[];
}

/** A speaker as it is stored, and as it is to be. */
export interface SpeakerChange {
  readonly before: SpeakerBundle;
  readonly after: SpeakerBundle;
}

/** What makes the one form of a speaker the other. */
export interface SpeakerDifference {
  readonly gone: SpeakerParts;
  readonly added: SpeakerParts;
  /** Affiliations that stay with other words or days. */
  readonly renewed: SpeakerParts['affiliations'];
}

type PartName = keyof SpeakerParts;

const PART_NAMES: readonly PartName[] = [
  'aliases',
  'identifiers',
  'affiliations',
  'within',
  'precedes',
  'made',
  'speakerEvidence',
  'affiliationEvidence',
];

/** All parts of speakers. */
export function partsOf(bundles: readonly SpeakerBundle[]): SpeakerParts {
  return joined(bundles.map(partsOfOne));
}

/** The parts that come, go and change in all of the speakers. */
export function differencesOf(changes: readonly SpeakerChange[]): SpeakerDifference {
  const all = changes.map(differenceOf);
  return {
    gone: joined(all.map(({ gone }) => gone)),
    added: joined(all.map(({ added }) => added)),
    renewed: all.flatMap(({ renewed }) => renewed),
  };
}

/** The parts of two lists together. */
export function joined(lists: readonly SpeakerParts[]): SpeakerParts {
  const together = Object.fromEntries(
    PART_NAMES.map((name) => [name, lists.flatMap((parts): unknown[] => [...parts[name]])]),
  );
  // Each name has the rows of that name.
  return together as unknown as SpeakerParts;
}

function partsOfOne(bundle: SpeakerBundle): SpeakerParts {
  const owner = bundle.speaker.id;
  return {
    aliases: bundle.aliases.map((alias) => ({
      owner,
      id: idOf('alias', `${owner}|${alias}`),
      text: alias,
      norm: normTerm(alias),
    })),
    identifiers: bundle.identifiers.map((one) => ({
      owner,
      id: identifierIdOf(one.scheme, one.value),
      ...one,
    })),
    affiliations: bundle.affiliations.flatMap((affiliation, index) => {
      const at = bundle.at[index];
      return at ? [{ speaker: owner, institution: at.thing.id, printed: at.printed, affiliation }] : [];
    }),
    within: bundle.within.map(({ affiliation, thing, printed }) => ({ affiliation, institution: thing.id, printed })),
    precedes: bundle.precedes,
    made: bundle.made.map((appearance) => ({ speaker: owner, appearance })),
    speakerEvidence: bundle.speakerEvidence,
    affiliationEvidence: bundle.affiliationEvidence,
  };
}

function differenceOf({ before, after }: SpeakerChange): SpeakerDifference {
  const [old, now] = [partsOfOne(before), partsOfOne(after)];
  // An affiliation that moves is made anew with all that hangs on it.
  const seatOf = seatsOf(old);
  const seatNow = seatsOf(now);
  const stays = (affiliation: string): boolean =>
    seatNow.get(affiliation) !== undefined && seatOf.get(affiliation) === seatNow.get(affiliation);
  const [goneAffiliations, addedAffiliations] = [old, now].map(({ affiliations }) =>
    affiliations.filter(({ affiliation }) => !stays(affiliation.id)),
  );
  const oldRows = new Map(old.affiliations.map((row) => [row.affiliation.id, JSON.stringify(row)]));
  const renewed = now.affiliations.filter(
    (row) => stays(row.affiliation.id) && oldRows.get(row.affiliation.id) !== JSON.stringify(row),
  );
  const speakerEvidence = evidenceBetween(old.speakerEvidence, now.speakerEvidence);
  const affiliationEvidence = evidenceBetween(
    old.affiliationEvidence.filter(({ about }) => stays(about)),
    now.affiliationEvidence.filter(({ about }) => stays(about)),
  );
  const changed = <T>(some: readonly T[], others: readonly T[]): T[] => {
    const known = new Set(others.map((one) => JSON.stringify(one)));
    return some.filter((one) => !known.has(JSON.stringify(one)));
  };
  const staysLinked = ({ from, to }: { from: string; to: string }): boolean => stays(from) && stays(to);
  return {
    gone: {
      aliases: changed(old.aliases, now.aliases),
      identifiers: changed(old.identifiers, now.identifiers),
      affiliations: goneAffiliations ?? [],
      within: [],
      precedes: changed(old.precedes.filter(staysLinked), now.precedes),
      made: changed(old.made, now.made),
      speakerEvidence: speakerEvidence.gone,
      affiliationEvidence: affiliationEvidence.gone,
    },
    added: {
      aliases: changed(now.aliases, old.aliases),
      identifiers: changed(now.identifiers, old.identifiers),
      affiliations: addedAffiliations ?? [],
      within: now.within.filter(({ affiliation }) => !stays(affiliation)),
      precedes: changed(now.precedes, old.precedes.filter(staysLinked)),
      made: changed(now.made, old.made),
      speakerEvidence: speakerEvidence.added,
      affiliationEvidence: [
        ...affiliationEvidence.added,
        ...now.affiliationEvidence.filter(({ about }) => !stays(about)),
      ],
    },
    renewed,
  };
}

/** By affiliation where it is: the institution, the unit and how that one is printed. */
function seatsOf({ affiliations, within }: SpeakerParts): Map<string, string> {
  const units = new Map(within.map((row) => [row.affiliation, JSON.stringify(row)]));
  return new Map(
    affiliations.map(({ affiliation: { id }, institution }) => [id, `${institution} ${units.get(id) ?? ''}`]),
  );
}

/** What one record says of one thing is cut and made anew together, because its statements have no ids. */
function evidenceBetween(
  old: readonly EvidenceRow[],
  now: readonly EvidenceRow[],
): { gone: EvidenceRow[]; added: EvidenceRow[] } {
  const placeOf = ({ about, record }: EvidenceRow): string => `${about} ${record}`;
  const [before, after] = [groupedBy(old, placeOf), groupedBy(now, placeOf)];
  const differs = (place: string): boolean => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place));
  return {
    gone: [...before].flatMap(([place, [row]]) => (row && differs(place) ? [row] : [])),
    added: [...after].flatMap(([place, rows]) => (differs(place) ? rows : [])),
  };
}
