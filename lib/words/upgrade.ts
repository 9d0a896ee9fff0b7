/** Of the pages that compare two releases. */
export const aboutPair = (from: string, to: string): string =>
  `Ports to open before, and to close after, an upgrade of EKS Anywhere from ${from} to ${to}.`;
export const otherOrder = (from: string, to: string): string => `what changes from ${from} to ${to}`;

interface Pair {
  from: { release: string; date: string; lastTag: string };
  to: { release: string; date: string; lastTag: string };
}
export const lead = ({ from, to }: Pair): string =>
  `Ports to open before the upgrade, and to close after it. ${from.release} came out on <from>${from.date}</from>, ${to.release} on <to>${to.date}</to>; each stands for its last patch, ${from.lastTag} and ${to.lastTag}.`;

export const newProviders = (providers: readonly string[]): string =>
  `<strong>${providers.length === 1 ? 'New provider' : 'New providers'}:</strong> ${providers.join(', ')}.`;
export const noLonger = (release: string, providers: readonly string[]): string =>
  `<strong>No longer supported in ${release}:</strong> ${providers.join(', ')}.`;
/** After what is known of the way, which is content. */
export const eachStep = 'So this upgrade consists of these steps, and each has a page of its own:';
export const count = (count: number): string => `(${count})`;

export const printedUpgrade = (from: string, to: string): string => `the upgrade from ${from} to ${to}`;
export const rulesFor = (release: string): string => `Firewall rules for a cluster of ${release}`;

export const open = 'Open before the upgrade';
export const openAbout = (from: string, to: string, steps: number): string =>
  `These rows hold in ${to} and did not in ${from}.${steps > 1 ? ' Open each before the step to the release that it names.' : ''}`;
export const fromOn = (release: string): string => `from ${release} on`;
export const opensNothing = (from: string, to: string): string => `No opening begins between ${from} and ${to}.`;
export const opensNothingHere = 'No row that begins applies to your cluster.';
export const newHosts = 'Outbound hosts that are new';
export const openAlready = 'New, but open already';
export const letThrough = (from: string): string => `is needed from ${from} on, and let through by what was open for`;

export const close = 'May be closed after';
const closeWhen = (last: readonly string[]): string =>
  last.length === 1
    ? `Close them once no cluster of ${last[0]} or older is left.`
    : 'Close each once no cluster of the release that it names, or of an older one, is left.';
/** `last`: the releases that need one of the rows and are the last to do so. */
export const closeAbout = (from: string, to: string, last: readonly string[]): string =>
  `These rows held in ${from} and do not in ${to}. ${closeWhen(last)}`;
export const until = (release: string): string => `until ${release}`;
export const closesNothing = (from: string, to: string): string => `No opening of ${from} becomes free in ${to}.`;
export const closesNothingHere = 'Nothing to close: no row that becomes free applies to your cluster.';
export const goneHosts = 'Outbound hosts that are gone';
export const keepOpen = 'Ends, but keep it open';
export const andMore = (more: number): string => ` and ${more} more`;
export const stillUsed = (last: string): string => `ends after ${last}; the opening, or a part of it, is still used by`;

export const renamed = 'Renamed or moved';
export const nothingRenamed = 'Nothing has another name or number.';
export const renamedTo = (from: string, to: string, release: string): string =>
  `<del>${from}</del> → <ins>${to}</ins> in ${release}`;
export const partOf = (name: string): string => ` (part of <endpoint>${name}</endpoint>)`;
export const whatItListensOn = ': <endpoint>what it listens on</endpoint>';
export const movedTo = (name: string, from: string, to: string): string =>
  `${name}: <del>${from}</del> → <ins>${to}</ins>, `;
export const mention = (port: string, listener: string): string => `${port} to ${listener}`;

export const needsNoRule = 'Changes that need no rule';
export const begins = (release: string): string => `begins in ${release}`;
export const ends = (last: string): string => `ends after ${last}`;

export const passing = 'Only on the way';
export const passingAbout = (from: string, to: string, steps: number): string =>
  `Neither ${from} nor ${to} has these, but ${
    steps > 1
      ? 'a release or a patch between them does. The pages of the steps say when to open and when to close them.'
      : 'a patch between them does. They matter where an upgrade makes a stop there.'
  }`;

export const published = 'What the published page changed';
export const samePage = (from: string, to: string): string =>
  `Nothing: ${from} and ${to} print the same rows, whatever the code did.`;
export const otherPage =
  'What it begins to print may have been needed long before, and what it corrects was wrong until then.';
export const seeRows = (from: string, to: string): string =>
  ` See the rows of <from>${from}</from> and <to>${to}</to>.`;
export const added = 'Printed for the first time';
export const removed = 'No longer printed';
export const substance = 'Another protocol, port or direction';
export const wording = 'Only the wording';
export const link = 'Only where a link leads';
export const none = 'none';

export const settings = 'What the code sets otherwise';
export const settingsCaption = 'Settings that differ';
export const versions = 'Versions of the parts';
export const versionsCaption = 'Versions that differ';
export const what = 'What';
export const unverified = 'Not known';
export const unverifiedAbout = (release: string): string =>
  `These rows were verified for a later release only; nobody checked whether ${release} needed them.`;

/** What the script of the page says. */
export const rowsOf = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);
export const countOf = (applying: number, all: number): string => `(${applying} of ${all})`;
export const applying = (applying: number, all: number): string => `${applying} of ${rowsOf(all)} apply`;
export const story = (applying: number, all: number, whom: string): string =>
  `${applying === all ? `All ${rowsOf(all)}` : `${applying} of ${rowsOf(all)}`} that begin or end apply to: ${whom}.`;
