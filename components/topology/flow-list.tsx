import { rowHref } from '@/components/site';
import { type Flow, formatNeed, formatReleaseSpan } from '@/lib/flows';
import { type Box, formatChips, type Graph, type Note, type Place, toPlaceIds, type Wire } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { Say } from '../say';
import { boxAnchor, placeAnchor, wireAnchor } from './anchors';

interface Props {
  graph: Graph;
  flows: readonly Flow[];
}

/** What the reader's cluster has to be like; nothing is written where it does not matter. */
const conditionsOf = ({ need, releases }: Flow) => ({
  'data-need': need.kind === 'when' ? formatNeed(need) : undefined,
  'data-releases': formatReleaseSpan(releases) || undefined,
});

function Purposes({ flows }: { flows: readonly Flow[] }) {
  return (
    <ul>
      {flows.map((flow) => (
        <li key={flow.id} data-flow={flow.id} {...conditionsOf(flow)}>
          <a href={rowHref(flow.rowId)}>{flow.purpose}</a>
        </li>
      ))}
    </ul>
  );
}

const among = (flows: readonly Flow[], ids: readonly string[]) => flows.filter(({ id }) => ids.includes(id));

function WireLine({ wire, from, to, flows }: { wire: Wire; from: string; to: string; flows: readonly Flow[] }) {
  return (
    <li id={wireAnchor(wire.id)} data-wire={wire.id} data-source={wire.source} data-destination={wire.destination}>
      <span className="who">
        <Say
          text={words.fromTo(from, to)}
          tags={{
            arrow: (text) => <span aria-hidden="true">{text}</span>,
            to: (text) => <span className="sr-only">{text}</span>,
          }}
        />
      </span>{' '}
      <strong>{formatChips(wire.chips)}</strong>
      <Purposes flows={among(flows, wire.flowIds)} />
    </li>
  );
}

function NoteLine({ note, box, flows }: { note: Note; box: Box; flows: readonly Flow[] }) {
  return (
    <li data-source={note.sourceId} data-destination={box.id}>
      <span className="who">{words.within(box.name, note.text)}</span> <strong>{formatChips(note.chips)}</strong>
      <Purposes flows={among(flows, note.flowIds)} />
    </li>
  );
}

function BoxFlows({ box, graph, flows }: Props & { box: Box }) {
  const nameOf = (id: string): string => graph.boxes.find((one) => one.id === id)?.name ?? id;
  const inbound = graph.wires.filter(({ destination }) => destination === box.id);
  const isSilent = inbound.length + box.notes.length === 0;
  return (
    <section data-box={box.id} data-places={toPlaceIds(box.id, flows).join(' ')}>
      <h4 id={boxAnchor(box.id)} data-names={box.id}>
        {box.name}
      </h4>
      {isSilent ? (
        <p>{words.startsOnly}</p>
      ) : (
        <ul>
          {inbound.map((wire) => (
            <WireLine key={wire.id} wire={wire} from={nameOf(wire.source)} to={box.name} flows={flows} />
          ))}
          {box.notes.map((note) => (
            <NoteLine key={note.sourceId} note={note} box={box} flows={flows} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PlaceFlows({ place, graph, flows }: Props & { place: Place }) {
  const inside = graph.boxes.filter(({ placeId }) => placeId === place.id);
  return (
    <section className="place-flows">
      <h3 id={placeAnchor(place.id)}>
        <span data-names={`place:${place.id}`}>{place.name}</span> {place.caption && <small>{place.caption}</small>}
      </h3>
      {inside.map((box) => (
        <BoxFlows key={box.id} box={box} graph={graph} flows={flows} />
      ))}
    </section>
  );
}

/** What the picture says, in words: place by place, who reaches each listener, on what and why. */
export function FlowList(props: Props) {
  return (
    <section className="flow-list" aria-labelledby="flows">
      <h2 id="flows">{words.inWords}</h2>
      <div className="flow-columns">
        {props.graph.places.map((place) => (
          <PlaceFlows key={place.id} place={place} {...props} />
        ))}
      </div>
    </section>
  );
}
