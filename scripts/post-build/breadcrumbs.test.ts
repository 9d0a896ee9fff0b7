import { expect, test } from 'vitest';
import { addBreadcrumbs } from './breadcrumbs';
import { named, parseHtml, textOf } from './html';

test('a page names the pages above it, and no folder that is none', () => {
  const route = '/releases/0.21/0.26/';
  const page = { route, file: 'releases/0.21/0.26/index.html', document: parseHtml('') };
  const titles = new Map([
    ['/', 'Ports'],
    ['/releases/', 'Releases </script>'],
    [route, '0.21 to 0.26'],
  ]);
  addBreadcrumbs(page, titles, 'https://ports.example');
  const [script] = named(page.document, 'script');
  const list = JSON.parse(script ? textOf(script) : '{}');
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Ports', item: 'https://ports.example/' },
    { '@type': 'ListItem', position: 2, name: 'Releases </script>', item: 'https://ports.example/releases/' },
    { '@type': 'ListItem', position: 3, name: '0.21 to 0.26', item: `https://ports.example${route}` },
  ]);
  expect(script && textOf(script)).not.toContain('</script>');
});

test('the first page stands in nothing and says nothing', () => {
  const page = { route: '/', file: 'index.html', document: parseHtml('') };
  addBreadcrumbs(page, new Map([['/', 'Ports']]), 'https://ports.example');
  expect([...named(page.document, 'script')]).toEqual([]);
});
