/** What decisions say of mentions: which are one thing, which are not, and what is corrected of them. A pure function of what is decided and what is there. */
import { anchorsOf, type Decision, isOf, type Subject, type SubjectKind } from '../decisions/decision.ts';

/** What a group of mentions goes by after merges: the thing that was kept, and the things that it took in. */
export interface Kept {
  readonly subject: Subject;
  readonly former: readonly Subject[];
}

/** The decisions on the mentions that are there, of one kind of thing. */
export class Ties {
  readonly decisions: readonly Decision[];
  readonly #present: ReadonlySet<string> | null;
  readonly #leader = new Map<string, string>();
  readonly #kept = new Map<string, Kept>();
  readonly #apart: (readonly [string, string])[] = [];

  /** `present` are the mentions that are there; null where all are. */
  constructor(kind: SubjectKind, decisions: readonly Decision[], present: ReadonlySet<string> | null) {
    this.#present = present;
    this.decisions = decisions.filter(({ ruling }) => firstOf(ruling).kind === kind);
    for (const { ruling } of this.decisions) {
      if (ruling.kind === 'MERGE') this.#merge(ruling.keep, ruling.merge);
      else if (ruling.kind === 'KEEP_APART') this.#keepApart(ruling.a, ruling.b);
    }
  }

  /** The mention that stands for a subject; null when none of its mentions is there any more. */
  anchorOf(subject: Subject): string | null {
    return anchorsOf(subject).find((key) => this.#present?.has(key) ?? true) ?? null;
  }

  /** The group that a mention is in by decision; null where nothing is decided of it. */
  groupOf(mention: string): string | null {
    return this.#leader.has(mention) ? this.#find(mention) : null;
  }

  /** Makes one group of all that is decided of mentions that are one thing beyond doubt, as two of one talk are. */
  holdTogether(mentions: readonly string[]): void {
    const [first, ...others] = [...new Set(mentions.flatMap((mention) => this.groupOf(mention) ?? []))].sort();
    for (const other of others) {
      const [to, from] = [this.#find(first ?? other), this.#find(other)];
      if (to !== from && !this.areApart(to, from)) this.#unite(to, from);
    }
  }

  /** Whether two groups are never to be one. */
  areApart(a: string, b: string): boolean {
    const [one, other] = [this.#find(a), this.#find(b)];
    return this.#apart.some(([x, y]) => {
      const [p, q] = [this.#find(x), this.#find(y)];
      return (p === one && q === other) || (p === other && q === one);
    });
  }

  /** What a group goes by; null where it took nothing in. */
  keptOf(group: string): Kept | null {
    return this.#kept.get(this.#find(group)) ?? null;
  }

  /** The corrections of what holds these mentions, whatever the talk; of two the later holds. */
  correctionsOf(mentions: Iterable<string>): Decision[] {
    const held = new Set(mentions);
    return this.decisions.filter(isOf('CORRECT')).filter(({ ruling }) => {
      const anchor = ruling.talks.length === 0 ? this.anchorOf(ruling.node) : null;
      return anchor !== null && held.has(anchor);
    });
  }

  #merge(keep: Subject, merge: Subject): void {
    const [a, b] = [this.anchorOf(keep), this.anchorOf(merge)];
    if (a === null || b === null) return;
    const [to, from] = [this.#enter(a), this.#enter(b)];
    // Only an undo of an undo can bring a merge beside an earlier decision to the contrary: the earlier holds.
    if (to === from || this.areApart(to, from)) return;
    this.#kept.set(to, this.#kept.get(to) ?? { subject: keep, former: [] });
    this.#kept.set(from, this.#kept.get(from) ?? { subject: merge, former: [] });
    this.#unite(to, from);
  }

  #unite(to: string, from: string): void {
    const [kept, taken] = [this.#kept.get(to), this.#kept.get(from)];
    this.#leader.set(from, to);
    const former = [...(kept?.former ?? []), ...(kept && taken ? [taken.subject] : []), ...(taken?.former ?? [])];
    const subject = kept?.subject ?? taken?.subject;
    if (subject) this.#kept.set(to, { subject, former });
  }

  #keepApart(a: Subject, b: Subject): void {
    const [one, other] = [this.anchorOf(a), this.anchorOf(b)];
    if (one === null || other === null) return;
    const pair = [this.#enter(one), this.#enter(other)] as const;
    if (pair[0] !== pair[1]) this.#apart.push(pair);
  }

  #enter(mention: string): string {
    if (!this.#leader.has(mention)) this.#leader.set(mention, mention);
    return this.#find(mention);
  }

  #find(mention: string): string {
    let root = mention;
    for (let next = this.#leader.get(root); next !== undefined && next !== root; next = this.#leader.get(root))
      root = next;
    return root;
  }
}

function firstOf(ruling: Decision['ruling']): Subject {
  if (ruling.kind === 'MERGE') return ruling.keep;
  return ruling.kind === 'KEEP_APART' ? ruling.a : ruling.node;
}
