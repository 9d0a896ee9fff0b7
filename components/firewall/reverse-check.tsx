'use client';

import { useId, useMemo, useState } from 'react';
import { type Allowance, type Change, type Comparison, compare, readPasted, type Wanted } from '@/lib/firewall';
import { formatPortRange, formatPorts } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { Say } from '../say';

type Found = keyof Omit<Comparison, 'kind'>;

const titles: Record<Comparison['kind'], Record<Found, string>> = {
  rules: {
    missing: words.missingRule,
    beyond: words.widerThanRows,
    notUnderstood: words.notUnderstood,
    allowed: words.allowedAlready,
  },
  listeners: {
    missing: words.nothingListens,
    beyond: words.unknownListener,
    notUnderstood: words.notUnderstood,
    allowed: words.listens,
  },
};

function Findings({ title, lines }: { title: string; lines: readonly string[] }) {
  const counted = [...new Set(lines)];
  return (
    <>
      <h3>{words.findings(title, counted.length)}</h3>
      <ul>
        {counted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ rule: { protocol, source, destination }, part: { ports, purpose, rowId } }: Wanted): string {
  const what = [protocol.toUpperCase(), formatPorts(ports)].filter(Boolean).join(' ');
  return words.finding({ what, source: source.name, destination: destination.name, purpose, rowId });
}

const describe = ({ protocol, ports, line }: Allowance): string =>
  `${protocol === 'icmp' ? 'icmp' : `${protocol} ${formatPortRange(ports)}`}: ${line}`;

const toLines = ({ allowed, missing, beyond, notUnderstood }: Comparison): Record<Found, readonly string[]> => ({
  missing: missing.map(nameOf),
  beyond: beyond.map(describe),
  notUnderstood,
  allowed: allowed.map(nameOf),
});

/** What is pasted here is read in the browser and goes nowhere. */
export function ReverseCheck({ rules, spared }: Pick<Change, 'rules' | 'spared'>) {
  const [text, setText] = useState('');
  const id = useId();
  const comparison = useMemo(() => compare(rules, readPasted(text), spared), [rules, spared, text]);
  const lines = toLines(comparison);
  const found: readonly Found[] = ['missing', 'beyond', 'notUnderstood', 'allowed'];
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
      {text.trim() !== '' && (
        <div role="status">
          {found.map((name) => (
            <Findings key={name} title={titles[comparison.kind][name]} lines={lines[name]} />
          ))}
        </div>
      )}
    </details>
  );
}
