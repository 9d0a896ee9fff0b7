import { compare, formatById, readPasted } from '@/lib/firewall';
import type { Trial } from '../proof/trials';
import type { Line } from './report';
import { attempt } from './shell';

const fed = (command: string, rules = ''): string => `${command} <<'END'\n${rules}END`;

/** How a whole ruleset is loaded and printed again. */
const scripts: Readonly<Record<string, (bodies: readonly string[]) => string>> = {
  nftables: ([rules]) => `${fed('nft -f -', rules)}\nnft list ruleset`,
  iptables: ([v4, v6]) =>
    [fed('iptables-restore -w 60', v4), fed('ip6tables-restore -w 60', v6), 'iptables-save', 'ip6tables-save'].join(
      '\n',
    ),
};

/** Our own ruleset, as the program prints it, has to leave nothing to say when it is pasted. */
function check(format: string, toScript: (bodies: readonly string[]) => string, { plan, place }: Trial): string {
  const files = formatById(format)?.render({ ...plan, place, variant: 'whole', header: [] }).files ?? [];
  const script = toScript(files.map(({ body }) => body));
  const { status, stdout, stderr } = attempt(['unshare', '-n', 'sh', '-e', '-s'], { input: script });
  if (status !== 0) return stderr.slice(0, 300);
  const { missing, beyond, notUnderstood } = compare(plan.rules, readPasted(stdout));
  const said = [
    ...missing.map(({ part: { rowId } }) => `missing: ${rowId}`),
    ...beyond.map(({ line }) => `beyond: ${line}`),
  ];
  return [...said, ...notUnderstood].slice(0, 5).join('\n');
}

export const checkWhatIsPrinted = (trials: readonly Trial[]): Line[] =>
  Object.entries(scripts).flatMap(([format, toScript]) =>
    trials
      .filter(({ plan }, index) => index % 13 === 0 && plan.rules.length > 0)
      .map((trial) => ({ what: `${format}, ${trial.name}`, wrong: check(format, toScript, trial) })),
  );
