import * as words from '@/lib/words/topology';

const manners = [
  { id: 'tcp', label: words.tcp },
  { id: 'udp', label: words.udp },
  { id: 'both', label: words.severalProtocols },
  { id: 'other', label: words.otherProtocols },
];

/** What lines look like, and what arrows mean. */
export function Legend() {
  return (
    <ul className="legend">
      {manners.map(({ id, label }) => (
        <li key={id}>
          <svg className="diagram" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
            <g className={`wire ${id}`}>
              <path className="line" d="M0 5H27" />
              <path className="arrow" d="M34 5L27 1V9Z" />
            </g>
          </svg>
          {label}
        </li>
      ))}
      <li>{words.arrows}</li>
      <li className="counts">{words.counts}</li>
      <li className="js-only keys">{words.keys}</li>
    </ul>
  );
}
