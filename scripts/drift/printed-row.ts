import type { PublishedRow } from '@/lib/releases';

export const columns = ['Protocol', 'Direction', 'Port Range', 'Purpose', 'Used By'];

/** A row as a page prints it. */
export type PrintedRow = Omit<PublishedRow, 'id' | 'table' | 'row'>;

/** What may differ between two readings of a row, in the words of a report. */
export const fields = {
  section: 'section',
  protocol: 'protocol',
  direction: 'direction',
  portRange: 'port range',
  purpose: 'purpose',
  usedBy: 'used by',
  purposeHref: 'link of the purpose',
  usedByHref: 'link of used by',
} as const satisfies Partial<Record<keyof PrintedRow, string>>;

export type Field = keyof typeof fields;

export const isField = (name: string): name is Field => name in fields;

export const fieldNames: readonly Field[] = Object.keys(fields).filter(isField);
