import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceUrl, formatEvidence } from './evidence';

const commit = '0123456789abcdef0123456789abcdef01234567';

const cases: { evidence: Evidence; url: string | undefined; label: string }[] = [
  {
    evidence: { kind: 'file', repo: 'a/b', path: 'dir/file name.go', commit, line: 7, ref: 'release-0.26' },
    url: `https://github.com/a/b/blob/${commit}/dir/file%20name.go#L7`,
    label: 'a/b file name.go:7 (release-0.26)',
  },
  {
    evidence: { kind: 'file', repo: 'a/b', path: 'charts/x/values.yaml', commit },
    url: `https://github.com/a/b/blob/${commit}/charts/x/values.yaml`,
    label: 'a/b values.yaml (0123456)',
  },
  {
    evidence: { kind: 'commit', repo: 'a/b', commit, date: '2023-03-03' },
    url: `https://github.com/a/b/commit/${commit}`,
    label: 'a/b commit 0123456 of 2023-03-03',
  },
  {
    evidence: { kind: 'rfc', rfc: 2131, section: '4.1' },
    url: 'https://www.rfc-editor.org/rfc/rfc2131#section-4.1',
    label: 'RFC 2131, section 4.1',
  },
  { evidence: { kind: 'rfc', rfc: 783 }, url: 'https://www.rfc-editor.org/rfc/rfc783', label: 'RFC 783' },
  { evidence: { kind: 'issue', repo: 'a/b', number: 12 }, url: 'https://github.com/a/b/issues/12', label: 'a/b#12' },
  { evidence: { kind: 'publication', publisher: 'DMTF', page: 'Redfish' }, url: undefined, label: 'DMTF: Redfish' },
];

describe('evidence', () => {
  it.each(cases)('is linked and named: $label', ({ evidence, url, label }) => {
    expect(evidenceUrl(evidence)).toBe(url);
    expect(formatEvidence(evidence)).toBe(label);
  });
});
