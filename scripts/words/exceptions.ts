interface Exception {
  /** The path begins so. */
  file: string;
  /** The text begins so; without it the whole file is meant. */
  text?: string;
  why: string;
}

const machines = 'read by machines';
const files = 'stands in files that a format writes, whose second reading reads it back word by word';

/** What may stand in the code although it has letters. */
export const exceptions: readonly Exception[] = [
  { file: 'app/(data)/atom.ts', text: 'portolan …', why: 'an id is made from it' },
  { file: 'app/(data)/atom.ts', text: 'release …', why: 'an id is made from it' },
  { file: 'app/(data)/flows-csv.ts', why: 'heads of columns, which programs read' },
  { file: 'app/(data)/flows-schema.ts', why: 'documents a file for programs, whose names are English' },
  { file: 'app/(data)/', text: 'application/', why: machines },
  { file: 'app/(data)/', text: 'text/', why: machines },
  { file: 'app/layout.tsx', text: 'light dark', why: machines },
  { file: 'components/enhance/palette/open-palette.ts', text: '(pointer', why: machines },
  { file: 'components/enhance/site/theme-switch.ts', text: '(prefers-color-scheme', why: machines },
  { file: 'components/firewall/outcomes.tsx', text: 'cannot be said', why: 'names a kind of outcome' },
  { file: 'components/firewall/outcomes.tsx', text: 'needs none', why: 'names a kind of outcome' },
  { file: 'components/firewall/place-fields.tsx', text: 'host …', why: 'a value that only our own code reads' },
  { file: 'lib/firewall/check/', why: machines },
  { file: 'lib/firewall/formats/', why: 'the language of the tool that reads it' },
  { file: 'lib/firewall/header.ts', why: files },
  { file: 'lib/firewall/label.ts', why: files },
  { file: 'lib/firewall/matrix.ts', why: files },
  { file: 'lib/firewall/probes.ts', why: files },
  { file: 'lib/firewall/proof/', why: 'tests read with it what formats wrote' },
  { file: 'lib/firewall/table.ts', why: files },
  { file: 'lib/firewall/test-flow.ts', why: 'made up for tests' },
  { file: 'lib/flows/need.ts', text: 'optional: …', why: 'an author’s cell' },
  { file: 'lib/flows/need.ts', text: 'when …', why: 'an author’s cell' },
  { file: 'lib/releases/compare-figures.ts', text: 'cilium', why: 'a name' },
  { file: 'lib/search/conditions.ts', why: 'words that readers type, in several languages' },
  { file: 'lib/search/parties.ts', why: 'words that readers type, in several languages' },
  { file: 'lib/search/scan-rules.ts', text: '…(?=:?s(?:ok', why: 'what servers answer' },
  { file: 'lib/search/scan-rules.ts', text: 'from', why: 'an arrow in a query is read as this word' },
  { file: 'lib/topology/find-faults.ts', why: 'said to whoever tries a layout' },
  { file: 'lib/topology/graphviz.ts', why: machines },
  { file: 'lib/topology/mermaid.ts', why: machines },
  { file: 'scripts/bundle/index.ts', why: 'said to whoever builds' },
  { file: 'scripts/post-build/budgets.ts', why: 'said to whoever builds' },
  { file: 'scripts/post-build/content-security-policy.ts', why: machines },
  { file: 'scripts/post-build/index.ts', why: 'said to whoever builds' },
  { file: 'scripts/post-build/preview-picture.ts', text: '1px solid', why: machines },
  { file: 'scripts/post-build/search-ahead.ts', text: 'addEventListener', why: machines },
  { file: 'scripts/post-build/site-address.ts', why: machines },
];
