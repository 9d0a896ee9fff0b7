import { expect, it } from 'vitest';
import { rowAnchor, rowPath } from './row-path';

it('a row stands on its page, at its own anchor', () => {
  const id = 'bare-metal/tcp-7171-http';
  expect(rowAnchor(id)).toBe('tcp-7171-http');
  expect(rowPath(id)).toBe('/docs/bare-metal/#tcp-7171-http');
});
