import { hostAnchor, hostEvidenceAnchor, type OutboundHost } from '@/lib/flows';
import * as words from '@/lib/words/outbound';
import { InlineCode } from '../inline-code';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { describeRequired } from './needed';
import { EvidenceFold, Particulars } from './particulars';

interface HostTableProps {
  caption: string;
  hosts: readonly OutboundHost[];
  surroundings: Surroundings;
  /** The page whose table of hosts has their evidence, if not this one. */
  evidenceIn: string | undefined;
}

const nameIn = ({ host }: OutboundHost) => <code>{host}</code>;

/** Names on the internet or at the site, who asks for them, and what stands in on a closed network. */
export function HostTable({ caption, hosts, surroundings, evidenceIn }: HostTableProps) {
  return (
    <table className="outbound">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.host}</th>
          <th scope="col">{words.port}</th>
          <th scope="col">{words.purpose}</th>
          <th scope="col">{words.askedBy}</th>
          <th scope="col">{words.needed}</th>
          <th scope="col">{words.closedNetwork}</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => (
          <tr key={host.id} className="outbound-row" id={hostAnchor(host.id)}>
            <th scope="row" className="outbound-name">
              {evidenceIn ? <a href={`${evidenceIn}#${hostEvidenceAnchor(host.id)}`}>{nameIn(host)}</a> : nameIn(host)}
            </th>
            <td className="outbound-port">
              {host.protocol} {host.port ?? words.asConfigured} <span className="muted">{host.appProtocol}</span>
            </td>
            <td className="outbound-purpose">
              <InlineCode text={host.purpose} />
              <Particulars item={host} />
              {!evidenceIn && (
                <EvidenceFold
                  item={host}
                  name={host.host}
                  anchor={hostEvidenceAnchor(host.id)}
                  listedSince={host.listedSince}
                  documentedIn={host.documentedIn}
                />
              )}
            </td>
            <td data-label={words.askedBy}>{host.from.map((id) => nameOf(surroundings, id)).join(', ')}</td>
            <td data-label={words.needed}>{describeRequired(host)}</td>
            <td data-label={words.closedNetwork}>
              <InlineCode text={host.airGapped ?? '–'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
