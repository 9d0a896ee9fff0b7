'use client';

import { useId, useMemo, useState } from 'react';
import { type Change, compare, readPasted } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';
import { Say } from '../say';
import { CheckFindings } from './check-findings';

/** What is pasted here is read in the browser and goes nowhere. */
export function ReverseCheck({ rules, spared }: Pick<Change, 'rules' | 'spared'>) {
  const [text, setText] = useState('');
  const id = useId();
  const isEmpty = text.trim() === '';
  const comparison = useMemo(
    () => (isEmpty ? undefined : compare(rules, readPasted(text), spared)),
    [rules, spared, text, isEmpty],
  );
  return (
    <details className="fw-check-pasted js-only">
      <summary>{words.check}</summary>
      <p id={`${id}-about`}>{words.checkAbout}</p>
      <label htmlFor={id}>
        <Say text={words.paste} tags={{ code: (text) => <code>{text}</code> }} />
      </label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-about`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <CheckFindings comparison={comparison} />
    </details>
  );
}
