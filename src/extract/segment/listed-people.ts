/** Tells the lines that list a committee, organisers, hosts or publications from those that list speakers. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import type { LabelKey } from '../parsers/label-words.ts';

const LONGEST_HEADING = 60;
const OTHERS = new Set<LabelKey>(['committee', 'adviser', 'organiser', 'host', 'coauthor']);

/** Below it stand papers, whose authors do not speak. */
const PUBLICATIONS = pattern('iu')`
  ^\W{0,3}(?:
    # English
    (?:list of |selected |recent |own |related )?(?:
      publications?|papers|references|bibliography|literature|further reading
    )
    # German
    |publikationen|veröffentlichungen|literatur(?:verzeichnis)?
    # French
    |références|bibliographie
    # Spanish
    |publicaciones|literatura|bibliografía|bibliografia
    # Italian
    |pubblicazioni
    # Dutch
    |publicaties|literatuur
    # Polish
    |publikacje
  )(?![\p{L}-])[^.:!?]{0,40}:?$
`;

/** The lines below a label for people who do not speak, and below the heading of a list of papers, up to the next blank line or label. */
export function linesOfOthers(lines: readonly Line[]): ReadonlySet<Line> {
  const listed = new Set<Line>();
  let isOpen = false;
  let isFirst = false;
  for (const line of lines) {
    if (line.label) {
      const isAlone = line.label.valueStart >= line.text.length;
      // "Committee: Ada Byron, chair" goes on below with the others.
      isOpen = line.label.keys.every((key) => (isAlone ? OTHERS.has(key) : key === 'committee'));
      isFirst = isOpen && isAlone;
      continue;
    }
    if (line.text.length < LONGEST_HEADING && PUBLICATIONS.test(line.text)) {
      isOpen = true;
      isFirst = true;
      continue;
    }
    if (line.hasGap && !isFirst) isOpen = false;
    isFirst = false;
    if (isOpen) listed.add(line);
  }
  return listed;
}
