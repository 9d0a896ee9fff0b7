import type { EndpointId } from '@/lib/flows';
import * as words from '@/lib/words/numbers';
import { href } from '../site';

export interface IndexedPort {
  port: number;
  protocols: readonly string[];
  endpoints: readonly EndpointId[];
  /** What the published page calls it. */
  printed: readonly string[];
}

interface PortIndexProps {
  ports: readonly IndexedPort[];
  nameOf: (id: EndpointId) => string;
}

/** Numbers with the protocols they are used by and who is behind them. */
export function PortIndex({ ports, nameOf }: PortIndexProps) {
  return (
    <ul className="port-index">
      {ports.map(({ port, protocols, endpoints, printed }) => (
        <li key={port}>
          <a href={href(`/ports/${port}/`)}>{port}</a> <span className="muted">{protocols.join(', ')}</span>{' '}
          <span>{endpoints.length > 0 ? endpoints.map(nameOf).join(', ') : words.printedAs(printed.join(', '))}</span>
        </li>
      ))}
    </ul>
  );
}
