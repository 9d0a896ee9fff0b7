'use client';

import { type ChangeEvent, useState } from 'react';
import { readNetworksFile, type TypedNetworks, writeNetworksCsv, writeNetworksJson } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { download } from './download';

interface NetworkFilesProps {
  typed: TypedNetworks;
  zones: readonly Zone[];
  onType: (toTyped: (typed: TypedNetworks) => TypedNetworks) => void;
}

const toJson = (typed: TypedNetworks) => ({
  name: 'networks.json',
  mime: 'application/json',
  body: writeNetworksJson(typed),
});

const toCsv = (typed: TypedNetworks) => ({ name: 'networks.csv', mime: 'text/csv', body: writeNetworksCsv(typed) });

/** The networks as a file for the next time, or for a colleague. */
export function NetworkFiles({ typed, zones, onType }: NetworkFilesProps) {
  const [said, setSaid] = useState('');
  const importText = (text: string) => {
    const { value, mistake } = readNetworksFile(
      text,
      zones.map(({ id }) => id),
    );
    if (!value) return setSaid(mistake);
    onType((known) => ({ ...known, ...value.typed }));
    const unknown = value.unknown.length > 0 ? words.notZones(value.unknown.join(', ')) : '';
    setSaid(words.read(Object.keys(value.typed).length) + unknown);
  };
  const onFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) void file.text().then(importText);
  };
  return (
    <div className="fw-actions">
      <label className="fw-read">
        <span>{words.readFile}</span>
        <input type="file" accept=".json,.csv,.txt" onChange={onFile} />
      </label>
      <button type="button" onClick={() => download(toJson(typed))}>
        {words.saveJson}
      </button>
      <button type="button" onClick={() => download(toCsv(typed))}>
        {words.saveCsv}
      </button>
      <button type="button" onClick={() => onType(() => ({}))}>
        {words.forget}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
