import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseNetworks } from '../parse-networks';
import { planRules } from '../plan-rules';
import { readSheet, readStoredZip } from '../proof/read-workbook';
import { columns, toTable } from '../table';
import { testFlow, testFlows, testZones } from '../test-flow';
import { xlsx } from './xlsx';

const hostile = testFlow({ id: 'page/hostile', purpose: '=HYPERLINK("http://x")&<b>\u0000\u202e "quoted"' });
const networks = {
  worker: parseNetworks('10.20.0.64/26 fd00:20::/64').cidrs,
  'admin-machine': parseNetworks('10.20.0.5 fd00:20::5').cidrs,
};
const place = { kind: 'between' } as const;
const request = {
  ...planRules({ flows: [...testFlows, hostile], zones: testZones, networks, place }),
  place,
  variant: 'insert' as const,
  header: ['Portolan', 'Facts of a test'],
};
const [file] = xlsx.render(request).files;
const bytes = file?.bytes ?? new Uint8Array();
const wanted = [columns, ...toTable(request).map((line) => columns.map((column) => line[column]))];

describe('the workbook', () => {
  it('holds every cell of the table as text, a formula among the words too', () => {
    const sheet = readStoredZip(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(readSheet(sheet)).toEqual(wanted);
    expect(JSON.stringify(wanted)).toContain('=HYPERLINK');
  });

  it('is the same file for the same rules', () => {
    expect(xlsx.render(request).files[0]?.bytes).toEqual(bytes);
  });
});

/** Debian's `python3-openpyxl`, which the tests of the formats install where they may. */
const openpyxl = '/usr/lib/python3/dist-packages/openpyxl';

const reader = `
import json, sys, warnings
warnings.simplefilter('error')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheets = {s.title: [[c.value for c in row] for row in s.iter_rows()] for s in book}
kinds = sorted({c.data_type for s in book for row in s.iter_rows() for c in row if c.value is not None})
print(json.dumps({'sheets': sheets, 'kinds': kinds, 'frozen': book['Rules'].freeze_panes}))
`;

describe.runIf(existsSync(openpyxl))('the workbook, opened by openpyxl', () => {
  it('reads as the same cells, with no formula among them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-'));
    try {
      const path = join(folder, 'rules.xlsx');
      writeFileSync(path, bytes);
      const answer = JSON.parse(execFileSync('/usr/bin/python3', ['-c', reader, path], { encoding: 'utf8' })) as {
        sheets: Record<string, (string | number | null)[][]>;
        kinds: string[];
        frozen: string;
      };
      expect(answer.sheets.Rules?.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(wanted);
      expect(Object.keys(answer.sheets)).toEqual(['Rules', 'Zones', 'Notes']);
      expect(answer.sheets.Notes?.[1]).toEqual(['Portolan']);
      expect(answer.kinds).toEqual(['n', 's']);
      expect(answer.frozen).toBe('A2');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
