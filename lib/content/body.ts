import type { MDXContent } from 'mdx/types';
import { createElement } from 'react';
import { isProviderId, type OutboundHost, type ProviderId, providerIds, type Requirement } from '@/lib/flows';
import type { BodyTable, Page } from './page';

export interface Outbound {
  hosts: readonly OutboundHost[];
  requirements: readonly Requirement[];
}

/** `of` is a provider, or "all" for what every provider shares; without it everything is listed. */
export function selectFor<Item extends { providers: readonly ProviderId[] }>(
  items: readonly Item[],
  of?: string,
): readonly Item[] {
  if (of === undefined) return items;
  if (isProviderId(of)) return items.filter(({ providers }) => providers.includes(of));
  return items.filter(({ providers }) => providerIds.every((id) => providers.includes(id)));
}

/** The page as it was parsed; its tags, which hold numbers and names only, are drawn with what these stand for. */
export function createBody(content: MDXContent, tables: readonly BodyTable[], outbound: Outbound): Page['Body'] {
  return ({ components: { PortTable, OutboundHosts, Requirements, ...elements } }) => {
    const tags = {
      PortTable: ({ table: number }: { table: string }) => {
        const table = tables[Number(number)];
        return table ? createElement(PortTable, table) : null;
      },
      OutboundHosts: ({ of }: { of?: string }) =>
        createElement(OutboundHosts, { of, hosts: selectFor(outbound.hosts, of) }),
      Requirements: ({ of }: { of?: string }) =>
        createElement(Requirements, { of, requirements: selectFor(outbound.requirements, of) }),
    };
    return createElement(content, { components: { ...elements, ...tags } });
  };
}
