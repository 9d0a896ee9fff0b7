interface Exception {
  file: string;
  /** The text begins so; without it the whole file is meant. */
  text?: string;
  why: string;
}

/** What may stand in the code although it has letters. */
export const exceptions: readonly Exception[] = [
  { file: 'app/(data)/', why: 'files for machines, whose names and sentences are their interface' },
  { file: 'app/layout.tsx', text: 'light dark', why: 'a value of CSS' },
  { file: 'components/enhance/site/theme-switch.ts', text: '(prefers-color-scheme', why: 'a media query' },
  { file: 'components/site-icon.ts', why: 'a drawing' },
];

/** Files whose words are still to be moved; the list only ever gets shorter. */
export const notYetMoved: readonly string[] = [
  'app/about/build-facts.ts',
  'app/firewall/page.tsx',
  'app/topology/[provider]/[variant]/page.tsx',
  'app/topology/[provider]/page.tsx',
  'app/topology/files/[file]/route.ts',
  'app/topology/page.tsx',
  'app/topology/tell-stories.ts',
  'app/topology/topology-page.tsx',
  'components/enhance/topology/describe-choice.ts',
  'components/enhance/topology/finder.ts',
  'components/enhance/topology/panel.ts',
  'components/enhance/topology/path-question.ts',
  'components/enhance/topology/start-topology.ts',
  'components/enhance/topology/stories.ts',
  'components/enhance/topology/tools.ts',
  'components/firewall/copy-button.tsx',
  'components/firewall/copy-text.ts',
  'components/firewall/files.tsx',
  'components/firewall/firewall-page.tsx',
  'components/firewall/firewall-view.tsx',
  'components/firewall/format-about.tsx',
  'components/firewall/format-tabs.tsx',
  'components/firewall/network-fields.tsx',
  'components/firewall/network-files.tsx',
  'components/firewall/outcomes.tsx',
  'components/firewall/place-fields.tsx',
  'components/firewall/reverse-check.tsx',
  'components/firewall/use-choice.ts',
  'components/firewall/warnings.tsx',
  'components/firewall/zone-field.tsx',
  'components/topology/flow-list.tsx',
  'components/topology/legend.tsx',
  'components/topology/panel.tsx',
  'components/topology/path-question.tsx',
  'components/topology/stories.tsx',
  'components/topology/take-away.tsx',
  'components/topology/toolbar.tsx',
  'components/topology/topology-view.tsx',
];
