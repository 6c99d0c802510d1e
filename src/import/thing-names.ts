/** What institutions, topics and series are after the merges that persons have decided on. */
import { type Decision, keyOfThing, type Subject } from '../decisions/decision.ts';
import { allInstitutions } from '../institutions/gazetteer.ts';
import { narrowerKeys } from '../topics/vocabulary.ts';
import {
  type InstitutionThing,
  institutionOfKey,
  institutionsThatIdentify,
  keyOfSlug,
  partOfKeys,
  type SeriesThing,
  slugOfKey,
  type TopicThing,
  topicOfKey,
} from './things.ts';
import { type Kept, Ties } from './ties.ts';

type ThingKind = 'Institution' | 'Topic' | 'Series';

/** Follows merges of institutions, topics and series. */
export class ThingNames {
  readonly #ties: Readonly<Record<ThingKind, Ties>>;
  /** Whether nothing is decided, so that all things are what the program's data say. */
  readonly isPlain: boolean;

  constructor(decisions: readonly Decision[]) {
    this.isPlain = decisions.length === 0;
    this.#ties = {
      Institution: new Ties('Institution', decisions, null),
      Topic: new Ties('Topic', decisions, null),
      Series: new Ties('Series', decisions, null),
    };
  }

  /** The institution that it is now. */
  institution(thing: InstitutionThing): InstitutionThing {
    const now = this.#now('Institution', thing.id);
    return now === null ? thing : institutionOfKey(keyOfSlug(now.slug));
  }

  /** The topic that it is now. */
  topic(thing: TopicThing): TopicThing {
    const now = this.#now('Topic', thing.id);
    return now === null ? thing : topicOfKey(now.slug);
  }

  /** The series that it is now. */
  series(thing: SeriesThing): SeriesThing {
    const now = this.#now('Series', thing.id);
    return now === null ? thing : { id: now.id, key: now.slug };
  }

  /** The keys of the institutions whose sharing speaks for one person, as they are now. */
  identifying(thing: InstitutionThing): string[] {
    const keys = institutionsThatIdentify(thing);
    return this.isPlain ? keys : [...new Set(keys.map((key) => this.institution(institutionOfKey(key)).key))];
  }

  /** The institutions directly above one, as they are now. */
  above(thing: InstitutionThing): InstitutionThing[] {
    return partOfKeys(thing)
      .map((key) => this.institution(institutionOfKey(key)))
      .filter(({ id }) => id !== thing.id);
  }

  /** The topics directly above one, as they are now. */
  broader(thing: TopicThing): TopicThing[] {
    return (thing.entry?.broader ?? []).map((key) => this.topic(topicOfKey(key))).filter(({ id }) => id !== thing.id);
  }

  /** What a thing took in, and by which name it was kept; null where it took in nothing. */
  kept(kind: ThingKind, id: string): Kept | null {
    const kept = this.isPlain ? null : this.#ties[kind].keptOf(keyOfThing(id));
    return kept?.subject.id === id ? kept : null;
  }

  /** All names of what a thing took in, and the name by which it was kept; none where it took in nothing. */
  takenNames(kind: ThingKind, id: string): readonly string[] {
    const kept = this.kept(kind, id);
    return kept === null ? [] : [kept.subject.name, ...kept.former.flatMap((one) => [one.name, ...knownNames(one)])];
  }

  /** Whether the program's data have something below a thing, whose place hangs on it. */
  hasKnownBelow(kind: ThingKind, { slug }: Subject): boolean {
    if (kind === 'Topic') return narrowerKeys(slug).length > 0;
    return kind === 'Institution' && allInstitutions().some(({ partOf }) => partOf.includes(keyOfSlug(slug)));
  }

  /** Whether one thing is above the other, as the program's data have it. */
  isAbove(kind: ThingKind, upper: Subject, lower: Subject): boolean {
    if (kind === 'Series') return false;
    const above = new Set<string>();
    const climb = (subject: { readonly id: string; readonly slug: string }): void => {
      const next =
        kind === 'Topic'
          ? this.broader(topicOfKey(subject.slug))
          : this.above(institutionOfKey(keyOfSlug(subject.slug)));
      for (const { id, key } of next) {
        if (above.has(id)) continue;
        above.add(id);
        climb({ id, slug: slugOfKey(key) });
      }
    };
    climb(lower);
    return above.has(upper.id);
  }

  #now(kind: ThingKind, id: string): Subject | null {
    if (this.isPlain) return null;
    const kept = this.#ties[kind].keptOf(keyOfThing(id));
    return kept === null || kept.subject.id === id ? null : kept.subject;
  }
}

function knownNames({ kind, slug }: Subject): readonly string[] {
  if (kind === 'Institution') return institutionOfKey(keyOfSlug(slug)).entry?.aliases ?? [];
  return kind === 'Topic' ? (topicOfKey(slug).entry?.aliases ?? []) : [];
}
