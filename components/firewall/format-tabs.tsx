'use client';

import { formatGroups } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';

interface FormatTabsProps {
  chosen: string;
  onChoose: (id: string) => void;
}

/** Radio buttons that look like tabs: arrow keys, names and states come with them. */
export function FormatTabs({ chosen, onChoose }: FormatTabsProps) {
  return (
    <fieldset className="fw-formats js-only">
      <legend>{words.format}</legend>
      {formatGroups.map(({ label, formats }) => (
        <fieldset key={label} className="fw-group">
          <legend>{label}</legend>
          <div className="fw-tabs">
            {formats.map((format) => (
              <label key={format.id}>
                <input
                  type="radio"
                  name="format"
                  value={format.id}
                  checked={format.id === chosen}
                  onChange={() => onChoose(format.id)}
                />
                <span>{format.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
