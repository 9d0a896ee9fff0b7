import { readBlock } from '../address';
import { notKnown, type SecondReading, withoutWay } from '../reading';
import { readPorts, toPermits } from '../words';
import { readCsvCells } from './table';

const head = /^.*?: ((?:[0-9a-f.:]+(?:\/\d+)?(?:, )?)+)$/;
const cell =
  /^(TCP|UDP|ICMP) (?:echo request|(\d[\d, -]*?))(?: from port (\d+))?(?: \(IPv([46]) only\))? \[(?:optional )?rule \d+\]$/;

function readHead(text: string) {
  const list = head.exec(text)?.[1];
  if (!list) throw notKnown('matrix', text);
  return list.split(', ').map(readBlock);
}

const readList = (text: string | undefined) => text?.split(', ').map((word) => readPorts(word, '-'));

function readCell(text: string, from: string, to: string) {
  const [, protocol, ports, sport, only] = cell.exec(text) ?? [];
  if (!protocol || (protocol === 'ICMP') !== (ports === undefined)) throw notKnown('matrix', text);
  return ([4, 6] as const)
    .filter((family) => only === undefined || only === String(family))
    .flatMap((family) =>
      toPermits({
        protocol,
        sources: readHead(from).filter((block) => block.family === family),
        destinations: readHead(to).filter((block) => block.family === family),
        sourcePorts: readList(sport),
        ports: readList(ports),
      }),
    );
}

export const matrix: SecondReading = {
  format: 'matrix',
  read: (files) =>
    files.flatMap(({ body }) => {
      const rows = readCsvCells(body);
      const [top = [], ...lines] = rows.slice(
        0,
        rows.findIndex((cells) => cells.length === 0 || cells.join('') === ''),
      );
      return lines.flatMap(([from = '', ...cells]) =>
        cells.flatMap((text, index) =>
          text === '' ? [] : text.split('; ').flatMap((each) => readCell(each, from, top[index + 1] ?? '')),
        ),
      );
    }),
  /** A cell says who may talk to whom, not in which chain that is written. */
  says: (meant) => [withoutWay(meant)],
};
