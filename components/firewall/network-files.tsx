'use client';

import { type ChangeEvent, useState } from 'react';
import { readNetworksFile, type TypedNetworks, writeNetworksCsv, writeNetworksJson } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { saveFile } from '../enhance/save-file';
import { ForgetNetworks } from './forget-networks';

interface NetworkFilesProps {
  typed: TypedNetworks;
  zones: readonly Zone[];
  onType: (toTyped: (typed: TypedNetworks) => TypedNetworks) => void;
}

const saveJson = (typed: TypedNetworks): void =>
  saveFile('networks.json', new Blob([writeNetworksJson(typed)], { type: 'application/json' }));

const saveCsv = (typed: TypedNetworks): void =>
  saveFile('networks.csv', new Blob([writeNetworksCsv(typed)], { type: 'text/csv' }));

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
    const unknown = value.unknown.length > 0 ? [words.notZones(value.unknown.join(', '))] : [];
    setSaid([words.read(Object.keys(value.typed).length), ...unknown].join(' '));
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
      <button type="button" onClick={() => saveJson(typed)}>
        {words.saveJson}
      </button>
      <button type="button" onClick={() => saveCsv(typed)}>
        {words.saveCsv}
      </button>
      <ForgetNetworks typed={typed} onType={onType} />
      <span role="status">{said}</span>
    </div>
  );
}
