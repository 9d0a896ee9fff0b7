import { type Confidence, confidences, type Evidence } from '@/lib/flows';
import { atLeastOne, choose, type Reader, record, text, textLike, whole, wordOf } from '../json/readers';
import { report } from '../source-file';

const repo = textLike(/^[\w.-]+\/[\w.-]+$/, 'a repository', 'write it like "aws/eks-anywhere"');
export const commit = textLike(/^[0-9a-f]{40}$/, 'a whole commit id', 'write the 40 hexadecimal digits');
const path = textLike(
  /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))\S+$/,
  'a path in a repository',
  'write it from the top, like "docs/ports.md"',
);

const likeADay = textLike(/^\d{4}-\d{2}-\d{2}$/, 'a day', 'write it like "2026-07-31"');

export const day: Reader<string> = (node, file) => {
  const value = likeADay(node, file);
  if (value === undefined || isInCalendar(value)) return value;
  report(file, node.offset, `there is no ${value}; write year, month and day, like "2026-07-31"`);
  return undefined;
};

function isInCalendar(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const kinds = {
  file: record(
    'evidence of kind "file"',
    { kind: wordOf(['file'], 'kind'), repo, path, commit },
    { line: whole, ref: text, note: text },
  ),
  commit: record(
    'evidence of kind "commit"',
    { kind: wordOf(['commit'], 'kind'), repo, commit },
    { date: day, note: text },
  ),
  rfc: record('evidence of kind "rfc"', { kind: wordOf(['rfc'], 'kind'), rfc: whole }, { section: text, note: text }),
  issue: record(
    'evidence of kind "issue"',
    { kind: wordOf(['issue'], 'kind'), repo, number: whole },
    { state: text, note: text },
  ),
  publication: record(
    'evidence of kind "publication"',
    { kind: wordOf(['publication'], 'kind'), publisher: text, page: text },
    { note: text },
  ),
} satisfies Record<Evidence['kind'], Reader<Evidence>>;

type Kind = keyof typeof kinds;
const kindOf = wordOf(Object.keys(kinds) as Kind[], 'kind of evidence');

export const evidence: Reader<Evidence> = choose<Evidence>((node, file) => {
  const kind = node.kind === 'object' ? node.entries.find(({ key }) => key === 'kind') : undefined;
  if (node.kind === 'object' && !kind)
    report(file, node.offset, 'evidence lacks "kind"; say file, commit, rfc, issue or publication');
  if (!kind) return node.kind === 'object' ? undefined : kinds.file;
  const known = kindOf(kind.value, file);
  return known && kinds[known];
});

/** At least one: what has no evidence is not known. */
export const allEvidence: Reader<Evidence[]> = atLeastOne(evidence, 'source');

const confidenceFields = record('a confidence', { level: wordOf(confidences, 'level of confidence') }, { why: text });

export const confidence: Reader<Confidence> = (node, file) => {
  const value = confidenceFields(node, file);
  if (!value || value.level === 'high' || value.why !== undefined) return value;
  report(file, node.offset, `a confidence that is ${value.level} lacks "why"; say what is not sure`);
  return undefined;
};

export const sourced = { evidence: allEvidence, confidence };
