/** The drawing itself: sigma over a graph whose things have shapes, colours and places; loaded when a picture is wanted. */
import { MultiUndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Colours } from './colours.ts';
import { findPlaces } from './find-places.ts';
import type { Picture, ShownNode } from './gathered.ts';
import type { Kind } from './kinds.ts';
import { drawHover, Labels } from './labels.ts';
import type { Places } from './layout.ts';
import { type NodeAttributes, ShapeProgram } from './shape-program.ts';

export interface DrawingSettings {
  readonly onChoose: (id: string) => void;
  /** Follows the selected thing, to ring it. */
  readonly ring: HTMLElement;
  readonly isStill: boolean;
}

const LONGEST_LABEL = 42;
const ANIMATION_MS = 320;

export class Drawing {
  readonly #graph = new MultiUndirectedGraph<NodeAttributes>();
  readonly #sigma: Sigma<NodeAttributes>;
  readonly #settings: DrawingSettings;
  #colours: Colours;
  #selected: string | null = null;
  #hidden: readonly Kind[] = [];
  #centre = '';
  #stopMoving: () => void = () => undefined;
  #shown: Picture | null = null;

  /** Throws where the browser cannot draw. */
  constructor(container: HTMLElement, colours: Colours, settings: DrawingSettings) {
    this.#colours = colours;
    this.#settings = settings;
    const labels = new Labels();
    this.#sigma = new Sigma<NodeAttributes>(this.#graph, container, {
      nodeProgramClasses: { shape: ShapeProgram },
      defaultNodeType: 'shape',
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: drawHover,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelDensity: 1,
      labelGridCellSize: 140,
      labelRenderedSizeThreshold: 4,
      stagePadding: 44,
      zIndex: true,
      minCameraRatio: 0.08,
      maxCameraRatio: 3,
      allowInvalidContainer: true,
      nodeReducer: (id, data) => this.#nodeOf(id, data),
      edgeReducer: (id) => this.#edgeOf(id),
    });
    this.#sigma.on('beforeRender', () => labels.clear());
    this.#sigma.on('clickNode', ({ node }) => settings.onChoose(node));
    this.#sigma.on('doubleClickNode', (event) => event.preventSigmaDefault());
    this.#sigma.on('enterNode', () => {
      container.style.cursor = 'pointer';
    });
    this.#sigma.on('leaveNode', () => {
      container.style.cursor = '';
    });
    this.#sigma.on('afterRender', () => this.#placeRing());
    this.recolour(colours);
  }

  /** Shows a picture; resolves when everything has its place, to false where another one came in between. */
  async show(picture: Picture, centre: string): Promise<boolean> {
    this.#shown = picture;
    const ids = picture.nodes.map(({ id }) => id);
    const links = picture.edges.map(({ source, target }) => [source, target] as const);
    const places = await findPlaces({ ids, links });
    if (this.#shown !== picture) return false;
    this.#stopMoving();
    const isOther = this.#centre !== centre;
    this.#centre = centre;
    this.#replace(picture, places);
    if (isOther) this.fit();
    return true;
  }

  /** Lights one thing. */
  select(id: string | null): void {
    this.#selected = id;
    this.#sigma.refresh({ skipIndexation: true });
    this.#bringIntoView();
  }

  /** Leaves kinds out of the picture, without moving anything. */
  hide(kinds: readonly Kind[]): void {
    this.#hidden = kinds;
    this.#sigma.refresh({ skipIndexation: true });
  }

  recolour(colours: Colours): void {
    this.#colours = colours;
    this.#sigma.setSetting('labelColor', { color: colours.ink });
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Nearer by a factor below 1, farther by one above. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, { duration: this.#duration(200) });
  }

  /** Everything in sight. */
  fit(): void {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.#duration(200) });
  }

  kill(): void {
    this.#shown = null;
    this.#stopMoving();
    this.#sigma.kill();
  }

  #duration(ms: number): number {
    return this.#settings.isStill ? 0 : ms;
  }

  #replace({ nodes, edges }: Picture, places: Places): void {
    const graph = this.#graph;
    const before: Record<string, { x: number; y: number }> = {};
    graph.forEachNode((id, { x, y }) => {
      before[id] = { x, y };
    });
    // What is new comes out of what it was reached from.
    const cameFrom = new Map(
      edges.flatMap(({ source, target }) => [[target, source] as const, [source, target] as const]),
    );
    const isFirst = graph.order === 0 || before[this.#centre] === undefined;
    graph.clear();
    for (const node of nodes) {
      const place = places[node.id] ?? { x: 0, y: 0 };
      const from = isFirst ? place : (before[node.id] ?? before[cameFrom.get(node.id) ?? ''] ?? place);
      const start = this.#settings.isStill ? place : from;
      graph.addNode(node.id, { ...start, ...this.#looksOf(node), type: 'shape' });
    }
    for (const { id, source, target } of edges) {
      if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(id))
        graph.addEdgeWithKey(id, source, target);
    }
    if (isFirst || this.#settings.isStill) return;
    this.#stopMoving = animateNodes(graph, { ...places }, { duration: ANIMATION_MS, easing: 'quadraticInOut' });
  }

  #looksOf({ id, title, kind, isOpen }: ShownNode): Pick<NodeAttributes, 'size' | 'label' | 'kind'> {
    const label = title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1)}…` : title;
    return { label, kind, size: id === this.#centre ? 13 : isOpen ? 10 : kind === 'TALK' ? 5.5 : 7 };
  }

  #nodeOf(id: string, data: NodeAttributes) {
    const isSelected = id === this.#selected;
    return {
      ...data,
      color: this.#colours.kinds[data.kind],
      hidden: data.kind !== 'LEFT_OUT' && id !== this.#centre && this.#hidden.includes(data.kind),
      forceLabel: isSelected || id === this.#centre || data.kind === 'LEFT_OUT',
      zIndex: isSelected ? 1 : 0,
    };
  }

  #edgeOf(id: string) {
    const isLit =
      this.#selected !== null &&
      this.#selected !== this.#centre &&
      this.#graph.extremities(id).includes(this.#selected);
    return {
      color: isLit ? this.#colours.accent : this.#colours.line,
      size: isLit ? 2.2 : 1,
    };
  }

  #placeRing(): void {
    const { ring } = this.#settings;
    const data = this.#selected === null ? undefined : this.#sigma.getNodeDisplayData(this.#selected);
    ring.hidden = data === undefined || data.hidden === true;
    if (data === undefined || this.#selected === null) return;
    const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(this.#selected));
    const radius = this.#sigma.scaleSize(data.size) + 6;
    ring.style.width = `${2 * radius}px`;
    ring.style.height = `${2 * radius}px`;
    ring.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
  }

  /** Turns the camera to the selected thing where it is outside the picture. */
  #bringIntoView(): void {
    if (this.#selected === null || !this.#graph.hasNode(this.#selected)) return;
    const { width, height } = this.#sigma.getDimensions();
    const at = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(this.#selected));
    if (at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height) return;
    const data = this.#sigma.getNodeDisplayData(this.#selected);
    if (data !== undefined) {
      void this.#sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: this.#duration(250) });
    }
  }
}
