import * as words from '@/lib/words/copying';

/** Every way to copy rows, in the order of the buttons. */
export const copyFormats = [
  { id: 'ticket', label: words.ticket },
  { id: 'markdown', label: words.markdown },
  { id: 'tsv', label: words.tsv },
  { id: 'nftables', label: words.nftables },
  { id: 'iptables', label: words.iptables },
  { id: 'csv', label: words.csvFile },
] as const;
