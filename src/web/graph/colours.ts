/** The colours of the page as the drawing needs them: as numbers, for light or dark, and anew when that changes. */
import { useEffect, useState } from 'preact/hooks';
import type { NodeKind } from './kinds.ts';

export interface Colours {
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly card: string;
}

const DARK = '(prefers-color-scheme: dark)';

/** The present colours; the page is drawn again when they change. */
export function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const read = () => setColours(readColours());
    const watched = new MutationObserver(read);
    watched.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia(DARK);
    system.addEventListener('change', read);
    return () => {
      watched.disconnect();
      system.removeEventListener('change', read);
    };
  }, []);
  return colours;
}

function readColours(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  // A variable alone reads as light-dark(…): only a colour that is in use is worked out.
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    kinds: {
      SPEAKER: read('kind-speaker'),
      INSTITUTION: read('kind-institution'),
      TOPIC: read('kind-topic'),
      SERIES: read('kind-series'),
      TALK: read('kind-talk'),
      LEFT_OUT: read('ink-soft'),
    },
    ink: read('ink'),
    soft: read('ink-soft'),
    line: read('graph-line'),
    accent: read('accent'),
    card: read('card'),
  };
  probe.remove();
  return colours;
}
