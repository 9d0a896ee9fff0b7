import { evidenceCommit, evidenceRfc } from '@/lib/words/flows';
import type { Release } from './release';

/** Where a fact comes from. `line` is missing where a file is meant as a whole; `note` explains. */
export type Evidence =
  | { kind: 'file'; repo: string; path: string; commit: string; line?: number; ref?: string; note?: string }
  | { kind: 'commit'; repo: string; commit: string; date?: string; note?: string }
  | { kind: 'rfc'; rfc: number; section?: string; note?: string }
  | { kind: 'issue'; repo: string; number: number; state?: string; note?: string }
  | { kind: 'publication'; publisher: string; page: string; note?: string };

export const confidences = ['high', 'medium', 'low'] as const;

export interface Confidence {
  level: (typeof confidences)[number];
  /** Why it is not high. */
  why?: string;
}

/** The address of what is cited; undefined for a publication, which is named and not linked. */
export function evidenceUrl(evidence: Evidence): string | undefined {
  switch (evidence.kind) {
    case 'file': {
      const line = evidence.line === undefined ? '' : `#L${evidence.line}`;
      const path = evidence.path.split('/').map(encodeURIComponent).join('/');
      return `https://github.com/${evidence.repo}/blob/${evidence.commit}/${path}${line}`;
    }
    case 'commit':
      return `https://github.com/${evidence.repo}/commit/${evidence.commit}`;
    case 'rfc':
      return `https://www.rfc-editor.org/rfc/rfc${evidence.rfc}${evidence.section ? `#section-${evidence.section}` : ''}`;
    case 'issue':
      return `https://github.com/${evidence.repo}/issues/${evidence.number}`;
    case 'publication':
      return undefined;
  }
}

/** A short name for a link: `aws/eks-anywhere stack.go:630 (release-0.26)`. */
export function formatEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'file': {
      const name = evidence.path.split('/').at(-1) ?? evidence.path;
      const line = evidence.line === undefined ? '' : `:${evidence.line}`;
      return `${evidence.repo} ${name}${line} (${evidence.ref ?? evidence.commit.slice(0, 7)})`;
    }
    case 'commit':
      return evidenceCommit(evidence.repo, evidence.commit.slice(0, 7), evidence.date);
    case 'rfc':
      return evidenceRfc(evidence.rfc, evidence.section);
    case 'issue':
      return `${evidence.repo}#${evidence.number}`;
    case 'publication':
      return `${evidence.publisher}: ${evidence.page}`;
  }
}

export interface Sourced {
  evidence: readonly Evidence[];
  confidence: Confidence;
}

export interface Lifetime {
  since: Release;
  /** The last release that has it; null while it is still there. */
  until: Release | null;
}
