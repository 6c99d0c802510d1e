/**
 * The moment at which the explorer takes the place of the page as it was served: when what its first view has asked for is there.
 *
 * Until then the reader has the served page, so that nothing flickers.
 */

const LONGEST_WAIT_MS = 1500;

const state = { pending: 0, isDone: false };

/** Counts a question of the first view; call what comes back when it is answered or given up. */
export function holdTakeover(): () => void {
  if (state.isDone) return () => undefined;
  state.pending += 1;
  return () => {
    state.pending -= 1;
    // A page may ask for more with what it has got, so it is looked at once that had its turn.
    setTimeout(() => {
      if (state.pending === 0) takeOver();
    });
  };
}

/** Lets the explorer take over at once where it asks nothing, and at the latest after a while. */
export function scheduleTakeover(): void {
  setTimeout(takeOver, LONGEST_WAIT_MS);
}

function takeOver(): void {
  const served = document.querySelector('#summary');
  const app = document.querySelector<HTMLElement>('#app');
  if (state.isDone || served === null || app === null) return;
  state.isDone = true;
  const typed = served.querySelector<HTMLInputElement>('input[name=about]');
  const hadFocus = typed !== null && typed === document.activeElement;
  const { scrollY } = window;
  app.hidden = false;
  served.remove();
  window.scrollTo(0, scrollY);
  const box = app.querySelector<HTMLInputElement>('input[role=combobox]');
  if (box === null || typed === null) return;
  if (typed.value !== typed.defaultValue) {
    box.value = typed.value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (hadFocus) box.focus();
}
