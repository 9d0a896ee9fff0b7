import * as words from '@/lib/words/topology';
import type { Level } from '../enhance/topology/read-state';

const levels: readonly { id: Level; label: string }[] = [
  { id: 'zones', label: words.zones },
  { id: 'endpoints', label: words.endpoints },
  { id: 'ports', label: words.ports },
];

/** How far away the picture is, what is looked for in it, and what of it is seen. */
export function Toolbar() {
  return (
    <div className="toolbar js-only">
      <fieldset className="segments">
        <legend className="sr-only">{words.show}</legend>
        {levels.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="level" value={id} defaultChecked={id === 'ports'} autoComplete="off" />
            {label}
          </label>
        ))}
      </fieldset>
      <label className="find">
        <span className="sr-only">{words.find}</span>
        <input type="search" data-find placeholder={words.find} autoComplete="off" spellCheck={false} />
        <output data-found />
      </label>
      <div className="zoom">
        <button type="button" className="tool" data-zoom-out aria-label={words.farther}>
          −
        </button>
        <button type="button" className="tool" data-zoom-in aria-label={words.closer}>
          +
        </button>
        <button type="button" className="tool" data-zoom-reset>
          {words.whole}
        </button>
        <button type="button" className="tool" data-full-screen aria-keyshortcuts="F">
          {words.fullScreen}
        </button>
      </div>
    </div>
  );
}
