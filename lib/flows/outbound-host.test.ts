import { expect, it } from 'vitest';
import { hostAnchor, hostEvidenceAnchor, requirementAnchor, requirementEvidenceAnchor } from './outbound-host';

it('a host, its evidence and what asks for it have anchors that never meet', () => {
  expect([
    hostAnchor('github'),
    hostEvidenceAnchor('github'),
    requirementAnchor('github'),
    requirementEvidenceAnchor('github'),
  ]).toEqual(['host-github', 'host-github-evidence', 'requirement-github', 'requirement-github-evidence']);
});
