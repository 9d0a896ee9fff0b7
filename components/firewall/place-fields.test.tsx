import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { makeChange, readChoice } from '@/lib/firewall';
import { testFlow, testZones } from '@/lib/firewall/test-flow';
import { PlaceFields } from './place-fields';

const zones = [...testZones, { id: 'internet', name: 'Internet', about: 'Public hosts.' }];
const flows = [testFlow({ id: 'page/row', sourceZones: ['worker'], destinationZones: ['internet'] })];

const draw = (fragment: string): string => {
  const ids = zones.map(({ id }) => id);
  const choice = readChoice(fragment, { releases: ['0.26'], options: [] }, ids);
  const change = makeChange(choice, { flows, zones, options: [], readOn: '2026-01-01' });
  return renderToStaticMarkup(createElement(PlaceFields, { choice, change, zones, onChange: () => undefined }));
};

const chosenIn = (html: string): string | undefined => /<option [^>]*selected=""[^>]*>([^<]*)/.exec(html)?.[1];

it('a host firewall is offered for the machines of the reader that take part, and for no others', () => {
  const html = draw('');
  expect(html).toContain('The host firewall of: Worker nodes');
  expect(html).not.toContain('The host firewall of: Admin machine');
  expect(html).not.toContain('The host firewall of: Internet');
  expect(chosenIn(html)).toBe('A firewall between zones');
});

it('the place that was chosen is shown, though no row of this cluster leads there', () => {
  expect(chosenIn(draw('place=host&zone=admin-machine'))).toBe('The host firewall of: Admin machine');
});
