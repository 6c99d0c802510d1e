/** The picture as a list: the same things, all that can be done with them by keyboard, and what is selected the same on both sides. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Picture, ShownNode } from './gathered.ts';
import { KINDS, type Kind } from './kinds.ts';
import { Shape } from './shape.tsx';

export interface NodeActions {
  readonly select: (id: string) => void;
  /** Puts a thing in the middle. */
  readonly centre: (node: ShownNode) => void;
  /** Shows its neighbours, or takes them away again. */
  readonly expand: (node: ShownNode) => void;
  readonly openPage: (node: ShownNode) => void;
}

interface NodeListProps {
  readonly picture: Picture;
  readonly hidden: readonly Kind[];
  readonly selected: string;
  readonly actions: NodeActions;
  /** Changes with the address: the list keeps the focus over that. */
  readonly address: string;
}

interface Group {
  readonly words: string;
  readonly nodes: readonly ShownNode[];
}

/** The things of the list in its order, by kind. */
function groupsOf({ nodes }: Picture, hidden: readonly Kind[]): readonly Group[] {
  const [centre, ...others] = nodes;
  const ofKind = (kind: string) => others.filter((node) => node.kind === kind);
  const groups = [
    { words: 'In the middle', nodes: centre === undefined ? [] : [centre] },
    ...KINDS.filter(({ kind }) => !hidden.includes(kind)).map(({ kind, many }) => ({
      words: many,
      nodes: ofKind(kind),
    })),
    { words: 'Not shown', nodes: ofKind('LEFT_OUT') },
  ];
  return groups.filter((group) => group.nodes.length > 0);
}

export function NodeList({ picture, hidden, selected, actions, address }: NodeListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const groups = groupsOf(picture, hidden);
  const rows = groups.flatMap(({ nodes }) => nodes);
  const at = rows.findIndex((node) => node.id === selected);
  // A page that changes takes the focus; whoever is in the list goes on there.
  useEffect(() => {
    if (hadFocus.current) list.current?.focus({ preventScroll: true });
  }, [address]);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (row === null || row === undefined || list.current === null) return;
    const { offsetTop, offsetHeight } = row;
    const { scrollTop, clientHeight } = list.current;
    if (offsetTop < scrollTop) list.current.scrollTop = offsetTop - 32;
    else if (offsetTop + offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = offsetTop + offsetHeight - clientHeight + 8;
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const node = rows[at];
    const act = keyAction(event.key, { rows, at, node, actions });
    if (act === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={list}
      class="node-list"
      role="listbox"
      tabIndex={0}
      aria-label="Things in the picture"
      aria-describedby={`${id}-keys`}
      aria-activedescendant={at < 0 ? undefined : `${id}-${selected}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        // Leaving for another part of the page, not because the page has taken the focus on its own account.
        if (event.relatedTarget instanceof HTMLElement && event.relatedTarget.id !== 'content')
          hadFocus.current = false;
      }}
    >
      {groups.map(({ words, nodes }) => (
        // biome-ignore lint/a11y/useSemanticElements: options are grouped so, a fieldset is for fields
        <div key={words} role="group" aria-label={words}>
          <p class="group-name" aria-hidden="true">
            {words}
          </p>
          {nodes.map((node) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, as the listbox pattern has it
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list, as the listbox pattern has it
            <div
              key={node.id}
              id={`${id}-${node.id}`}
              role="option"
              aria-selected={node.id === selected}
              onClick={() => actions.select(node.id)}
            >
              <Shape kind={node.kind} />
              <span class="words">{node.title}</span>
              <span class="beside">{besideOf(node, node === picture.nodes[0])}</span>
            </div>
          ))}
        </div>
      ))}
      <p id={`${id}-keys`} class="unseen">
        Arrow keys move, Enter puts a thing in the middle, Space shows or hides its neighbours, O opens its page.
      </p>
    </div>
  );
}

function besideOf({ subTitle, mainStat, isOpen }: ShownNode, isMiddle: boolean): string {
  return [subTitle, mainStat, isOpen && !isMiddle ? 'expanded' : null].filter((part) => part !== null).join(', ');
}

interface KeyContext {
  readonly rows: readonly ShownNode[];
  readonly at: number;
  readonly node: ShownNode | undefined;
  readonly actions: NodeActions;
}

/** What a key does, or null. */
function keyAction(key: string, { rows, at, node, actions }: KeyContext): (() => void) | null {
  const goTo = (index: number) => () => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row !== undefined) actions.select(row.id);
  };
  if (key === 'ArrowDown') return goTo(at + 1);
  if (key === 'ArrowUp') return goTo(at - 1);
  if (key === 'Home') return goTo(0);
  if (key === 'End') return goTo(rows.length - 1);
  if (node === undefined) return null;
  if (key === 'Enter') return () => actions.centre(node);
  if (key === ' ') return () => actions.expand(node);
  if (key === 'o' || key === 'O') return () => actions.openPage(node);
  return null;
}
