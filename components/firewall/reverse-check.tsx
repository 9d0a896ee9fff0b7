'use client';

import { useId, useMemo, useState } from 'react';
import { type Allowance, type Comparison, compare, type Rule, readPasted, type Wanted } from '@/lib/firewall';
import { formatPortRange, formatPorts } from '@/lib/flows';

type Found = keyof Omit<Comparison, 'kind'>;

const titles: Record<Comparison['kind'], Record<Found, string>> = {
  rules: {
    missing: 'Missing',
    beyond: 'Wider than any row, or of no row',
    notUnderstood: 'Not understood',
    allowed: 'Allowed already',
  },
  listeners: {
    missing: 'Wanted, and nothing listens',
    beyond: 'Listens, and no row knows it',
    notUnderstood: 'Not understood',
    allowed: 'Wanted, and listens',
  },
};

function Findings({ title, lines }: { title: string; lines: readonly string[] }) {
  const counted = [...new Set(lines)];
  return (
    <>
      <h3>
        {title}: {counted.length}
      </h3>
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
  return `${what}, ${source.name} to ${destination.name}: ${purpose} (${rowId})`;
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
export function ReverseCheck({ rules }: { rules: readonly Rule[] }) {
  const [text, setText] = useState('');
  const id = useId();
  const comparison = useMemo(() => compare(rules, readPasted(text)), [rules, text]);
  const lines = toLines(comparison);
  const found: readonly Found[] = ['missing', 'beyond', 'notUnderstood', 'allowed'];
  return (
    <details className="fw-check-pasted js-only">
      <summary>Check what is there already</summary>
      <p id={`${id}-about`}>
        It stays in this browser, and is compared with the rules above: for what one machine prints choose its host
        firewall as the place. A default of accept is not seen, order and drops are not weighed, and of security groups
        only what comes in is read.
      </p>
      <label htmlFor={id}>
        Paste the answer of <code>ss -tulpn</code>, <code>nft list ruleset</code>, <code>iptables-save</code> or{' '}
        <code>aws ec2 describe-security-groups</code>, or lines of CSV: protocol, ports, source, destination (a header
        may name them in another order)
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
