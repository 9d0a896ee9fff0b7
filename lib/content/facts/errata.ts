import type { Erratum, OtherPageSlip } from '@/lib/releases';
import { flag, listOf, nameOf, nullOr, type Reader, record, text, wordOf } from '../json/readers';
import { report } from '../source-file';
import { allEvidence, commit, day, sourced } from './sourced';
import { identifier, releaseOf } from './vocabulary';

export interface Errata {
  errata: Erratum[];
  otherPages: OtherPageSlip[];
}

const kinds = ['wrong', 'imprecise', 'outdated', 'missing', 'misleading', 'typo', 'style', 'broken link'] as const;
const severities = ['high', 'medium', 'low'] as const;

export const publishedIdOf = (publishedIds: readonly string[]): Reader<string> =>
  nameOf(publishedIds, 'published row', 'take an id of content/releases.json');

export function errataReader(known: { releases: readonly string[]; publishedIds: readonly string[] }): Reader<Errata> {
  const release = releaseOf(known.releases);
  const fields: Reader<Erratum> = record('an erratum', {
    id: identifier,
    publishedIds: listOf(publishedIdOf(known.publishedIds)),
    field: text,
    published: text,
    corrected: text,
    kind: wordOf(kinds, 'kind of erratum'),
    severity: wordOf(severities, 'severity'),
    onNewestPage: flag,
    why: text,
    since: release,
    until: nullOr(release),
    fixed: nullOr(record('a fix', { commit, date: day, tag: nullOr(text), release: nullOr(release) })),
    ...sourced,
  });
  const erratum: Reader<Erratum> = (node, file) => {
    const value = fields(node, file);
    if (value && value.published === value.corrected)
      report(file, node.offset, '"corrected" says what "published" says; correct one of them');
    return value;
  };
  const slip: Reader<OtherPageSlip> = record('a slip of another page', {
    id: identifier,
    page: text,
    published: text,
    corrected: text,
    why: text,
    since: release,
    onNewestPage: flag,
    evidence: allEvidence,
  });
  return record('the list of errata', { errata: listOf(erratum), otherPages: listOf(slip) });
}
