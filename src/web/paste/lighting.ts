/** Light on what belongs together: pointing at, or focusing, a value lights its words in the text, and the other way round. */
import { useEffect } from 'preact/hooks';

const LIT = 'lit';

type Root = { readonly current: HTMLElement | null };

/** Lights everything below the root that stands for one of the keys, and nothing else. */
function light(root: HTMLElement, keys: readonly string[]): void {
  for (const lit of root.querySelectorAll(`.${LIT}`)) lit.classList.remove(LIT);
  for (const key of keys) for (const one of root.querySelectorAll(`[data-keys~="${key}"]`)) one.classList.add(LIT);
}

/** Everything that an element stands for; of words that say several things, all of them. */
function keysOf(element: Element | null): readonly string[] {
  const own = element?.closest<HTMLElement>('[data-keys]') ?? null;
  const keys: string[] = [];
  let same = own;
  while (same !== null && same.dataset.start === own?.dataset.start && same.dataset.end === own?.dataset.end) {
    keys.push(...(same.dataset.keys?.split(' ') ?? []));
    same = same.parentElement?.closest<HTMLElement>('[data-keys]') ?? null;
  }
  return keys;
}

/** The innermost mark of the words behind the box that is typed in. */
function markAt(box: HTMLTextAreaElement, event: PointerEvent): Element | null {
  const under = document.elementsFromPoint(event.clientX, event.clientY);
  return under.find((element) => element.matches('mark') && box.parentElement?.contains(element) === true) ?? null;
}

function markAtCaret(box: HTMLTextAreaElement): Element | null {
  const caret = box.selectionStart;
  const around = [...(box.parentElement?.querySelectorAll<HTMLElement>('mark') ?? [])].filter(
    ({ dataset: { start, end } }) => Number(start) <= caret && caret <= Number(end),
  );
  return around.at(-1) ?? null;
}

/** Brings the first words of a key into view within the text's own frame, and never moves the page. */
export function showWords(root: HTMLElement, key: string): void {
  const words = root.querySelector<HTMLElement>(`mark[data-keys~="${key}"]`);
  const frame = words?.closest<HTMLElement>('.paste-frame');
  if (words == null || frame == null) return;
  const [inner, outer] = [words.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 8) return;
  frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3;
}

/** Follows pointer, focus and caret below the root. */
export function useLighting(root: Root): void {
  useEffect(() => {
    const place = root.current;
    if (place === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Element)) return;
      const { target } = event;
      light(place, keysOf(target instanceof HTMLTextAreaElement ? markAt(target, event) : target));
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const keys = keysOf(target);
      light(place, keys);
      if (keys[0] !== undefined && !target.matches('mark')) showWords(place, keys[0]);
    };
    const onCaret = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement && activeElement.matches('.paste-text'))
        light(place, keysOf(markAtCaret(activeElement)));
    };
    place.addEventListener('pointermove', onPointer, { signal, passive: true });
    place.addEventListener('pointerleave', () => light(place, []), { signal });
    place.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('selectionchange', onCaret, { signal });
    return () => stop.abort();
  }, [root]);
}
