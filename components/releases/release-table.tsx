import { type ProviderId, providerNames, type Release } from '@/lib/flows';
import type { PageVersion, ReleaseInfo } from '@/lib/releases';
import * as words from '@/lib/words/releases';
import { Say } from '../say';
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
  return [...added, ...removed].join(', ') || words.asBefore;
}

function PrintedPage({ release, version, isNew }: { release: Release; version: PageVersion; isNew: boolean }) {
  const name = words.rowsOfRelease(version.rows.length, release);
  return (
    <>
      <Say
        text={words.rowsOf(version.rows.length, version.commitDate)}
        tags={{
          page: (text) => (
            <a href={href(`/releases/${release}/`)} aria-label={name}>
              {text}
            </a>
          ),
          date: (text) => <time dateTime={version.commitDate}>{text}</time>,
        }}
      />
      {!isNew && <span className="muted"> {words.pageAsBefore}</span>}
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
          <th scope="col">{words.release}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.publishedPage}</th>
          <th scope="col">{words.providers}</th>
          <th scope="col">{words.changed}</th>
        </tr>
      </thead>
      <tbody>
        {lines.reverse().map(({ info, before }) => {
          const version = versions.find(({ id }) => id === info.page);
          return (
            <tr key={info.release}>
              <th scope="row">{info.release}</th>
              <td data-column={words.date}>
                <time dateTime={info.date}>{info.date}</time>
              </td>
              <td data-column={words.publishedPage}>
                {version && <PrintedPage release={info.release} version={version} isNew={before?.page !== info.page} />}
              </td>
              <td data-column={words.providers}>{describeProviders(info.providers, before?.providers)}</td>
              <td data-column={words.changed}>
                {before ? (
                  <a href={href(`/releases/${before.release}/${info.release}/`)}>
                    {before.release} → {info.release}
                  </a>
                ) : (
                  words.first
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
