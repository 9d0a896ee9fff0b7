'use client';

import { formatCidr, type NetworkList } from '@/lib/firewall';
import type { Zone } from '@/lib/flows';

interface ZoneFieldProps {
  zone: Zone;
  text: string;
  list: NetworkList | undefined;
  onType: (text: string) => void;
}

/** The addresses of one zone; what is wrong with them stands beside the field. */
export function ZoneField({ zone, text, list, onType }: ZoneFieldProps) {
  const id = `zone-${zone.id}`;
  const hasMistake = (list?.mistakes.length ?? 0) > 0;
  return (
    <div className="fw-zone">
      <label htmlFor={id}>{zone.name}</label>
      <p id={`${id}-about`}>{zone.about}</p>
      <textarea
        id={id}
        rows={1}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-about ${id}-said`}
        aria-invalid={hasMistake || undefined}
        onChange={(event) => onType(event.target.value)}
      />
      <ul id={`${id}-said`} aria-live="polite">
        {list?.mistakes.map((mistake) => (
          <li key={mistake} className="fw-mistake">
            <strong>Not used:</strong> {mistake}
          </li>
        ))}
        {list?.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {list && list.cidrs.length > 0 && <li>In the rules: {list.cidrs.map(formatCidr).join(', ')}</li>}
      </ul>
    </div>
  );
}
