'use client';

import { type Choice, formatGroups } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';
import { LinkMistakes } from './link-mistakes';

interface FormatTabsProps {
  choice: Choice;
  onChoose: (formatId: string) => void;
}

/** Radio buttons that look like tabs: arrow keys, names and states come with them. */
export function FormatTabs({ choice, onChoose }: FormatTabsProps) {
  return (
    <fieldset className="fw-formats js-only">
      <legend>{words.format}</legend>
      <LinkMistakes choice={choice} of={['format']} />
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
                  checked={format.id === choice.formatId}
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
