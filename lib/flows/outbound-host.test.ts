import { expect, it } from 'vitest';
import { hostAnchor, requirementAnchor } from './outbound-host';

it('a host and what asks for it have anchors that never meet', () => {
  expect([hostAnchor('github'), requirementAnchor('github')]).toEqual(['host-github', 'requirement-github']);
});
