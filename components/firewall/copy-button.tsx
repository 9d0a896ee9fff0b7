'use client';

import { useEffect, useRef, useState } from 'react';
import * as words from '@/lib/words/firewall';
import { toClipboard } from '../enhance/copy/to-clipboard';

/** Where a page may not copy, the text is selected for the reader's own keys. */
async function copyOrSelect(text: string, field: HTMLTextAreaElement | null): Promise<string> {
  if (await toClipboard(text)) return words.copied;
  if (!field) return words.notAllowed;
  field.hidden = false;
  field.value = text;
  field.focus();
  field.select();
  return words.selected;
}

const restMs = 3000;

/** Copies, and says so for a moment: what is copied changes with the form, and the next copy is said again. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said !== words.copied) return;
    const timer = setTimeout(() => setSaid(''), restMs);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <span className="fw-copy">
      <button
        type="button"
        onClick={() => {
          void copyOrSelect(text(), field.current).then(setSaid);
        }}
      >
        {label}
      </button>
      <span role="status">{said}</span>
      <textarea ref={field} hidden readOnly aria-label={words.textToCopy(label)} rows={3} />
    </span>
  );
}
