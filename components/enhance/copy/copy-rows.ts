import type { Cluster } from '@/lib/firewall/in-cluster';
import * as words from '@/lib/words/copying';
import { announce } from '../announce';
import { saveFile } from '../save-file';
import { copyFormats } from './copy-formats';
import { copyText } from './copy-text';
import { listFormats } from './list-formats';
import { readRowLine } from './row-line';

async function toText(format: string, rows: readonly HTMLElement[], cluster?: Cluster): Promise<string> {
  const list = listFormats[format];
  if (list) return list(rows.map(readRowLine));
  const { renderRules } = await import('./render-rules');
  return renderRules(
    format,
    rows.flatMap(({ dataset }) => dataset.rowId ?? []),
    cluster,
  );
}

/**
 * Copies rows, or saves them where the format is a file, and says so; gives back what was copied. Rules are for the
 * cluster whose rows they are, if it is known.
 */
export async function copyRows(format: string, rows: readonly HTMLElement[], cluster?: Cluster): Promise<string> {
  const what = words.rows(rows.length);
  const label = copyFormats.find(({ id }) => id === format)?.label ?? format;
  try {
    const text = await toText(format, rows, cluster);
    if (format === 'csv') {
      saveFile('ports.csv', new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
      announce(words.savedAsCsv(what));
    } else announce((await copyText(text)) ? words.copiedAs(what, label) : words.notPossibleHere);
    return text;
  } catch {
    announce(words.notLoaded(label));
    return '';
  }
}
