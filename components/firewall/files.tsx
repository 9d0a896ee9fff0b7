'use client';

import type { Change, RenderedFile } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';
import { saveFile } from '../enhance/save-file';
import { CopyButton } from './copy-button';
import { FormatAbout } from './format-about';

const save = ({ name, mime, body, bytes }: RenderedFile): void =>
  saveFile(name, new Blob([bytes ?? body], { type: mime }));

function File({ file }: { file: RenderedFile }) {
  return (
    <article>
      <div className="fw-file-head">
        <h3>{file.name}</h3>
        <div className="fw-actions js-only">
          <CopyButton label={words.copyFile(file.name)} text={() => file.body} />
          <button type="button" onClick={() => save(file)}>
            {words.downloadFile(file.name)}
          </button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="fw-file" tabIndex={0} aria-label={words.textOf(file.name)}>
        <pre>{file.body}</pre>
      </section>
    </article>
  );
}

/** The finished files, to read, copy and keep. */
export function Files({ change: { format, rendering } }: { change: Change }) {
  const files = rendering.files.filter(({ body }) => body !== '');
  return (
    <section className="fw-files" id="rules" tabIndex={-1} aria-labelledby="fw-files">
      <h2 id="fw-files">{format.label}</h2>
      <FormatAbout format={format} />
      {files.length === 0 && <p>{words.noFile}</p>}
      {files.map((file) => (
        <File key={file.name} file={file} />
      ))}
    </section>
  );
}
