import type { ReleasePair, UpgradePath } from '@/lib/releases';
import { eachStep } from '@/lib/words/upgrade';
import { href } from '../site';

interface UpgradeStepsProps {
  steps: readonly ReleasePair[];
  path: UpgradePath;
}

/** The upgrades that the one consists of; nothing where it is a single step. */
export function UpgradeSteps({ steps, path }: UpgradeStepsProps) {
  if (steps.length < 2) return null;
  return (
    <>
      <p>
        <a href={href('/releases/#path')}>{path.statement}</a> {eachStep}
      </p>
      <ol className="upgrade-steps">
        {steps.map(({ from, to }) => (
          <li key={to}>
            <a href={href(`/releases/${from}/${to}/`)}>
              {from} → {to}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
