import type { OutboundHost } from '@/lib/flows';
import { InlineCode } from '../inline-code';

export function HostList({ title, hosts }: { title: string; hosts: readonly OutboundHost[] }) {
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {hosts.map(({ id, host, port, appProtocol, purpose, providers }) => (
          <li key={id} data-provider={providers.join(' ')}>
            <code>{host}</code> {appProtocol}
            {port !== null && ` ${port}`}: <InlineCode text={purpose} />
          </li>
        ))}
      </ul>
    </>
  );
}
