import { differingFields, type PrintedField, type PrintedRow } from '@/lib/releases';

export interface Change {
  before: PrintedRow;
  after: PrintedRow;
  fields: readonly PrintedField[];
}

export interface Drift {
  added: readonly PrintedRow[];
  removed: readonly PrintedRow[];
  changed: readonly Change[];
}

/** Rows are paired by the first of these that they share; each asks less than the one before. */
const likenesses: readonly (readonly PrintedField[])[] = [
  ['section', 'protocol', 'direction', 'portRange', 'purpose', 'usedBy', 'purposeHref', 'usedByHref'],
  ['section', 'protocol', 'portRange', 'purpose', 'usedBy'],
  ['section', 'protocol', 'portRange', 'purpose'],
  ['section', 'protocol', 'portRange'],
  ['section', 'portRange'],
  ['section', 'protocol', 'purpose'],
  ['section', 'purpose'],
  ['protocol', 'portRange', 'purpose', 'usedBy'],
  ['protocol', 'portRange', 'purpose'],
];

const keyOf = (row: PrintedRow, likeness: readonly PrintedField[]): string =>
  likeness.map((field) => (row[field] ?? '').toLowerCase()).join('\n');

/** What a page prints otherwise than `before`; the order of rows does not matter. */
export function findDrift(before: readonly PrintedRow[], after: readonly PrintedRow[]): Drift {
  let removed = [...before];
  let added = [...after];
  const changed: Change[] = [];
  for (const likeness of likenesses) {
    const pairs = pairUp(removed, added, likeness);
    removed = removed.filter((row) => !pairs.has(row));
    const taken = new Set(pairs.values());
    added = added.filter((row) => !taken.has(row));
    changed.push(...[...pairs].flatMap(([old, now]) => toChange(old, now)));
  }
  return { added, removed, changed: changed.sort((a, b) => a.after.line - b.after.line) };
}

function pairUp(
  before: readonly PrintedRow[],
  after: readonly PrintedRow[],
  likeness: readonly PrintedField[],
): Map<PrintedRow, PrintedRow> {
  const waiting = new Map<string, PrintedRow[]>();
  for (const row of after) waiting.set(keyOf(row, likeness), [...(waiting.get(keyOf(row, likeness)) ?? []), row]);
  return new Map(
    before.flatMap((row) => {
      const other = waiting.get(keyOf(row, likeness))?.shift();
      return other ? [[row, other] as const] : [];
    }),
  );
}

function toChange(before: PrintedRow, after: PrintedRow): Change[] {
  const fields = differingFields(before, after);
  return fields.length > 0 ? [{ before, after, fields }] : [];
}
