import { createElement } from 'react';
import type { OutboundHost, ProviderId, Requirement } from '@/lib/flows';
import type { PageContent } from './mdx/compile-page';
import type { BodyTable, Page } from './page';

export interface Outbound {
  hosts: readonly OutboundHost[];
  requirements: readonly Requirement[];
}

/** `of` is a provider; without it everything is listed. */
export function selectFor<Item extends { providers: readonly ProviderId[] }>(
  items: readonly Item[],
  of?: string,
): readonly Item[] {
  return of === undefined ? items : items.filter(({ providers }) => providers.some((id) => id === of));
}

/** The page as it was parsed; its tags, which hold numbers and names only, are drawn with what these stand for. */
export function createBody(content: PageContent, tables: readonly BodyTable[], outbound: Outbound): Page['Body'] {
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
