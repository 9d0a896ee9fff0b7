'use client';

import { formats } from '@/lib/firewall';

/** Radio buttons that look like tabs: arrow keys, names and states come with them. */
export function FormatTabs({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  return (
    <fieldset>
      <legend>Format</legend>
      <div className="fw-tabs">
        {formats.map(({ id, label, proof }) => (
          <label key={id}>
            <input type="radio" name="format" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span>{label}</span> <small>{proof.kind}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
