import type { Erratum } from '@/lib/releases';

/** The cell or the part of the page that is wrong, in words. */
export const fieldNames: Readonly<Record<string, string>> = {
  protocol: 'protocol',
  portRange: 'port range',
  purpose: 'purpose',
  usedBy: 'used by',
  purposeHref: 'link',
  row: 'a row',
  section: 'a table',
  intro: 'the words above the table',
};

export const placeNames: Readonly<Record<string, string>> = {
  'control-plane': 'Control plane',
  'worker-nodes': 'Worker nodes',
  'bare-metal': 'Bare metal',
  vmware: 'VMware',
  nutanix: 'Nutanix',
  snow: 'Snow',
  'control-plane-management-tools': 'Management tools',
  page: 'The page as a whole',
};

/** The tables that it stands in; the page as a whole where no row has it. */
export function placeOf({ publishedIds }: Pick<Erratum, 'publishedIds'>): string[] {
  const places = publishedIds.map((id) => id.slice(0, id.indexOf('/')));
  return places.length > 0 ? [...new Set(places)] : ['page'];
}

export interface Facet {
  id: 'status' | 'severity' | 'place' | 'kind';
  label: string;
  choices: readonly { value: string; label: string; count: number }[];
}

const severityNames = { high: 'Breaks rules', medium: 'Misleads', low: 'Wording' };

/** What errata can be filtered by, each with the number of errata that it leaves. */
export function toFacets(errata: readonly Erratum[]): Facet[] {
  const choices = (values: Readonly<Record<string, string>>, has: (erratum: Erratum, value: string) => boolean) =>
    Object.entries(values)
      .map(([value, label]) => ({ value, label, count: errata.filter((erratum) => has(erratum, value)).length }))
      .filter(({ count }) => count > 0);
  const kinds = Object.fromEntries(errata.map(({ kind }) => [kind, kind]));
  return [
    {
      id: 'status',
      label: 'Status',
      choices: choices(
        { open: 'Still printed', corrected: 'Corrected' },
        ({ onNewestPage }, value) => onNewestPage === (value === 'open'),
      ),
    },
    { id: 'severity', label: 'Severity', choices: choices(severityNames, ({ severity }, value) => severity === value) },
    { id: 'place', label: 'Table', choices: choices(placeNames, (erratum, value) => placeOf(erratum).includes(value)) },
    { id: 'kind', label: 'Kind', choices: choices(kinds, ({ kind }, value) => kind === value) },
  ];
}
