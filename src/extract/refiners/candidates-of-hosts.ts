/** Gives candidates who defend a thesis and are named without an institution that of the page: one defends where one studied. */

import { type Draft, speakersOf } from '../draft.ts';
import type { Refiner } from './refiner.ts';

/** The refiner. */
export const candidatesOfHosts: Refiner = (drafts) => {
  for (const draft of drafts) {
    const host = draft.hostInstitution;
    if (!host || !isDefence(draft)) continue;
    for (const person of speakersOf(draft))
      if (person.affiliations.length === 0)
        person.affiliations = [{ ...host, rule: 'affiliation/host', confidence: 0.5, implied: true }];
  }
  return drafts;
};

/** Who names advisers or a committee defends a thesis, whatever the page calls it. */
function isDefence({ kind, mentions }: Draft): boolean {
  return isOfCandidate(kind) || mentions.some((one) => one.kind === 'ADVISER' || one.kind === 'COMMITTEE');
}

function isOfCandidate(kind: Draft['kind']): boolean {
  return kind?.value === 'DEFENCE' || kind?.rule === 'kind/trial-lecture';
}
