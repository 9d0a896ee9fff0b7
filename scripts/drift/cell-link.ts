import type { Link, LinkReference, RootContent } from 'mdast';

/** `[label]: address`, by label. */
export type Definitions = ReadonlyMap<string, string>;

export const findDefinitions = (nodes: readonly RootContent[]): Definitions =>
  new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));

export const hrefOf = (link: Link | LinkReference, definitions: Definitions): string =>
  link.type === 'link' ? link.url : (definitions.get(link.identifier) ?? '');
