import type { ComponentType, ReactElement } from 'react';
import type { OutboundHost, Requirement, Row, RowId } from '@/lib/flows';
import type { Heading } from './mdx/collect-headings';

/** How the tags of a page are drawn; whoever shows a page brings them. */
export interface BodyParts {
  PortTable: ComponentType<{ listener: string; rows: readonly Row[] }>;
  OutboundHosts: ComponentType<{ of: string | undefined; hosts: readonly OutboundHost[] }>;
  Requirements: ComponentType<{ of: string | undefined; requirements: readonly Requirement[] }>;
  a?: ComponentType<{ href?: string; children?: React.ReactNode }>;
  h2?: ComponentType<{ id?: string; children?: React.ReactNode }>;
  h3?: ComponentType<{ id?: string; children?: React.ReactNode }>;
}

export type { Heading };

/** One file of the content. */
export interface Page {
  slug: string;
  title: string;
  description: string;
  /** Relative to the repository. */
  file: string;
  rows: readonly Row[];
  headings: readonly Heading[];
  /** Anchors of rows that stand elsewhere now, or under another name. */
  formerAnchors: readonly { anchor: string; rowId: RowId }[];
  Body: (props: { components: BodyParts }) => ReactElement;
}
