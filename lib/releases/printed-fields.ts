import type { PublishedRow } from './published';

/** What a row of the published page prints, without its place. */
export type PrintedRow = Omit<PublishedRow, 'id' | 'table' | 'row'>;

/** What may differ between two printings of a row, in words. */
export const printedFields = {
  section: 'section',
  protocol: 'protocol',
  direction: 'direction',
  portRange: 'port range',
  purpose: 'purpose',
  usedBy: 'used by',
  purposeHref: 'link of the purpose',
  usedByHref: 'link of used by',
} as const satisfies Partial<Record<keyof PrintedRow, string>>;

export type PrintedField = keyof typeof printedFields;

const isPrintedField = (name: string): name is PrintedField => name in printedFields;

export const printedFieldNames: readonly PrintedField[] = Object.keys(printedFields).filter(isPrintedField);

export const differingFields = (before: PrintedRow, after: PrintedRow): PrintedField[] =>
  printedFieldNames.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
