'use client';

import { useRef, useState } from 'react';
import { textToCopy } from '@/lib/words/firewall';
import { copyText } from './copy-text';

/** Copies, and says so. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  return (
    <span className="fw-copy">
      <button
        type="button"
        onClick={() => {
          void copyText(text(), field.current).then(setSaid);
        }}
      >
        {label}
      </button>
      <span role="status">{said}</span>
      <textarea ref={field} hidden readOnly aria-label={textToCopy(label)} rows={3} />
    </span>
  );
}
