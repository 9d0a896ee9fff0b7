import * as words from '@/lib/words/code-facts';
import type { PublishedRow } from './published';

/** What a row of the published page prints, without its place. */
export type PrintedRow = Omit<PublishedRow, 'id' | 'table' | 'row'>;

/** What may differ between two printings of a row, in words. */
export const printedFields = words.printedFields satisfies Partial<Record<keyof PrintedRow, string>>;

export type PrintedField = keyof typeof printedFields;

const isPrintedField = (name: string): name is PrintedField => name in printedFields;

const printedFieldNames: readonly PrintedField[] = Object.keys(printedFields).filter(isPrintedField);

export const differingFields = (before: PrintedRow, after: PrintedRow): PrintedField[] =>
  printedFieldNames.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
