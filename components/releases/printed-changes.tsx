import {
  formatPublished,
  type PageChanges,
  type PrintedChange,
  type PublishedRow,
  printedFields,
} from '@/lib/releases';
import * as words from '@/lib/words/upgrade';

function PrintedRows({ title, rows }: { title: string; rows: readonly PublishedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="change-count">{words.count(rows.length)}</span>
      </h3>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            {row.section}: <q>{formatPublished(row)}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changed({ title, changes }: { title: string; changes: readonly PrintedChange[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="change-count">{words.count(changes.length)}</span>
      </h3>
      <ul className="plain-list">
        {changes.map(({ before, after, fields }) => (
          <li key={after.id}>
            {after.section}, {after.protocol} {after.portRange}:{' '}
            {fields.map((field, place) => (
              <span key={field}>
                {place > 0 && '; '}
                {printedFields[field]} <del>{before[field] || words.none}</del> →{' '}
                <ins>{after[field] || words.none}</ins>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the published page says otherwise. What it begins to print may have been needed long before. */
export function PrintedChanges({ added, removed, changed }: PageChanges) {
  const ofKind = (kind: PrintedChange['kind']) => changed.filter((change) => change.kind === kind);
  return (
    <>
      <PrintedRows title={words.added} rows={added} />
      <PrintedRows title={words.removed} rows={removed} />
      <Changed title={words.substance} changes={ofKind('substance')} />
      <Changed title={words.wording} changes={ofKind('wording')} />
      <Changed title={words.link} changes={ofKind('link')} />
    </>
  );
}
