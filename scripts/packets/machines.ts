import type { ZoneId } from '@/lib/flows';

/** The machines of the lab are on one segment, with both families. */
export interface Machine {
  name: string;
  zone: ZoneId;
  v4: string;
  v6: string;
}

/** On the segment, but in no zone. */
export const outsider: Machine = { name: 'outsider', zone: 'outside', v4: '10.20.1.99', v6: 'fd00:20::1:99' };

/** Two control planes, so that what they say to each other is tried too. */
export const machines: readonly Machine[] = [
  { name: 'admin', zone: 'admin-machine', v4: '10.20.0.5', v6: 'fd00:20::5' },
  { name: 'cp1', zone: 'control-plane', v4: '10.20.0.17', v6: 'fd00:20::11' },
  { name: 'cp2', zone: 'control-plane', v4: '10.20.0.18', v6: 'fd00:20::12' },
  { name: 'etcd', zone: 'etcd', v4: '10.20.0.33', v6: 'fd00:20::21' },
  { name: 'worker', zone: 'worker', v4: '10.20.0.65', v6: 'fd00:20::41' },
  { name: 'bmc', zone: 'bmc', v4: '10.20.0.129', v6: 'fd00:20::81' },
  outsider,
];

const booting: Machine = { name: 'booting', zone: 'provisioned-machine', v4: '10.20.3.10', v6: 'fd00:20::3:10' };

const typed: Readonly<Record<ZoneId, readonly string[]>> = {
  'admin-machine': ['10.20.0.5/32', 'fd00:20::5/128'],
  'control-plane': ['10.20.0.16/28', 'fd00:20::10/124'],
  etcd: ['10.20.0.32/28', 'fd00:20::20/124'],
  worker: ['10.20.0.64/26', 'fd00:20::40/122'],
  bmc: ['10.20.0.128/27', 'fd00:20::80/123'],
  // Wide enough for the leases that it is given.
  'provisioned-machine': ['10.20.3.0/24', 'fd00:20::3:0/112'],
  // Whoever uses the cluster comes from anywhere, as long as a reader says so.
  'service-clients': ['0.0.0.0/0', '::/0'],
};

/** Every other zone has a network of its own and one machine in it. */
const other = (index: number) => ({ v4: `10.20.2.${index * 4}`, v6: `fd00:20::2:${(index * 4).toString(16)}` });
const otherMachine = (index: number) => ({
  v4: `10.20.2.${index * 4 + 1}`,
  v6: `fd00:20::2:${(index * 4 + 1).toString(16)}`,
});

export interface Site {
  machines: readonly Machine[];
  /** What a reader would type for each zone. */
  networks: Readonly<Record<ZoneId, readonly string[]>>;
}

/** Machines and networks for the zones of some flows. */
export function siteOf(zones: readonly ZoneId[]): Site {
  const others = zones.filter((zone) => !(zone in typed));
  const known = [...machines, booting].filter(({ zone }) => zone === outsider.zone || zones.includes(zone));
  return {
    // The name is that of a network interface too, which has no room for more.
    machines: [...known, ...others.map((zone, index) => ({ name: zone.slice(0, 13), zone, ...otherMachine(index) }))],
    networks: Object.fromEntries(
      zones.map((zone) => {
        const { v4, v6 } = other(others.indexOf(zone));
        return [zone, typed[zone] ?? [`${v4}/30`, `${v6}/126`]];
      }),
    ),
  };
}

/** Both are wide enough to put all machines on one segment. */
export const segment = { v4: 16, v6: 48 };
