import type { Flow } from '@/lib/flows';
import type { Drawing, Graph, Links } from '@/lib/topology';
import { Diagram } from './diagram';
import { boxAnchor, FlowList, wireAnchor } from './flow-list';

interface Props {
  name: string;
  flows: readonly Flow[];
  graph: Graph;
  wide: Drawing;
  narrow: Drawing;
}

const links: Links = {
  toBox: (boxId) => `#${boxAnchor(boxId)}`,
  toWire: (wireId) => `#${wireAnchor(wireId)}`,
};

/** The same picture twice, of which style sheets show the one that suits the screen. */
export function TopologyView({ name, flows, graph, wide, narrow }: Props) {
  return (
    <>
      <p>
        Arrows point from who starts the talk. Solid lines are TCP, dashed ones UDP, long dashes several protocols, dots
        neither. Choose a box or a line to read its flows below.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="diagram-wide" aria-label={`${name}, scrolls sideways`} tabIndex={0}>
        <Diagram drawing={wide} title={`${name}, from left to right`} links={links} />
      </section>
      <div className="diagram-narrow">
        <Diagram drawing={narrow} title={`${name}, from top to bottom`} links={links} />
      </div>
      <h2>Flows</h2>
      <FlowList graph={graph} flows={flows} />
    </>
  );
}
