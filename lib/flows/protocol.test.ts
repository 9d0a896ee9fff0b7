import { describe, expect, it } from 'vitest';
import { noRuleReasons, paths, phaseNames, wantsRule } from './phase';
import { hasPorts, protocols } from './protocol';

describe('what a flow travels on', () => {
  it('has ports in TCP and UDP alone', () => {
    expect(protocols.filter(hasPorts)).toEqual(['TCP', 'UDP']);
  });

  it('wants a rule where a firewall can see it, and says why where it cannot', () => {
    expect(paths.filter(wantsRule)).toEqual(['underlay', 'internet']);
    for (const path of paths) expect(noRuleReasons[path] === undefined).toBe(wantsRule(path));
  });

  it('has a name for each phase', () => {
    expect(phaseNames).toEqual({ boot: 'Creation', steady: 'Running', manage: 'Upgrade, scaling, repair' });
  });
});
