/** The title of the browser's tab, as pages change without being loaded. */
import { useEffect } from 'preact/hooks';

/** Sets the title once it is known. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'Talkgraph' : `${title} · Talkgraph`;
  }, [title]);
}
