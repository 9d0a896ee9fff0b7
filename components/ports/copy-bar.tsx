import * as words from '@/lib/words/copying';

const formats = [
  { id: 'ticket', label: words.ticket },
  { id: 'markdown', label: words.markdown },
  { id: 'tsv', label: words.tsv },
  { id: 'nftables', label: words.nftables },
  { id: 'iptables', label: words.iptables },
];

/** Copies the rows that are shown. */
export function CopyBar() {
  return (
    <div className="copy-bar js-only">
      <span>{words.copyListAs}</span>
      {formats.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="tool"
          data-copy-list={id}
          data-palette-action={words.copyListAsFormat(label)}
        >
          {label}
        </button>
      ))}
      <button type="button" className="tool" data-copy-list="csv" data-palette-action={words.downloadCsv}>
        {words.csvFile}
      </button>
    </div>
  );
}
