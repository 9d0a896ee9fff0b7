import { rowHref } from '@/components/site';
import type { Flow } from '@/lib/flows';
import type { Box, Graph } from '@/lib/topology';

/** The address of a box and of a line in the list below the picture. */
export const boxAnchor = (boxId: string): string => `to-${boxId}`;
export const wireAnchor = (wireId: string): string => `line-${wireId}`;

interface Props {
  graph: Graph;
  flows: readonly Flow[];
}

function Purposes({ flows }: { flows: readonly Flow[] }) {
  return (
    <ul>
      {flows.map((flow) => (
        <li key={flow.id}>
          <a href={rowHref(flow.rowId)}>{flow.purpose}</a>
        </li>
      ))}
    </ul>
  );
}

function BoxFlows({ box, graph, flows }: Props & { box: Box }) {
  const nameOf = (id: string): string => graph.boxes.find((one) => one.id === id)?.name ?? id;
  const among = (ids: readonly string[]) => flows.filter(({ id }) => ids.includes(id));
  const inbound = graph.wires.filter(({ destination }) => destination === box.id);
  const isSilent = inbound.length + box.notes.length === 0;
  return (
    <section>
      <h3 id={boxAnchor(box.id)}>{box.name}</h3>
      {isSilent && <p>Starts talks with others; nobody starts one with it.</p>}
      <ul>
        {inbound.map((wire) => (
          <li key={wire.id} id={wireAnchor(wire.id)}>
            From {nameOf(wire.source)}: <strong>{wire.chips.map(({ text }) => text).join(', ')}</strong>
            <Purposes flows={among(wire.flowIds)} />
          </li>
        ))}
        {box.notes.map((note) => (
          <li key={note.text}>
            Inside its own place, {note.text}: <strong>{note.chips.map(({ text }) => text).join(', ')}</strong>
            <Purposes flows={among(note.flowIds)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the picture says, in words: under each listener, who reaches it, on what and why. */
export function FlowList(props: Props) {
  return props.graph.boxes.map((box) => <BoxFlows key={box.id} box={box} {...props} />);
}
