import * as words from '@/lib/words/copying';
import { copyFormats } from '../enhance/copy/copy-formats';

/** Copies the rows that are shown. */
export function CopyBar() {
  return (
    <div className="copy-bar js-only">
      <span>{words.copyListAs}</span>
      {copyFormats.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="tool"
          data-copy-list={id}
          data-palette-action={id === 'csv' ? words.downloadCsv : words.copyListAsFormat(label)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
