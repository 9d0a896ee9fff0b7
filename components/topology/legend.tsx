const manners = [
  { id: 'tcp', label: 'TCP' },
  { id: 'udp', label: 'UDP' },
  { id: 'both', label: 'several protocols' },
  { id: 'other', label: 'ICMP or ARP' },
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
      <li>Arrows point from who starts the talk.</li>
      <li>× 3: so many flows, seen from afar.</li>
    </ul>
  );
}
