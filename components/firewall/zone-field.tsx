'use client';

import { useState } from 'react';
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

function Said({ list: { mistakes, notes, cidrs } }: { list: NetworkList }) {
  if (mistakes.length + notes.length + cidrs.length === 0) return null;
  return (
    <ul>
      {mistakes.map((mistake) => (
        <li key={mistake} className="fw-mistake">
          <strong>{words.notUsed}</strong> {mistake}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {cidrs.length > 0 && <li>{words.inRules(cidrs.map(formatCidr).join(', '))}</li>}
    </ul>
  );
}

/**
 * The addresses of one zone; what is wrong with them stands beside the field. It is said once typing rests, and only of
 * what is typed here: every half of an address, and all fields at once when a page is opened again, would be noise.
 */
export function ZoneField({ zone, text, list, onType }: ZoneFieldProps) {
  const { settled, settle } = useSettled(text);
  const [said, setSaid] = useState(list);
  const [isTyped, setIsTyped] = useState(false);
  if (settled === text && said !== list) setSaid(list);
  const id = zoneFieldId(zone.id);
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
        aria-invalid={(said && said.mistakes.length > 0) || undefined}
        onChange={(event) => {
          setIsTyped(true);
          onType(event.target.value);
        }}
        onBlur={settle}
      />
      <div id={`${id}-said`} aria-live={isTyped ? 'polite' : undefined}>
        {said && <Said list={said} />}
      </div>
    </div>
  );
}
