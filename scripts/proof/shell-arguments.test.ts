import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { formatById, parseNetworks, planRules } from '@/lib/firewall';
import { hostileTexts } from '@/lib/firewall/proof/hostile-texts';
import { testFlows, testZones } from '@/lib/firewall/test-flow';

const networks = {
  worker: parseNetworks('10.20.0.64/26 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 fd00:20::5').cidrs,
};
const place = { kind: 'host', zone: 'admin-machine', outbound: true } as const;

/** Commands that only say how they were called; every other one is found nowhere and says so. */
const listening = `
say() { printf '%s\\0' "$@"; printf '\\n'; }
sudo() { say sudo "$@"; }
gcloud() { say gcloud "$@"; }
command_not_found_handle() { say ESCAPED "$@"; }
`;

/** What bash itself makes of the script: the arguments of each command. */
function argumentsOf(id: string, words: string): string[][] {
  const flows = testFlows.map((flow) => ({ ...flow, purpose: words }));
  const plan = planRules({ flows, zones: testZones, networks, place });
  const files = formatById(id)?.render({ ...plan, place, variant: 'insert', header: [words] }).files ?? [];
  const script = listening + files.map(({ body }) => body).join('\n');
  const { stdout, stderr, status } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-s'], {
    input: script,
    env: { NODE_ENV: 'test', PATH: '/nonexistent', NETWORK: 'default' },
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout
    .split('\0\n')
    .filter(Boolean)
    .map((line) => line.split('\0'));
}

const isComment = (list: readonly string[], index: number): boolean =>
  list[index - 1] === '--comment' ||
  (list[index - 1] === 'comment' && list[index - 2] !== '-m') ||
  (list[index] ?? '').startsWith('--description=');

const withoutComments = (commands: readonly string[][]): string[][] =>
  commands.map((list) => list.filter((_, index) => !isComment(list, index)));

const commentsOf = (commands: readonly string[][]): string[] =>
  commands.flatMap((list) => list.filter((_, index) => isComment(list, index)));

describe.runIf(process.platform === 'linux').each(['iptables', 'ufw', 'firewalld', 'gcp'])(
  'bash, given the commands for %s',
  (id) => {
    const plain = argumentsOf(id, 'Plain words');

    it('calls what is meant and nothing else', () => {
      expect(plain.length).toBeGreaterThan(testFlows.length - 2);
      expect(new Set(plain.map(([command]) => command))).toEqual(new Set([id === 'gcp' ? 'gcloud' : 'sudo']));
    });

    it.each(hostileTexts)('hands over the same arguments, but for the comment, where a purpose is %j', (words) => {
      const hostile = argumentsOf(id, words);
      expect(withoutComments(hostile)).toEqual(withoutComments(plain));
      for (const comment of commentsOf(hostile))
        expect(comment).toMatch(/^(--description=)?[A-Za-z0-9][A-Za-z0-9 ._:/(),+-]*$/);
    });
  },
);
