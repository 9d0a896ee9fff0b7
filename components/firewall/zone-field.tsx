'use client';

import { formatCidr, type NetworkList } from '@/lib/firewall';
import type { Zone, ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { useSettled } from './use-settled';

/** Before React is there, what was typed is found under it. */
export const zoneFieldId = (zone: ZoneId): string => `zone-${zone}`;

interface ZoneFieldProps {
  zone: Zone;
  text: string;
  list: NetworkList | undefined;
  onType: (text: string) => void;
}

/** The addresses of one zone; what is wrong with them stands beside the field. */
export function ZoneField({ zone, text, list, onType }: ZoneFieldProps) {
  const { settled, settle } = useSettled(text);
  const id = zoneFieldId(zone.id);
  const mistakes = settled === text ? (list?.mistakes ?? []) : [];
  return (
    <div className="fw-zone">
      <label htmlFor={id}>{zone.name}</label>
      <p id={`${id}-about`}>{zone.about}</p>
      <textarea
        id={id}
        rows={1}
        value={text}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={`${id}-about ${id}-said`}
        aria-invalid={mistakes.length > 0 || undefined}
        onChange={(event) => onType(event.target.value)}
        onBlur={settle}
      />
      <ul id={`${id}-said`} aria-live="polite">
        {mistakes.map((mistake) => (
          <li key={mistake} className="fw-mistake">
            <strong>{words.notUsed}</strong> {mistake}
          </li>
        ))}
        {list?.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {list && list.cidrs.length > 0 && <li>{words.inRules(list.cidrs.map(formatCidr).join(', '))}</li>}
      </ul>
    </div>
  );
}
