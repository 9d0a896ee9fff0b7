import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { EndpointId, OutboundHost, Requirement, Row, RowId } from '@/lib/flows';

/** A table of a page, with the anchor by which it is linked. */
export interface BodyTable {
  listener: EndpointId;
  anchor: string;
  rows: readonly Row[];
}

/** What a table of contents lists, in the order of the page. */
export type OutlineItem =
  | { kind: 'heading'; anchor: string; text: string; level: number }
  | { kind: 'table'; anchor: string; listener: EndpointId };

/** How the tags of a page are drawn; whoever shows a page brings them. */
export interface BodyParts {
  PortTable: ComponentType<BodyTable>;
  OutboundHosts: ComponentType<{ of: string | undefined; hosts: readonly OutboundHost[] }>;
  Requirements: ComponentType<{ of: string | undefined; requirements: readonly Requirement[] }>;
  a?: ComponentType<{ href?: string; children?: ReactNode }>;
  h2?: ComponentType<{ id?: string; children?: ReactNode }>;
  h3?: ComponentType<{ id?: string; children?: ReactNode }>;
  h4?: ComponentType<{ id?: string; children?: ReactNode }>;
}

/** One file of the content. */
export interface Page {
  slug: string;
  title: string;
  description: string;
  /** Relative to the repository. */
  file: string;
  rows: readonly Row[];
  outline: readonly OutlineItem[];
  /** Anchors of rows that stand elsewhere now, or under another name. */
  formerAnchors: readonly { anchor: string; rowId: RowId }[];
  Body: (props: { components: BodyParts }) => ReactElement;
}
