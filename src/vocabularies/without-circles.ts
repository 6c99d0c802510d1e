/** Takes the links out of a hierarchy that would make something stand above itself. */

/** The links from each key to those above it, without those that close a circle; the first ones given stay. */
export function withoutCircles(above: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const kept = new Map<string, string[]>();
  const done = new Set<string>();
  for (const root of above.keys()) {
    const path: { key: string; left: string[] }[] = [{ key: root, left: [...(above.get(root) ?? [])] }];
    const open = new Set([root]);
    if (done.has(root)) continue;
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.left.shift();
      if (next === undefined) {
        open.delete(step.key);
        done.add(step.key);
        path.pop();
      } else if (!open.has(next)) {
        kept.set(step.key, [...(kept.get(step.key) ?? []), next]);
        if (done.has(next)) continue;
        open.add(next);
        path.push({ key: next, left: [...(above.get(next) ?? [])] });
      }
    }
  }
  return kept;
}
