import { differingFields, type PrintedField } from './printed-fields';
import type { PageVersion, PublishedRow } from './published';

/** substance: a rule written from the row comes out otherwise · wording: the same port in other words · link: only where it leads. */
type PrintedChangeKind = 'substance' | 'wording' | 'link';

export interface PrintedChange {
  before: PublishedRow;
  after: PublishedRow;
  fields: readonly PrintedField[];
  kind: PrintedChangeKind;
}

export interface PageChanges {
  added: readonly PublishedRow[];
  removed: readonly PublishedRow[];
  changed: readonly PrintedChange[];
}

const kinds: Record<PrintedField, PrintedChangeKind> = {
  section: 'wording',
  protocol: 'substance',
  direction: 'substance',
  portRange: 'substance',
  purpose: 'wording',
  usedBy: 'wording',
  purposeHref: 'link',
  usedByHref: 'link',
};

const gravest: readonly PrintedChangeKind[] = ['substance', 'wording', 'link'];

/** What the published page prints otherwise; a row keeps its id whatever is printed for it. */
export function comparePages(before: PageVersion, after: PageVersion): PageChanges {
  const older = new Map(before.rows.map((row) => [row.id, row]));
  const newer = new Map(after.rows.map((row) => [row.id, row]));
  return {
    added: after.rows.filter(({ id }) => !older.has(id)),
    removed: before.rows.filter(({ id }) => !newer.has(id)),
    changed: after.rows.flatMap((row) => toChange(older.get(row.id), row)),
  };
}

function toChange(before: PublishedRow | undefined, after: PublishedRow): PrintedChange[] {
  const fields = before ? differingFields(before, after) : [];
  const kind = gravest.find((candidate) => fields.some((field) => kinds[field] === candidate));
  return before && kind ? [{ before, after, fields, kind }] : [];
}
