import type { OutboundHost } from '@/lib/flows';
import { InlineCode } from '../inline-code';
import { forWhom } from './for-whom';

interface HostListProps {
  title: string;
  hosts: readonly OutboundHost[];
  /** From or until when a host is asked for. */
  stepOf?: (host: OutboundHost) => string | null;
}

export function HostList({ title, hosts, stepOf }: HostListProps) {
  if (hosts.length === 0) return null;
  return (
    <div data-part="">
      <h3>{title}</h3>
      <ul className="plain-list">
        {hosts.map((item) => {
          const step = stepOf?.(item);
          return (
            <li key={item.id} {...forWhom(item)}>
              <code>{item.host}</code> {item.appProtocol}
              {item.port !== null && ` ${item.port}`}: <InlineCode text={item.purpose} />
              {step && `, ${step}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
