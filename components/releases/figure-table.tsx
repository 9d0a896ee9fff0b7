import type { FigureChange } from '@/lib/releases';
import { what } from '@/lib/words/upgrade';
import { EvidenceList } from '../evidence-list';

interface FigureTableProps {
  caption: string;
  figures: readonly FigureChange[];
  before: string;
  after: string;
}

/** Figures that differ, side by side. */
export function FigureTable({ caption, figures, before, after }: FigureTableProps) {
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.label} data-provider={figure.isBareMetal ? 'bare-metal' : undefined}>
            <th scope="row">
              {figure.label}
              {figure.kind === 'setting' && figure.evidence.length > 0 && <EvidenceList evidence={figure.evidence} />}
            </th>
            <td>{figure.before || '–'}</td>
            <td>{figure.after || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
