import { type Flow, formatNeed, formatPorts, formatReleaseSpan } from '@/lib/flows';

/** Where the accepted flows stand. */
export const acceptedFlows = 'content/fixtures/flows.golden.json';

const side = (endpoint: string, zones: readonly string[]): string => `${endpoint} (${zones.join(', ')})`;

function renderFlow(flow: Flow): string {
  const { id, source, sourceZones, destination, destinationZones, protocol, ports, symmetric } = flow;
  return JSON.stringify({
    id,
    from: side(source, sourceZones),
    to: side(destination, destinationZones),
    opens: [protocol, formatPorts(ports), symmetric ? 'both ways' : ''].filter((word) => word !== '').join(' '),
    purpose: flow.purpose,
    need: formatNeed(flow.need),
    phases: flow.phases.join(', '),
    path: flow.path,
    providers: flow.providers.join(', '),
    releases: formatReleaseSpan(flow.releases),
    published: flow.publishedIds.join(', '),
    confidence: flow.confidence.level,
    evidence: flow.evidence.length,
  });
}

/** One flow a line, sorted, so that a review shows a change of content as a change of data. */
export function renderFlows(flows: readonly Flow[]): string {
  const lines = flows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(renderFlow);
  return `[\n${lines.join(',\n')}\n]\n`;
}
