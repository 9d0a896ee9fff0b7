import { formatPortRange, type PortRange } from '@/lib/flows';
import { href } from '../site';

/** Each port leads to the page of its number, a range to that of its beginning. */
export function PortLinks({ ports }: { ports: readonly PortRange[] }) {
  if (ports.length === 0) return '–';
  return ports.map((range, place) => (
    <span key={range.from}>
      {place > 0 && ', '}
      <a className="port-link" href={href(`/ports/${range.from}/`)}>
        {formatPortRange(range)}
      </a>
    </span>
  ));
}
