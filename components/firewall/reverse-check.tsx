'use client';

import { useMemo, useState } from 'react';
import { compare, type Rule, readPasted } from '@/lib/firewall';
import { formatPortRange } from '@/lib/flows';

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

/** What is pasted here is read in the browser and goes nowhere. */
export function ReverseCheck({ rules }: { rules: readonly Rule[] }) {
  const [text, setText] = useState('');
  const found = useMemo(() => compare(rules, readPasted(text)), [rules, text]);
  return (
    <details>
      <summary>Check what is there already</summary>
      <label htmlFor="fw-pasted">
        Paste the answer of <code>ss -tulpn</code>, <code>nft list ruleset</code>, <code>iptables-save</code>,{' '}
        <code>aws ec2 describe-security-groups</code>, or lines of CSV: protocol, ports, source, destination. It stays
        in this browser. A default of accept is not seen, and order and drops are not weighed.
      </label>
      <textarea
        id="fw-pasted"
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && (
        <div role="status">
          <Findings
            title="Allowed already"
            lines={found.allowed.map(({ rowId, purpose }) => `${purpose} (${rowId})`)}
          />
          <Findings title="Missing" lines={found.missing.map(({ rowId, purpose }) => `${purpose} (${rowId})`)} />
          <Findings
            title="Wider than any row, or of no row"
            lines={found.beyond.map(({ protocol, ports, line }) => `${protocol} ${formatPortRange(ports)}: ${line}`)}
          />
          <Findings title="Not understood" lines={found.notUnderstood} />
        </div>
      )}
    </details>
  );
}
