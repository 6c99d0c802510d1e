/** What stands around a thing, as a picture and as a list; the address holds the whole view. */
import './graph.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lazy, useLocation } from 'preact-iso';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Problem } from '../parts/problem.tsx';
import { ROUTED } from '../paths.ts';
import { gather, type Picture, type ShownNode } from './gathered.ts';
import { addressOf, centredOn, inFull, isThing, MOST_CHOICES, toggled, type View, viewOf } from './graph-address.ts';
import { pageOf } from './kinds.ts';
import { Legend } from './legend.tsx';
import { type NodeActions, NodeList } from './node-list.tsx';
import { PictureView } from './picture-view.tsx';
import { SelectedCard } from './selected-card.tsx';
import { Trail } from './trail.tsx';
import { useNeighbourhoods } from './use-neighbourhoods.ts';

/** So many neighbours at first, so that there is room to expand. */
const FEW = 50;
const FEW_BESIDE = 25;
/** What the service answers with at most. */
const MOST_AT_ONCE = 500;
const StartView = lazy(() => import('./start-view.tsx').then((view) => view.StartView));
const NARROW = '(max-width: 56rem)';

/** The page of `/graph`. */
export function GraphPage() {
  const { query } = useLocation();
  const view = viewOf(query);
  usePageTitle(view === null ? 'Graph' : null);
  if (view === null) return <StartView />;
  return isThing(view.of) ? <Around view={view} /> : <NotHere />;
}

function Waiting() {
  return (
    <p class="graph-note" role="status">
      Loading …
    </p>
  );
}

function Failed({ message, again }: { readonly message: string; readonly again: () => void }) {
  return (
    <Problem title="The neighbours could not be loaded" again={again}>
      {message}
    </Problem>
  );
}

/** Whether the screen is too narrow for a picture beside the list. */
function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const read = () => setNarrow(media.matches);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, []);
  return isNarrow;
}

function Around({ view }: { readonly view: View }) {
  const wanted = [
    { of: view.of, first: view.isInFull ? Math.min(view.most, MOST_AT_ONCE) : FEW },
    ...view.open
      .filter(({ id }) => id !== view.of)
      .map(({ id, isInFull }) => ({ of: id, first: isInFull ? Math.min(view.most, MOST_AT_ONCE) : FEW_BESIDE })),
  ];
  const { parts, failures, isLoading, again, first } = useNeighbourhoods(wanted);
  const known = parts.map(({ of, rows }) => `${of} ${rows.nodes.length}`).join(';');
  const gathered = useMemo(() => gather(parts, view.most), [known, view.most]);
  // What was there stays while the next is on its way, and with it the focus of whoever is in the list.
  const shown = useRef<Picture | null>(null);
  if (first !== null) shown.current = gathered;
  else if (!isLoading) shown.current = null;
  const picture = shown.current;
  const middle = picture?.nodes[0] ?? null;
  usePageTitle(middle === null ? null : `Around ${middle.title}`);
  const [failure] = failures.values();
  if (failures.has(view.of)) return <Failed message={failure?.message ?? ''} again={again} />;
  if (picture === null || middle === null) return isLoading ? <Waiting /> : <NotHere />;
  return (
    <>
      <Trail view={view} here={middle.title} />
      <h1>Around {middle.title}</h1>
      {failure === undefined ? null : <Failed message={failure.message} again={again} />}
      <Workbench view={view} picture={picture} middle={middle} isLoading={isLoading} />
    </>
  );
}

interface WorkbenchProps {
  readonly view: View;
  readonly picture: Picture;
  readonly middle: ShownNode;
  readonly isLoading: boolean;
}

function Workbench({ view, picture, middle, isLoading }: WorkbenchProps) {
  const { route } = useLocation();
  const isNarrow = useNarrow();
  const [isAskedFor, setAskedFor] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const address = addressOf(view);
  const scroll = useRef(0);
  useEffect(() => setChosen(null), [middle.id]);
  // What is expanded stays where the reader is; the page would go back to its top.
  useEffect(() => {
    if (scroll.current > 0) window.scrollTo(0, scroll.current);
    scroll.current = 0;
  }, [address]);
  const selected = picture.nodes.find(({ id }) => id === chosen) ?? middle;
  const stay = (next: View) => {
    scroll.current = window.scrollY;
    route(addressOf(next));
  };
  const actions: NodeActions = {
    select: setChosen,
    centre: (node) => {
      if (node.of !== null) return actions.expand(node);
      // The trail has readable names, also where the address had an id.
      if (node.id !== middle.id) route(addressOf(centredOn({ ...view, of: nameOf(middle) }, nameOf(node))));
    },
    expand: (node) => {
      if (node.of !== null) stay(inFull(view, node.of === middle.id ? null : node.of));
      else if (node.id !== middle.id) stay(toggled(view, node.id));
    },
    openPage: (node) => {
      const page = pageOf(node.kind, node.slug);
      if (page === null) return;
      if (ROUTED.test(page)) route(page);
      else location.assign(page);
    },
  };
  const onChoose = (id: string) => {
    setChosen(id);
    const node = picture.nodes.find((one) => one.id === id);
    if (node !== undefined && !node.isOpen) actions.expand(node);
  };
  const isPictured = !isNarrow || isAskedFor;
  return (
    <>
      <div class="graph-controls">
        <Legend picture={picture} hidden={view.hidden} onChange={(hidden) => stay({ ...view, hidden })} />
        <label class="most">
          At most{' '}
          <select value={view.most} onChange={(event) => stay({ ...view, most: Number(event.currentTarget.value) })}>
            {MOST_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </label>
        {isNarrow ? (
          <button type="button" aria-pressed={isAskedFor} onClick={() => setAskedFor(!isAskedFor)}>
            {isAskedFor ? 'Hide the picture' : 'Show the picture'}
          </button>
        ) : null}
      </div>
      <div class={`graph-bench${isLoading ? ' stale' : ''}`} aria-busy={isLoading}>
        {isPictured ? (
          <PictureView
            picture={picture}
            centre={middle.id}
            hidden={view.hidden}
            selected={selected.id}
            onChoose={onChoose}
          />
        ) : null}
        <div class="graph-side">
          <SelectedCard
            picture={picture}
            node={selected}
            isCentre={selected.id === middle.id}
            canShowMore={canShowMore(view, picture, selected, middle.id)}
            actions={actions}
          />
          {picture.nodes.length === 1 ? (
            <p class="empty">Nothing is linked to it yet.</p>
          ) : (
            <NodeList
              picture={picture}
              hidden={view.hidden}
              selected={selected.id}
              actions={actions}
              address={address}
            />
          )}
          <p class="keys no-print" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> middle, <kbd>Space</kbd> expand, <kbd>O</kbd> page
          </p>
        </div>
      </div>
    </>
  );
}

/** As in `topics/optimization`. */
function nameOf({ id, kind, slug }: ShownNode): string {
  return pageOf(kind, slug)?.slice(1) ?? id;
}

/** Whether asking for all of what is left out would show more than there is. */
function canShowMore(view: View, picture: Picture, { of }: ShownNode, centre: string): boolean {
  if (of === null || picture.nodes.length >= view.most) return false;
  return of === centre ? !view.isInFull : view.open.some(({ id, isInFull }) => id === of && !isInFull);
}
