'use client';

import { type ChangeEvent, useState } from 'react';
import { readNetworksFile, type TypedNetworks, writeNetworksCsv, writeNetworksJson } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
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
    const count = Object.keys(value.typed).length;
    onType((known) => ({ ...known, ...value.typed }));
    const unknown = value.unknown.length > 0 ? ` Not a zone: ${value.unknown.join(', ')}.` : '';
    setSaid(`Read the networks of ${count} ${count === 1 ? 'zone' : 'zones'}.${unknown}`);
  };
  const onFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) void file.text().then(importText);
  };
  return (
    <div className="fw-actions">
      <label className="fw-read">
        <span>Read networks from a file (JSON or CSV)</span>
        <input type="file" accept=".json,.csv,.txt" onChange={onFile} />
      </label>
      <button type="button" onClick={() => download(toJson(typed))}>
        Save as JSON
      </button>
      <button type="button" onClick={() => download(toCsv(typed))}>
        Save as CSV
      </button>
      <button type="button" onClick={() => onType(() => ({}))}>
        Forget networks
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
