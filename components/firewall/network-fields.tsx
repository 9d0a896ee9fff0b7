'use client';

import { useState } from 'react';
import { type Change, type Choice, readNetworksFile, type TypedNetworks, writeNetworksJson } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';
import { download } from './download';
import { ZoneField } from './zone-field';

interface NetworkFieldsProps {
  choice: Choice;
  change: Change;
  zones: readonly Zone[];
  onType: (typed: TypedNetworks) => void;
}

/** A field for each zone that takes part, and files to keep them in. */
export function NetworkFields({ choice: { typed }, change, zones, onType }: NetworkFieldsProps) {
  const [said, setSaid] = useState('');
  const importFile = (text: string) => {
    const { value, mistake } = readNetworksFile(
      text,
      zones.map(({ id }) => id),
    );
    if (!value) return setSaid(mistake);
    onType({ ...typed, ...value.typed });
    setSaid(value.unknown.length > 0 ? `Read. Not a zone: ${value.unknown.join(', ')}.` : 'Read.');
  };
  return (
    <fieldset>
      <legend>Your networks</legend>
      <p>
        Addresses, networks or ranges of IPv4 and IPv6, as you have them. They stay in this browser and in the part of
        the address that is never sent.
      </p>
      <div className="fw-zones">
        {zones.map((zone) => (
          <ZoneField
            key={zone.id}
            zone={zone}
            text={typed[zone.id] ?? ''}
            list={change.fields[zone.id]}
            onType={(text) => onType({ ...typed, [zone.id]: text })}
          />
        ))}
      </div>
      <div className="fw-actions">
        <label>
          Read networks from a file (JSON or CSV){' '}
          <input
            type="file"
            accept=".json,.csv,.txt"
            onChange={(event) => {
              void event.target.files?.[0]?.text().then(importFile);
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => download({ name: 'networks.json', mime: 'application/json', body: writeNetworksJson(typed) })}
        >
          Save networks to a file
        </button>
        <button type="button" onClick={() => onType({})}>
          Forget networks
        </button>
        <span role="status">{said}</span>
      </div>
    </fieldset>
  );
}
