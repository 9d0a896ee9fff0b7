import type { Upgrade } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { href } from '../site';
import { FigureTable } from './figure-table';
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
        <h2 id="published">What the published page changed</h2>
        <p className="muted">
          {isSamePage(page)
            ? `Nothing: ${from.release} and ${to.release} print the same rows, whatever the code did.`
            : 'What it begins to print may have been needed long before, and what it corrects was wrong until then.'}{' '}
          See the rows of <a href={href(`/releases/${from.release}/`)}>{from.release}</a> and{' '}
          <a href={href(`/releases/${to.release}/`)}>{to.release}</a>.
        </p>
        <PrintedChanges {...page} />
      </section>
      {settings.length > 0 && (
        <section className="change-group" aria-labelledby="settings">
          <h2 id="settings">What the code sets otherwise</h2>
          <FigureTable caption="Settings that differ" figures={settings} before={from.release} after={to.release} />
        </section>
      )}
      {versions.length > 0 && (
        <section className="change-group" aria-labelledby="versions">
          <h2 id="versions">Versions of the parts</h2>
          <FigureTable caption="Versions that differ" figures={versions} before={from.release} after={to.release} />
        </section>
      )}
      {rows.unverified.length > 0 && (
        <section className="change-group" aria-labelledby="unverified">
          <h2 id="unverified">Not known</h2>
          <p className="muted">
            These rows were verified for a later release only; nobody checked whether {from.release} needed them.
          </p>
          <ul className="plain-list">
            {rows.unverified.map((row) => (
              <li key={row.id} data-provider={row.providers.join(' ')}>
                <RowMention row={row} surroundings={surroundings} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
