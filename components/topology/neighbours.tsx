import { href, rowHref } from '@/components/site';
import type { Endpoint, Flow } from '@/lib/flows';
import { layOutWide } from '@/lib/layout';
import { endpointOfBox, type Links, layOutColumn, toNeighbours } from '@/lib/topology';
import { neighboursOf } from '@/lib/words/endpoints';
import { Diagram } from './diagram';
import './neighbours.css';

/** Three columns leave room to set ports beside most names. */
const roomyCard = 250;

interface Props {
  endpoint: Pick<Endpoint, 'id' | 'name'>;
  /** All that may be drawn; those that do not touch the endpoint are left out. */
  flows: readonly Flow[];
  endpoints: readonly Endpoint[];
}

/** A small picture of one endpoint: who reaches it, whom it reaches, on which ports; nothing where nobody does either. */
export async function Neighbours({ endpoint, flows, endpoints }: Props) {
  const graph = toNeighbours(endpoint.id, { flows, endpoints });
  if (graph.wires.length === 0) return null;
  const links: Links = {
    toBox: (boxId) => href(`/endpoints/${endpointOfBox(boxId)}/`),
    toWire: (wireId) => {
      const [flowId] = graph.wires.find(({ id }) => id === wireId)?.flowIds ?? [];
      const flow = flows.find(({ id }) => id === flowId);
      return flow ? rowHref(flow.rowId) : '';
    },
  };
  const title = neighboursOf(endpoint.name);
  return (
    <div className="neighbours">
      <Diagram drawing={await layOutWide(graph, roomyCard)} title={title} links={links} kind="wide" />
      <Diagram drawing={layOutColumn(graph)} title={title} links={links} kind="narrow" />
    </div>
  );
}
