import { formatPortRange, type Requirement, requirementAnchor, requirementEvidenceAnchor } from '@/lib/flows';
import * as words from '@/lib/words/outbound';
import { InlineCode } from '../inline-code';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { describeRequired } from './needed';
import { EvidenceFold, EvidenceFor, Particulars } from './particulars';

interface RequirementTableProps {
  caption: string;
  requirements: readonly Requirement[];
  surroundings: Surroundings;
  /** The page whose table of requirements has their evidence, if not this one. */
  evidenceIn: string | undefined;
}

const portOf = ({ protocol, port }: Requirement): string =>
  [protocol ?? '', port ? formatPortRange(port) : ''].join(' ').trim() || '–';

/** What the network has to offer besides open ports. */
export function RequirementTable({ caption, requirements, surroundings, evidenceIn }: RequirementTableProps) {
  return (
    <table className="outbound requirements">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.requirement}</th>
          <th scope="col">{words.port}</th>
          <th scope="col">{words.askedBy}</th>
          <th scope="col">{words.needed}</th>
        </tr>
      </thead>
      <tbody>
        {requirements.map((item) => (
          <tr key={item.id} className="outbound-row" id={requirementAnchor(item.id)}>
            <th scope="row" className="outbound-purpose">
              <InlineCode text={item.requirement} />
              <Particulars item={item} />
              {evidenceIn ? (
                <p className="particulars-for">
                  <a href={`${evidenceIn}#${requirementEvidenceAnchor(item.id)}`}>
                    <EvidenceFor name={item.requirement} />
                  </a>
                </p>
              ) : (
                <EvidenceFold item={item} name={item.requirement} anchor={requirementEvidenceAnchor(item.id)} />
              )}
            </th>
            <td className="outbound-port">{portOf(item)}</td>
            <td data-label={words.askedBy}>
              {item.from.map((id) => nameOf(surroundings, id)).join(', ') || words.wholeCluster}
            </td>
            <td data-label={words.needed}>{describeRequired(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
