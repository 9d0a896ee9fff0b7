import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { testFlows, testZones } from '@/lib/firewall/test-flow';
import type { Catalog } from '@/lib/flows';
import { FirewallPage } from './firewall-page';

const catalog: Catalog = {
  release: '0.26',
  readOn: '2026-01-01',
  rows: [],
  flows: testFlows,
  endpoints: [],
  zones: testZones,
  options: [],
  releases: ['0.25', '0.26'],
};

describe('the page without a script', () => {
  const html = renderToStaticMarkup(createElement(FirewallPage, { catalog, releases: [] }));

  it('shows the ticket with placeholders for zones', () => {
    expect(html).toContain('&lt;worker-nodes&gt;');
    expect(html).toContain('42113');
  });

  it('explains the zones that take part', () => {
    expect(html).toContain('Run workloads.');
    expect(html).not.toContain('Run the API server.');
  });

  it('says that it hydrates', () => {
    expect(html).toContain('data-hydrate');
  });
});
