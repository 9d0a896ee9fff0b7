const formats = [
  { id: 'ticket', label: 'Ticket' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'tsv', label: 'TSV' },
  { id: 'nftables', label: 'nftables' },
  { id: 'iptables', label: 'iptables' },
];

/** Copies the rows that are shown. */
export function CopyBar() {
  return (
    <div className="copy-bar js-only">
      <span>Copy list as</span>
      {formats.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="tool"
          data-copy-list={id}
          data-palette-action={`Copy list as ${label}`}
        >
          {label}
        </button>
      ))}
      <button type="button" className="tool" data-copy-list="csv" data-palette-action="Download list as CSV">
        CSV file
      </button>
    </div>
  );
}
