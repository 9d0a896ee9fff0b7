import { dataset } from '@/lib/words/finished-pages';
import { attribute, type Document, named } from './html';
import { addStructuredData } from './structured-data';

const files = [
  { path: '/flows.json', encodingFormat: 'application/json' },
  { path: '/flows.csv', encodingFormat: 'text/csv' },
];

/** The first page is also where the ports lie as data. */
export function addDataset(document: Document, site: string): void {
  const description = [...named(document, 'meta')].find((meta) => attribute(meta, 'name') === 'description');
  addStructuredData(document, {
    '@type': 'Dataset',
    name: dataset,
    description: description && attribute(description, 'content'),
    url: `${site}/`,
    license: 'https://www.apache.org/licenses/LICENSE-2.0',
    isAccessibleForFree: true,
    distribution: files.map(({ path, encodingFormat }) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: site + path,
    })),
  });
}
