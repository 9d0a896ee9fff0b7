import { expect, test } from 'vitest';
import { renderBillOfMaterials } from './bill-of-materials';

test('each shipped package is a component with its address and licence', () => {
  const next = { name: '@swc/helpers', version: '0.5.1', license: 'Apache-2.0' };
  const bill = JSON.parse(renderBillOfMaterials({ commit: undefined, packages: [next, next] }));
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40swc/helpers@0.5.1',
      name: '@swc/helpers',
      version: '0.5.1',
      purl: 'pkg:npm/%40swc/helpers@0.5.1',
      licenses: [{ license: { id: 'Apache-2.0' } }],
    },
  ]);
});

test('the real one says which packages it is of', () => {
  expect(JSON.parse(renderBillOfMaterials()).components.map(({ name }: { name: string }) => name)).toContain('react');
});
