import type { JsonNode } from '../json/parse-json';

export interface Named {
  id: string;
  /** The name and its aliases. */
  names: readonly string[];
}

function textsAt(node: JsonNode, wanted: string): string[] {
  const values = node.kind === 'object' ? node.entries.filter(({ key }) => key === wanted) : [];
  const nodes = values.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
  return nodes.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}

/**
 * What a list of things calls them, read even where an entry has a mistake elsewhere: one mistake in endpoints.json must not make every
 * row that names the endpoint a mistake too.
 */
export function namesIn(root: JsonNode | undefined, key = 'id'): Named[] {
  const items = root?.kind === 'list' ? root.items : [];
  return items.flatMap((item) =>
    textsAt(item, key).map((id) => ({ id, names: [...textsAt(item, 'name'), ...textsAt(item, 'aliases')] })),
  );
}

export const idsIn = (root: JsonNode | undefined, key = 'id'): string[] => namesIn(root, key).map(({ id }) => id);

/** The value of a key of an object; undefined for everything else. */
export const childOf = (root: JsonNode | undefined, key: string): JsonNode | undefined =>
  root?.kind === 'object' ? root.entries.find((entry) => entry.key === key)?.value : undefined;

/** The items of a list; none of anything else. */
export const itemsOf = (root: JsonNode | undefined): readonly JsonNode[] => (root?.kind === 'list' ? root.items : []);
