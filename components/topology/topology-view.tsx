import type { Flow, ProviderId } from '@/lib/flows';
import type { Drawing, Graph, Links } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { boxAnchor, placeAnchor, wireAnchor } from './anchors';
import { Diagram } from './diagram';
import { FlowList } from './flow-list';
import { Legend } from './legend';
import { Panel } from './panel';
import { PathQuestion } from './path-question';
import { Stepper, Stories, type Story } from './stories';
import { TakeAway } from './take-away';
import { Toolbar } from './toolbar';
import './topology.css';

interface Props {
  name: string;
  provider: ProviderId;
  /** Of this provider: where each is, and what is chosen there. */
  variants: readonly { path: string; choices: Readonly<Record<string, string>> }[];
  /** Where the plain picture of each provider is. */
  pages: Readonly<Partial<Record<ProviderId, string>>>;
  stories: readonly Story[];
  /** The address of the files, without their endings. */
  files: string;
  flows: readonly Flow[];
  graph: Graph;
  wide: Drawing;
  narrow: Drawing;
  wideZones: Drawing;
  narrowZones: Drawing;
}

/** Two distances, each wide and narrow; style sheets and the reader's choice of distance show the one that suits. */
export function TopologyView(props: Props) {
  const { name, flows, graph, wide, narrow, wideZones, narrowZones, stories } = props;
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
      <div
        className="stage"
        data-topology
        data-level="ports"
        data-provider={props.provider}
        data-pages={JSON.stringify(props.pages)}
        data-variants={JSON.stringify(props.variants)}
      >
        <Toolbar />
        {stories.length > 0 && <Stepper stories={stories} />}
        <PathQuestion graph={graph} />
        <div className="scene">
          <div className="canvas" data-canvas>
            <Diagram drawing={wideZones} title={words.zonesOnly(name)} links={zoneLinks} kind="wide zones" />
            <Diagram drawing={narrowZones} title={words.zonesOnly(name)} links={zoneLinks} kind="narrow zones" />
            <Diagram drawing={wide} title={words.everyPort(name)} links={links} kind="wide ports" />
            <Diagram drawing={narrow} title={words.everyPort(name)} links={links} kind="narrow ports" />
          </div>
          <Panel />
        </div>
        <Legend />
      </div>
      <TakeAway address={props.files} />
      {stories.length > 0 && <Stories stories={stories} />}
      <FlowList graph={graph} flows={flows} />
    </>
  );
}
