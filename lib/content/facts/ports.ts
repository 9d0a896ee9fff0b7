import { highestPort, type PortRange, protocols } from '@/lib/flows';
import { type Reader, record, whole, wordOf } from '../json/readers';
import { report } from '../source-file';

export const protocol = wordOf(protocols, 'protocol');

export const port: Reader<number> = (node, file) => {
  const value = whole(node, file);
  if (value === undefined || value <= highestPort) return value;
  report(file, node.offset, `${value} is not a port; ports end at ${highestPort}`);
  return undefined;
};

export const range: Reader<PortRange> = (node, file) => {
  const value = record('a port range', { from: port, to: port })(node, file);
  if (!value || value.from <= value.to) return value;
  report(file, node.offset, `the range ${value.from}-${value.to} is upside down; begin with the lower port`);
  return undefined;
};
