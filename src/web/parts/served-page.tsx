/** An address that the service answers by itself: what it has served stays, in the explorer's frame. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdTakeover } from '../takeover.ts';

export function ServedPage() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const served = document.querySelector('#summary main');
    const release = holdTakeover();
    if (served === null) location.reload();
    else place.current?.replaceChildren(...served.childNodes);
    release();
  }, []);
  return <div ref={place} />;
}
