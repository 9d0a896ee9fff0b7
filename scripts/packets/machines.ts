/** The machines of the lab: one segment, both families; the outsider is on it, but in no zone. */
export interface Machine {
  name: string;
  zone: string;
  v4: string;
  v6: string;
}

export const machines = [
  { name: 'admin', zone: 'admin-machine', v4: '10.20.0.5', v6: 'fd00:20::5' },
  { name: 'cp1', zone: 'control-plane', v4: '10.20.0.17', v6: 'fd00:20::11' },
  { name: 'cp2', zone: 'control-plane', v4: '10.20.0.18', v6: 'fd00:20::12' },
  { name: 'etcd', zone: 'etcd', v4: '10.20.0.33', v6: 'fd00:20::21' },
  { name: 'worker', zone: 'worker', v4: '10.20.0.65', v6: 'fd00:20::41' },
  { name: 'bmc', zone: 'bmc', v4: '10.20.0.129', v6: 'fd00:20::81' },
  { name: 'outsider', zone: 'outside', v4: '10.20.1.99', v6: 'fd00:20::1:99' },
] as const satisfies readonly Machine[];

/** What a reader would type for each zone. */
export const networks: Readonly<Record<string, readonly string[]>> = {
  'admin-machine': ['10.20.0.5', 'fd00:20::5'],
  'control-plane': ['10.20.0.16/28', 'fd00:20::10/124'],
  etcd: ['10.20.0.32/28', 'fd00:20::20/124'],
  worker: ['10.20.0.64/26', 'fd00:20::40/122'],
  bmc: ['10.20.0.128/27', 'fd00:20::80/123'],
};

/** Both are wide enough to put all machines on one segment. */
export const segment = { v4: 16, v6: 48 };
