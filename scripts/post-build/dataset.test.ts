import { expect, test } from 'vitest';
import { addDataset } from './dataset';
import { named, parseHtml, textOf } from './html';

test('the first page names its files as data, with the description that it has anyway', () => {
  const document = parseHtml('<head><meta name="description" content="Which ports"></head>');
  addDataset(document, 'https://docs.example.org');
  const [script] = named(document, 'script');
  const data = JSON.parse(script ? textOf(script) : '{}');
  expect(data).toMatchObject({ '@type': 'Dataset', description: 'Which ports', url: 'https://docs.example.org/' });
  expect(data.distribution[0].contentUrl).toBe('https://docs.example.org/flows.json');
});
