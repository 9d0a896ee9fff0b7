const itemKinds = ['page', 'heading', 'endpoint', 'port', 'release', 'erratum', 'format', 'action'] as const;

/** Something that the palette can open, besides the rows that the search finds. */
export interface PaletteItem {
  kind: (typeof itemKinds)[number];
  label: string;
  /** Other words that find it. */
  words: string;
  /** Within the site: `/docs/etcd/`. */
  path: string;
}

/** A line of the palette's list. */
export interface Choice {
  kind: string;
  label: string;
  /** What the copying key puts on the clipboard. */
  copy: string;
  choose(): void;
}
