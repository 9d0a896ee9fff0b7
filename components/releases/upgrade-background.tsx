import type { Upgrade } from '@/lib/releases';
import * as words from '@/lib/words/upgrade';
import type { Surroundings } from '../ports/surroundings';
import { Say } from '../say';
import { href } from '../site';
import { FigureTable } from './figure-table';
import { forWhom } from './for-whom';
import { PrintedChanges } from './printed-changes';
import { RowMention } from './row-mention';

interface UpgradeBackgroundProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
}

const isSamePage = ({ added, removed, changed }: Upgrade['page']): boolean =>
  added.length + removed.length + changed.length === 0;

/** What the published page made of it, what was measured in the code, and what nobody checked. */
export function UpgradeBackground({ upgrade, surroundings }: UpgradeBackgroundProps) {
  const { page, figures, rows, from, to } = upgrade;
  const settings = figures.filter(({ kind }) => kind === 'setting');
  const versions = figures.filter(({ kind }) => kind === 'version');
  return (
    <>
      <section className="change-group" aria-labelledby="published">
        <h2 id="published">{words.published}</h2>
        <p className="muted">
          {isSamePage(page) ? words.samePage(from.release, to.release) : words.otherPage}
          <Say
            text={words.seeRows(from.release, to.release)}
            tags={{
              from: (text) => <a href={href(`/releases/${from.release}/`)}>{text}</a>,
              to: (text) => <a href={href(`/releases/${to.release}/`)}>{text}</a>,
            }}
          />
        </p>
        <PrintedChanges {...page} />
      </section>
      {settings.length > 0 && (
        <section className="change-group" data-part="" aria-labelledby="settings">
          <h2 id="settings">{words.settings}</h2>
          <FigureTable caption={words.settingsCaption} figures={settings} before={from.release} after={to.release} />
        </section>
      )}
      {versions.length > 0 && (
        <section className="change-group" data-part="" aria-labelledby="versions">
          <h2 id="versions">{words.versions}</h2>
          <FigureTable caption={words.versionsCaption} figures={versions} before={from.release} after={to.release} />
        </section>
      )}
      {rows.unverified.length > 0 && (
        <section className="change-group" data-part="" aria-labelledby="unverified">
          <h2 id="unverified">{words.unverified}</h2>
          <p className="muted">{words.unverifiedAbout(from.release)}</p>
          <ul className="plain-list">
            {rows.unverified.map((row) => (
              <li key={row.id} {...forWhom(row)}>
                <RowMention row={row} surroundings={surroundings} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
