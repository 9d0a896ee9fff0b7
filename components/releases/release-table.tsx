import { type ProviderId, providerNames, type Release } from '@/lib/flows';
import type { PageVersion, ReleaseInfo } from '@/lib/releases';
import { href } from '../site';

interface ReleaseTableProps {
  /** Oldest first. */
  releases: readonly ReleaseInfo[];
  versions: readonly PageVersion[];
}

/** `+ Nutanix`, `− CloudStack`; the whole list for the first. */
function describeProviders(now: readonly ProviderId[], before: readonly ProviderId[] | undefined): string {
  const name = (id: ProviderId) => providerNames[id];
  if (!before) return now.map(name).join(', ');
  const added = now.filter((id) => !before.includes(id)).map((id) => `+ ${name(id)}`);
  const removed = before.filter((id) => !now.includes(id)).map((id) => `− ${name(id)}`);
  return [...added, ...removed].join(', ') || 'as before';
}

function PrintedPage({ release, version, isNew }: { release: Release; version: PageVersion; isNew: boolean }) {
  return (
    <>
      <a href={href(`/releases/${release}/`)}>{version.rows.length} rows</a> of{' '}
      <time dateTime={version.commitDate}>{version.commitDate}</time>
      <span className="muted"> ({isNew ? version.id : `${version.id}, as before`})</span>
    </>
  );
}

/** Newest first, each with a way to what it changed. */
export function ReleaseTable({ releases, versions }: ReleaseTableProps) {
  const lines = releases.map((info, place) => ({ info, before: releases[place - 1] }));
  return (
    <table className="release-table">
      <thead>
        <tr>
          <th scope="col">Release</th>
          <th scope="col">Date</th>
          <th scope="col">Printed page</th>
          <th scope="col">Providers</th>
          <th scope="col">What it changed</th>
        </tr>
      </thead>
      <tbody>
        {lines.reverse().map(({ info, before }) => {
          const version = versions.find(({ id }) => id === info.page);
          return (
            <tr key={info.release}>
              <th scope="row">{info.release}</th>
              <td data-column="Date">
                <time dateTime={info.date}>{info.date}</time>
              </td>
              <td data-column="Printed page">
                {version && <PrintedPage release={info.release} version={version} isNew={before?.page !== info.page} />}
              </td>
              <td data-column="Providers">{describeProviders(info.providers, before?.providers)}</td>
              <td data-column="What it changed">
                {before ? (
                  <a href={href(`/releases/${before.release}/${info.release}/`)}>
                    {before.release} → {info.release}
                  </a>
                ) : (
                  'the first with a ports page'
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
