import { expect, test } from 'vitest';
import { type Need, type ProviderId, parseReleaseSpan } from '@/lib/flows';
import { passes, sortByProfile } from './choose-rows';
import type { ListedRow } from './listed-row';
import { countChoices } from './show-counts';

const row = (
  values: Record<string, string[]>,
  releases = '0.6–',
  providers: ProviderId[] = ['bare-metal'],
): ListedRow => ({
  id: '',
  element: {} as HTMLTableRowElement, // the choice never looks at it
  values,
  opening: {
    providers,
    releases: parseReleaseSpan(releases) ?? { ranges: [], verifiedOnly: false },
    need: { kind: 'always' } satisfies Need,
  },
});
const rows = [row({ direction: ['Inbound'], protocol: ['TCP'] }), row({ direction: ['Inbound'], protocol: ['UDP'] })];

test('a row passes when every filter finds its value', () => {
  const choices = new Map([['protocol', 'TCP']]);
  expect(rows.map((candidate) => passes(candidate, choices))).toEqual([true, false]);
});

test('a filter counts under the other filters, not under itself', () => {
  const choices = new Map([['protocol', 'TCP']]);
  expect(countChoices(rows, choices, 'direction')).toEqual(new Map([['Inbound', 1]]));
  expect(countChoices(rows, choices, 'protocol')).toEqual(
    new Map([
      ['TCP', 1],
      ['UDP', 1],
    ]),
  );
});

test('rows are sorted by what the cluster needs; those of other releases are gone', () => {
  const [checked, unchecked] = [row({}), row({}, '0.26')];
  const elsewhere = row({}, '0.6–', ['vsphere']);
  const gone = row({}, '0.22–');
  const profile = { release: '0.20', provider: 'bare-metal', choices: {} } as const;
  expect(sortByProfile([checked, unchecked, elsewhere, gone], profile, [])).toEqual({
    applying: [checked, unchecked],
    others: [{ row: elsewhere, reason: 'only on VMware vSphere' }],
    unverified: 1,
  });
});
