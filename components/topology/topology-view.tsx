import type { Flow } from '@/lib/flows';
import type { Drawing, Graph, Links } from '@/lib/topology';
import { boxAnchor, placeAnchor, wireAnchor } from './anchors';
import { Diagram } from './diagram';
import { FlowList } from './flow-list';
import { Legend } from './legend';
import './topology.css';

interface Props {
  name: string;
  flows: readonly Flow[];
  graph: Graph;
  wide: Drawing;
  narrow: Drawing;
  wideZones: Drawing;
  narrowZones: Drawing;
}

/** Two distances, each wide and narrow; style sheets and the reader's choice of distance show the one that suits. */
export function TopologyView({ name, flows, graph, wide, narrow, wideZones, narrowZones }: Props) {
  const links: Links = {
    toBox: (boxId) => `#${boxAnchor(boxId)}`,
    toWire: (wireId) => `#${wireAnchor(wireId)}`,
  };
  const zoneLinks: Links = {
    toBox: (placeId) => `#${placeAnchor(placeId)}`,
    toWire: (wireId) => `#${placeAnchor(wireId.slice(wireId.indexOf('~') + 1))}`,
  };
  return (
    <>
      <div className="stage" data-topology data-level="ports">
        <Legend />
        <div className="canvas" data-canvas>
          <Diagram drawing={wideZones} title={`${name}, zones only`} links={zoneLinks} kind="wide zones" />
          <Diagram drawing={narrowZones} title={`${name}, zones only`} links={zoneLinks} kind="narrow zones" />
          <Diagram drawing={wide} title={`${name}, every port`} links={links} kind="wide ports" />
          <Diagram drawing={narrow} title={`${name}, every port`} links={links} kind="narrow ports" />
        </div>
      </div>
      <FlowList graph={graph} flows={flows} />
    </>
  );
}
