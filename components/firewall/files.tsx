'use client';

import type { Change } from '@/lib/firewall';
import { CopyButton } from './copy-button';
import { download } from './download';

/** The finished files, to read, copy and keep. */
export function Files({ change: { format, rendering } }: { change: Change }) {
  const files = rendering.files.filter(({ body }) => body !== '');
  return (
    <section aria-labelledby="fw-files">
      <h2 id="fw-files">{format.label}</h2>
      <p>
        <strong>Proof: {format.proof.kind}.</strong> {format.proof.sentence}
      </p>
      {format.limits.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {files.length === 0 && <p>No rule is needed here.</p>}
      {files.map((file) => (
        <article key={file.name}>
          <h3>{file.name}</h3>
          <div className="fw-actions">
            <CopyButton label={`Copy ${file.name}`} text={() => file.body} />
            <button type="button" onClick={() => download(file)}>
              Download {file.name}
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section className="fw-file" tabIndex={0} aria-label={`Text of ${file.name}`}>
            <pre>{file.body}</pre>
          </section>
        </article>
      ))}
    </section>
  );
}
